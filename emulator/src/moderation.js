import {
  ANYTHING,
  BOOLEAN,
  choice,
  closedRecord,
  ID,
  list,
  MESSAGE_UID,
  optional,
  readFields,
  text,
} from './rules.js';
import { SUBJECTS } from './webhooks/hosted-info-audit.js';

/**
 * What the moderation of the service judges, and which callback tells of it. The judgement itself
 * changes nothing.
 */
export const JUDGEMENTS = {
  message: {
    rules: {
      messageUID: MESSAGE_UID,
      passed: BOOLEAN,
      provider: optional(text(), 'emulator'),
      detail: optional(ANYTHING, {}),
    },
    tell: ({ messageUID, ...judgement }, { messages }, publish) => {
      publish('auditResult', { ...judgement, message: messages.require(messageUID) });
    },
  },

  hostedInfo: {
    rules: {
      subject: choice(...SUBJECTS),
      operatorId: optional(ID),
      groupId: optional(ID),
      userId: optional(ID),
      contents: list(
        closedRecord({ key: text(), content: text({ empty: true }), result: BOOLEAN }),
      ),
    },
    tell: (judgement, _state, publish) => publish('hostedInfoAudit', judgement),
  },
};

/**
 * Judges in the place of the moderation, which the emulator does not have.
 *
 * @param {import('./state.js').State} state
 * @param {import('./state.js').Publish} publish
 * @returns {import('../index.d.ts').Moderation}
 */
export const createModeration = (state, publish) =>
  /** @type {any} */ (
    Object.fromEntries(
      Object.entries(JUDGEMENTS).map(([kind, { rules, tell }]) => [
        kind,
        (judgement) => tell(readFields(rules, judgement), state, publish),
      ]),
    )
  );
