import { ACTIONS } from './client-actions.js';
import { Form } from './form.js';
import { html } from './html.js';
import { say } from './language.js';
import { Outcomes } from './outcomes.js';

const Choice = ({ action, isChosen, choose }) => html`
  <label class="choice">
    <input type="radio" name="action" value=${action} checked=${isChosen} onChange=${() => choose(action)} />
    <span>${say(action)}</span>
  </label>
`;

/** The fields that say what an action was about. */
const ABOUT = ['userId', 'targetId', 'chatroomId', 'messageUID'];

/** What the apps of users do, which the server API cannot do. */
export function ClientForm({ draft, outcomes, actions }) {
  const { fields, run } = ACTIONS[draft.action];
  const submit = async (sent) => {
    const answer = await run(sent);
    const about = ABOUT.map((name) => sent[name])
      .filter(Boolean)
      .join(' → ');
    actions.addOutcome({ action: draft.action, about, answer });
  };
  return html`
    <h2>${say('actAsClient')}</h2>
    <p class="hint">${say('clientHint')}</p>
    <fieldset class="choices">
      <legend class="hidden">${say('action')}</legend>
      ${Object.keys(ACTIONS).map(
        (each) => html`
          <${Choice} key=${each} action=${each} isChosen=${each === draft.action} choose=${(action) => actions.planAction(action)} />
        `,
      )}
    </fieldset>
    <${Form}
      key=${draft.action}
      name="client"
      fields=${fields(draft.fields)}
      values=${draft.fields}
      set=${(changes) => actions.planAction(draft.action, changes)}
      button=${say(draft.action)}
      submit=${submit}
    />
    <${Outcomes} outcomes=${outcomes} />
  `;
}
