import { ClientForm } from './client-form.js';
import { FaultForm } from './fault-form.js';
import { html } from './html.js';
import { KINDS } from './kinds.js';
import { say } from './language.js';

function Detail({ kind, item, actions }) {
  // What is shown of another kind is on its way out.
  if (item?.kind !== kind) return html`<p class="none">${say('loading')}</p>`;
  if (item.value === null) return html`<p class="none">${say('gone')}</p>`;
  return html`<${KINDS[kind].Detail} kind=${kind} item=${item.value} actions=${actions} />`;
}

/** What can be open beside the list: the title of each, and what it shows. */
const PANES = {
  detail: { title: 'detail', Content: Detail },
  clients: { title: 'actAsClient', Content: ClientForm },
  faults: { title: 'faults', Content: FaultForm },
};

/** What is open beside the list. */
export function Pane({ pane, actions, ...shown }) {
  const { title, Content } = PANES[pane];
  return html`
    <aside class="pane" aria-label=${say(title)} tabindex="-1">
      <button type="button" class="close" aria-label=${say('close')} aria-keyshortcuts="Escape" onClick=${actions.close}>
        ×
      </button>
      <${Content} actions=${actions} ...${shown} />
    </aside>
  `;
}
