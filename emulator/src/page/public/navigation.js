import { countOf } from './format.js';
import { html } from './html.js';
import { KINDS } from './kinds.js';
import { say } from './language.js';
import { placeOf } from './place.js';

/** The lists, and how long each is. */
export const Navigation = ({ kind, totals }) => html`
  <nav class="lists" aria-label=${say('lists')}>
    <ul>
      ${Object.keys(KINDS).map(
        (each) => html`
          <li key=${each}>
            <a href=${placeOf(each)} aria-current=${each === kind ? 'page' : undefined}>
              <span>${say(each)}</span> <span class="count">${totals && countOf(totals[each])}</span>
            </a>
          </li>
        `,
      )}
    </ul>
    <p class="keys" aria-hidden="true">
      <kbd>j</kbd> <kbd>k</kbd> ${say('keyMove')}<br />
      <kbd>/</kbd> ${say('keySearch')}<br />
      <kbd>Esc</kbd> ${say('keyClose')}<br />
      <kbd>1</kbd>–<kbd>8</kbd> ${say('keyList')}
    </p>
  </nav>
`;
