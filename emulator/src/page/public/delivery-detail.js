import { Badge } from './badge.js';
import { Code } from './code.js';
import { dateOf, durationOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { Pairs } from './pairs.js';
import { Section } from './section.js';
import { toneOfVerdict } from './tone.js';

const isForm = ({ headers }) =>
  Object.values(headers).some((value) =>
    String(value).startsWith('application/x-www-form-urlencoded'),
  );

const Body = ({ item }) =>
  isForm(item)
    ? html`<${Pairs} of=${Object.fromEntries(new URLSearchParams(item.body))} />`
    : html`<${Code} text=${item.body} />`;

const Attempt = ({ attempt, number }) => html`
  <li>
    <p class="facts">
      <b>${say('attempt', { number })}</b>
      <${Badge} tone=${attempt.duration === undefined ? 'plain' : attempt.error ? 'bad' : 'good'}>
        ${attempt.status ?? say(attempt.duration === undefined ? 'pending' : 'noStatus')}
      <//>
      <span>${durationOf(attempt.duration)}</span>
    </p>
    ${attempt.error && html`<p class="problem">${attempt.error}</p>`}
    ${attempt.answer !== undefined && html`<${Code} text=${attempt.answer} />`}
  </li>
`;

/** A callback: what was sent to the app, and what it answered each time. */
export const DeliveryDetail = ({ item }) => html`
  <h2 class="mono">${item.kind}</h2>
  <p class="facts">
    <${Badge} tone=${toneOfVerdict(item.verdict)}>${say(item.verdict)}<//>
    <time>${dateOf(item.time)}</time>
  </p>
  <p class="mono break">POST ${item.url}</p>
  <${Section} title=${say('answerOfApp')}>
    ${item.attempts.length === 0 && html`<p class="none">${say('none')}</p>`}
    <ol class="attempts">
      ${item.attempts.map((attempt, index) => html`<${Attempt} key=${index} attempt=${attempt} number=${index + 1} />`)}
    </ol>
  <//>
  <${Section} title=${say('body')}><${Body} item=${item} /><//>
  <${Section} title=${say('headers')}><${Pairs} of=${item.headers} /><//>
`;
