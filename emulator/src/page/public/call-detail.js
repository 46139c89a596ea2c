import { Badge } from './badge.js';
import { Code } from './code.js';
import { dateOf, durationOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { Pairs } from './pairs.js';
import { Section } from './section.js';
import { toneOfCall } from './tone.js';

function Answer({ answer, fault }) {
  if (answer) return html`<${Code} text=${answer.body} />`;
  return html`<p class="none">${say(fault ? 'noAnswerByFault' : 'noAnswer')}</p>`;
}

/** A call: what was sent, and what was answered. */
export const CallDetail = ({ item, actions }) => html`
  <h2 class="mono">${item.method} ${item.path}</h2>
  <p class="facts">
    <${Badge} tone=${toneOfCall(item)}>${item.status ?? say('noStatus')}<//>
    ${item.code !== undefined && html`<span>${say('codeIs', { code: item.code })}</span>`}
    <span>${durationOf(item.duration)}</span>
    <time>${dateOf(item.time)}</time>
    <span>${say('onConnection', item.connection)}</span>
    ${item.fault && html`<${Badge} tone="fault">${say('metFault', { kind: item.fault })}<//>`}
  </p>
  <p>
    <button type="button" onClick=${() => actions.planFault({ path: item.path })}>${say('failNext')}</button>
  </p>
  <${Section} title=${say('fields')}>
    ${item.fields ? html`<${Pairs} of=${item.fields} />` : html`<${Code} text=${item.body} />`}
  <//>
  <${Section} title=${say('answer')}><${Answer} ...${item} /><//>
  <${Section} title=${say('headers')}><${Pairs} of=${item.headers} /><//>
`;
