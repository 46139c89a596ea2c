//! Sensitive words under the old names of the endpoints.

use rongcloud_native_macros::{input, output, resource};

use super::OneWord;
use crate::api::Done;
use crate::{Call, Input};

/// Sensitive words under the old names of the endpoints, which no page documents. `Sensitive` has
/// the new ones.
#[resource("Sensitive.Wordfilter")]
impl SensitiveWordfilter {
    /// Adds a word. `Sensitive.add` is the newer method.
    pub fn add(&self, word: impl Into<Input<OneWord>>) -> Call<Done> {
        self.client.form("/wordfilter/add.json", word).repeatable()
    }

    /// Removes a word. `Sensitive.remove` is the newer method.
    pub fn remove(&self, word: impl Into<Input<OneWord>>) -> Call<Done> {
        self.client.form("/wordfilter/delete.json", word).repeatable()
    }

    /// Lists the words. `Sensitive.getList` is the newer method.
    pub fn get_list(
        &self,
        filter: impl Into<Input<SensitiveWordfilterGetList>>,
    ) -> Call<FilteredWords> {
        self.client.form("/wordfilter/list.json", filter).repeatable()
    }
}

/// Nothing: all words are listed.
#[input]
pub struct SensitiveWordfilterGetList {}

/// Words.
#[output]
pub struct FilteredWords {
    /// The words.
    pub words: Vec<FilteredWord>,
}

/// A word.
#[output]
pub struct FilteredWord {
    /// The word.
    pub word: String,
}
