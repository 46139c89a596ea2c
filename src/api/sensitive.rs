//! Sensitive words: replaced in messages, or a reason to drop them.

use rongcloud_native_macros::{input, output, resource};

use crate::Call;
use crate::api::{Done, Several};

/// The type of words whose messages are dropped.
const BLOCK: u32 = 1;

/// Sensitive words: replaced in messages, or a reason to drop them.
#[resource("Sensitive")]
impl Sensitive {
    /// Adds a word; it takes effect within two hours.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/add-sensitive-word>
    pub fn add(&self, word: SensitiveWord) -> Call<Done> {
        // The service takes a word without type and replacement for one to block.
        let word = match word.r#type {
            Some(BLOCK) => SensitiveWord { r#type: None, replace: None, ..word },
            _ => SensitiveWord { replace: Some(word.replace.unwrap_or_default()), ..word },
        };
        self.client.form("/sensitiveword/add.json", word).repeatable()
    }

    /// Removes words: up to 50, which the service checks. It takes effect within two hours.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/batch-remove-sensitive-word>
    pub fn remove(&self, words: SensitiveWords) -> Call<Done> {
        self.client.form("/sensitiveword/batch/delete.json", words).repeatable()
    }

    /// Lists the words.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/query-sensitive-word>
    pub fn get_list(&self, filter: WordFilter) -> Call<WordList> {
        let filter = WordFilter { r#type: filter.r#type.or(Some(2)), ..filter };
        self.client.form("/sensitiveword/list.json", filter).repeatable()
    }
}

/// A sensitive word, and what becomes of messages with it.
#[input]
pub struct SensitiveWord {
    /// 0 replaces the word, 1 drops the message. Default 0.
    #[wire(size = 0..=1)]
    pub r#type: Option<u32>,
    /// The word: the service takes up to 32 characters.
    #[wire("word", length = 1..=64, unit = "characters")]
    pub keyword: String,
    /// What replaces it: the service takes up to 32 characters.
    #[wire("replaceWord", length = 0..=64, unit = "characters")]
    pub replace: Option<String>,
}

/// Which words to remove.
#[input]
pub struct SensitiveWords {
    /// The words.
    #[wire("words", length = 1.., unit = "word", each(length = 1..=64, unit = "characters"))]
    pub keywords: Several<String>,
}

/// Which words to list.
#[input]
pub struct WordFilter {
    /// 0 those that are replaced, 1 those that drop a message, 2 all. Default 2.
    #[wire(size = 0..=2)]
    pub r#type: Option<u32>,
}

/// Sensitive words.
#[output]
pub struct WordList {
    /// The words.
    pub words: Vec<ListedWord>,
}

/// A sensitive word.
#[output]
pub struct ListedWord {
    /// `'0'` is replaced, `'1'` drops the message.
    pub r#type: Option<String>,
    /// The word.
    pub word: String,
    /// What replaces it.
    pub replace_word: Option<String>,
}
