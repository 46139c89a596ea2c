//! `#[input]`, `#[output]`, `#[event]` and `#[settings]`: a struct, and its schema as data.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Error, Field, Fields, Ident, ItemStruct, LitStr, Result, Type, parse_quote};

use crate::{
    docs, names,
    wire::{Wire, optional},
};

#[derive(Clone, Copy, PartialEq)]
pub enum Model {
    /// What a caller passes.
    Input,
    /// What the service answers.
    Output,
    /// What the service tells an app's server in a callback.
    Event,
    /// Options of the SDK itself: read, and never sent.
    Settings,
}

pub fn expand(mut item: ItemStruct, model: Model) -> Result<TokenStream> {
    let fields = match &mut item.fields {
        Fields::Named(fields) => fields,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 && model == Model::Input => {
            let field = &mut fields.unnamed[0];
            let limit = Wire::take(&mut field.attrs)?.limit()?;
            return Ok(limited(&field.ty.clone(), limit, item));
        }
        _ => return Err(Error::new_spanned(item, "wants named fields")),
    };
    let properties = fields
        .named
        .iter_mut()
        .map(|field| Property::take(field, model))
        .collect::<Result<Vec<_>>>()?;
    if let Some(extra) = model.extra() {
        fields.named.insert(0, extra);
    }
    item.attrs.push(model.derives());

    let name = &item.ident;
    let text = name.to_string();
    let doc = docs::text(&item.attrs);
    let is_open = model != Model::Settings;
    let check = (model == Model::Settings).then(|| check(&properties));
    let properties = properties.iter().map(Property::data);
    Ok(quote! {
        #item

        impl crate::schema::Shaped for #name {
            const KIND: &'static crate::schema::Kind =
                &crate::schema::Kind::Model(&crate::schema::Model {
                    name: crate::schema::Declared::new(#text),
                    doc: crate::schema::Declared::new(#doc),
                    is_open: #is_open,
                    properties: &[#(#properties),*],
                });

            #check
        }
    })
}

/// A value with its own limits, wherever it is used.
fn limited(ty: &Type, limit: Option<TokenStream>, mut item: ItemStruct) -> TokenStream {
    item.attrs.push(Model::Input.derives());
    let name = &item.ident;
    let limit = limit.unwrap_or_else(no_limit);
    quote! {
        #item

        impl<T: Into<#ty>> From<T> for #name {
            fn from(value: T) -> Self {
                Self(value.into())
            }
        }

        impl crate::schema::Shaped for #name {
            const KIND: &'static crate::schema::Kind =
                &crate::schema::Kind::Limited(<#ty as crate::schema::Shaped>::KIND, #limit);
        }
    }
}

/// Checks options that Rust code created against their limits.
fn check(properties: &[Property]) -> TokenStream {
    let checks = properties.iter().map(|Property { rust, js, limit, .. }| {
        let limit = limit.clone().unwrap_or_else(no_limit);
        quote!(crate::schema::Shaped::check(&self.#rust, &at.field(#js), #limit)?;)
    });
    quote! {
        fn check(
            &self,
            at: &crate::rules::At<'_>,
            _: &crate::rules::Limit,
        ) -> crate::schema::Checked<()> {
            #(#checks)*
            Ok(())
        }
    }
}

impl Model {
    /// The field for all fields that the struct does not name.
    fn extra(self) -> Option<Field> {
        match self {
            Self::Input => Some(parse_quote! {
                /// Fields that this version does not know; sent unchanged.
                #[serde(flatten)]
                pub extra: crate::Extra
            }),
            Self::Output => Some(parse_quote! {
                /// Fields that this version does not know, unchanged. What no JSON value of Rust
                /// can hold is JSON text here.
                #[serde(rename = "")]
                pub extra: crate::Extra
            }),
            Self::Event => Some(parse_quote! {
                /// Fields that this version does not know, unchanged; not sent.
                #[serde(default, rename = "", skip_serializing)]
                pub extra: crate::Extra
            }),
            Self::Settings => None,
        }
    }

    fn derives(self) -> Attribute {
        match self {
            Self::Input => {
                parse_quote!(#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)])
            }
            Self::Output => parse_quote!(#[derive(Clone, Debug, PartialEq, ::serde::Deserialize)]),
            Self::Event => parse_quote! {
                #[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
            },
            Self::Settings => parse_quote!(#[derive(Clone, Debug, Default, ::serde::Deserialize)]),
        }
    }
}

/// The facts of one field of a struct.
struct Property {
    rust: Ident,
    ty: Type,
    doc: String,
    js: String,
    /// What the service calls it, if that is another name.
    wire: Option<LitStr>,
    also: Vec<LitStr>,
    limit: Option<TokenStream>,
    flatten: bool,
    switch: bool,
}

impl Property {
    /// Reads a field's attributes, and replaces them with those that serde needs.
    fn take(field: &mut Field, model: Model) -> Result<Self> {
        let rust = field.ident.clone().expect("named fields");
        let wire = Wire::take(&mut field.attrs)?;
        let js =
            wire.js.as_ref().map_or_else(|| names::camel_case(&rust.to_string()), LitStr::value);
        let doc = docs::text(&field.attrs);
        let told = wire.told()?;
        if !told.is_empty() {
            let sentence = format!("{}.", names::capitalized(&told));
            field.attrs.push(parse_quote!(#[doc = #sentence]));
        }
        field.attrs.push(if wire.flatten {
            parse_quote!(#[serde(flatten)])
        } else {
            parse_quote!(#[serde(rename = #js)])
        });
        if matches!(model, Model::Input | Model::Event) && is_option(&field.ty) {
            field.attrs.push(parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]));
        }
        Ok(Self {
            rust,
            ty: field.ty.clone(),
            doc,
            limit: wire.limit()?,
            wire: wire.name.filter(|name| name.value() != js),
            js,
            also: wire.also,
            flatten: wire.flatten,
            switch: wire.switch,
        })
    }

    fn data(&self) -> TokenStream {
        let Self { ty, doc, js, wire, also, limit, flatten, switch, .. } = self;
        let kind = quote!(<#ty as crate::schema::Shaped>::KIND);
        let kind = match (flatten, switch) {
            (true, _) => quote!(&crate::schema::flat(#kind)),
            (_, true) => quote! {
                &crate::schema::Kind::Optional(&crate::schema::Kind::Switch(#kind))
            },
            _ => kind,
        };
        let names = (wire.is_some() || !also.is_empty()).then(|| {
            let wire = wire.as_ref().map_or_else(|| quote!(#js), ToTokens::to_token_stream);
            quote!(&crate::schema::Names { wire: #wire, also: &[#(#also),*] })
        });
        let names = optional(names);
        let limit = optional(limit.clone());
        quote! {
            crate::schema::Property {
                js: #js,
                names: #names,
                kind: #kind,
                limit: #limit,
                doc: crate::schema::Declared::new(#doc),
            }
        }
    }
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

fn no_limit() -> TokenStream {
    quote!(&crate::rules::Limit::NONE)
}
