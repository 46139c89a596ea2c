import { kept } from '../entries.js';

const describe = ({ id, item }, { users }) => ({
  id,
  name: item.name,
  devices: users.sessions.devices(id).map(({ os }) => os),
  blockedUntil: users.blocks.endOf(id),
  isBanned: users.chatBans.has(id),
  isDeactivated: users.deactivations.has(id),
  createdAt: item.createdAt,
});

/** @type {import('../kinds.js').Kind} */
export const users = {
  ...kept('users'),
  row: (entry, { state }) => describe(entry, state),
  text: ({ id, item }, { state }) => `${id} ${item.name} ${state.users.tags(id).join(' ')}`,
  filters: {
    online: ({ id }, { state }) => state.users.isOnline(id),
    restricted: ({ id }, { state: { users } }) =>
      users.blocks.has(id) || users.chatBans.has(id) || users.deactivations.has(id),
  },
  detail: (entry, { state }) => {
    const { id, item } = entry;
    return {
      ...describe(entry, state),
      portrait: item.portrait,
      tags: state.users.tags(id),
      token: state.users.tokenOf(id),
      devices: state.users.sessions.devices(id),
      blacklist: state.users.blacklists.get(id).list(),
      whitelist: state.users.whitelists.get(id).list(),
      hostedProfile: state.hostedProfiles.has(id) ? state.hostedProfiles.get(id) : undefined,
      friends: state.friends.list(id),
      groups: state.groups.of(id),
      ultraGroups: state.ultraGroups.of(id),
    };
  },
};
