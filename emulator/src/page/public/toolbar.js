import { countOf } from './format.js';
import { html } from './html.js';
import { KINDS } from './kinds.js';
import { say } from './language.js';

const Filter = ({ name, isChosen, choose }) => html`
  <button type="button" class="filter" aria-pressed=${String(isChosen)} onClick=${() => choose(isChosen ? '' : name)}>
    ${say(`filter_${name}`)}
  </button>
`;

/** Search and filters of a list, and how many rows they leave. */
export function Toolbar({ kind, search, filter, matching, total, actions }) {
  const { filters, clear } = KINDS[kind];
  return html`
    <div class="toolbar">
      <label class="search">
        <span class="hidden">${say('search')}</span>
        <input
          type="search"
          maxlength="200"
          placeholder=${say('searchHint')}
          aria-keyshortcuts="/"
          value=${search}
          onInput=${(event) => actions.narrow({ search: event.target.value })}
        />
      </label>
      <div class="filters" role="group" aria-label=${say('filters')}>
        ${filters.map(
          (name) => html`
            <${Filter}
              key=${name}
              name=${name}
              isChosen=${name === filter}
              choose=${(chosen) => actions.narrow({ filter: chosen })}
            />
          `,
        )}
      </div>
      <span class="matching">${matching !== undefined && say('matching', { count: countOf(matching), total: countOf(total) })}</span>
      ${clear && html`<button type="button" class="quiet" onClick=${() => actions.forget(clear)}>${say('clear')}</button>`}
    </div>
  `;
}
