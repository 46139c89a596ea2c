//! Distribution: whether messages in a chatroom reach its members.

use rongcloud_native_macros::resource;

use super::ChatroomId;
use crate::Result;
use crate::api::Done;

/// Distribution: whether messages in a chatroom reach its members.
#[resource("Chatroom.Distribute")]
impl ChatroomDistribute {
    /// Stops distribution: what members write reaches the service, and nobody else.
    pub async fn stop(&self, chatroom: ChatroomId) -> Result<Done> {
        self.client.form("/chatroom/message/stopDistribution.json", &chatroom).repeatable().await
    }

    /// Resumes distribution.
    pub async fn resume(&self, chatroom: ChatroomId) -> Result<Done> {
        self.client.form("/chatroom/message/resumeDistribution.json", &chatroom).repeatable().await
    }
}
