import { Badge } from './badge.js';
import { CallDetail } from './call-detail.js';
import { conversationOf } from './conversation.js';
import { DeliveryDetail } from './delivery-detail.js';
import { durationOf, timeOf } from './format.js';
import { html } from './html.js';
import { say } from './language.js';
import { MessageDetail } from './message-detail.js';
import { ThingDetail } from './thing-detail.js';
import { toneOfCall, toneOfVerdict } from './tone.js';

/**
 * A column of a list.
 *
 * @typedef {object} Column
 * @property {string} title name of a text
 * @property {(row: any) => unknown} show
 * @property {(row: any) => unknown} [more] what stands beside the name of the row
 * @property {boolean} [isCode] it is written as code is
 * @property {'main' | 'lead' | 'rest' | 'wide'} place `main` names the row and grows, `lead` stands
 *   beside it and `rest` below it on a phone, `wide` is not shown there
 * @property {'tiny' | 'short' | 'medium' | 'long' | 'rest-of-row' | 'half'} [width] of two that have
 *   none, or one of the last, each gets half of what is left
 */

/**
 * What the page knows of a kind: its columns, the filters of its list, and how one of it is shown.
 *
 * @typedef {object} Kind
 * @property {Column[]} columns
 * @property {string[]} filters
 * @property {any} Detail
 * @property {string} [clear] path of the control request that forgets all
 */

const time = { title: 'time', width: 'medium', place: 'rest' };
const id = { title: 'id', show: (row) => row.id, place: 'main' };
const name = { title: 'name', show: (row) => row.name, width: 'long', place: 'rest' };

const number = (title) => ({
  title,
  show: (row) =>
    html`<span class="number">${row[title]}</span><span class="unit"> ${say(title)}</span>`,
  width: 'short',
  place: 'rest',
});

const marks = (...marks) => ({
  title: 'marks',
  show: (row) =>
    marks
      .filter(([holds]) => holds(row))
      .map(([, text, tone]) => html`<${Badge} tone=${tone}>${say(text)}<//> `),
  width: 'long',
  place: 'rest',
});

const muted = [(row) => row.isMuted, 'isMuted', 'warn'];

/** @type {Record<string, Kind>} */
export const KINDS = {
  calls: {
    columns: [
      { ...time, show: (row) => timeOf(row.time) },
      {
        title: 'status',
        show: (row) =>
          html`<${Badge} tone=${toneOfCall(row)}>${row.status ?? (row.duration === undefined ? '…' : '—')}<//>`,
        width: 'tiny',
        place: 'lead',
      },
      { title: 'code', show: (row) => row.code, width: 'tiny', place: 'wide' },
      { title: 'method', show: (row) => row.method, width: 'tiny', place: 'rest' },
      {
        title: 'path',
        show: (row) => row.path,
        isCode: true,
        more: (row) => row.fault && html` <${Badge} tone="fault">${row.fault}<//>`,
        place: 'main',
      },
      {
        title: 'fields',
        show: (row) => row.fields,
        width: 'rest-of-row',
        place: 'wide',
        isCode: true,
      },
      { title: 'duration', show: (row) => durationOf(row.duration), width: 'short', place: 'rest' },
    ],
    filters: ['done', 'refused', 'unanswered', 'faults'],
    Detail: CallDetail,
    clear: 'requests',
  },

  deliveries: {
    columns: [
      { ...time, show: (row) => timeOf(row.time) },
      {
        title: 'verdict',
        show: (row) => html`<${Badge} tone=${toneOfVerdict(row.verdict)}>${say(row.verdict)}<//>`,
        width: 'short',
        place: 'lead',
      },
      { title: 'status', show: (row) => row.status, width: 'tiny', place: 'rest' },
      { title: 'kind', show: (row) => row.kind, place: 'main', isCode: true },
      {
        title: 'answerOfApp',
        show: (row) => row.answer,
        width: 'rest-of-row',
        place: 'wide',
        isCode: true,
      },
      { title: 'tries', show: (row) => row.attempts, width: 'tiny', place: 'wide' },
      { title: 'duration', show: (row) => durationOf(row.duration), width: 'short', place: 'rest' },
    ],
    filters: ['delivered', 'failed', 'pending'],
    Detail: DeliveryDetail,
    clear: 'deliveries',
  },

  messages: {
    columns: [
      { ...time, show: (row) => timeOf(row.time) },
      { title: 'from', show: (row) => row.from, width: 'medium', place: 'rest' },
      { title: 'to', show: conversationOf, width: 'long', place: 'rest' },
      {
        title: 'words',
        show: (row) => row.words || row.objectName,
        more: (row) => row.recalled && html` <${Badge} tone="warn">${say('isRecalled')}<//>`,
        place: 'main',
      },
      { title: 'objectName', show: (row) => row.objectName, width: 'medium', place: 'wide' },
      { title: 'source', show: (row) => row.source, width: 'short', place: 'wide' },
    ],
    filters: ['users', 'server', 'recalled'],
    Detail: MessageDetail,
  },

  users: {
    columns: [
      id,
      name,
      {
        title: 'online',
        show: (row) =>
          row.devices.length > 0 && html`<${Badge} tone="good">${row.devices.join(' ')}<//>`,
        width: 'long',
        place: 'rest',
      },
      marks(
        [(row) => row.blockedUntil !== undefined, 'isBlocked', 'warn'],
        [(row) => row.isBanned, 'isBanned', 'warn'],
        [(row) => row.isDeactivated, 'isDeactivated', 'warn'],
      ),
      { title: 'registered', show: (row) => timeOf(row.createdAt), width: 'medium', place: 'wide' },
    ],
    filters: ['online', 'restricted'],
    Detail: ThingDetail,
  },

  groups: {
    columns: [
      id,
      name,
      number('members'),
      { title: 'owner', show: (row) => row.owner, width: 'long', place: 'wide' },
      marks([(row) => row.owner !== undefined, 'isEntrusted', 'plain'], muted),
    ],
    filters: ['entrusted', 'muted'],
    Detail: ThingDetail,
  },

  chatrooms: {
    columns: [
      id,
      name,
      number('members'),
      number('attributes'),
      marks(muted, [(row) => row.isKeptAlive, 'isKeptAlive', 'plain']),
      { title: 'created', show: (row) => timeOf(row.createdAt), width: 'medium', place: 'wide' },
    ],
    filters: ['occupied', 'muted'],
    Detail: ThingDetail,
  },

  ultraGroups: {
    columns: [id, name, number('members'), number('channels'), marks(muted)],
    filters: ['muted'],
    Detail: ThingDetail,
  },

  friends: {
    columns: [
      { title: 'user', show: (row) => row.userId, place: 'main' },
      { title: 'target', show: (row) => row.targetId, width: 'half', place: 'rest' },
      {
        title: 'marks',
        show: (row) =>
          row.areFriends
            ? html`<${Badge} tone="good">${say('areFriends')}<//>`
            : html`<${Badge} tone="plain">${say('hasAsked')}<//>`,
        width: 'long',
        place: 'rest',
      },
      {
        title: 'since',
        show: (row) => row.addedAt && timeOf(row.addedAt),
        width: 'medium',
        place: 'wide',
      },
    ],
    filters: ['friends', 'asked'],
    Detail: ThingDetail,
  },
};
