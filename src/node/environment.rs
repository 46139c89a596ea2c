//! The environment as JavaScript sees it. Node protects its variables from other threads, and a
//! worker thread may have its own.

use std::collections::HashMap;
use std::path::PathBuf;

use serde::Deserialize;

use crate::environment::Environment;

/// The text that `lib/environment.js` writes.
#[derive(Deserialize)]
struct Facts {
    variables: HashMap<String, String>,
    /// `None` if it was deleted.
    directory: Option<PathBuf>,
}

/// Reads it from JSON text.
pub fn read(text: &str) -> Environment {
    let Facts { variables, directory } =
        serde_json::from_str(text).expect("lib/environment.js writes it");
    let variable = |name: &str| Some(variables.get(name)?.into());
    let extra = variables.get("NODE_EXTRA_CA_CERTS").filter(|path| !path.trim().is_empty());
    let extra = extra.map(|path| directory.clone().unwrap_or_default().join(path));
    let mut environment = Environment::new(variable, directory);
    environment.roots.also = extra;
    environment
}
