import { layOut } from './format.js';
import { html } from './html.js';
import { say } from './language.js';

/** What is longer has no colours, which would take long. */
const COLOURED = 20_000;

const TOKEN = /("(?:[^"\\]|\\.)*")(?=(\s*:)?)|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;

const kindOf = ([token, string, colon]) => {
  if (!string) return /^[tfn]/.test(token) ? 'word' : 'digits';
  return colon ? 'name' : 'string';
};

/** JSON as spans, each with the kind of its token. */
function colour(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(text.slice(end, match.index));
    parts.push(html`<span class=${kindOf(match)}>${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

/** A text as it was sent; JSON is laid out and has colours. */
export function Code({ text }) {
  if (text === '') return html`<p class="none">${say('empty')}</p>`;
  const laidOut = layOut(text);
  const isJson = /^[[{]/.test(laidOut) && laidOut.length <= COLOURED;
  return html`<pre tabindex="0"><code>${isJson ? colour(laidOut) : laidOut}</code></pre>`;
}
