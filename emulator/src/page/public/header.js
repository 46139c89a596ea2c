import { html } from './html.js';
import { say } from './language.js';
import { Status } from './status.js';

/** The name of the page, whether it is connected, and what can be done. */
export const Header = ({ connection, faults, pane, actions }) => html`
  <header class="bar">
    <h1>${say('title')}</h1>
    <${Status} class=${`connection ${connection}`} text=${say(connection)} />
    <div class="buttons">
      <button type="button" id="open-clients" aria-expanded=${String(pane === 'clients')} onClick=${() => actions.toggle('clients')}>
        ${say('actAsClient')}
      </button>
      <button type="button" id="open-faults" aria-expanded=${String(pane === 'faults')} onClick=${() => actions.toggle('faults')}>
        ${say('faults')}${faults.length > 0 && html` <span class="count">${faults.length}</span>`}
      </button>
      <button type="button" id="ask-reset" class="danger" onClick=${actions.askReset}>${say('reset')}</button>
    </div>
  </header>
`;
