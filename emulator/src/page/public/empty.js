import { html } from './html.js';
import { say } from './language.js';

const HOOKS = '--webhook http://127.0.0.1:3000/hooks';

/** How an app is pointed here. */
const setUp = ({ appkey }) =>
  [
    'const client = RongCloud({',
    `  appkey: '${appkey}',`,
    "  secret: '…',",
    `  api: ['${location.origin}'],`,
    '});',
  ].join('\n');

const HINTS = {
  calls: ({ app }) =>
    html`<p>${say('noCalls')}</p><pre tabindex="0"><code>${setUp(app)}</code></pre>`,
  deliveries: ({ app }) =>
    app.callbacks.length > 0
      ? html`<p>${say('noDeliveries')}</p>`
      : html`<p>${say('noReceiver')}</p><pre tabindex="0"><code>npx rongcloud-emulator ${HOOKS}</code></pre>`,
  messages: () => html`<p>${say('noMessages')}</p>`,
  users: () => html`<p>${say('noUsers')}</p>`,
  groups: () => html`<p>${say('noGroups')}</p>`,
  chatrooms: () => html`<p>${say('noChatrooms')}</p>`,
  ultraGroups: () => html`<p>${say('noUltraGroups')}</p>`,
  friends: () => html`<p>${say('noFriends')}</p>`,
};

/** What stands in the place of rows where there are none. */
export const Empty = ({ kind, app, isFiltered }) => html`
  <div class="nothing">
    ${isFiltered ? html`<p>${say('noMatch')}</p>` : html`<${HINTS[kind]} app=${app} />`}
  </div>
`;
