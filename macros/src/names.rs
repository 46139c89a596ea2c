//! Conversion between Rust names and JavaScript names.

/// `portrait_uri` is `portraitUri`.
pub fn camel_case(snake: &str) -> String {
    let mut words = snake.trim_start_matches("r#").split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

/// `OnlineStatus` is `online_status`.
pub fn snake_case(pascal: &str) -> String {
    pascal.char_indices().fold(String::new(), |mut name, (at, letter)| {
        if letter.is_ascii_uppercase() && at > 0 {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
        name
    })
}

/// `at least 1` is `At least 1`.
pub fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        .unwrap_or_default()
}
