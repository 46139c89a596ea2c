import { Absences } from './state/absences.js';
import { AgentChats } from './state/agent-chats.js';
import { Agents } from './state/agents.js';
import { Announcements } from './state/announcements.js';
import { BlockPushPeriods } from './state/block-push-periods.js';
import { Bots } from './state/bots.js';
import { BusChannels } from './state/bus-channels.js';
import { Capacity } from './state/capacity.js';
import { Chatrooms } from './state/chatrooms.js';
import { ConversationTags } from './state/conversation-tags.js';
import { Conversations } from './state/conversations.js';
import { EntrustedGroups } from './state/entrusted-groups.js';
import { Friends } from './state/friends.js';
import { Groups } from './state/groups.js';
import { History } from './state/history.js';
import { HostedProfiles } from './state/hosted-profiles.js';
import { Messages } from './state/messages.js';
import { NotDisturb } from './state/not-disturb.js';
import { ProxyChats } from './state/proxy-chats.js';
import { Remarks } from './state/remarks.js';
import { SensitiveWords } from './state/sensitive-words.js';
import { Streams } from './state/streams.js';
import { UltraGroupMutes } from './state/ultra-group-mutes.js';
import { UltraGroups } from './state/ultra-groups.js';
import { UserGroups } from './state/user-groups.js';
import { Users } from './state/users.js';

/**
 * @typedef {object} StateSettings
 * @property {() => number} now
 * @property {boolean} quotas
 * @property {boolean} [strict] whether unknown streams are refused
 * @property {number} journalSize how many messages are kept
 * @property {Capacity} capacity
 * @property {Publish} publish
 */

/**
 * Tells what has happened, under the name that the callback of it has.
 *
 * @callback Publish
 * @param {string} kind
 * @param {object} event
 */

/** Holds what the service would keep in its databases. */
export class State {
  #settings;
  #makeCapacity;

  /**
   * @param {Omit<StateSettings, 'capacity' | 'publish'> & { publish?: Publish }} settings
   * @param {() => Capacity} [makeCapacity]
   */
  constructor(settings, makeCapacity = () => new Capacity()) {
    this.#settings = settings;
    this.#makeCapacity = makeCapacity;
    this.clear();
  }

  clear() {
    const capacity = this.#makeCapacity();
    const settings = { publish: () => {}, ...this.#settings, capacity };
    this.users = new Users(settings);
    this.userRemarks = new Remarks(settings);
    this.blockPushPeriods = new BlockPushPeriods(settings);
    this.hostedProfiles = new HostedProfiles(settings);
    this.friends = new Friends(settings);
    this.proxyChats = new ProxyChats(settings);
    this.groups = new Groups(settings);
    this.groupRemarks = new Remarks(settings);
    this.entrustedGroups = new EntrustedGroups(settings, this.groups);
    this.chatrooms = new Chatrooms(settings);
    this.conversations = new Conversations(settings);
    this.bots = new Bots(settings);
    this.agents = new Agents(settings);
    this.agentChats = new AgentChats(settings);
    this.busChannels = new BusChannels(settings);
    this.userGroups = new UserGroups(settings);
    this.ultraGroupMutes = new UltraGroupMutes(settings);
    this.notDisturb = new NotDisturb(settings);
    this.ultraGroups = new UltraGroups(settings, {
      busChannels: this.busChannels,
      userGroups: this.userGroups,
      ultraGroupMutes: this.ultraGroupMutes,
      notDisturb: this.notDisturb,
    });
    this.conversationTags = new ConversationTags(settings);
    this.sensitiveWords = new SensitiveWords(settings);
    this.messages = new Messages(settings);
    this.absences = new Absences(settings, this);
    this.history = new History(settings, this.messages);
    this.streams = new Streams(settings, this.messages);
    this.announcements = new Announcements(settings, 'pushes and broadcasts');
    this.announcementRecalls = new Announcements(settings, 'recalls of pushes and broadcasts');
  }

  /** Does what is due by the clock. */
  advance() {
    this.chatrooms.destroyDue();
    this.users.deactivateDue();
  }
}
