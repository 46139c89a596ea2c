//! Chatrooms and their members.

pub mod ban;
pub mod block;
pub mod demotion;
pub mod distribute;
pub mod gag;
pub mod keep_alive;
pub mod whitelist;

use rongcloud_native_macros::{input, output, resource};

use crate::api::keyed::keyed;
use crate::api::{Done, Id, OneOrMany, id};
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
