//! Bots: users who answer messages automatically.

pub mod integration;

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};

use self::integration::Integration;
use crate::api::{Done, Id, OneOrMany, id};
use crate::pages::{Next, Pages};
use crate::{Call, Extra, Input};

/// Bots: users who answer messages automatically. An app has at most 10.
#[resource("Bot")]
impl Bot {
    /// Creates a bot, whose integrations get the messages to it.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot>
    pub fn create(&self, bot: impl Into<Input<BotCreate>>) -> Call<Done> {
        self.client.json("/v3/bot/create.json", bot)
    }

    /// Changes a bot. It is not documented whether properties that are left out stay as they are.
    pub fn update(&self, bot: impl Into<Input<BotUpdate>>) -> Call<Done> {
        self.client.json("/v3/bot/update.json", bot).repeatable()
    }

    /// Deletes a bot.
    pub fn remove(&self, bot: impl Into<Input<BotRemove>>) -> Call<Done> {
        self.client.json("/v3/bot/delete.json", bot).repeatable()
    }

    /// Gets bots by their ids.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/bot/get-bot>
    pub fn get(&self, bots: impl Into<Input<BotGet>>) -> Call<Bots> {
        self.client.json("/v3/bot/get.json", bots).repeatable()
    }

    /// Lists the bots of the app.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/bot/list-bots>
    pub fn get_list(&self, query: impl Into<Input<BotGetList>>) -> Call<BotPage> {
        self.client
            .json("/v3/bot/query.json", query)
            .repeatable()
            .pages(Pages { items: "bots", next: Next::Number { page: "page", size: "pageSize" } })
    }
}

/// A bot to create.
#[input]
pub struct BotCreate {
    /// User id of the bot.
    #[wire("userId")]
    pub id: id::UserId,
    /// Name.
    #[wire(length = 1..=128, unit = "characters")]
    pub name: String,
    /// Further settings.
    #[wire(flatten)]
    pub settings: BotSettings,
}

/// Changes of a bot.
#[input]
pub struct BotUpdate {
    /// User id of the bot.
    #[wire("userId")]
    pub id: id::UserId,
    /// Name.
    #[wire(length = 1..=128, unit = "characters")]
    pub name: Option<String>,
    /// Further settings.
    #[wire(flatten)]
    pub settings: BotSettings,
}

/// Settings of a bot.
#[input]
pub struct BotSettings {
    /// Type, which the app chooses. Bots for `User.ProxyChat` have the type `rc_agentchat`. The
    /// documentation calls it required for a new bot; the official Java SDK lets it be left out.
    #[wire(length = 0..=128, unit = "characters")]
    pub r#type: Option<String>,
    /// URL of the portrait. Required for a new bot, as `type` is.
    #[wire(length = 0..=256, unit = "characters")]
    pub profile_url: Option<String>,
    /// Texts that the app stores with the bot, by their keys.
    #[wire(length = 0..=16, unit = "texts", each(length = 0..=128, unit = "characters"))]
    pub metadata: Option<BTreeMap<id::VariableName, String>>,
    /// The integrations, which answer for the bot. Required for a new bot, as `type` is.
    pub integrations: Option<Vec<Integration>>,
}

/// A bot to delete.
#[input]
pub struct BotRemove {
    /// User id of the bot.
    #[wire("userId")]
    pub id: id::UserId,
}

/// Bots to get.
#[input]
pub struct BotGet {
    /// User ids of the bots.
    #[wire("userIds", length = 1..=20, unit = "bots")]
    pub ids: OneOrMany<Id<id::UserId>>,
}

/// A page of bots.
#[input]
pub struct BotGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many bots a page has. Default 10.
    #[wire(range = 1..)]
    pub page_size: Option<u32>,
    /// Whether to include the integrations of the bots. Default `false`.
    pub include_integration: Option<bool>,
}

/// Bots.
#[output]
pub struct Bots {
    /// The bots.
    pub bots: Vec<StoredBot>,
}

/// Bots of the app.
#[output]
pub struct BotPage {
    /// How many bots the app has.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_next: Option<bool>,
    /// The bots of this page.
    pub bots: Vec<StoredBot>,
}

/// A bot of the app.
#[output]
pub struct StoredBot {
    /// User id of the bot.
    pub user_id: String,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// URL of the portrait.
    pub profile_url: Option<String>,
    /// Texts that the app stores with the bot, by their keys.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The integrations of the bot.
    pub integrations: Option<Vec<Extra>>,
    /// When it was created. The unit is not documented.
    pub created_at: Option<i64>,
    /// When it was changed last. The unit is not documented.
    pub updated_at: Option<i64>,
}
