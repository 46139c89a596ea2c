//! Agents: language models that answer users, with what they are told and what they remember.

use std::collections::BTreeMap;

use rongcloud_native_macros::{input, output, resource};
use serde::Serialize;

use crate::api::{Done, id};
use crate::pages::Pages;
use crate::schema::{Kind, Shaped};
use crate::{Call, Extra, Input};

/// Agents: language models that answer users, with what they are told and what they remember. An
/// app has at most 100.
#[resource("Agent")]
impl Agent {
    /// Creates an agent.
    ///
    /// @see <http://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent>
    pub fn create(&self, agent: impl Into<Input<AgentCreate>>) -> Call<Done> {
        self.client.json("/v3/agent/create.json", agent)
    }

    /// Changes an agent. What is left out stays as it is.
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

    /// Asks an agent, and waits for its whole answer, which may take longer than most calls: set
    /// `timeout` accordingly. Each call costs tokens, and becomes a part of its conversation.
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
    /// What else to set.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// What to change of an agent.
#[input]
pub struct AgentUpdate {
    /// Id of the agent.
    #[wire("agentId")]
    pub id: id::AgentId,
    /// Name.
    #[wire(length = 2..=128, unit = "characters")]
    pub name: Option<String>,
    /// What else to change.
    #[wire(flatten)]
    pub settings: AgentSettings,
}

/// What an agent is for, and how it answers.
#[input]
pub struct AgentSettings {
    /// What it is for.
    #[wire(length = 0..=256, unit = "characters")]
    pub description: Option<String>,
    /// Type: the service has `chat` alone.
    pub r#type: Option<String>,
    /// Whether it answers.
    pub status: Option<AgentStatus>,
    /// How it answers.
    pub agent_config: Option<AgentConfig>,
}

/// Whether an agent answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AgentStatus {
    /// It does.
    #[default]
    Active,
    /// It does not.
    Inactive,
    /// It does not yet.
    Draft,
}

impl Shaped for AgentStatus {
    const KIND: &'static Kind = &Kind::Name(&["active", "inactive", "draft"]);
}

/// How an agent answers.
#[input]
pub struct AgentConfig {
    /// The language model.
    pub model: Option<AgentModel>,
    /// What the model is told.
    pub prompt: Option<AgentPrompt>,
    /// What it remembers of a conversation.
    pub memory: Option<AgentMemory>,
}

/// A language model.
#[input]
pub struct AgentModel {
    /// Who provides it.
    pub provider: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its settings.
    pub options: Option<AgentModelSettings>,
}

/// Settings of a language model.
#[input]
pub struct AgentModelSettings {
    /// Temperature: the higher, the more the answers vary.
    #[wire(range = 0..=2)]
    pub temperature: Option<f64>,
    /// Only the likeliest tokens that have this probability together are used.
    #[wire(range = 0..=1)]
    pub top_p: Option<f64>,
    /// The longest answer.
    #[wire(range = 1..=8192, unit = "tokens")]
    pub max_tokens: Option<u32>,
    /// The higher, the fewer repetitions.
    #[wire(range = -2..=2)]
    pub frequency_penalty: Option<f64>,
    /// The higher, the more new subjects.
    #[wire(range = -2..=2)]
    pub presence_penalty: Option<f64>,
    /// Texts at which an answer ends.
    #[wire(length = 0..=10, unit = "texts", each(length = 0..=50, unit = "characters"))]
    pub stop: Option<Vec<String>>,
}

/// What a language model is told before the questions.
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
    /// What the agent says first.
    pub opening_statement: Option<String>,
}

/// What an agent remembers of a conversation.
#[input]
pub struct AgentMemory {
    /// How it forgets, as in `sliding_window`.
    pub strategy: Option<String>,
    /// How many messages it remembers.
    pub max_messages: Option<u32>,
    /// How many tokens it remembers.
    pub max_tokens: Option<u32>,
}

/// Which agent.
#[input]
pub struct AgentId {
    /// Id of the agent.
    #[wire("agentId")]
    pub id: id::AgentId,
}

/// Which agents to list.
#[input]
pub struct AgentGetList {
    /// Which page. Default 1.
    #[wire(range = 1..)]
    pub page: Option<u32>,
    /// Agents a page; the service decides where it is left out.
    #[wire(range = 1..)]
    pub size: Option<u32>,
    /// Agents of this status only. Default all.
    pub status: Option<AgentStatus>,
    /// Agents of this type only. Default all.
    pub r#type: Option<String>,
}

/// What to ask an agent.
#[input]
pub struct AgentChat {
    /// Id of the agent.
    pub agent_id: id::AgentId,
    /// The question.
    #[wire(length = 1..=10_000, unit = "characters")]
    pub query: String,
    /// Id of the conversation that it continues, from an earlier answer. Default: a new one.
    #[wire(length = 0..=64, unit = "characters")]
    pub conversation_id: Option<String>,
    /// Whether the agent remembers the conversation.
    pub memory: Option<bool>,
    /// Values of the variables in the prompt, by their names.
    #[wire(length = 0..=16, unit = "variables", each(length = 0..=128, unit = "characters"))]
    pub variables: Option<BTreeMap<id::VariableName, String>>,
    /// Id of the user who asks.
    pub user: Option<String>,
}

/// What an agent answered.
#[output]
pub struct AgentAnswer {
    /// Id of this run.
    pub run_id: Option<String>,
    /// Id of the conversation: a next call with it continues the conversation.
    pub conversation_id: Option<String>,
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// When it answered.
    pub timestamp: Option<i64>,
    /// What it answered.
    pub answer: Option<String>,
    /// Why the answer ended.
    pub finish_reason: Option<String>,
    /// Further facts: `usage` has the tokens.
    pub metadata: Option<Extra>,
}

/// Agents of the app.
#[output]
pub struct Agents {
    /// How many agents the app has.
    pub total: Option<i64>,
    /// How many pages the list has.
    pub total_pages: Option<i64>,
    /// Whether more follow.
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
    /// What it is for.
    pub description: Option<String>,
    /// Type, as in `chat`.
    pub r#type: Option<String>,
    /// `active`, `inactive` or `draft`.
    pub status: Option<String>,
    /// How it answers.
    pub agent_config: Option<StoredAgentConfig>,
    /// When it was created. The service's example is in seconds.
    pub created_at: Option<i64>,
    /// When it was changed last. The service's example is in seconds.
    pub updated_at: Option<i64>,
}

/// An agent in a list.
#[output]
pub struct ListedAgent {
    /// Id of the agent.
    pub agent_id: String,
    /// Name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Type, as in `chat`.
    pub r#type: Option<String>,
    /// `active`, `inactive` or `draft`.
    pub status: Option<String>,
    /// How it answers.
    pub agent_config: Option<StoredAgentConfig>,
    /// When it was created. The service's example is in seconds.
    pub created_at: Option<i64>,
    /// When it was changed last. The service's example is in seconds.
    pub updated_at: Option<i64>,
}

/// How an agent of the app answers.
#[output]
pub struct StoredAgentConfig {
    /// The language model: `provider`, `name` and `options`.
    pub model: Option<Extra>,
    /// What the model is told: `id`, `instructions`, `variables` and `openingStatement`.
    pub prompt: Option<Extra>,
    /// What it remembers of a conversation: `strategy`, `maxMessages` and `maxTokens`.
    pub memory: Option<Extra>,
}
