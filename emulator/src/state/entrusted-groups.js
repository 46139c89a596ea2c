import { merge } from '../merge.js';
import { Refusal } from '../refusal.js';
import { BoundedMap } from './bounded-map.js';
import { mergeExtProfile } from './ext-profile.js';
import { Follows } from './follows.js';
import { IdSet } from './id-set.js';
import { PerKey } from './per-key.js';

const MANAGER_LIMIT = 10;
const EXT_LIMIT = 10;

/** Who acts when no user does. */
const SERVER = '';

const PERMISSIONS = { joinPerm: 0, removePerm: 0, memInvitePerm: 0, invitePerm: 0, profilePerm: 0 };
const DETAILS = { nickname: '', extra: '' };

/** What a member is. */
const [MEMBER, MANAGER, OWNER] = [1, 2, 3];

/**
 * What the service keeps of groups for their apps. An entrusted group is a group like any other: its
 * name, members and mutes are those of `Groups`.
 */
export class EntrustedGroups {
  #now;
  #publish;
  #groups;
  #profiles;
  #managers;
  #details;
  #remarkNames;
  #follows;

  /**
   * @param {import('../state.js').StateSettings} settings
   * @param {import('./groups.js').Groups} groups
   */
  constructor(settings, groups) {
    const { now, capacity, publish } = settings;
    const perGroup = (create) => new PerKey(capacity, create);
    const map = () => new BoundedMap(capacity);

    this.#now = now;
    this.#publish = publish;
    this.#groups = groups;
    this.#profiles = map();
    this.#managers = perGroup(() => new IdSet(capacity));
    this.#details = perGroup(map);
    this.#remarkNames = perGroup(map);
    this.#follows = new Follows(settings);
    groups.observe(this);
  }

  /** @param {string} operatorId empty when the server of the app did it */
  #tell(groupId, action, userIds, operatorId) {
    if (userIds.length === 0) return;
    this.#publish('groupOperation', { groupId, action, userIds, operatorId });
  }

  #profile(groupId) {
    const profile = this.#profiles.get(groupId);
    if (!profile) {
      throw new Refusal(1002, `groupId must be an entrusted group, not "${groupId}"`);
    }
    return profile;
  }

  #requireMembers(groupId, userIds) {
    this.#profile(groupId);
    const members = this.#groups.members(groupId);
    const stranger = userIds.find((userId) => !members.has(userId));
    if (stranger !== undefined) {
      throw new Refusal(1002, `"${stranger}" must be a member of the group "${groupId}"`);
    }
  }

  create(groupId, { name, owner, userIds = [], ...profile }) {
    if (this.#groups.has(groupId)) {
      throw new Refusal(1002, `groupId must be a group that does not exist, not "${groupId}"`);
    }
    const members = [...new Set([owner, ...userIds])];
    this.#entrust(groupId, { name, owner, userIds: members, ...profile });
    this.#tell(groupId, 'create', members, owner);
  }

  /** Entrusts a group that exists; one that nobody created exists with its owner. */
  import(groupId, { name, owner, ...profile }) {
    if (this.#profiles.has(groupId)) {
      throw new Refusal(1002, `groupId must be a group that is not entrusted, not "${groupId}"`);
    }
    this.#entrust(groupId, { name, owner, userIds: [owner], ...profile });
  }

  #entrust(groupId, { name, owner, userIds, profile = {}, extProfile = {}, permissions = {} }) {
    this.#groups.join(groupId, userIds, { name });
    this.#profiles.set(groupId, {
      owner,
      creator: owner,
      createdAt: this.#now(),
      profile: merge({}, profile),
      extProfile,
      permissions: merge(PERMISSIONS, permissions),
    });
  }

  update(groupId, { name, profile = {}, extProfile: ext, permissions = {} }, operatorId) {
    const before = this.#profile(groupId);
    const extProfile = mergeExtProfile(before.extProfile, ext, EXT_LIMIT);
    if (name !== undefined) this.#groups.rename(groupId, name);
    const after = {
      profile: merge(before.profile, profile),
      extProfile,
      permissions: merge(before.permissions, permissions),
    };
    this.#profiles.set(groupId, { ...before, ...after });
    const currentName = this.#groups.name(groupId);
    this.#publish('groupProfile', { groupId, name: currentName, operatorId, ...after });
  }

  has(groupId) {
    return this.#profiles.has(groupId);
  }

  get(groupId) {
    return {
      groupId,
      name: this.#groups.name(groupId),
      memberCount: this.#groups.members(groupId).size,
      ...this.#profile(groupId),
    };
  }

  /** @returns {any[]} in the order in which they were entrusted */
  list() {
    return [...this.#profiles.keys()].map((groupId) => this.get(groupId));
  }

  join(groupId, userIds, operatorId = SERVER) {
    this.#profile(groupId);
    const members = this.#groups.members(groupId);
    const added = [...new Set(userIds)].filter((userId) => !members.has(userId));
    this.#groups.join(groupId, userIds);
    this.#tell(groupId, 'join', added, operatorId);
  }

  /**
   * @param {{ isDelBan: number, isDelWhite: number, isDelFollowed: number }} forgotten
   * @param {{ action?: 'quit' | 'kick', operatorId?: string }} [more]
   */
  leave(groupId, userIds, forgotten, { action = 'quit', operatorId = SERVER } = {}) {
    const { isDelBan, isDelWhite, isDelFollowed } = forgotten;
    this.#profile(groupId);
    const members = this.#groups.members(groupId);
    const gone = [...new Set(userIds)].filter((userId) => members.has(userId));
    this.#groups.quit(groupId, userIds);
    if (isDelBan) this.#groups.mutes(groupId).remove(userIds);
    if (isDelWhite) this.#groups.muteWhitelists.get(groupId).remove(userIds);
    if (isDelFollowed) this.#follows.removeFollowed(groupId, userIds);
    this.#tell(groupId, action, gone, operatorId);
  }

  /** From all groups but those the user owns. */
  leaveAll(userId, forgotten) {
    for (const { groupId } of this.joinedBy(userId)) {
      if (this.#profile(groupId).owner !== userId) this.leave(groupId, [userId], forgotten);
    }
  }

  /** Called when members have left the group, however they did. */
  left(groupId, userIds) {
    this.#managers.get(groupId).remove(userIds);
    for (const userId of userIds) {
      this.#details.get(groupId).delete(userId);
      this.#remarkNames.get(groupId).delete(userId);
    }
    this.#follows.removeFollowers(groupId, userIds);
  }

  dismiss(groupId, operatorId = SERVER) {
    this.#profile(groupId);
    const members = this.members(groupId).map(({ id }) => id);
    this.#groups.dismiss(groupId);
    this.#tell(groupId, 'dismiss', members, operatorId);
  }

  /** Called when the group is dismissed, however it was. */
  dismissed(groupId) {
    this.#profiles.delete(groupId);
    for (const each of [this.#managers, this.#details, this.#remarkNames, this.#follows]) {
      each.delete(groupId);
    }
  }

  /** The owner before stays as a member. */
  transfer(groupId, newOwner, operatorId = SERVER) {
    this.#requireMembers(groupId, [newOwner]);
    this.#profiles.set(groupId, { ...this.#profile(groupId), owner: newOwner });
    this.#managers.get(groupId).remove([newOwner]);
    this.#tell(groupId, 'transfer', [newOwner], operatorId);
  }

  /**
   * Adds nobody when there would be too many managers.
   * @returns {{ strangers: string[], tooMany: boolean, count: number }} `strangers` are no members
   */
  addManagers(groupId, userIds, operatorId = SERVER) {
    const { owner } = this.#profile(groupId);
    const members = this.#groups.members(groupId);
    const managers = this.#managers.ensure(groupId);
    const added = userIds.filter((userId) => members.has(userId) && userId !== owner);
    const count = new Set([...managers.list(), ...added]).size;
    const tooMany = count > MANAGER_LIMIT;
    if (!tooMany) {
      const isNew = (userId) => !managers.has(userId);
      const appointed = [...new Set(added)].filter(isNew);
      managers.add(added);
      this.#tell(groupId, 'addManagers', appointed, operatorId);
    }
    return {
      strangers: userIds.filter((userId) => !members.has(userId)),
      tooMany,
      count: managers.size,
    };
  }

  removeManagers(groupId, userIds, operatorId = SERVER) {
    this.#profile(groupId);
    const managers = this.#managers.get(groupId);
    const gone = [...new Set(userIds)].filter((userId) => managers.has(userId));
    managers.remove(userIds);
    this.#tell(groupId, 'removeManagers', gone, operatorId);
  }

  role(groupId, userId) {
    if (this.#profile(groupId).owner === userId) return OWNER;
    return this.#managers.get(groupId).has(userId) ? MANAGER : MEMBER;
  }

  /**
   * @returns {{ id: string, joinedAt: number, role: number, nickname: string, extra: string }[]} in
   *   the order they joined
   */
  members(groupId) {
    this.#profile(groupId);
    const details = this.#details.get(groupId);
    return this.#groups
      .members(groupId)
      .list()
      .map(({ id, joinedAt }) => ({
        id,
        joinedAt,
        role: this.role(groupId, id),
        ...(details.get(id) ?? DETAILS),
      }));
  }

  describeMember(groupId, userId, changes) {
    this.#requireMembers(groupId, [userId]);
    const details = this.#details.ensure(groupId);
    details.set(userId, merge(details.get(userId) ?? DETAILS, changes));
  }

  setRemarkName(groupId, userId, remarkName) {
    this.#requireMembers(groupId, [userId]);
    this.#remarkNames.ensure(groupId).set(userId, remarkName);
  }

  removeRemarkName(groupId, userId) {
    this.#profile(groupId);
    this.#remarkNames.get(groupId).delete(userId);
  }

  remarkName(groupId, userId) {
    this.#profile(groupId);
    return this.#remarkNames.get(groupId).get(userId) ?? '';
  }

  follow(groupId, userId, followedIds) {
    this.#requireMembers(groupId, [userId, ...followedIds]);
    this.#follows.add(groupId, userId, followedIds);
  }

  unfollow(groupId, userId, followedIds) {
    this.#profile(groupId);
    this.#follows.remove(groupId, userId, followedIds);
  }

  followedBy(groupId, userId) {
    this.#profile(groupId);
    return this.#follows.of(groupId, userId);
  }

  /** @returns {any[]} the entrusted groups of a user, in the order the user joined them */
  joinedBy(userId) {
    return this.#groups
      .of(userId)
      .filter(({ id }) => this.has(id))
      .map(({ id }) => ({
        ...this.get(id),
        joinedAt: this.#groups.members(id).joinedAt(userId),
        role: this.role(id, userId),
        remarkName: this.remarkName(id, userId),
      }))
      .sort((one, other) => one.joinedAt - other.joinedAt);
  }
}
