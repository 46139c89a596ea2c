//! Foreign text in error messages: shortened, and without control characters.

use std::fmt::Write;

/// Most characters of a shown text; no message of the service is as long.
const LONGEST: usize = 1000;

/// The text with spaces for line breaks and with escapes for what would move the cursor or change
/// the colour or the direction of text; cut where it is too long.
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len().min(LONGEST));
    let mut length = 0;
    for char in text.chars() {
        if length >= LONGEST {
            let _ = write!(shown, "… (cut: {} characters)", text.chars().count());
            break;
        }
        match char {
            '\u{2028}' | '\u{2029}' => shown.push(' '),
            _ if char.is_control() && char.is_whitespace() => shown.push(' '),
            _ if char.is_control() || turns_direction(char) => {
                let _ = write!(shown, "\\u{:04x}", u32::from(char));
                length += 5;
            }
            _ => shown.push(char),
        }
        length += 1;
    }
    shown
}

/// Whether a character changes the direction of the text after it.
fn turns_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_in_any_language_stay_as_they_are() {
        for text in ["", "userId is required", "用户不存在", "مستخدم\u{200f}", "👨‍👩‍👧", "a\\u001b"]
        {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(shown("\u{1b}[31mred\u{7}"), "\\u001b[31mred\\u0007");
        assert_eq!(shown("\u{9b}2J\u{7f}\0"), "\\u009b2J\\u007f\\u0000");
        assert_eq!(shown("user\u{202e}nimda"), "user\\u202enimda");
    }

    #[test]
    fn line_breaks_become_spaces() {
        assert_eq!(shown("a\r\nb\tc\u{85}d\u{2028}e\u{2029}f\u{b}g"), "a  b c d e f g");
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        assert_eq!(shown(&"马".repeat(LONGEST)), "马".repeat(LONGEST));
        assert_eq!(
            shown(&"马".repeat(LONGEST + 1)),
            "马".repeat(LONGEST) + "… (cut: 1001 characters)"
        );
        assert!(shown(&"\u{1b}".repeat(5000)).len() < LONGEST + 40);
    }

    proptest! {
        #[test]
        fn no_text_is_dangerous(text in prop::collection::vec(any::<char>(), 0..2000)) {
            let shown = shown(&text.iter().collect::<String>());
            prop_assert!(shown.chars().count() < LONGEST + 40);
            prop_assert!(!shown.chars().any(|char| char.is_control() || turns_direction(char)));
        }
    }
}
