//! Examples of calls in the docs, from the inputs of the tests.

use serde_json::Value;

use crate::cases::CASES;

/// Most characters of a line.
const WIDTH: usize = 84;

/// The first call of a method in the tests, as the end of its doc comment.
pub fn of(method: &str) -> String {
    let Some(case) = CASES.iter().find(|case| case["method"] == method) else {
        return String::new();
    };
    let call = format!("await Rong.{method}");
    let input = case.get("input").map(|input| literal(input, "", call.len() + 3));
    format!("\n\n@example\n{call}({});", input.unwrap_or_default())
}

/// The message of the first call of a method that sends chunks, as a stream: a case cannot have one,
/// since its texts are no JSON.
pub fn of_stream(method: &str) -> String {
    let case = CASES.iter().find(|case| case["method"] == method).expect("every method has a case");
    let mut message = case["input"].clone();
    message["content"].as_object_mut().expect("a content").retain(|name, _| name == "type");
    let (resource, _) = method.rsplit_once('.').expect("a resource");
    let message = literal(&message, "  ", 0);
    format!(
        "\n\n@example\n\
         async function* words() {{\n  \
           const events = await openai.responses.create({{ model, input, stream: true }});\n  \
           for await (const event of events) {{\n    \
             if (event.type === 'response.output_text.delta') yield event.delta;\n  \
           }}\n\
         }}\n\
         const {{ messageUID }} = await Rong.{resource}.stream(\n  \
           {message},\n  \
           words(),\n  \
           {{ signal: AbortSignal.timeout(60_000) }},\n\
         );"
    )
}

/// A value as JavaScript source, on one line if it fits.
fn literal(value: &Value, margin: &str, before: usize) -> String {
    let short = on_one_line(value);
    if before + margin.len() + short.len() <= WIDTH {
        return short;
    }
    let inner = format!("{margin}  ");
    let write = |name: &str, value: &Value| {
        format!("{inner}{name}{},\n", literal(value, &inner, name.len() + 1))
    };
    match value {
        Value::Array(items) => {
            let items: String = items.iter().map(|item| write("", item)).collect();
            format!("[\n{items}{margin}]")
        }
        Value::Object(fields) => {
            let fields =
                fields.iter().map(|(name, value)| write(&format!("{}: ", key(name)), value));
            format!("{{\n{}{margin}}}", fields.collect::<String>())
        }
        _ => short,
    }
}

fn on_one_line(value: &Value) -> String {
    match value {
        Value::String(text) if !text.contains(['\'', '\\', '\n']) => format!("'{text}'"),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(on_one_line).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let field =
                |(name, value): (&String, &Value)| format!("{}: {}", key(name), on_one_line(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// The name of a property, in quotes unless it is an identifier.
pub fn key(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let starts = name.starts_with(|first: char| !first.is_ascii_digit());
    if starts && name.chars().all(is_plain) { name.to_owned() } else { format!("'{name}'") }
}
