//! Docs in the schema, for `index.d.ts`.

/// The text of a doc comment, or a limit in words. Only a debug build, which writes `index.d.ts`, has
/// it.
#[derive(Clone, Copy, Debug)]
pub struct Doc(#[cfg(debug_assertions)] &'static str);

impl Doc {
    /// No docs.
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
