//! Lists that are sent as a field for each item: `group[g1]=name`.

use serde_json::Value;

use crate::Extra;

/// Replaces a list of ids and names by a field for each id, as in `group[g1]`.
pub fn keyed(name: &str, fields: &mut Extra) {
    let items = fields.shift_remove(name);
    for item in items.as_ref().and_then(Value::as_array).into_iter().flatten() {
        let id = item["id"].as_str().unwrap_or_default();
        fields.insert(format!("{name}[{id}]"), item["name"].clone());
    }
}
