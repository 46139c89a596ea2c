//! `#[wire]`: the facts of a field other than its name and type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Error, Expr, ExprLit, ExprRange, ExprUnary, Ident, Lit, LitStr, Result, Token, UnOp,
    parenthesized,
    parse::{Parse, ParseStream},
};

/// `#[wire("name", js = "name", length = 1..=64, range = 1..=43_200, unit = "minutes")]`, and
/// `each(length = 1..=40)` for the items of a list.
#[derive(Default)]
pub struct Wire {
    pub name: Option<LitStr>,
    pub js: Option<LitStr>,
    pub also: Vec<LitStr>,
    pub flatten: bool,
    /// `true` and `false` may be passed for it too.
    pub switch: bool,
    length: Option<ExprRange>,
    range: Option<ExprRange>,
    unit: Option<LitStr>,
    each: Option<Box<Self>>,
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

    /// The limits, if there are any: a reference.
    pub fn limit(&self) -> Result<Option<TokenStream>> {
        if self.length.is_none() && self.range.is_none() && self.each.is_none() {
            return Ok(None);
        }
        let range = |range: Option<&ExprRange>, most: TokenStream| match range {
            Some(ExprRange { start, end: None, .. }) => quote!(Some(#start..=#most)),
            Some(range) => quote!(Some(#range)),
            None => quote!(None),
        };
        let length = range(self.length.as_ref(), quote!(u64::MAX));
        let within = range(self.range.as_ref(), quote!(i64::MAX));
        let (unit, told) = (self.unit(), self.told()?);
        let each = optional(match &self.each {
            None => None,
            Some(each) => each.limit()?,
        });
        Ok(Some(quote! {
            const { &crate::rules::Limit {
                length: #length,
                range: #within,
                unit: #unit,
                each: #each,
                told: crate::schema::Declared::new(#told),
            } }
        }))
    }

    /// The limit in words, as errors have it: "1-43200 minutes", "at least 1 member".
    pub fn told(&self) -> Result<String> {
        let Some(range) = self.length.as_ref().or(self.range.as_ref()) else {
            return Ok(String::new());
        };
        let least = bound(range, range.start.as_deref())?;
        let span = match &range.end {
            None => format!("at least {least} {}", self.unit()),
            Some(end) => match bound(range, Some(end))? {
                most if most == least => format!("{least} {}", self.unit()),
                most if least.starts_with('-') => format!("{least} to {most} {}", self.unit()),
                most => format!("{least}-{most} {}", self.unit()),
            },
        };
        Ok(span.trim_end().to_owned())
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
                if !matches!(key.to_string().as_str(), "flatten" | "switch" | "each") {
                    input.parse::<Token![=]>()?;
                }
                match key.to_string().as_str() {
                    "also" => wire.also.push(input.parse()?),
                    "flatten" => wire.flatten = true,
                    "switch" => wire.switch = true,
                    "each" => {
                        let of;
                        parenthesized!(of in input);
                        wire.each = Some(Box::new(of.parse()?));
                    }
                    "js" => wire.js = Some(input.parse()?),
                    "length" => wire.length = Some(input.parse()?),
                    "range" => wire.range = Some(input.parse()?),
                    "unit" => wire.unit = Some(input.parse()?),
                    _ => {
                        return Err(Error::new_spanned(
                            key,
                            "wants also, js, flatten, switch, length, range, unit or each",
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
    match end {
        Some(Expr::Lit(ExprLit { lit: Lit::Int(number), .. })) => {
            return Ok(number.base10_digits().to_owned());
        }
        Some(Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. })) => {
            return Ok(format!("-{}", bound(range, Some(&**expr))?));
        }
        _ => {}
    }
    Err(Error::new_spanned(range, "wants plain numbers, as in 1..=64 or 1.."))
}

/// An expression for what may be missing.
pub fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
