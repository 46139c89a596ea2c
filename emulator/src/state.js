import { Announcements } from './state/announcements.js';
import { Chatrooms } from './state/chatrooms.js';
import { Conversations } from './state/conversations.js';
import { Groups } from './state/groups.js';
import { Messages } from './state/messages.js';
import { SensitiveWords } from './state/sensitive-words.js';
import { Users } from './state/users.js';

/** What the service would keep in its databases. */
export class State {
  #settings;

  /** @param {{ now: () => number, quotas: boolean }} settings */
  constructor(settings) {
    this.#settings = settings;
    this.clear();
  }

  clear() {
    this.users = new Users(this.#settings);
    this.groups = new Groups(this.#settings);
    this.chatrooms = new Chatrooms(this.#settings);
    this.conversations = new Conversations();
    this.sensitiveWords = new SensitiveWords(this.#settings);
    this.messages = new Messages(this.#settings);
    this.announcements = new Announcements(this.#settings);
  }
}
