import { Code } from './code.js';
import { dateOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { Section } from './section.js';

/** What clients can do with one of a kind: the action, and what is filled in of its form. */
const OFFERS = {
  users: ({ id }) => [
    ['connect', { userId: id }],
    ['disconnect', { userId: id }],
    ['send', { userId: id }],
  ],
  groups: ({ id }) => [['send', { conversationType: '3', targetId: id }]],
  chatrooms: ({ id }) => [
    ['joinChatroom', { chatroomId: id }],
    ['leaveChatroom', { chatroomId: id }],
    ['send', { conversationType: '4', targetId: id }],
  ],
  ultraGroups: ({ id }) => [['send', { conversationType: '10', targetId: id }]],
  friends: ({ userId, targetId, areFriends }) =>
    areFriends
      ? [
          ['send', { userId, conversationType: '1', targetId }],
          ['removeFriend', { userId, targetId }],
        ]
      : [
          ['acceptFriend', { userId: targetId, targetId: userId }],
          ['refuseFriend', { userId: targetId, targetId: userId }],
        ],
};

const nameOf = ({ id, userId, targetId, areFriends }) =>
  areFriends === undefined
    ? html`<bdi>${id}</bdi>`
    : html`<bdi>${userId}</bdi> ${areFriends ? '↔' : '→'} <bdi>${targetId}</bdi>`;

/** A user, a group, a chatroom, an ultra group or two friends. */
export const ThingDetail = ({ kind, item, actions }) => html`
  <h2>${nameOf(item)} <small>${item.name}</small></h2>
  <p class="facts">
    ${item.createdAt && html`<span>${say('createdAt', { time: dateOf(item.createdAt) })}</span>`}
    ${item.blockedUntil && html`<span>${say('blockedUntil', { time: dateOf(item.blockedUntil) })}</span>`}
  </p>
  <p class="buttons">
    ${OFFERS[kind](item).map(
      ([action, draft]) => html`
        <button key=${action} type="button" onClick=${() => actions.planAction(action, draft)}>${say(action)}</button>
      `,
    )}
  </p>
  <${Section} title=${say('everything')}><${Code} text=${JSON.stringify(item)} /><//>
`;
