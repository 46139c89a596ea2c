import { DEFAULT_CHANNEL, WHOLE_GROUP } from '../bus-channel.js';
import { CHATROOM, GROUP, PRIVATE, ULTRA_GROUP } from '../conversation-type.js';

/**
 * Why a message is refused, by the kind of its conversation: the first reason that holds.
 *
 * @type {Record<number, Record<string, (message: any, state: import('../state.js').State) => boolean>>}
 */
const REASONS = {
  [PRIVATE]: {
    banned: ({ fromUserId }, { users }) => users.chatBans.has(fromUserId),
    blacklisted: ({ fromUserId, targetId }, { users }) =>
      !users.whitelistOnly.has(targetId) && users.blacklists.get(targetId).has(fromUserId),
    notWhitelisted: ({ fromUserId, targetId }, { users }) =>
      users.whitelistOnly.has(targetId) && !users.whitelists.get(targetId).has(fromUserId),
  },

  [GROUP]: {
    notMember: ({ fromUserId, targetId }, { groups }) =>
      groups.has(targetId) && !groups.members(targetId).has(fromUserId),
    muted: ({ fromUserId, targetId }, { groups }) =>
      groups.mutes(targetId).has(fromUserId) || groups.mutes(undefined).has(fromUserId),
    allMuted: ({ fromUserId, targetId }, { groups }) =>
      groups.muted.has(targetId) && !groups.muteWhitelists.get(targetId).has(fromUserId),
  },

  [CHATROOM]: {
    notMember: ({ fromUserId, targetId }, { chatrooms }) =>
      !chatrooms.hasMember(targetId, fromUserId),
    muted: ({ fromUserId, targetId }, { chatrooms }) =>
      chatrooms.gags.get(targetId).has(fromUserId) || chatrooms.globalGags.has(fromUserId),
    allMuted: ({ fromUserId, targetId }, { chatrooms }) =>
      chatrooms.muted.has(targetId) && !chatrooms.muteWhitelists.get(targetId).has(fromUserId),
  },

  [ULTRA_GROUP]: {
    notMember: ({ fromUserId, targetId }, { ultraGroups }) =>
      ultraGroups.has(targetId) && !ultraGroups.hasMember(targetId, fromUserId),
    muted: ({ fromUserId, targetId, busChannel = DEFAULT_CHANNEL }, { ultraGroupMutes }) =>
      [WHOLE_GROUP, busChannel].some((channel) =>
        ultraGroupMutes.members.get(targetId, channel).has(fromUserId),
      ),
    allMuted: ({ fromUserId, targetId, busChannel = DEFAULT_CHANNEL }, { ultraGroupMutes }) =>
      [WHOLE_GROUP, busChannel].some(
        (channel) =>
          ultraGroupMutes.isMuted(targetId, channel) &&
          !ultraGroupMutes.whitelists.get(targetId, channel).has(fromUserId),
      ),
  },
};

/**
 * @param {any} message
 * @param {import('../state.js').State} state
 * @returns {string | undefined} why its sender may not send it
 */
export const refusalOf = (message, state) =>
  Object.entries(REASONS[message.conversationType]).find(([, holds]) => holds(message, state))?.[0];
