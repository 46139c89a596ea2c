//! `#[resource]`: an `impl` block whose public functions are methods of the SDK.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, ItemImpl, LitStr, Pat,
    PathArguments, Result, ReturnType, Type, TypeParamBound, parse_quote_spanned,
};

use crate::{docs, model::camel_case};

/// The section that rustdoc shows for every method.
const ERRORS: &str = "\n\n# Errors\n\nEvery [`Error`](crate::Error): an input that breaks a rule, a \
                      refusal by the service, no answer, or one that cannot be read.";

pub fn expand(path: &LitStr, mut item: ItemImpl) -> Result<TokenStream> {
    let js = path.value();
    let segments: Vec<&str> = js.split('.').collect();
    let name = type_name(&item.self_ty, &segments.concat())?;
    let text = name.to_string();
    let (last, parents) = segments.split_last().expect("split yields a segment");
    let accessor = format_ident!("{}", last.to_snake_case());
    let parent = match parents.concat() {
        none if none.is_empty() => quote!(crate::Client),
        resource => {
            let parent = format_ident!("{resource}");
            quote!(super::#parent)
        }
    };

    let doc = docs::text(&item.attrs);
    let aliases = aliases(&mut item.attrs)?;
    let attributes = std::mem::take(&mut item.attrs);
    let methods = item
        .items
        .iter_mut()
        .filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method),
            _ => None,
        })
        .map(|method| entry(&name, method))
        .collect::<Result<Vec<_>>>()?;

    Ok(quote! {
        #(#attributes)*
        #[derive(Clone, Debug)]
        pub struct #name {
            client: crate::Client,
        }

        #item

        impl #parent {
            #(#attributes)*
            #[must_use]
            pub fn #accessor(&self) -> #name {
                #name { client: crate::client::Handle::client(self).clone() }
            }
        }

        impl crate::client::Handle for #name {
            fn client(&self) -> &crate::Client {
                &self.client
            }
        }

        impl #name {
            pub(crate) const RESOURCE: crate::resource::Resource = crate::resource::Resource {
                path: #js,
                name: crate::schema::Declared::new(#text),
                aliases: &[#(#aliases),*],
                doc: crate::schema::Declared::new(#doc),
                methods: &[#(#methods,)*],
            };
        }
    })
}

/// The path says the name; `Resource` follows it where a model has that name.
fn type_name(ty: &Type, name: &str) -> Result<Ident> {
    if let Type::Path(ty) = ty
        && let Some(ident) = ty.path.get_ident()
        && matches!(ident.to_string().strip_prefix(name), Some("" | "Resource"))
    {
        return Ok(ident.clone());
    }
    Err(Error::new_spanned(ty, format!("the name is {name}, or {name}Resource")))
}

/// One row of the table of methods.
fn entry(resource: &Ident, method: &mut ImplItemFn) -> Result<TokenStream> {
    let rust = method.sig.ident.clone();
    let name = camel_case(&rust);
    let doc = docs::text(&method.attrs);
    let aliases = aliases(&mut method.attrs)?;
    let ReturnType::Type(_, answer) = method.sig.output.clone() else {
        return Err(Error::new_spanned(&method.sig, "wants -> Call<...>"));
    };
    let errors = ERRORS;
    method.attrs.push(parse_quote_spanned!(rust.span()=> #[doc = #errors]));
    let (argument, input) = argument(method)?;
    Ok(quote! {
        crate::resource::Method {
            name: #name,
            aliases: &[#(#aliases),*],
            doc: crate::schema::Declared::new(#doc),
            argument: #argument,
            input: <#input as crate::schema::Shaped>::KIND,
            answer: <#answer as crate::schema::Shaped>::KIND,
            call: |client, input| {
                #resource { client }.#rust(crate::schema::Input::read(input, #argument)).untyped()
            },
        }
    })
}

/// The name of the argument after `&self`, and the type that it is turned into.
fn argument(method: &ImplItemFn) -> Result<(String, &GenericArgument)> {
    if let Some(FnArg::Typed(argument)) = method.sig.inputs.iter().nth(1)
        && let Pat::Ident(name) = &*argument.pat
        && let Type::ImplTrait(into) = &*argument.ty
        && let Some(TypeParamBound::Trait(into)) = into.bounds.first()
        && let Some(into) = into.path.segments.last()
        && let PathArguments::AngleBracketed(input) = &into.arguments
        && let Some(input) = input.args.first()
    {
        return Ok((camel_case(&name.ident), input));
    }
    Err(Error::new_spanned(&method.sig, "wants (&self, name: impl Into<Input<...>>)"))
}

fn aliases(attributes: &mut Vec<Attribute>) -> Result<Vec<LitStr>> {
    let aliases = attributes.extract_if(.., |attribute| attribute.path().is_ident("alias"));
    aliases.map(|alias| alias.parse_args()).collect()
}
