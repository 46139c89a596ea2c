//! Any JSON is refused by name or becomes a request, whichever method it is passed to.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::api::chatroom::ban::Banning;
use rongcloud_native::api::chatroom::demotion::LowTypes;
use rongcloud_native::api::chatroom::gag::{ChatroomGagging, ChatroomUngagging};
use rongcloud_native::api::chatroom::whitelist::message::KeptTypes;
use rongcloud_native::api::chatroom::{
    ChatroomId, ChatroomIds, ChatroomIsExist, ChatroomQuery, ChatroomUsers, NewChatrooms,
    TimedChatroomUsers,
};
use rongcloud_native::api::conversation::UserConversation;
use rongcloud_native::api::group::gag::{Gagging, Ungagging};
use rongcloud_native::api::group::mute::all::WholeGroups;
use rongcloud_native::api::group::mute::member::Muting;
use rongcloud_native::api::group::mute::whitelist::Exempted;
use rongcloud_native::api::group::{
    Expulsion, GroupId, GroupName, Invitation, Joining, Leaving, NewGroup, UserGroups,
};
use rongcloud_native::api::message::chatroom::{ChatroomBroadcast, ChatroomMessage};
use rongcloud_native::api::message::discussion::DiscussionMessage;
use rongcloud_native::api::message::group::{DirectedMessage, GroupMessage};
use rongcloud_native::api::message::history::Hour;
use rongcloud_native::api::message::private::PrivateMessage;
use rongcloud_native::api::message::recall::SentMessage;
use rongcloud_native::api::message::system::{SystemBroadcast, SystemMessage};
use rongcloud_native::api::message::template::TemplateMessage;
use rongcloud_native::api::push::{Broadcast, BroadcastMessage};
use rongcloud_native::api::sensitive::{SensitiveWord, SensitiveWords, WordFilter};
use rongcloud_native::api::user::blacklist::{BlacklistOwner, Blacklisting};
use rongcloud_native::api::user::block::Block;
use rongcloud_native::api::user::mute_groups::{MuteEverywhere, UnmuteEverywhere};
use rongcloud_native::api::user::tag::{SharedTags, TagQuery, TaggedUsers, UserTags};
use rongcloud_native::api::user::{UserId, UserProfile};
use rongcloud_native::internals::request;
use rongcloud_native::request::{Encoding, Request};
use rongcloud_native::{Error, Extra, Result};

fn look_at(outcome: Result<Request>) {
    match outcome {
        Ok(request) => {
            let body = request.body();
            match request.encoding {
                Encoding::Form => assert!(body.iter().all(u8::is_ascii_graphic)),
                Encoding::Json => {
                    assert_eq!(request.fields, serde_json::from_slice::<Extra>(&body).unwrap());
                }
            }
        }
        Err(Error::Invalid(invalid)) => assert!(invalid.to_string().starts_with(&invalid.field)),
        Err(other) => panic!("nothing was sent: {other}"),
    }
}

macro_rules! pass_as {
    ($text:expr, $($input:ty),+ $(,)?) => {
        $(
            look_at(request::<$input>($text, Encoding::Form));
            look_at(request::<$input>($text, Encoding::Json));
        )+
    };
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    pass_as!(
        text,
        Banning,
        BlacklistOwner,
        Blacklisting,
        Block,
        Broadcast,
        BroadcastMessage,
        ChatroomBroadcast,
        ChatroomGagging,
        ChatroomId,
        ChatroomIds,
        ChatroomIsExist,
        ChatroomMessage,
        ChatroomQuery,
        ChatroomUngagging,
        ChatroomUsers,
        DirectedMessage,
        DiscussionMessage,
        Exempted,
        Expulsion,
        Gagging,
        GroupId,
        GroupMessage,
        GroupName,
        Hour,
        Invitation,
        Joining,
        KeptTypes,
        Leaving,
        LowTypes,
        MuteEverywhere,
        Muting,
        NewChatrooms,
        NewGroup,
        PrivateMessage,
        SensitiveWord,
        SensitiveWords,
        SentMessage,
        SharedTags,
        SystemBroadcast,
        SystemMessage,
        TagQuery,
        TaggedUsers,
        TemplateMessage,
        TimedChatroomUsers,
        Ungagging,
        UnmuteEverywhere,
        UserConversation,
        UserGroups,
        UserId,
        UserProfile,
        UserTags,
        WholeGroups,
        WordFilter,
    );
});
