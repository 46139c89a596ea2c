//! Attributes that turn plain Rust into an endpoint: wire names, limits, docs and the
//! JavaScript surface, each stated once.
//!
//! - [`macro@input`] on a struct: what a caller passes. Read by its JavaScript names, checked
//!   against its limits, sent under its wire names.
//! - [`macro@output`] on a struct: what the service answers. Read by its wire names, returned
//!   under its JavaScript names.
//! - [`macro@event`] on a struct: what the service tells an app's server. Read by its wire names,
//!   and for tests written under them.
//! - [`macro@settings`] on a struct: options of the SDK itself. Unknown fields are refused.
//! - [`macro@resource`] on an `impl` block: a group of methods under the given path.
//!
//! A JavaScript name is the Rust name in camel case; a wire name is the JavaScript name unless
//! `#[wire("...")]` says otherwise.

mod docs;
mod model;
mod resource;
mod wire;

use proc_macro::TokenStream;
use syn::{ItemImpl, ItemStruct, LitStr, parse_macro_input};

/// Makes a struct an argument of an endpoint, or a part of one.
///
/// Fields take `#[wire("name", length = 1..=64, range = 1..=43_200, unit = "minutes")]`, each
/// part optional: the name on the wire, the allowed length (bytes of a text, items of a list),
/// the allowed range of a number, and what is counted. A range without an end is `1..`.
/// `each(length = 1..=40)` limits the items of a list.
/// `js = "name"` sets a JavaScript name other than the camel case one, `also = "name"` adds a
/// further accepted name, and `flatten` puts the properties of another input in the field's place.
///
/// A struct of one unnamed field becomes a value with its own limits.
#[proc_macro_attribute]
pub fn input(_: TokenStream, item: TokenStream) -> TokenStream {
    expand_model(item, model::Role::Input)
}

/// Makes a struct an answer of an endpoint, or a part of one.
///
/// Fields take `#[wire("name", js = "name")]`, as in [`macro@input`]. A list that is missing
/// is read as an empty one, and an optional field of another type is passed on unchanged.
#[proc_macro_attribute]
pub fn output(_: TokenStream, item: TokenStream) -> TokenStream {
    expand_model(item, model::Role::Output)
}

/// Makes a struct an event that the service sends to an app's server, or a part of one.
///
/// Fields take `#[wire("name", js = "name")]`, as in [`macro@input`]; `also = "name"` is a further
/// name that the service uses.
#[proc_macro_attribute]
pub fn event(_: TokenStream, item: TokenStream) -> TokenStream {
    expand_model(item, model::Role::Event)
}

/// Makes a struct a set of options of the SDK itself: it refuses unknown fields and is never sent.
///
/// Fields take `#[wire(range = ..., unit = "...")]`, as in [`macro@input`].
#[proc_macro_attribute]
pub fn settings(_: TokenStream, item: TokenStream) -> TokenStream {
    expand_model(item, model::Role::Settings)
}

/// Makes the public functions of an `impl` block methods under the given path.
///
/// `#[resource("User.Block")] impl UserBlock` declares the struct `UserBlock`, the accessor
/// `User::block` that returns it, and its table of methods. `#[alias("other")]` gives a method,
/// or with a whole path the resource, a second JavaScript name.
#[proc_macro_attribute]
pub fn resource(path: TokenStream, item: TokenStream) -> TokenStream {
    let path = parse_macro_input!(path as LitStr);
    let item = parse_macro_input!(item as ItemImpl);
    resource::expand(&path, item).unwrap_or_else(syn::Error::into_compile_error).into()
}

fn expand_model(item: TokenStream, role: model::Role) -> TokenStream {
    let item = parse_macro_input!(item as ItemStruct);
    model::expand(item, role).unwrap_or_else(syn::Error::into_compile_error).into()
}
