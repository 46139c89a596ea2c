//! Settings of connections from the environment of the process.
//!
//! It is read once, when a client is created: setting a variable may move all of them in memory
//! while another thread reads one.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::transport::{Proxies, Roots};

/// The proxies to use and the certificates to trust, as plain data.
#[derive(Default)]
pub(crate) struct Environment {
    pub proxies: Proxies,
    pub roots: Roots,
}

impl Environment {
    /// The current environment of this process.
    #[expect(clippy::disallowed_methods, reason = "a client is created on its caller's thread")]
    pub fn of_process() -> Self {
        Self::new(|name| env::var_os(name), env::current_dir().ok())
    }

    /// An environment with these variables, and the directory that relative paths start from.
    pub fn new(variable: impl Fn(&str) -> Option<OsString>, directory: Option<PathBuf>) -> Self {
        let is_blank = |value: &OsString| value.to_str().is_some_and(|text| text.trim().is_empty());
        let set = |name: &str| variable(name).filter(|value| !is_blank(value));
        let directory = directory.unwrap_or_default();
        let path = |value: OsString| directory.join(value);
        let list = |value: OsString| {
            let named = env::split_paths(&value).filter(|path| path != Path::new(""));
            named.map(|path| directory.join(path)).collect()
        };
        Self {
            proxies: Proxies::new(|name| set(name)?.into_string().ok()),
            roots: Roots {
                file: set("SSL_CERT_FILE").map(path),
                folders: set("SSL_CERT_DIR").map(list).unwrap_or_default(),
                also: None,
            },
        }
    }
}
