import { WHOLE_GROUP } from '../../bus-channel.js';
import { kept } from '../entries.js';
import { first } from '../first.js';

const describe = ({ id, item }, { ultraGroups, busChannels, ultraGroupMutes }) => ({
  id,
  name: item.name,
  members: ultraGroups.memberCount(id),
  channels: busChannels.list(id).length,
  isMuted: ultraGroupMutes.isMuted(id, WHOLE_GROUP),
});

/** @type {import('../kinds.js').Kind} */
export const ultraGroups = {
  ...kept('ultraGroups'),
  row: (entry, { state }) => describe(entry, state),
  text: ({ id, item }, { state }) =>
    [id, item.name, ...state.busChannels.list(id).map((channel) => channel.id)].join(' '),
  filters: {
    muted: ({ id }, { state }) => state.ultraGroupMutes.isMuted(id, WHOLE_GROUP),
  },
  detail: (entry, { state }) => {
    const { id } = entry;
    const { ultraGroups, busChannels, ultraGroupMutes, userGroups } = state;
    return {
      ...describe(entry, state),
      memberCount: ultraGroups.memberCount(id),
      members: first(ultraGroups.members(id)),
      channels: busChannels.list(id).map((channel) => ({
        ...channel,
        members: first(busChannels.members(id, channel.id)),
        isMuted: ultraGroupMutes.isMuted(id, channel.id),
      })),
      userGroups: userGroups.list(id),
      mutes: ultraGroupMutes.members.get(id, WHOLE_GROUP).list(),
    };
  },
};
