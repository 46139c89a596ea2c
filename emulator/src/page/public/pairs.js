import { layOut } from './format.js';
import { html } from './html.js';
import { say } from './language.js';

const write = (value) =>
  typeof value === 'string' ? layOut(value) : JSON.stringify(value, null, 2);

/** Names with their values. */
export function Pairs({ of: pairs }) {
  const entries = Object.entries(pairs).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return html`<p class="none">${say('none')}</p>`;
  return html`
    <dl class="pairs">
      ${entries.map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${write(value)}</dd></div>`)}
    </dl>
  `;
}
