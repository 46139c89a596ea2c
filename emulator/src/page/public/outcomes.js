import { Badge } from './badge.js';
import { timeOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';

/** Why a message was not delivered. */
const REASONS = {
  banned: 'reasonBanned',
  blacklisted: 'reasonBlacklisted',
  notWhitelisted: 'reasonNotWhitelisted',
  notMember: 'reasonNotMember',
  muted: 'reasonMuted',
  allMuted: 'reasonAllMuted',
  sensitiveWord: 'reasonSensitiveWord',
  preMessage: 'reasonPreMessage',
};

function Result({ delivered, content, reason, extra }) {
  if (delivered === undefined) return html`<${Badge} tone="good">${say('done')}<//>`;
  if (delivered) return html`<${Badge} tone="good">${say('delivered')}<//> <code>${content}</code>`;
  return html`<${Badge} tone="bad">${say('notDelivered')}<//> ${say(REASONS[reason])} ${extra && html`<code>${extra}</code>`}`;
}

/** What has come of the actions of clients, the last one first. */
export const Outcomes = ({ outcomes }) => html`
  <ol class="outcomes" role="log" aria-label=${say('outcomes')}>
    ${outcomes.map(
      ({ number, time, action, about, answer }) => html`
        <li key=${number}><time>${timeOf(time)}</time> ${say(action)} <b>${about}</b> <${Result} ...${answer} /></li>
      `,
    )}
  </ol>
`;
