//! Integrations of a bot: what answers for it.

use rongcloud_native_macros::{input, resource};

use crate::api::agent::AgentSettings;
use crate::api::{Done, id};
use crate::{Call, Input};

/// Integrations of a bot: what answers for it, as a server of the app or an agent.
#[resource("Bot.Integration")]
impl BotIntegration {
    /// Adds an integration to a bot. What a call for a type that the bot has does is not documented.
    pub fn create(&self, integration: impl Into<Input<IntegrationOfBot>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/create.json", integration)
    }

    /// Changes the integration of a type.
    pub fn update(&self, integration: impl Into<Input<IntegrationOfBot>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/update.json", integration).repeatable()
    }

    /// Removes the integration of a type from a bot.
    pub fn remove(&self, integration: impl Into<Input<BotIntegrationRemove>>) -> Call<Done> {
        self.client.json("/v3/bot/integration/delete.json", integration).repeatable()
    }
}

/// An integration, and the bot that it is for.
#[input]
pub struct IntegrationOfBot {
    /// Id of the user that the bot is.
    #[wire("userId")]
    pub id: id::UserId,
    /// Type, as in `webhook` or `dify`.
    pub r#type: String,
    /// How it works.
    #[wire(flatten)]
    pub settings: IntegrationSettings,
}

/// What answers for a bot.
#[input]
pub struct Integration {
    /// Type, as in `webhook` or `dify`.
    pub r#type: Option<String>,
    /// How it works.
    #[wire(flatten)]
    pub settings: IntegrationSettings,
}

/// How an integration works.
#[input]
pub struct IntegrationSettings {
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// URL of the app's server that gets the events. A `webhook` needs one.
    pub callback_url: Option<String>,
    /// Types of the messages that it gets, as in `RC:TxtMsg`.
    pub object_names: Option<Vec<String>>,
    /// Events that it gets, as in `message:private`.
    pub events: Option<Vec<String>>,
    /// Whether its answers come in parts, while they are written. Default `true`.
    pub stream: Option<bool>,
    /// Whether the service sends its answers to the users. Default `true`.
    pub handle_response: Option<bool>,
    /// How the service gets access to it.
    pub auth: Option<IntegrationAuth>,
    /// The agent that answers.
    pub agent: Option<IntegrationAgent>,
    /// Whether it waits until the user stops typing.
    pub wait_for_input_completion: Option<bool>,
    /// Whether answers are gentle; the service's documentation says no more of it.
    pub gentle_response: Option<bool>,
}

/// How the service gets access to an integration.
#[input]
pub struct IntegrationAuth {
    /// API key of the provider.
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
    /// What else to set.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// Which integration to remove.
#[input]
pub struct BotIntegrationRemove {
    /// Id of the user that the bot is.
    #[wire("userId")]
    pub id: id::UserId,
    /// Type of the integration, as in `webhook` or `dify`.
    pub r#type: String,
}
