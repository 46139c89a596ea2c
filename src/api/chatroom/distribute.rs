//! Distribution: whether messages in a chatroom are delivered to its members.

use rongcloud_native_macros::resource;

use super::ChatroomId;
use crate::api::Done;
use crate::{Call, Input};

/// Distribution: whether messages in a chatroom are delivered to its members.
#[resource("Chatroom.Distribute")]
impl ChatroomDistribute {
    /// Stops distribution: messages reach the service, but not the other members.
    pub fn stop(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<Done> {
        self.client.form("/chatroom/message/stopDistribution.json", chatroom).repeatable()
    }

    /// Resumes distribution.
    pub fn resume(&self, chatroom: impl Into<Input<ChatroomId>>) -> Call<Done> {
        self.client.form("/chatroom/message/resumeDistribution.json", chatroom).repeatable()
    }
}
