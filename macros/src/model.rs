//! `#[input]`, `#[output]`, `#[event]` and `#[settings]`: a struct, and its schema as data.

use heck::ToLowerCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Error, Field, Fields, Ident, ItemStruct, LitStr, Result, Type, ext::IdentExt,
    parse_quote,
};

use crate::{
    docs,
    wire::{Wire, optional},
};

/// What a model is for, as its attribute says.
#[derive(Clone, Copy, PartialEq)]
pub enum Role {
    /// What a caller passes.
    Input,
    /// What the service answers.
    Output,
    /// What the service tells an app's server in a callback.
    Event,
    /// Options of the SDK itself: read, and never sent.
    Settings,
}

pub fn expand(mut item: ItemStruct, role: Role) -> Result<TokenStream> {
    let fields = match &mut item.fields {
        Fields::Named(fields) => fields,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 && role == Role::Input => {
            let field = &mut fields.unnamed[0];
            let limit = Wire::take(&mut field.attrs)?.limit()?;
            return Ok(limited(&field.ty.clone(), limit, item));
        }
        _ => return Err(Error::new_spanned(item, "wants named fields")),
    };
    let properties = fields
        .named
        .iter_mut()
        .map(|field| Property::take(field, role))
        .collect::<Result<Vec<_>>>()?;
    let (derived, extra) = role.parts();
    if let Some(extra) = extra {
        fields.named.insert(0, extra);
    }
    item.attrs.push(derived);

    let name = &item.ident;
    let text = name.to_string();
    let doc = docs::text(&item.attrs);
    let is_open = role != Role::Settings;
    let check = (role == Role::Settings).then(|| check(&properties));
    let properties = properties.iter().map(|property| &property.data);
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
    item.attrs.push(Role::Input.parts().0);
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
    let checks = properties.iter().map(|property| &property.check);
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

impl Role {
    /// The traits that a struct derives, and its field for all fields that it does not name.
    fn parts(self) -> (Attribute, Option<Field>) {
        let (derived, serde, doc) = match self {
            Self::Input => (
                quote!(Default, PartialEq, ::serde::Serialize),
                quote!(flatten),
                "Fields that this version does not know; sent unchanged.",
            ),
            Self::Output => (
                quote!(PartialEq, ::serde::Deserialize),
                quote!(rename = ""),
                "Fields that this version does not know, unchanged. What no JSON value of Rust can \
                 hold is JSON text here.",
            ),
            Self::Event => (
                quote!(Default, PartialEq, ::serde::Deserialize, ::serde::Serialize),
                quote!(default, rename = "", skip_serializing),
                "Fields that this version does not know, unchanged; not sent.",
            ),
            Self::Settings => {
                return (
                    parse_quote!(#[derive(Clone, Debug, Default, ::serde::Deserialize)]),
                    None,
                );
            }
        };
        let extra = parse_quote!(#[doc = #doc] #[serde(#serde)] pub extra: crate::Extra);
        (parse_quote!(#[derive(Clone, Debug, #derived)]), Some(extra))
    }
}

/// What becomes of one field of a struct.
struct Property {
    /// A property of the model.
    data: TokenStream,
    /// A statement that checks an option.
    check: TokenStream,
}

impl Property {
    /// Reads a field's attributes, and replaces them with those that serde needs.
    fn take(field: &mut Field, role: Role) -> Result<Self> {
        let rust = field.ident.clone().expect("named fields");
        let ty = &field.ty;
        let wire = Wire::take(&mut field.attrs)?;
        let js = wire.js.as_ref().map_or_else(|| camel_case(&rust), LitStr::value);
        let doc = docs::text(&field.attrs);
        let limit = wire.limit()?;
        let shape = quote!(<#ty as crate::schema::Shaped>::KIND);
        let kind = match (wire.flatten, wire.switch) {
            (true, _) => quote!(&crate::schema::flat(#shape)),
            (_, true) => {
                quote!(&crate::schema::Kind::Optional(&crate::schema::Kind::Switch(#shape)))
            }
            _ => shape,
        };

        let told = wire.told()?;
        let mut letters = told.chars();
        if let Some(first) = letters.next() {
            let sentence = format!("{}{}.", first.to_ascii_uppercase(), letters.as_str());
            field.attrs.push(parse_quote!(#[doc = #sentence]));
        }
        let serde = if wire.flatten { quote!(flatten) } else { quote!(rename = #js) };
        field.attrs.push(parse_quote!(#[serde(#serde)]));
        if matches!(role, Role::Input | Role::Event) && is_option(&field.ty) {
            field.attrs.push(parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]));
        }

        let name = wire.name.filter(|name| name.value() != js);
        let also = &wire.also;
        let names = (name.is_some() || !also.is_empty()).then(|| {
            let wire = name.map_or_else(|| js.clone(), |name| name.value());
            quote!(&crate::schema::Names { wire: #wire, also: &[#(#also),*] })
        });
        let (names, limits) = (optional(names), optional(limit.as_ref()));
        let limit = limit.unwrap_or_else(no_limit);
        Ok(Self {
            data: quote! {
                crate::schema::Property {
                    js: #js,
                    names: #names,
                    kind: #kind,
                    limit: #limits,
                    doc: crate::schema::Declared::new(#doc),
                }
            },
            check: quote!(crate::schema::Shaped::check(&self.#rust, &at.field(#js), #limit)?;),
        })
    }
}

/// The name in JavaScript of a field or a function of Rust.
pub fn camel_case(rust: &Ident) -> String {
    rust.unraw().to_string().to_lower_camel_case()
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

fn no_limit() -> TokenStream {
    quote!(&crate::rules::Limit::NONE)
}
