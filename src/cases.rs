//! Calls of every method, from the tests: method, input, answer.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;

/// All of them, read from the folder itself: a list of its files could lack one.
pub static CASES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("__test__/cases");
    let entries = folder.read_dir().expect("the folder is next to the sources");
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("it can be listed").path()).collect();
    // An editor may keep files of its own there.
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().flat_map(|file| read(file)).collect()
});

fn read(file: &Path) -> Vec<Value> {
    let text = std::fs::read(file).expect("it can be read");
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
