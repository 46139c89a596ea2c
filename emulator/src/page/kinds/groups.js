import { kept } from '../entries.js';

const describe = ({ id, item }, { groups, entrustedGroups }) => ({
  id,
  name: item.name,
  members: groups.members(id).size,
  isMuted: groups.muted.has(id),
  owner: entrustedGroups.has(id) ? entrustedGroups.get(id).owner : undefined,
});

/** @type {import('../kinds.js').Kind} */
export const groups = {
  ...kept('groups'),
  row: (entry, { state }) => describe(entry, state),
  text: ({ id, item }) => `${id} ${item.name}`,
  filters: {
    entrusted: ({ id }, { state }) => state.entrustedGroups.has(id),
    muted: ({ id }, { state }) => state.groups.muted.has(id),
  },
  detail: (entry, { state: { groups, entrustedGroups, ...state } }) => {
    const { id } = entry;
    const isEntrusted = entrustedGroups.has(id);
    return {
      ...describe(entry, { groups, entrustedGroups, ...state }),
      members: isEntrusted ? entrustedGroups.members(id) : groups.members(id).list(),
      mutes: groups.mutes(id).list(),
      muteWhitelist: groups.muteWhitelists.get(id).list(),
      entrusted: isEntrusted ? entrustedGroups.get(id) : undefined,
    };
  },
};
