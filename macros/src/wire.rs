//! `#[wire]`: the facts of a field other than its name and type.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    Attribute, Error, Expr, ExprRange, LitStr, Result, Token, meta,
    meta::ParseNestedMeta,
    parenthesized,
    parse::{Parse, ParseStream, Parser},
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
        let mut wires = attributes.extract_if(.., |attribute| attribute.path().is_ident("wire"));
        wires.next().map_or_else(|| Ok(Self::default()), |wire| wire.parse_args())
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
            range => optional(range),
        };
        let length = range(self.length.as_ref(), quote!(u64::MAX));
        let within = range(self.range.as_ref(), quote!(i64::MAX));
        let (unit, told) = (self.unit(), self.told()?);
        let each = self.each.as_ref().map(|each| each.limit()).transpose()?.flatten();
        let each = optional(each.as_ref());
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
        let (least, unit) = (bound(range, range.start.as_deref())?, self.unit());
        let told = match range.end.as_deref() {
            None => format!("at least {least} {unit}"),
            end => match bound(range, end)? {
                most if most == least => format!("{least} {unit}"),
                most if least < 0 => format!("{least} to {most} {unit}"),
                most => format!("{least}-{most} {unit}"),
            },
        };
        Ok(told.trim_end().to_owned())
    }

    fn set(&mut self, meta: &ParseNestedMeta<'_>) -> Result<()> {
        match meta.path.require_ident()?.to_string().as_str() {
            "also" => self.also.push(meta.value()?.parse()?),
            "each" => {
                let each;
                parenthesized!(each in meta.input);
                self.each = Some(Box::new(each.parse()?));
            }
            "flatten" => self.flatten = true,
            "js" => self.js = Some(meta.value()?.parse()?),
            "length" => self.length = Some(meta.value()?.parse()?),
            "range" => self.range = Some(meta.value()?.parse()?),
            "switch" => self.switch = true,
            "unit" => self.unit = Some(meta.value()?.parse()?),
            _ => {
                let known = "also, each, flatten, js, length, range, switch or unit";
                return Err(meta.error(format!("wants {known}")));
            }
        }
        Ok(())
    }
}

impl Parse for Wire {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut wire = Self::default();
        if input.peek(LitStr) {
            wire.name = Some(input.parse()?);
            input.parse::<Option<Token![,]>>()?;
        }
        meta::parser(|meta| wire.set(&meta)).parse2(input.parse()?)?;
        Ok(wire)
    }
}

fn bound(range: &ExprRange, end: Option<&Expr>) -> Result<i128> {
    let digits = end.to_token_stream().to_string().replace([' ', '_'], "");
    let wanted = "wants plain numbers, as in 1..=64 or 1..";
    digits.parse().map_err(|_| Error::new_spanned(range, wanted))
}

/// An expression for what may be missing.
pub fn optional(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
