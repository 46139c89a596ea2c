//! Sensitive words: they are replaced in messages, or messages with them are dropped.

pub mod wordfilter;

use rongcloud_native_macros::{input, output, resource};

use crate::api::{Done, Integer, OneOrMany};
use crate::{Call, Input};

/// The type of a word that drops the message.
const BLOCK: i64 = 1;

/// All types of words.
const ALL: i64 = 2;

/// Sensitive words: they are replaced in messages, or messages with them are dropped.
#[resource("Sensitive")]
impl Sensitive {
    /// Adds a word. Takes effect within two hours.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/add-sensitive-word>
    pub fn add(&self, word: impl Into<Input<SensitiveWord>>) -> Call<Done> {
        // Without a type and a replacement, the service would drop messages with the word.
        let word = word.into().edit(|fields| {
            if fields.get("type") == Some(&BLOCK.into()) {
                fields.shift_remove("type");
                fields.shift_remove("replaceWord");
            } else {
                fields.entry("replaceWord").or_insert_with(|| "".into());
            }
        });
        self.client.form("/sensitiveword/add.json", word).repeatable()
    }

    /// Adds up to 50 words. Takes effect within 15 minutes. If the app cannot have as many, none is
    /// added.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/batch-add-sensitive-word>
    pub fn batch_add(&self, words: impl Into<Input<SensitiveBatchAdd>>) -> Call<AddedWords> {
        self.client.json("/sensitiveword/batch/add.json", words).repeatable()
    }

    /// Removes a word. `Sensitive.remove` removes several.
    pub fn remove_one(&self, word: impl Into<Input<OneWord>>) -> Call<Done> {
        self.client.form("/sensitiveword/delete.json", word).repeatable()
    }

    /// Removes words: at most 50, which the service checks. Takes effect within two hours.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/batch-remove-sensitive-word>
    pub fn remove(&self, words: impl Into<Input<SensitiveWords>>) -> Call<Done> {
        self.client.form("/sensitiveword/batch/delete.json", words).repeatable()
    }

    /// Lists the words.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/moderation/query-sensitive-word>
    pub fn get_list(&self, filter: impl Into<Input<WordFilter>>) -> Call<WordList> {
        let filter = filter.into().edit(|fields| {
            fields.entry("type").or_insert_with(|| ALL.into());
        });
        self.client.form("/sensitiveword/list.json", filter).repeatable()
    }
}

/// A sensitive word, and what happens to messages with it.
#[input]
pub struct SensitiveWord {
    /// 0 replaces the word, 1 drops the message. Default 0.
    #[wire(range = 0..=1)]
    pub r#type: Option<Integer>,
    /// The word: at most 32 characters, which the service checks.
    #[wire("word", length = 1..=64, unit = "characters")]
    pub keyword: String,
    /// The replacement: at most 32 characters, which the service checks.
    #[wire("replaceWord", length = 0..=64, unit = "characters")]
    pub replace: Option<String>,
}

/// Words to add.
#[input]
pub struct SensitiveBatchAdd {
    /// The words.
    #[wire(length = 1..=50, unit = "words")]
    pub words: Vec<AddedWord>,
}

/// A word to add, and what happens to messages with it.
#[input]
pub struct AddedWord {
    /// The word.
    #[wire("word", also = "word", length = 1..=32, unit = "characters")]
    pub keyword: String,
    /// The replacement. Default: the message is dropped.
    #[wire("replaceWord", also = "replaceWord", length = 0..=32, unit = "characters")]
    pub replace: Option<String>,
}

/// Whether more words can be added.
#[output]
pub struct AddedWords {
    /// How many more words the app can have.
    pub remain_quota: Option<i64>,
}

/// One word.
#[input]
pub struct OneWord {
    /// The word.
    #[wire("word", length = 1..=32, unit = "characters")]
    pub keyword: String,
}

/// Sensitive words to remove.
#[input]
pub struct SensitiveWords {
    /// The words.
    #[wire("words", length = 1.., unit = "word", each(length = 1..=64, unit = "characters"))]
    pub keywords: OneOrMany<String>,
}

/// A type of sensitive words to list.
#[input]
pub struct WordFilter {
    /// 0 words that are replaced, 1 words that drop the message, 2 all. Default 2.
    #[wire(range = 0..=2)]
    pub r#type: Option<Integer>,
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
    /// `'0'` replaces the word, `'1'` drops the message.
    pub r#type: Option<String>,
    /// The word.
    pub word: String,
    /// The replacement.
    pub replace_word: Option<String>,
}
