//! The endpoints, in the order of the official reference.

pub mod agent;
pub mod bot;
pub mod chatroom;
pub mod conversation;
pub mod entrusted_group;
pub mod friend;
pub mod group;
pub mod message;
pub mod push;
pub mod sensitive;
pub mod ultra_group;
pub mod unpush_level;
pub mod user;

mod csv;
mod done;
mod flag;
pub mod id;
mod integer;
mod json_text;
mod keyed;
mod member;
mod one_of;
mod one_or_many;
mod order;
mod paging;
mod verbatim;

pub use csv::Csv;
pub use done::Done;
pub use flag::Flag;
pub use id::Id;
pub use integer::Integer;
pub use json_text::JsonText;
pub use member::{Member, TimedMember, TimedMembers};
pub use message::content::Content;
pub use one_of::Number;
pub use one_or_many::OneOrMany;
pub use order::Order;
pub use paging::Paging;
pub use verbatim::Verbatim;

use crate::resource::Resource;

/// Every resource, in the order of the official reference.
pub(crate) const RESOURCES: &[Resource] = &[
    user::User::RESOURCE,
    user::block::UserBlock::RESOURCE,
    user::blacklist::UserBlacklist::RESOURCE,
    user::tag::UserTag::RESOURCE,
    user::online_status::UserOnlineStatus::RESOURCE,
    user::mute_groups::UserMuteGroups::RESOURCE,
    user::profile::UserProfileResource::RESOURCE,
    user::token::UserTokenResource::RESOURCE,
    user::deactivated::UserDeactivated::RESOURCE,
    user::group::UserGroup::RESOURCE,
    user::whitelist::UserWhitelist::RESOURCE,
    user::white_setting::UserWhiteSetting::RESOURCE,
    user::chat_ban::UserChatBan::RESOURCE,
    user::remark::UserRemark::RESOURCE,
    user::block_push_period::UserBlockPushPeriod::RESOURCE,
    user::proxy_chat::UserProxyChat::RESOURCE,
    friend::Friend::RESOURCE,
    friend::profile::FriendProfile::RESOURCE,
    friend::permission::FriendPermission::RESOURCE,
    message::Message::RESOURCE,
    message::private::MessagePrivate::RESOURCE,
    message::group::MessageGroup::RESOURCE,
    message::discussion::MessageDiscussion::RESOURCE,
    message::chatroom::MessageChatroom::RESOURCE,
    message::ultra_group::MessageUltraGroup::RESOURCE,
    message::system::MessageSystem::RESOURCE,
    message::history::MessageHistory::RESOURCE,
    message::expansion::MessageExpansion::RESOURCE,
    group::Group::RESOURCE,
    group::gag::GroupGag::RESOURCE,
    group::mute::GroupMute::RESOURCE,
    group::mute::all::GroupMuteAll::RESOURCE,
    group::mute::member::GroupMuteMember::RESOURCE,
    group::mute::whitelist::GroupMuteWhitelist::RESOURCE,
    group::mute_status::GroupMuteStatus::RESOURCE,
    group::remark::GroupRemark::RESOURCE,
    entrusted_group::EntrustedGroup::RESOURCE,
    entrusted_group::manager::EntrustedGroupManager::RESOURCE,
    entrusted_group::member::EntrustedGroupMember::RESOURCE,
    entrusted_group::remark_name::EntrustedGroupRemarkName::RESOURCE,
    entrusted_group::joined::EntrustedGroupJoined::RESOURCE,
    chatroom::Chatroom::RESOURCE,
    chatroom::block::ChatroomBlock::RESOURCE,
    chatroom::ban::ChatroomBan::RESOURCE,
    chatroom::gag::ChatroomGag::RESOURCE,
    chatroom::demotion::ChatroomDemotion::RESOURCE,
    chatroom::distribute::ChatroomDistribute::RESOURCE,
    chatroom::keep_alive::ChatroomKeepAlive::RESOURCE,
    chatroom::user::ChatroomUser::RESOURCE,
    chatroom::mute::ChatroomMute::RESOURCE,
    chatroom::mute::all::ChatroomMuteAll::RESOURCE,
    chatroom::mute::whitelist::ChatroomMuteWhitelist::RESOURCE,
    chatroom::entry::ChatroomEntry::RESOURCE,
    chatroom::whitelist::ChatroomWhitelist::RESOURCE,
    chatroom::whitelist::user::ChatroomWhitelistUser::RESOURCE,
    chatroom::whitelist::message::ChatroomWhitelistMessage::RESOURCE,
    ultra_group::UltraGroup::RESOURCE,
    ultra_group::member::UltraGroupMember::RESOURCE,
    ultra_group::channel::UltraGroupChannel::RESOURCE,
    ultra_group::channel::member::UltraGroupChannelMember::RESOURCE,
    ultra_group::channel::user_group::UltraGroupChannelUserGroup::RESOURCE,
    ultra_group::user_group::UltraGroupUserGroup::RESOURCE,
    ultra_group::user_group::member::UltraGroupUserGroupMember::RESOURCE,
    ultra_group::mute::UltraGroupMute::RESOURCE,
    ultra_group::mute::all::UltraGroupMuteAll::RESOURCE,
    ultra_group::mute::member::UltraGroupMuteMember::RESOURCE,
    ultra_group::mute::whitelist::UltraGroupMuteWhitelist::RESOURCE,
    ultra_group::not_disturb::UltraGroupNotDisturb::RESOURCE,
    ultra_group::expansion::UltraGroupExpansion::RESOURCE,
    ultra_group::history::UltraGroupHistory::RESOURCE,
    conversation::Conversation::RESOURCE,
    conversation::type_notification::ConversationTypeNotification::RESOURCE,
    conversation::tag::ConversationTag::RESOURCE,
    conversation::tag::conversation::ConversationTagConversation::RESOURCE,
    conversation::attribute::ConversationAttribute::RESOURCE,
    sensitive::Sensitive::RESOURCE,
    sensitive::wordfilter::SensitiveWordfilter::RESOURCE,
    push::Push::RESOURCE,
    bot::Bot::RESOURCE,
    bot::integration::BotIntegration::RESOURCE,
    agent::Agent::RESOURCE,
];
