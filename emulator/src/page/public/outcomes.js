import { Badge } from './badge.js';
import { timeOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { placeOf } from './place.js';

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
  return html`
    <${Badge} tone="bad">${say('notDelivered')}<//> ${say(REASONS[reason])}
    ${extra && html` <code>${extra}</code>`}
  `;
}

/** What has come of the actions of clients, the last one first. */
export const Outcomes = ({ outcomes }) => html`
  <div role="log" aria-label=${say('outcomes')}>
    <ol class="outcomes">
      ${outcomes.map(
        ({ number, time, action, about, answer }) => html`
          <li key=${number}>
            <time>${timeOf(time)}</time> ${say(action)} <b>${about}</b> <${Result} ...${answer} />
          </li>
        `,
      )}
    </ol>
    ${outcomes.length > 0 && html`<p><a class="link" href=${placeOf('deliveries')}>${say('seeDeliveries')}</a></p>`}
  </div>
`;
