//! Agents: language models with instructions and a memory, which answer questions.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};
use serde::Serialize;

use crate::api::{Done, id};
use crate::pages::Pages;
use crate::schema::{Kind, Shaped};
use crate::{Call, Extra, Input};

/// Agents: language models with instructions and a memory, which answer questions. An
/// app has at most 100.
#[resource("Agent")]
impl Agent {
    /// Creates an agent.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent>
    pub fn create(&self, agent: impl Into<Input<AgentCreate>>) -> Call<Done> {
        self.client.json("/v3/agent/create.json", agent)
    }

    /// Changes an agent. Properties that are left out stay as they are.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent>
    pub fn update(&self, agent: impl Into<Input<AgentUpdate>>) -> Call<Done> {
        self.client.json("/v3/agent/update.json", agent).repeatable()
    }

    /// Deletes an agent.
    pub fn remove(&self, agent: impl Into<Input<AgentId>>) -> Call<Done> {
        self.client.json("/v3/agent/delete.json", agent).repeatable()
    }

    /// Gets an agent.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/agent/get-agent>
    pub fn get(&self, agent: impl Into<Input<AgentId>>) -> Call<StoredAgent> {
        self.client.json("/v3/agent/get.json", agent).repeatable()
    }

    /// Lists the agents of the app.
    pub fn get_list(&self, query: impl Into<Input<AgentGetList>>) -> Call<Agents> {
        self.client
            .json("/v3/agent/query.json", query)
            .repeatable()
            .pages(Pages::numbered("agents"))
    }

    /// Asks an agent a question, and waits for the whole answer. That may take longer than most
    /// calls: set `timeout`. Each call costs tokens and becomes part of the conversation. Leave out
    /// the service's `stream`: answers in parts cannot be read here.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/agent/call-agent>
    pub fn chat(&self, question: impl Into<Input<AgentChat>>) -> Call<AgentAnswer> {
        self.client.json("/v3/chat/generate.json", question)
    }
}

/// An agent to create.
#[input]
pub struct AgentCreate {
    /// Id of the agent: at least 3 characters, which the service checks.
    #[wire("agentId")]
    pub id: id::AgentId,
    /// Name.
    #[wire(length = 2..=128, unit = "characters")]
    pub name: String,
    /// Further settings.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// Changes of an agent.
#[input]
pub struct AgentUpdate {
    /// Id of the agent: at least 3 characters, which the service checks.
    #[wire("agentId")]
    pub id: id::AgentId,
    /// Name.
    #[wire(length = 2..=128, unit = "characters")]
    pub name: Option<String>,
    /// Further settings.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// Settings of an agent.
#[input]
pub struct AgentSettings {
    /// Description.
    #[wire(length = 0..=256, unit = "characters")]
    pub description: Option<String>,
    /// Type. The service knows only `chat`.
    pub r#type: Option<String>,
    /// Status: only an `active` agent answers.
    pub status: Option<AgentStatus>,
    /// Configuration.
    pub agent_config: Option<AgentConfig>,
}

/// Status of an agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AgentStatus {
    /// It answers.
    #[default]
    Active,
    /// It does not answer.
    Inactive,
    /// It is not finished.
    Draft,
}

impl Shaped for AgentStatus {
    const KIND: &'static Kind = &Kind::Name(&["active", "inactive", "draft"]);
}

/// Configuration of an agent.
#[input]
pub struct AgentConfig {
    /// The language model.
    pub model: Option<AgentModel>,
    /// The prompt.
    pub prompt: Option<AgentPrompt>,
    /// The memory of conversations.
    pub memory: Option<AgentMemory>,
}

/// A language model.
#[input]
pub struct AgentModel {
    /// Provider.
    pub provider: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Settings.
    pub options: Option<AgentModelSettings>,
}

/// Settings of a language model.
#[input]
pub struct AgentModelSettings {
    /// Temperature: the higher, the more the answers vary.
    #[wire(range = 0..=2)]
    pub temperature: Option<f64>,
    /// Nucleus sampling: only the likeliest tokens, which together have this probability, are used.
    #[wire(range = 0..=1)]
    pub top_p: Option<f64>,
    /// Length of the longest answer.
    #[wire(range = 1..=8192, unit = "tokens")]
    pub max_tokens: Option<u32>,
    /// The higher, the fewer repetitions.
    #[wire(range = -2..=2)]
    pub frequency_penalty: Option<f64>,
    /// The higher, the more new subjects.
    #[wire(range = -2..=2)]
    pub presence_penalty: Option<f64>,
    /// Texts that end an answer.
    #[wire(length = 0..=10, unit = "texts", each(length = 0..=50, unit = "characters"))]
    pub stop: Option<Vec<String>>,
}

/// The prompt of an agent.
#[input]
pub struct AgentPrompt {
    /// Id of a stored prompt.
    #[wire(length = 0..=64, unit = "characters")]
    pub id: Option<String>,
    /// The instructions.
    #[wire(length = 0..=10_000, unit = "characters")]
    pub instructions: Option<String>,
    /// Values of the variables in the instructions, by their names.
    pub variables: Option<Extra>,
    /// The first message of the agent.
    pub opening_statement: Option<String>,
}

/// The memory of an agent.
#[input]
pub struct AgentMemory {
    /// Strategy, as in `sliding_window`.
    pub strategy: Option<String>,
    /// How many messages to remember at most.
    pub max_messages: Option<u32>,
    /// How many tokens to remember at most.
    pub max_tokens: Option<u32>,
}

/// An agent.
#[input]
pub struct AgentId {
    /// Id of the agent.
    #[wire("agentId")]
    pub id: id::AgentId,
}

/// A page of agents, and a filter.
#[input]
pub struct AgentGetList {
    /// Number of the page, from 1. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// How many agents a page has. The default is not documented.
    #[wire(range = 1..)]
    pub size: Option<u32>,
    /// Status of the agents to list. Default all.
    pub status: Option<AgentStatus>,
    /// Type of the agents to list. Default all.
    pub r#type: Option<String>,
}

/// A question for an agent.
#[input]
pub struct AgentChat {
    /// Id of the agent.
    pub agent_id: id::AgentId,
    /// The question.
    #[wire(length = 1..=10_000, unit = "characters")]
    pub query: String,
    /// Id of the conversation to continue, from an earlier answer: letters, digits, `_` and `-`,
    /// which the service checks. It is ignored if `memory` is `false`. Default: a new conversation.
    #[wire(length = 0..=64, unit = "characters")]
    pub conversation_id: Option<String>,
    /// Whether the agent remembers the conversation. The default is not documented.
    pub memory: Option<bool>,
    /// Values of the variables in the question and in the instructions, by their names.
    #[wire(length = 0..=16, unit = "variables", each(length = 0..=128, unit = "characters"))]
    pub variables: Option<BTreeMap<id::VariableName, String>>,
    /// Id of the user who asks.
    pub user: Option<String>,
}

/// The answer of an agent.
#[output]
pub struct AgentAnswer {
    /// Id of this run.
    pub run_id: Option<String>,
    /// Id of the conversation, with which the next question can continue it.
    pub conversation_id: Option<String>,
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Time of the answer. The unit is not documented.
    pub timestamp: Option<i64>,
    /// The answer.
    pub answer: Option<String>,
    /// Why the answer ended, as in `stop`.
    pub finish_reason: Option<String>,
    /// Further facts: `usage` has the number of tokens.
    pub metadata: Option<Extra>,
}

/// Agents of the app.
#[output]
pub struct Agents {
    /// How many agents the app has.
    pub total: Option<i64>,
    /// How many pages the list has.
    pub total_pages: Option<i64>,
    /// Whether there are more pages.
    pub has_next: Option<bool>,
    /// The agents of this page.
    pub agents: Vec<ListedAgent>,
}

/// An agent of the app.
#[output]
pub struct StoredAgent {
    /// Id of the agent.
    pub agent_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type, as in `chat`.
    pub r#type: Option<String>,
    /// `active`, `inactive` or `draft`.
    pub status: Option<String>,
    /// Configuration.
    pub agent_config: Option<StoredAgentConfig>,
    /// When it was created. The example of the documentation is in seconds since 1970.
    pub created_at: Option<i64>,
    /// When it was changed last. The example of the documentation is in seconds since 1970.
    pub updated_at: Option<i64>,
}

/// An agent in a list.
#[output]
pub struct ListedAgent {
    /// Id of the agent.
    pub agent_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type, as in `chat`.
    pub r#type: Option<String>,
    /// `active`, `inactive` or `draft`.
    pub status: Option<String>,
    /// Configuration.
    pub agent_config: Option<StoredAgentConfig>,
    /// When it was created. The example of the documentation is in seconds since 1970.
    pub created_at: Option<i64>,
    /// When it was changed last. The example of the documentation is in seconds since 1970.
    pub updated_at: Option<i64>,
}

/// How an agent of the app answers.
#[output]
pub struct StoredAgentConfig {
    /// The language model, with `provider`, `name` and `options`.
    pub model: Option<Extra>,
    /// The prompt, with `id`, `instructions`, `variables` and `openingStatement`.
    pub prompt: Option<Extra>,
    /// The memory, with `strategy`, `maxMessages` and `maxTokens`.
    pub memory: Option<Extra>,
}
