import { auditResult } from './audit-result.js';
import { bot } from './bot.js';
import { chatroomAttribute } from './chatroom-attribute.js';
import { chatroomStatus } from './chatroom-status.js';
import { friendship } from './friendship.js';
import { groupOperation } from './group-operation.js';
import { groupProfile } from './group-profile.js';
import { hostedInfoAudit } from './hosted-info-audit.js';
import { message } from './message.js';
import { messageOperation } from './message-operation.js';
import { preMessage } from './pre-message.js';
import { userActivation } from './user-activation.js';
import { userProfile } from './user-profile.js';
import { userStatus } from './user-status.js';

/**
 * A kind of callback.
 *
 * @typedef {object} Kind
 * @property {'form' | 'json'} encoding
 * @property {import('./signing.js').Place} [place] where the signature is; the query when not given
 * @property {(event: any, app: { appkey: string }) => object} write returns the body; what is
 *   undefined in it is not sent
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  message,
  preMessage,
  userStatus,
  userActivation,
  chatroomStatus,
  chatroomAttribute,
  auditResult,
  hostedInfoAudit,
  userProfile,
  friendship,
  groupProfile,
  groupOperation,
  messageOperation,
  bot,
};
