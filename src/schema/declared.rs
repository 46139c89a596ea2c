//! What the schema has for `index.d.ts` alone.

/// A text that stands in `index.d.ts`: a name, docs, or a limit in words. Only a debug build, which
/// writes the file, has it.
#[derive(Clone, Copy, Debug)]
pub struct Declared(#[cfg(debug_assertions)] &'static str);

impl Declared {
    /// No text.
    pub const NONE: Self = Self::new("");

    /// Keeps a text.
    #[must_use]
    pub const fn new(#[allow(unused_variables)] text: &'static str) -> Self {
        Self(
            #[cfg(debug_assertions)]
            text,
        )
    }

    /// The text.
    #[cfg(debug_assertions)]
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.0
    }
}
