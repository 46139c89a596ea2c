// Creates an agent, asks it a question, and lets it answer as a bot.

import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const { Agent, Bot } = RongCloud(options);

await Agent.create({
  id: 'guide',
  name: 'Guide',
  status: 'active',
  agentConfig: {
    model: { provider: 'openai', name: 'gpt-4o', options: { temperature: 0.7 } },
    prompt: { instructions: 'You are a guide in a museum.' },
  },
});
const { answer, conversationId } = await Agent.chat(
  { agentId: 'guide', query: 'Where is the Mona Lisa?' },
  { timeout: 60_000 },
);
console.log('answer', answer, 'in conversation', conversationId);

await Bot.create({
  id: 'museum',
  name: 'Museum',
  integrations: [{ type: 'agent', enabled: true, agent: { id: 'guide' } }],
});
for await (const { userId, name } of Bot.getList.each({ includeIntegration: true })) {
  console.log('bot', userId, name);
}
