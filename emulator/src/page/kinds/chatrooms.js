import { kept } from '../entries.js';
import { first } from '../first.js';

const describe = ({ id, item }, { chatrooms }) => ({
  id,
  name: item.name,
  members: chatrooms.memberCount(id),
  attributes: chatrooms.entries(id).length,
  isMuted: chatrooms.muted.has(id),
  isKeptAlive: chatrooms.keptAlive.has(id),
  createdAt: item.createdAt,
});

/** @type {import('../kinds.js').Kind} */
export const chatrooms = {
  ...kept('chatrooms'),
  row: (entry, { state }) => describe(entry, state),
  text: ({ id, item }) => `${id} ${item.name}`,
  filters: {
    occupied: ({ id }, { state }) => state.chatrooms.memberCount(id) > 0,
    muted: ({ id }, { state }) => state.chatrooms.muted.has(id),
  },
  detail: (entry, { state }) => {
    const { id, item } = entry;
    const { chatrooms } = state;
    return {
      ...describe(entry, state),
      destroyType: item.destroyType,
      destroyTime: item.destroyTime,
      memberCount: chatrooms.memberCount(id),
      members: first(chatrooms.members(id)),
      attributes: chatrooms.entries(id),
      gags: chatrooms.gags.get(id).list(),
      blocks: chatrooms.blocks.get(id).list(),
      muteWhitelist: chatrooms.muteWhitelists.get(id).list(),
      userWhitelist: first(chatrooms.userWhitelists.get(id).list()),
    };
  },
};
