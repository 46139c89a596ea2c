//! Chatrooms and their members.

pub mod ban;
pub mod block;
pub mod demotion;
pub mod distribute;
pub mod entry;
pub mod gag;
pub mod keep_alive;
pub mod mute;
pub mod notice;
pub mod user;
pub mod whitelist;

use rongcloud_native_macros::{input, output, resource};

use self::entry::ChatroomEntries;
use self::notice::ChatroomNotice;
use crate::api::keyed::keyed;
use crate::api::one_of::one_of;
use crate::api::{Done, Id, JsonText, Number, OneOrMany, id};
use crate::{Call, Input};

/// Chatrooms and their members.
#[resource("Chatroom")]
impl Chatroom {
    /// Creates one chatroom, or several.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-create>
    pub fn create(&self, chatrooms: impl Into<Input<NewChatrooms>>) -> Call<Done> {
        let rooms = chatrooms.into().under("chatroom").edit(|fields| keyed("chatroom", fields));
        self.client.form("/chatroom/create.json", rooms).repeatable()
    }

    /// Creates a chatroom, with settings and first attributes. It has no name.
    ///
    /// No page says what happens if the chatroom already exists, so the call is not retried if it
    /// may have been carried out.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/create>
    pub fn create_new(&self, chatroom: impl Into<Input<ChatroomCreateNew>>) -> Call<Done> {
        self.client.form("/chatroom/create_new.json", chatroom)
    }

    /// Sets when a chatroom is destroyed. A change from `FIXED` to `IDLE` may destroy an idle one
    /// at once.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/set-destroy-type>
    pub fn set_destroy_type(&self, chatroom: impl Into<Input<DestroySetting>>) -> Call<Done> {
        self.client.form("/chatroom/destroy/set.json", chatroom).repeatable()
    }

    /// Gets the settings of a chatroom, and how many users are in it. If it does not exist, the
    /// code of the error is 23410.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/get>
    pub fn get_info(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<ChatroomInfo> {
        self.client.form("/chatroom/get.json", chatroom).repeatable()
    }

    /// Gets the names of chatrooms, and when they were created. The service calls it deprecated:
    /// use `Chatroom.getInfo`.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-info>
    pub fn query(&self, chatrooms: impl Into<Input<QueriedChatrooms>>) -> Call<NamedChatrooms> {
        self.client.form("/chatroom/query.json", chatrooms).repeatable()
    }

    /// Destroys one chatroom, or several.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/destroy>
    #[alias("destory")]
    pub fn destroy(&self, chatroom: impl Into<Input<ChatroomIds>>) -> Call<Done> {
        self.client.form("/chatroom/destroy.json", chatroom).repeatable()
    }

    /// Lists members of a chatroom, with their total number.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/member/query-member-list>
    pub fn get(&self, chatroom: impl Into<Input<ChatroomQuery>>) -> Call<ChatroomMembers> {
        self.client.form("/chatroom/user/query.json", chatroom).repeatable()
    }

    /// Checks whether up to 1000 users are in a chatroom.
    ///
    /// @see <https://docs.rongcloud.io/platform-chat-api/chatroom/member/check-members>
    pub fn is_exist(&self, chatroom: impl Into<Input<ChatroomIsExist>>) -> Call<Presences> {
        self.client.form("/chatroom/users/exist.json", chatroom).repeatable()
    }
}

/// A chatroom to create.
#[input]
pub struct NewChatroom {
    /// Id of the chatroom.
    pub id: id::ChatroomId,
    /// Name of the chatroom.
    pub name: String,
}

/// The chatrooms to create.
#[input]
pub struct NewChatrooms(#[wire(length = 1.., unit = "chatroom")] pub OneOrMany<NewChatroom>);

/// A chatroom to create, with settings and first attributes.
#[input]
pub struct ChatroomCreateNew {
    /// The chatroom, and when it is destroyed.
    #[wire(flatten)]
    pub destroy: DestroySetting,
    /// `true`: it is muted from the start. Default `false`.
    pub is_ban: Option<bool>,
    /// Ids of the users who can send messages while it is muted.
    #[wire(length = 0..=20, unit = "users")]
    pub white_user_ids: Option<OneOrMany<Id<id::UserId>>>,
    /// Id of the user who owns the first attributes.
    pub entry_owner_id: Option<id::UserId>,
    /// Values of the first attributes, by their keys.
    #[wire(each(length = 0..=4096, unit = "characters"))]
    pub entry_info: Option<JsonText<ChatroomEntries>>,
}

/// When a chatroom is destroyed.
#[input]
pub struct DestroySetting {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// When the duration begins. Default `IDLE`.
    pub destroy_type: Option<DestroyType>,
    /// Duration. Default 60.
    #[wire(range = 60..=10_080, unit = "minutes")]
    pub destroy_time: Option<u32>,
}

one_of! {
    /// When the duration begins after which a chatroom is destroyed.
    DestroyType {
        /// With the last activity in the chatroom.
        #[default]
        Idle = 0 "IDLE",
        /// With the creation of the chatroom.
        Fixed = 1 "FIXED",
    }
}

/// Settings of a chatroom.
#[output]
pub struct ChatroomInfo {
    /// Id of the chatroom.
    pub chatroom_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// How many users are in it.
    pub member_count: Option<i64>,
    /// When the duration begins: 0 with the last activity, 1 with the creation.
    pub destroy_type: Option<Number<DestroyType>>,
    /// After how many minutes it is destroyed.
    pub destroy_time: Option<i64>,
    /// Whether it is muted.
    pub ban: Option<bool>,
}

/// Chatrooms to get.
#[input]
pub struct QueriedChatrooms {
    /// Ids of the chatrooms.
    #[wire("chatroomId", length = 1..=20, unit = "chatrooms")]
    pub id: OneOrMany<Id<id::ChatroomId>>,
}

/// Names of chatrooms.
#[output]
pub struct NamedChatrooms {
    /// The chatrooms.
    pub chat_rooms: Vec<NamedChatroom>,
}

/// A chatroom with its name.
#[output]
pub struct NamedChatroom {
    /// Id of the chatroom.
    pub chrm_id: String,
    /// Name of the chatroom.
    pub name: Option<String>,
    /// When it was created, as in `2018-03-08 16:38:26`, in the time zone of the data centre.
    pub time: Option<String>,
}

/// A chatroom.
#[input]
pub struct ChatroomId {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
}

/// One chatroom, or several.
#[input]
pub struct ChatroomIds {
    /// Ids of the chatrooms.
    #[wire("chatroomId", length = 1.., unit = "chatroom")]
    pub id: OneOrMany<Id<id::ChatroomId>>,
}

/// Users in a chatroom.
#[input]
pub struct ChatroomUsers {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
}

/// Users to look for in a chatroom.
#[input]
pub struct ChatroomIsExist {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Ids of the users.
    #[wire("userId", length = 1..=1000, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
}

/// Users in a chatroom, and a duration.
#[input]
pub struct TimedChatroomUsers {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// Ids of the users.
    #[wire("userId", length = 1..=20, unit = "users")]
    pub members: Vec<Id<id::UserId>>,
    /// Duration.
    #[wire(range = 1..=43_200, unit = "minutes")]
    pub minute: u32,
    /// Whether clients are notified.
    #[wire(flatten)]
    pub notice: ChatroomNotice,
}

/// A chatroom, and how many of its members to list.
#[input]
pub struct ChatroomQuery {
    /// Id of the chatroom.
    #[wire("chatroomId")]
    pub id: id::ChatroomId,
    /// How many members to list.
    #[wire(range = 1..=500)]
    pub count: Option<u32>,
    /// Order by join time: 1 earliest first, 2 latest first.
    #[wire(range = 1..=2)]
    pub order: Option<u32>,
}

/// The members of a chatroom.
#[output]
pub struct ChatroomMembers {
    /// How many users are in the chatroom.
    pub total: Option<u32>,
    /// The members.
    #[wire("users")]
    pub members: Vec<ChatroomMember>,
}

/// A member of a chatroom.
#[output]
pub struct ChatroomMember {
    /// Id of the user.
    pub id: String,
    /// When they joined, as in `2018-03-08 16:38:26`, in the time zone of the data centre.
    pub time: Option<String>,
}

/// Whether users are in a chatroom.
#[output]
pub struct Presences {
    /// The users.
    #[wire("result")]
    pub members: Vec<Presence>,
}

/// Whether a user is in a chatroom.
#[output]
pub struct Presence {
    /// Id of the user.
    #[wire("userId")]
    pub id: String,
    /// 1 if the user is in the chatroom, else 0.
    pub is_in_chrm: u32,
}
