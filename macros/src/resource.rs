//! `#[resource]`: an `impl` block whose public functions are methods of the SDK.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, ItemImpl, LitStr, Pat,
    Path, PathArguments, Result, ReturnType, Type, TypeParamBound, parse_quote_spanned,
};

use crate::{docs, names};

/// The section that rustdoc shows for every method.
const ERRORS: &str = "\n\n# Errors\n\nEvery [`Error`](crate::Error): an input that breaks a rule, a \
                      refusal by the service, no answer, or one that cannot be read.";

pub fn expand(path: &LitStr, mut item: ItemImpl) -> Result<TokenStream> {
    let js = path.value();
    let segments: Vec<&str> = js.split('.').collect();
    let name = type_name(&item.self_ty, &segments.concat())?;
    let text = name.to_string();
    let (last, parents) = segments.split_last().expect("split yields a segment");
    let accessor = format_ident!("{}", names::snake_case(last));
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
    let name = names::camel_case(&rust.to_string());
    let doc = docs::text(&method.attrs);
    let aliases = aliases(&mut method.attrs)?;
    let answer = answer(&method.sig.output)?;
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

/// The name of the argument after `&self`, and its type: the `T` of `impl Into<Input<T>>`.
fn argument(method: &ImplItemFn) -> Result<(String, &Type)> {
    if let Some(FnArg::Typed(argument)) = method.sig.inputs.iter().nth(1)
        && let Pat::Ident(name) = &*argument.pat
        && let Type::ImplTrait(into) = &*argument.ty
        && let Some(TypeParamBound::Trait(into)) = into.bounds.first()
        && let Some(Type::Path(input)) = only_argument(&into.path)
        && let Some(ty) = only_argument(&input.path)
    {
        return Ok((names::camel_case(&name.ident.to_string()), ty));
    }
    Err(Error::new_spanned(&method.sig, "wants (&self, name: impl Into<Input<...>>)"))
}

/// The `T` of `Path<T>`.
fn only_argument(path: &Path) -> Option<&Type> {
    match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

fn aliases(attributes: &mut Vec<Attribute>) -> Result<Vec<LitStr>> {
    let (aliases, others) = std::mem::take(attributes)
        .into_iter()
        .partition::<Vec<_>, _>(|attribute| attribute.path().is_ident("alias"));
    *attributes = others;
    aliases.iter().map(Attribute::parse_args).collect()
}

/// The `T` of `-> Call<T>`.
fn answer(output: &ReturnType) -> Result<&Type> {
    if let ReturnType::Type(_, ty) = output
        && let Type::Path(call) = &**ty
        && let Some(answer) = only_argument(&call.path)
    {
        return Ok(answer);
    }
    Err(Error::new_spanned(output, "wants -> Call<...>"))
}
