//! Any answer is told apart and read without a panic, as the type of every endpoint.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rongcloud_native::api::chatroom::demotion::LowTypeList;
use rongcloud_native::api::chatroom::keep_alive::KeptChatrooms;
use rongcloud_native::api::chatroom::whitelist::message::KeptTypeList;
use rongcloud_native::api::chatroom::whitelist::user::WhitelistedMembers;
use rongcloud_native::api::chatroom::{ChatroomMembers, Presences};
use rongcloud_native::api::conversation::Notification;
use rongcloud_native::api::group::GroupMembers;
use rongcloud_native::api::group::mute::all::MutedGroups;
use rongcloud_native::api::group::mute::whitelist::ExemptedMembers;
use rongcloud_native::api::group::mute_status::GroupStatuses;
use rongcloud_native::api::message::history::HistoryFile;
use rongcloud_native::api::message::sent::{Sent, SentToAll, SentToChatrooms, SentToGroups};
use rongcloud_native::api::push::Pushed;
use rongcloud_native::api::sensitive::WordList;
use rongcloud_native::api::user::blacklist::Blacklist;
use rongcloud_native::api::user::block::BlockedUsers;
use rongcloud_native::api::user::online_status::OnlineStatus;
use rongcloud_native::api::user::tag::Tags;
use rongcloud_native::api::user::{UserInfo, UserToken};
use rongcloud_native::api::{Done, TimedMembers};
use rongcloud_native::response::Response;
use rongcloud_native::{Error, Result};

/// A status and headers in a line of their own, then the body.
fn response(data: &[u8]) -> Option<Response> {
    let (head, body) = data.split_at(data.iter().position(|byte| *byte == b'\n')?);
    let mut head = str::from_utf8(head).ok()?.split('|').map(str::to_owned);
    Some(Response {
        status: head.next()?.parse().ok()?,
        content_type: head.next().unwrap_or_default(),
        retry_after: head.next(),
        location: head.next(),
        body: body[1..].to_vec(),
    })
}

macro_rules! read_as {
    ($response:expr, $($answer:ty),+ $(,)?) => {
        $(look_at(&$response.read::<$answer>());)+
    };
}

fn look_at<T>(outcome: &Result<T>) {
    if let Err(error) = outcome {
        let _ = (error.to_string(), error.is_rate_limit(), error.causes().count());
        if let Error::Api(refusal) = error {
            // As the transport does.
            let _ = std::time::Instant::now() + refusal.retry_after.unwrap_or_default();
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some(response) = response(data) else { return };
    let outcome = response.check();
    look_at(&outcome);
    if outcome.is_err() {
        return;
    }
    read_as!(
        response,
        Blacklist,
        BlockedUsers,
        ChatroomMembers,
        Done,
        ExemptedMembers,
        GroupMembers,
        GroupStatuses,
        HistoryFile,
        KeptChatrooms,
        KeptTypeList,
        LowTypeList,
        MutedGroups,
        Notification,
        OnlineStatus,
        Presences,
        Pushed,
        Sent,
        SentToAll,
        SentToChatrooms,
        SentToGroups,
        Tags,
        TimedMembers,
        UserInfo,
        UserToken,
        WhitelistedMembers,
        WordList,
    );
});
