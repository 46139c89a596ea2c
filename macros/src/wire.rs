//! `#[wire]`: what is said of a field beside its name and type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Error, Expr, ExprRange, Ident, Lit, LitStr, Result, Token,
    parse::{Parse, ParseStream},
};

/// `#[wire("name", script = "name", length = 1..=64, size = 1..=43_200, unit = "minutes")]`
#[derive(Default)]
pub struct Wire {
    pub name: Option<LitStr>,
    pub script: Option<LitStr>,
    pub also: Vec<LitStr>,
    pub skip: bool,
    length: Option<ExprRange>,
    size: Option<ExprRange>,
    unit: Option<LitStr>,
}

impl Wire {
    pub fn take(attributes: &mut Vec<Attribute>) -> Result<Self> {
        let Some(at) = attributes.iter().position(|attribute| attribute.path().is_ident("wire"))
        else {
            return Ok(Self::default());
        };
        attributes.remove(at).parse_args()
    }

    fn unit(&self) -> String {
        let unspoken = if self.length.is_some() { "bytes" } else { "" };
        self.unit.as_ref().map_or_else(|| unspoken.to_owned(), LitStr::value)
    }

    pub fn limit(&self) -> TokenStream {
        let range = |range: Option<&ExprRange>| match range {
            Some(ExprRange { start, end: None, .. }) => quote!(Some(#start..=u64::MAX)),
            Some(range) => quote!(Some(#range)),
            None => quote!(None),
        };
        let (length, size) = (range(self.length.as_ref()), range(self.size.as_ref()));
        let unit = self.unit();
        quote!(crate::rules::Limit { length: #length, size: #size, unit: #unit })
    }

    /// The limit as a sentence for the docs: "1-43200 minutes." or "At least 1 member."
    pub fn words(&self) -> Result<Option<String>> {
        let Some(range) = self.length.as_ref().or(self.size.as_ref()) else {
            return Ok(None);
        };
        let start = bound(range, range.start.as_deref())?;
        let sentence = match &range.end {
            Some(end) => format!("{start}-{} {}", bound(range, Some(end))?, self.unit()),
            None => format!("At least {start} {}", self.unit()),
        };
        Ok(Some(format!("{}.", sentence.trim_end())))
    }
}

impl Parse for Wire {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut wire = Self::default();
        while !input.is_empty() {
            if input.peek(LitStr) {
                wire.name = Some(input.parse()?);
            } else {
                let key: Ident = input.parse()?;
                if key != "skip" {
                    input.parse::<Token![=]>()?;
                }
                match key.to_string().as_str() {
                    "also" => wire.also.push(input.parse()?),
                    "skip" => wire.skip = true,
                    "script" => wire.script = Some(input.parse()?),
                    "length" => wire.length = Some(input.parse()?),
                    "size" => wire.size = Some(input.parse()?),
                    "unit" => wire.unit = Some(input.parse()?),
                    _ => {
                        return Err(Error::new_spanned(
                            key,
                            "wants also, script, skip, length, size or unit",
                        ));
                    }
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(wire)
    }
}

fn bound(range: &ExprRange, end: Option<&Expr>) -> Result<String> {
    if let Some(Expr::Lit(literal)) = end
        && let Lit::Int(number) = &literal.lit
    {
        return Ok(number.base10_digits().to_owned());
    }
    Err(Error::new_spanned(range, "wants plain numbers, as in 1..=64 or 1.."))
}
