//! What messages say: the content of each built-in type of message.
//!
//! Contents are typed, and not checked: whatever an app passes is sent as it is, and the service and
//! the receivers' clients make of it what they can. So a number has no name here, and limits are told
//! only.

mod chatroom_property;
mod combine;
mod command;
mod common;
mod contact_notification;
mod file;
mod gif;
mod group_notification;
mod image;
mod image_text;
mod info_notification;
mod location;
mod profile_notification;
mod read_receipt;
mod reference;
mod sight;
mod text;
mod typing;
mod voice;

pub use chatroom_property::{ChatroomPropertyContent, PropertyChange};
pub use combine::{CombineContent, CombineV2Content, CombinedFrom, CombinedMessage};
pub use command::CommandContent;
pub use common::{CommonContent, MentionType, MentionedInfo, MessageUser};
pub use contact_notification::ContactNotificationContent;
pub use file::FileContent;
pub use gif::GifContent;
pub use group_notification::GroupNotificationContent;
pub use image::ImageContent;
pub use image_text::ImageTextContent;
pub use info_notification::InfoNotificationContent;
pub use location::LocationContent;
pub use profile_notification::ProfileNotificationContent;
pub use read_receipt::{ReadConversation, ReadReceiptContent};
pub use reference::ReferenceContent;
pub use sight::SightContent;
pub use text::TextContent;
pub use typing::TypingContent;
pub use voice::{HqVoiceContent, VoiceContent};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stream::StreamChunk;
use crate::Extra;
use crate::schema::{Kind, Shaped};

/// The content of a message: an object, or the JSON text of one. It is sent as JSON text. In
/// answers it is the object; a text that is not the JSON of an object stays a text.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// The object.
    Object(Extra),
    /// Its text, which is sent as it is.
    Text(String),
}

impl Default for Content {
    fn default() -> Self {
        Self::Object(Extra::new())
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(fields) => Self::Object(fields),
            Value::String(text) => Self::Text(text),
            other => Self::Text(other.to_string()),
        }
    }
}

impl Shaped for Content {
    const KIND: &'static Kind = &Kind::Content;
}

/// The built-in types of messages, by the models of their contents.
macro_rules! contents {
    ($($model:ident: $($object_name:literal)|+,)+) => {
        /// The content of each built-in type of message.
        pub const CONTENTS: &[(&str, &Kind)] =
            &[$($(($object_name, $model::KIND)),+),+];

        $(impl From<$model> for Content {
            fn from(content: $model) -> Self {
                serde_json::to_value(content).expect("contents are JSON values").into()
            }
        })+
    };
}

contents! {
    TextContent: "RC:TxtMsg",
    ImageContent: "RC:ImgMsg",
    GifContent: "RC:GIFMsg",
    HqVoiceContent: "RC:HQVCMsg",
    VoiceContent: "RC:VcMsg",
    FileContent: "RC:FileMsg",
    SightContent: "RC:SightMsg",
    LocationContent: "RC:LBSMsg",
    ReferenceContent: "RC:ReferenceMsg",
    CombineContent: "RC:CombineMsg",
    CombineV2Content: "RC:CombineV2Msg",
    ImageTextContent: "RC:ImgTextMsg",
    StreamChunk: "RC:StreamMsg",
    InfoNotificationContent: "RC:InfoNtf",
    GroupNotificationContent: "RC:GrpNtf",
    ContactNotificationContent: "RC:ContactNtf",
    ProfileNotificationContent: "RC:ProfileNtf",
    CommandContent: "RC:CmdNtf" | "RC:CmdMsg",
    TypingContent: "RC:TypSts",
    ReadReceiptContent: "RC:ReadNtf",
    ChatroomPropertyContent: "RC:chrmKVNotiMsg",
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::JsonText;
    use crate::schema::Model;

    /// Every model that contents consist of and that is not checked, with the name of its type of
    /// message.
    fn each_model(visit: &mut dyn FnMut(&str, &'static Model)) {
        fn walk(name: &str, kind: &'static Kind, visit: &mut dyn FnMut(&str, &'static Model)) {
            match kind {
                Kind::Model(model) | Kind::Flat(model) => {
                    visit(name, model);
                    model.each_property(&mut |property| walk(name, property.kind, visit));
                }
                Kind::Optional(kind) | Kind::List(kind) => walk(name, kind, visit),
                _ => {}
            }
        }
        // A stream message is the exception: it has methods of its own, which check it.
        for (name, kind) in CONTENTS.iter().filter(|(name, _)| *name != "RC:StreamMsg") {
            walk(name, kind, visit);
        }
    }

    #[test]
    fn what_is_typed_is_what_is_sent() {
        let mut seen = 0;
        each_model(&mut |name, model| {
            model.each_property(&mut |property| {
                seen += 1;
                let at = format!("{name}: {}.{}", model.name.text(), property.js);
                assert_eq!(property.js, property.wire(), "{at}");
                assert!(property.also().is_empty(), "{at}");
                assert!(property.limit.is_none(), "{at} is not checked");
                assert!(property.kind.limit().is_none(), "{at} is not checked");
            });
        });
        assert!(seen > CONTENTS.len(), "{seen}");
    }

    #[test]
    fn types_of_messages_are_listed_once() {
        let mut names: Vec<&str> = CONTENTS.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CONTENTS.len());
    }

    #[test]
    fn a_content_of_rust_is_an_object_under_the_names_of_the_service() {
        let user = MessageUser { id: Some("u1".into()), ..MessageUser::default() };
        let mentioned_info = MentionedInfo {
            r#type: MentionType::Users,
            user_id_list: Some(vec!["u2".into()]),
            ..MentionedInfo::default()
        };
        let common = CommonContent {
            mentioned_info: Some(mentioned_info),
            user: Some(user),
            extra_data: Some("x".into()),
            ..CommonContent::default()
        };
        let content = TextContent { content: "hi".into(), common, ..TextContent::default() };
        let sent = json!({
            "content": "hi",
            "mentionedInfo": { "type": 2, "userIdList": ["u2"] },
            "user": { "id": "u1" },
            "extra": "x",
        });
        assert_eq!(Content::from(content), sent.into());
    }

    #[test]
    fn data_of_a_content_is_sent_as_an_object_or_as_a_text() {
        let notice = |data: JsonText<Extra>| {
            let data = data.into();
            let notice = GroupNotificationContent { data, ..GroupNotificationContent::default() };
            match Content::from(notice) {
                Content::Object(fields) => fields["data"].clone(),
                Content::Text(text) => panic!("{text}"),
            }
        };
        let fields = Extra::from_iter([("a".to_owned(), 1.into())]);
        assert_eq!(notice(JsonText::Value(fields)), json!({ "a": 1 }));
        assert_eq!(notice(JsonText::Text("n".into())), json!("n"));
    }
}
