//! `#[input]`, `#[output]` and `#[settings]`: a struct that is read under one set of names and
//! written under another, or not at all.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Error, Field, Fields, Ident, ItemStruct, LitStr, Result, Type, parse_quote};

use crate::{docs, names, wire::Wire};

#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    /// Read by JavaScript names, written by wire names.
    Input,
    /// Read by wire names, written by JavaScript names.
    Output,
    /// Read by JavaScript names, never written; holds its own fields only.
    Settings,
}

pub fn expand(mut item: ItemStruct, direction: Direction) -> Result<TokenStream> {
    let Fields::Named(fields) = &mut item.fields else {
        return Err(Error::new_spanned(item, "wants named fields"));
    };
    let models = fields
        .named
        .iter_mut()
        .map(|field| Model::take(field, direction))
        .collect::<Result<Vec<_>>>()?;
    if let Some(extra) = direction.extra() {
        // First, so that a field with a name of its own wins over an extra one of the same name.
        fields.named.insert(0, extra);
    }
    item.attrs.push(direction.derives());

    let name = &item.ident;
    let text = name.to_string();
    let doc = docs::text(&item.attrs);
    let read = if direction == Direction::Output {
        answer(name, &models)
    } else {
        field(name, &models, direction)
    };
    let properties = models.iter().map(Model::property);
    let writes = models.iter().filter_map(Model::write);
    let sent = (direction == Direction::Input).then(|| {
        quote! {
            impl From<#name> for ::serde_json::Value {
                fn from(input: #name) -> Self {
                    let mut fields = input.extra;
                    #(#writes)*
                    Self::Object(fields)
                }
            }
        }
    });
    let side = match direction {
        Direction::Input | Direction::Settings => quote!(Given),
        Direction::Output => quote!(Answered),
    };
    Ok(quote! {
        #item

        #read

        #sent

        #[cfg(feature = "node")]
        impl crate::node::typescript::Type for #name {
            fn name() -> String {
                #text.to_owned()
            }

            fn declare(declarations: &mut crate::node::typescript::Declarations) {
                declarations.interface(#text, #doc, crate::node::typescript::Side::#side, |interface| {
                    #(#properties)*
                });
            }
        }
    })
}

/// How an input or a set of options is read and checked.
fn field(name: &Ident, models: &[Model], direction: Direction) -> TokenStream {
    let reads = models.iter().map(Model::read);
    let checks = models.iter().map(Model::check);
    let names = models.iter().map(|model| &model.rust);
    let (rest, extra) = if direction == Direction::Settings {
        (quote!(fields.done()?), None)
    } else {
        (quote!(let extra = fields.rest()), Some(quote!(extra,)))
    };
    quote! {
        impl crate::field::Field for #name {
            const WANTED: &'static str = "an object";

            fn read(
                value: &crate::field::Value<'_>,
                at: &crate::rules::At<'_>,
                _: &crate::rules::Limit,
            ) -> ::std::result::Result<Self, Box<crate::rules::Invalid>> {
                let mut fields = crate::field::Fields::open(value, at)?;
                #(#reads)*
                #rest;
                Ok(Self { #extra #(#names),* })
            }

            fn check(
                &self,
                at: &crate::rules::At<'_>,
                _: &crate::rules::Limit,
            ) -> ::std::result::Result<(), Box<crate::rules::Invalid>> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

/// How an answer is read, and written for JavaScript.
fn answer(name: &Ident, models: &[Model]) -> TokenStream {
    let reads = models.iter().map(Model::read);
    let names = models.iter().map(|model| &model.rust);
    let known = models.iter().map(Model::known);
    quote! {
        impl crate::answer::Answer for #name {
            const WANTED: &'static str = "an object";

            fn read(
                json: crate::json::Json<'_>,
                at: &crate::rules::At<'_>,
            ) -> ::std::result::Result<Self, Box<crate::rules::Invalid>> {
                #[allow(unused_mut, reason = "an answer may have no field of its own")]
                let mut fields = crate::answer::Fields::open(json, at)?;
                #(#reads)*
                let extra = fields.rest();
                Ok(Self { extra, #(#names),* })
            }
        }

        #[cfg(feature = "node")]
        impl crate::node::answer::Written for #name {
            fn write(
                json: crate::json::Json<'_>,
                at: &crate::rules::At<'_>,
                writing: &mut crate::node::answer::Writing,
            ) {
                const KNOWN: &[crate::node::answer::Known] = &[#(#known),*];
                writing.object(json, at, KNOWN);
            }
        }
    }
}

impl Direction {
    /// The field for everything that has no name of its own.
    fn extra(self) -> Option<Field> {
        match self {
            Self::Input => Some(parse_quote! {
                /// Fields this version does not name; sent as they are.
                pub extra: crate::field::Extra
            }),
            Self::Output => Some(parse_quote! {
                /// Fields this version does not name, as they came. What no JSON value of Rust can
                /// hold is there as JSON text.
                pub extra: crate::field::Extra
            }),
            Self::Settings => None,
        }
    }

    fn derives(self) -> Attribute {
        match self {
            Self::Input => parse_quote!(#[derive(Clone, Debug, Default, PartialEq)]),
            Self::Output => parse_quote!(#[derive(Clone, Debug, PartialEq)]),
            Self::Settings => parse_quote!(#[derive(Clone, Debug, Default)]),
        }
    }
}

/// What is said of one field.
struct Model {
    rust: Ident,
    ty: Type,
    doc: String,
    script: String,
    /// The name it is read by, and others that an input is also known by.
    names: Vec<String>,
    /// Reads the field from `fields`, given its names and its limit.
    reader: fn(&[String], &TokenStream) -> TokenStream,
    /// The name it is sent under.
    sent: Option<String>,
    limit: TokenStream,
}

impl Model {
    /// Reads a field's attributes and leaves the ones that serde needs in their place.
    fn take(field: &mut Field, direction: Direction) -> Result<Self> {
        let rust = field.ident.clone().expect("named fields");
        let wire = Wire::take(&mut field.attrs)?;
        let script = match &wire.script {
            Some(script) => script.value(),
            None => names::camel_case(&rust.to_string()),
        };
        let on_wire = wire.name.as_ref().map_or_else(|| script.clone(), LitStr::value);
        let read_as = if direction == Direction::Output { &on_wire } else { &script }.clone();
        let mut doc = docs::text(&field.attrs);
        if let Some(words) = wire.words()? {
            field.attrs.push(parse_quote!(#[doc = #words]));
            doc = format!("{doc} {words}");
        }
        Ok(Self {
            rust,
            ty: field.ty.clone(),
            doc,
            script,
            names: [read_as].into_iter().chain(wire.also.iter().map(LitStr::value)).collect(),
            reader: match direction {
                Direction::Output if is(&field.ty, "Vec") => {
                    |names, _| quote!(fields.take_list(#(#names)*)?)
                }
                Direction::Output if is(&field.ty, "Option") => {
                    |names, _| quote!(fields.take_known(#(#names)*))
                }
                Direction::Output => |names, _| quote!(fields.take(#(#names)*)?),
                _ => |names, limit| quote!(fields.take(&[#(#names),*], &#limit)?),
            },
            sent: (direction == Direction::Input && !wire.skip).then_some(on_wire),
            limit: wire.limit(),
        })
    }

    fn read(&self) -> TokenStream {
        let Self { rust, names, reader, limit, .. } = self;
        let value = reader(names, limit);
        quote!(let #rust = #value;)
    }

    /// What the writing for JavaScript goes by.
    fn known(&self) -> TokenStream {
        let Self { ty, script, names, .. } = self;
        let wire = &names[0];
        let need = match ty {
            ty if is(ty, "Option") => quote!(Optional),
            ty if is(ty, "Vec") => quote!(List),
            _ => quote!(Required),
        };
        quote! {
            crate::node::answer::Known {
                wire: #wire,
                script: #script,
                need: crate::node::answer::Need::#need,
                write: <#ty as crate::node::answer::Written>::write,
            }
        }
    }

    fn check(&self) -> TokenStream {
        let Self { rust, script, limit, .. } = self;
        quote!(crate::field::Field::check(&self.#rust, &at.field(#script), &#limit)?;)
    }

    fn write(&self) -> Option<TokenStream> {
        let Self { rust, ty, sent, .. } = self;
        let sent = sent.as_ref()?;
        Some(if is(ty, "Option") {
            quote! {
                if let Some(value) = input.#rust {
                    crate::field::put(&mut fields, #sent, value.into());
                }
            }
        } else {
            quote!(crate::field::put(&mut fields, #sent, input.#rust.into());)
        })
    }

    fn property(&self) -> TokenStream {
        let Self { ty, doc, script, .. } = self;
        let optional = is(ty, "Option");
        quote!(interface.property::<#ty>(#script, #optional, #doc);)
    }
}

fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}
