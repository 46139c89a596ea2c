export interface EmulatorOptions {
  /** The app key to accept. Default: `8alwspkvucoim`. */
  appkey?: string;
  /** Its secret. Default: `yaicmsjl0a3LWz`. */
  secret?: string;
  /** The address to listen on. Default: `127.0.0.1`. */
  host?: string;
  /** The port to listen on; 0 takes a free one. Default: 0. */
  port?: number;
  /**
   * Other hosts that control requests may be sent to, each without a port: `['emulator']` where
   * other containers reach it by that name. Default: none.
   */
  allowedHosts?: readonly string[];
  /** Requests per second and path; more are answered with 429. Default: no limit. */
  rateLimit?: number;
  /** Makes it an HTTPS server: a private key and its certificate, both in PEM. */
  tls?: { key: string | Buffer; cert: string | Buffer };
  /** Receives one line for each request. Default: none. */
  log?: (line: string) => void;
  /** The clock, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  /**
   * Refuses users that were never registered, groups, channels and user groups that were never
   * created, and modifications, expansions and chunks of messages that are not kept. Default: false.
   */
  strict?: boolean;
  /** Enforces the quotas of an app in development. Default: false. */
  quotas?: boolean;
  /**
   * The most bytes in a body; a longer one is answered with 413 and code 1508. Default: 1048576,
   * which is 1 MB.
   */
  bodyLimit?: number;
  /**
   * How many of the last requests, and of the last messages, are remembered; fewer when they take
   * more than 32 MB. Default: 1000.
   */
  journalSize?: number;
  /**
   * Where callbacks are sent: one URL for all of them, or one for each kind that is to be sent. The
   * URLs are `http:` or `https:`; no other host is ever contacted, and no redirect followed. Default:
   * none, and none are sent.
   */
  webhooks?: string | { readonly [kind in WebhookKind]?: string | undefined };
  /**
   * How callbacks are signed: as the service's documentation has it now, or as it had it until 2021,
   * with `nonce`, `signTimestamp` and `signature` in every URL. Default: `current`.
   */
  webhookSignature?: 'current' | 'old';
  /**
   * How long a receiver may take for its answer, in milliseconds, from 1 to 2147483647. Default: 5000,
   * and 3000 for `preMessage`.
   */
  webhookTimeout?: number;
  /** Sends the `message` callback for messages of the server API too. Default: false. */
  serverMessages?: boolean;
}

/** The kinds of callbacks. */
export type WebhookKind =
  | 'message'
  | 'preMessage'
  | 'userStatus'
  | 'userActivation'
  | 'chatroomStatus'
  | 'chatroomAttribute'
  | 'auditResult'
  | 'hostedInfoAudit'
  | 'userProfile'
  | 'friendship'
  | 'groupProfile'
  | 'groupOperation'
  | 'messageOperation'
  | 'bot';

interface FaultTarget {
  /** The only path that meets the fault. Default: every path. */
  path?: string;
  /** How many requests meet the fault. Default: all until it is cleared. */
  times?: number;
  /** How long the request waits first, in milliseconds. Default: 0, or 100 for `latency`. */
  ms?: number;
}

export type Fault = FaultTarget &
  (
    | { kind: 'latency' | 'drop-before' | 'drop-after' | 'half-answer' | 'silence' }
    | { kind: 'refusal'; status?: number; code?: number; errorMessage?: string }
    | { kind: 'rate-limit'; retryAfter?: number | string }
    | { kind: 'html' | 'broken-json' | 'empty'; status?: number }
    | { kind: 'redirect'; location?: string; status?: 301 | 302 | 303 | 307 | 308 }
  );

export interface RecordedRequest {
  /** When it arrived, in milliseconds since 1970. */
  time: number;
  method: string;
  path: string;
  /** The query of a GET as it was sent, without `?`; empty for other verbs. */
  query: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  contentType: string | undefined;
  /** The body as it was sent; empty when it is longer than `bodyLimit`. */
  body: string;
  /**
   * The fields of the body, or of the query of a GET; undefined when they cannot be parsed, or when
   * the body is longer than 128 KB.
   */
  fields: Record<string, unknown> | undefined;
  /** The number of its TCP connection, and how many requests that has carried, with this one. */
  connection: { number: number; requests: number };
  /** The kind of the fault it met. */
  fault: string | undefined;
  /** Undefined when no whole answer was sent. */
  answer: { status: number; code: number | undefined; body: string } | undefined;
}

/** One callback, and how it was answered. */
export interface Delivery {
  /** When it happened, in milliseconds since 1970. */
  time: number;
  kind: WebhookKind;
  /** With the signature, if that is in it. */
  url: string;
  headers: Record<string, string>;
  body: string;
  /** The tries so far, the first one first. Each sends the same request. */
  attempts: DeliveryAttempt[];
  /**
   * `delivered` once it was answered with 200, `failed` after the last try, `dropped` when it was never
   * sent: after many timeouts in a short time, or with too many before it.
   */
  verdict: 'pending' | 'delivered' | 'failed' | 'dropped';
}

export interface DeliveryAttempt {
  /** When it was sent, in milliseconds since 1970. */
  time: number;
  /** How long it took, in milliseconds; undefined while it is on its way. */
  duration?: number;
  /** The HTTP status; undefined when there was none. */
  status?: number;
  /** The body of the answer, of which at most 64 KB are read. */
  answer?: string;
  /** Why it has failed. */
  error?: string;
}

/** The platform of a client. */
export type Platform = 'iOS' | 'Android' | 'HarmonyOS' | 'Websocket' | 'PC' | 'MiniProgram';

/** What a user sends. */
export interface ClientMessage {
  /** 1 to a user, 3 to a group, 4 to a chatroom, 10 to an ultra group. */
  conversationType: 1 | 3 | 4 | 10;
  targetId: string;
  /** Default: `RC:TxtMsg`. */
  objectName?: string;
  /** JSON text, as `{"content":"hi"}`. */
  content: string;
  /** The channel of an ultra group. */
  busChannel?: string;
  /** The only members of a group who receive it. */
  toUserIds?: string[];
  /** Whether it can get an expansion. Default: false. */
  expansion?: boolean;
  extraContent?: Record<string, string>;
  pushContent?: string;
  /** JSON text. */
  pushExt?: string;
  disablePush?: boolean;
  /** 0 keeps it out of histories and out of the `message` callback. Default: 1. */
  isPersisted?: 0 | 1;
}

/** What became of a message. */
export type Sent =
  | {
      delivered: true;
      messageUID: string;
      /** As it was delivered: words and `preMessage` can have replaced it. */
      content: string;
      reason?: undefined;
      extra?: undefined;
    }
  | {
      delivered: false;
      messageUID?: undefined;
      content?: undefined;
      /**
       * `banned`: from one-to-one chats. `blacklisted`, `notWhitelisted`: by the target. `notMember`:
       * of the group or chatroom. `muted`: in the group or chatroom, or in all. `allMuted`: the group
       * or chatroom is. `sensitiveWord`: there is one without a replacement. `preMessage`: the
       * callback said so.
       */
      reason:
        | 'banned'
        | 'blacklisted'
        | 'notWhitelisted'
        | 'notMember'
        | 'muted'
        | 'allMuted'
        | 'sensitiveWord'
        | 'preMessage';
      /** What `preMessage` has for the sender. */
      extra?: string;
    };

/** Each throws, or rejects, when a parameter is wrong. */
export interface Clients {
  /**
   * Puts the user of a token online and returns the user's id. Throws when the token is unknown or
   * expired, or the user is blocked or deactivated. A user has one connection for each platform, so
   * that a new one ends the one before.
   *
   * @param device its platform, `Websocket` by default, and its IP address and port
   */
  connect(token: string, device?: { os?: Platform; clientIp?: string }): string;
  /**
   * Ends the user's connections.
   *
   * @param os the only platform whose connection ends
   */
  disconnect(userId: string, os?: Platform): void;
  /** As `disconnect`; the callback says that the user has logged out. */
  logOut(userId: string, os?: Platform): void;
  /**
   * Sends a message, which the user need not be connected for. Rejects when the user is blocked or
   * deactivated, and when the emulator is reset or closed meanwhile.
   */
  send(userId: string, message: ClientMessage): Promise<Sent>;
  /** Recalls a message of the user, or with `isAdmin` one of anybody. */
  recall(
    userId: string,
    messageUID: string,
    details?: { isAdmin?: 0 | 1; isDelete?: 0 | 1; extra?: string },
  ): void;
  /** Deletes a message for this user and nobody else. */
  deleteMessage(userId: string, messageUID: string): void;
  /** Creates the room if there is none. Throws when the user is blocked in it. */
  joinChatroom(userId: string, chatroomId: string): void;
  /** Removes the user from the room. */
  leaveChatroom(userId: string, chatroomId: string): void;
  /**
   * Sets an attribute of a chatroom that the user is in.
   *
   * @param autoDelete 1 removes it once the user leaves
   */
  setAttribute(
    userId: string,
    chatroomId: string,
    key: string,
    value: string,
    autoDelete?: 0 | 1,
  ): void;
  /** Removes an attribute of a chatroom that the user is in. */
  removeAttribute(userId: string, chatroomId: string, key: string): void;
  /** Removes all attributes of a chatroom that the user is in. */
  removeAttributes(userId: string, chatroomId: string): void;
  /**
   * Asks to be a friend of the target. Throws when nobody may add the target; where anybody may, they
   * are friends at once.
   *
   * @param extra at most 128 characters
   */
  requestFriend(userId: string, targetId: string, extra?: string): void;
  /** Makes friends with a target who has asked the user. */
  acceptFriend(userId: string, targetId: string): void;
  /** Refuses a target who has asked the user. */
  refuseFriend(userId: string, targetId: string): void;
  /** Ends a friendship. */
  removeFriend(userId: string, targetId: string): void;
  /** Changes the hosted profile of the user. */
  setProfile(
    userId: string,
    profile?: Record<string, string | number>,
    extProfile?: Record<string, string>,
  ): void;
  /** Creates an entrusted group. The user owns it. */
  createGroup(userId: string, groupId: string, name: string, userIds?: string[]): void;
  /** Changes what is kept of an entrusted group. */
  updateGroup(
    userId: string,
    groupId: string,
    changes: {
      name?: string;
      groupProfile?: Record<string, string>;
      groupExtProfile?: Record<string, string>;
      permissions?: Record<string, number>;
    },
  ): void;
  /** Joins an entrusted group. */
  joinGroup(userId: string, groupId: string): void;
  /** Adds others to an entrusted group. */
  inviteToGroup(userId: string, groupId: string, userIds: string[]): void;
  /** Leaves an entrusted group. */
  leaveGroup(userId: string, groupId: string): void;
  /** Removes others from an entrusted group. */
  kickFromGroup(userId: string, groupId: string, userIds: string[]): void;
  /** Dismisses an entrusted group. */
  dismissGroup(userId: string, groupId: string): void;
  /** Makes members managers of an entrusted group, at most 10. */
  addManagers(userId: string, groupId: string, userIds: string[]): void;
  /** Makes managers of an entrusted group members again. */
  removeManagers(userId: string, groupId: string, userIds: string[]): void;
  /** Makes another member the owner of an entrusted group. */
  transferGroup(userId: string, groupId: string, newOwner: string): void;
}

/** Judges in the place of the service's moderation. The judgement itself changes nothing. */
export interface Moderation {
  /** Sends `auditResult` for a message that is kept. */
  message(judgement: {
    messageUID: string;
    passed: boolean;
    /** Who has moderated. Default: `emulator`. */
    provider?: string;
    /** What it has found; sent as JSON text. Default: an empty object. */
    detail?: unknown;
  }): void;
  /** Sends `hostedInfoAudit`, which has passed when all contents have. */
  hostedInfo(judgement: {
    subject: 'group' | 'groupMember' | 'user' | 'friend';
    operatorId?: string;
    groupId?: string;
    userId?: string;
    contents: { key: string; content: string; result: boolean }[];
  }): void;
}

export interface Emulator {
  /** The address it listens on. */
  readonly url: string;
  readonly port: number;
  /** The requests it remembers, the oldest first. */
  readonly requests: RecordedRequest[];
  /** Does what the apps of the users would do. */
  readonly clients: Clients;
  /** Judges in the place of the service's moderation. */
  readonly moderation: Moderation;
  /** The last callbacks, the oldest first: at most `journalSize`, and not more than 32 MB. */
  readonly deliveries: Delivery[];
  /**
   * Does what is due by the clock, and resolves when no callback and no message of `clients.send` is on
   * its way.
   */
  settled(): Promise<void>;
  /** Adds a fault. */
  fault(fault: Fault): void;
  /** Clears all faults. */
  clearFaults(): void;
  /** Forgets state, requests, faults and deliveries, and gives up callbacks that are on their way. */
  reset(): void;
  /**
   * Closes all connections, gives up callbacks, stops listening, and resolves when that is done.
   */
  close(): Promise<void>;
}

/** Starts an emulator. Rejects with a TypeError for a wrong option. */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
