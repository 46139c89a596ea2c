import { Badge } from './badge.js';
import { Code } from './code.js';
import { conversationOf } from './conversation.js';
import { dateOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { Section } from './section.js';

/** A message, with what can become of it. */
export function MessageDetail({ item, actions }) {
  const { id, fromUserId, conversationType, targetId, sentTime, recalled, content, ...rest } = item;
  const target = conversationOf({ ...item, target: targetId });
  const reply = conversationType === 1 ? { userId: targetId, targetId: fromUserId } : { targetId };
  const draft = { conversationType: String(conversationType), ...reply };
  return html`
    <h2><bdi>${fromUserId}</bdi> → <bdi>${target}</bdi></h2>
    <p class="facts">
      <time>${dateOf(sentTime)}</time>
      <span class="mono">${id}</span>
      ${recalled && html`<${Badge} tone="warn">${say('isRecalled')}<//>`}
    </p>
    <p class="buttons">
      <button type="button" onClick=${() => actions.planAction('send', draft)}>${say('reply')}</button>
      ${
        !recalled &&
        html`<button type="button" onClick=${() => actions.planAction('recall', { userId: fromUserId, messageUID: id })}>
          ${say('recall')}
        </button>`
      }
    </p>
    <${Section} title=${say('content')}><${Code} text=${content} /><//>
    <${Section} title=${say('everything')}>
      <${Code} text=${JSON.stringify({ fromUserId, conversationType, targetId, sentTime, ...rest })} />
    <//>
  `;
}
