//! Integrations of a bot, which answer for it.

use rongcloud_native_macros::{input, resource};

use crate::api::agent::AgentSettings;
use crate::api::{Done, id};
use crate::{Call, Input};

/// Integrations of a bot, which answer for it: a server of the app, or an agent.
#[resource("Bot.Integration")]
impl BotIntegration {
    /// Adds an integration to a bot. It is not documented what happens if the bot has one of the
    /// same type.
    pub fn create(&self, integration: impl Into<Input<IntegrationOfBot>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/create.json", integration)
    }

    /// Changes an integration of a bot.
    pub fn update(&self, integration: impl Into<Input<IntegrationOfBot>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/update.json", integration).repeatable()
    }

    /// Removes an integration from a bot.
    pub fn remove(&self, integration: impl Into<Input<BotIntegrationRemove>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/delete.json", integration).repeatable()
    }
}

/// A bot and an integration.
#[input]
pub struct IntegrationOfBot {
    /// User id of the bot.
    #[wire("userId")]
    pub id: id::UserId,
    /// Type, as in `webhook` or `dify`.
    pub r#type: String,
    /// Settings.
    #[wire(flatten)]
    pub settings: IntegrationSettings,
}

/// An integration of a bot.
#[input]
pub struct Integration {
    /// Type, as in `webhook` or `dify`.
    pub r#type: Option<String>,
    /// Settings.
    #[wire(flatten)]
    pub settings: IntegrationSettings,
}

/// Settings of an integration.
#[input]
pub struct IntegrationSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// URL that events are sent to. A `webhook` needs one; the documentation calls it required for
    /// all types.
    pub callback_url: Option<String>,
    /// Types of the messages to send to it, as in `RC:TxtMsg`.
    pub object_names: Option<Vec<String>>,
    /// Events to send to it, as in `message:private`.
    pub events: Option<Vec<String>>,
    /// Whether its answers are streams. Default `true`.
    pub stream: Option<bool>,
    /// Whether the service sends its answers to users. Default `true`.
    pub handle_response: Option<bool>,
    /// Credentials of the service at the integration.
    pub auth: Option<IntegrationAuth>,
    /// The agent that answers.
    pub agent: Option<IntegrationAgent>,
    /// Whether to wait until the user stops typing.
    pub wait_for_input_completion: Option<bool>,
    /// Whether answers are gentle. The documentation says no more about it.
    pub gentle_response: Option<bool>,
}

/// Credentials of the service at an integration.
#[input]
pub struct IntegrationAuth {
    /// API key.
    pub api_key: Option<String>,
}

/// The agent that answers for a bot.
#[input]
pub struct IntegrationAgent {
    /// Id of the agent.
    #[wire("agentId", also = "agentId")]
    pub id: Option<id::AgentId>,
    /// Name.
    #[wire(length = 2..=128, unit = "characters")]
    pub name: Option<String>,
    /// Further settings.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// An integration to remove.
#[input]
pub struct BotIntegrationRemove {
    /// User id of the bot.
    #[wire("userId")]
    pub id: id::UserId,
    /// Type of the integration, as in `webhook` or `dify`.
    pub r#type: String,
}
