// Generated from the doc comments in src/ by `npm run build`; change it there.
/// <reference lib="esnext.disposable" />

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  /** Users: registering them for a token, and keeping their profiles fresh. */
  readonly User: RongCloud.User;
  /** Groups and their members. */
  readonly Group: RongCloud.Group;
  /** Messages: sending and recalling them, and their history. */
  readonly Message: RongCloud.Message;
  /** Chatrooms and who is in them. */
  readonly Chatroom: RongCloud.Chatroom;
  /**
   * Ultra groups: groups with channels, and without a limit of members. The app needs the ultra
   * group service, which RongCloud's console enables.
   */
  readonly UltraGroup: RongCloud.UltraGroup;
  /** Conversations: whether a user gets pushes for them. */
  readonly Conversation: RongCloud.Conversation;
  /** Sensitive words: replaced in messages, or a reason to drop them. */
  readonly Sensitive: RongCloud.Sensitive;
  /**
   * Pushes and broadcasts to all users, or to those with some tags.
   *
   * Together with `Message.System.broadcast`, an app may make 2 an hour and 3 a day.
   */
  readonly Push: RongCloud.Push;
  /** Bots: users of the app that answer messages by themselves. An app has at most 10. */
  readonly Bot: RongCloud.Bot;
  /**
   * Agents: language models that answer users, with what they are told and what they remember. An
   * app has at most 100.
   */
  readonly Agent: RongCloud.Agent;
  /**
   * Calls any path, for endpoints that this version has no method for. Timeouts, retries, domains,
   * errors and events are as for every call.
   *
   * @param path Path of the endpoint, as in `/user/info.json`, without a query. At most 2048 bytes.
   * @param fields The fields to send, under the service's own names.
   * @returns The whole answer.
   */
  readonly request: <T extends object = Record<string, unknown>>(
    path: string,
    fields?: object,
    options?: RongCloud.RequestOptions,
  ) => Promise<{ code: number } & T>;
  /**
   * Closes the client: further calls reject with the code `ERR_CLIENT_CLOSED`. Resolves once the
   * calls in flight are settled and all connections are closed.
   */
  readonly close: () => Promise<void>;
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * The factory as a named export and as `default`, both with the types, which a property could not
 * have.
 *
 * @hidden
 */
declare namespace exported {
  export { RongCloud, RongCloud as default };
}

interface RongCloudFactory {
  /**
   * Creates a client for one app. Clients share nothing, and nothing is sent before the first call.
   *
   * @throws {RongCloud.ValidationError} An option is missing, unknown or wrong.
   */
  (options: RongCloud.Options): RongCloud;
  new (options: RongCloud.Options): RongCloud;
  readonly RongCloudError: RongCloud.ErrorClass<RongCloud.RongCloudError>;
  readonly ValidationError: RongCloud.ErrorClass<RongCloud.ValidationError>;
  readonly APIError: RongCloud.ErrorClass<RongCloud.APIError>;
  readonly AuthenticationError: RongCloud.ErrorClass<RongCloud.AuthenticationError>;
  readonly RateLimitError: RongCloud.ErrorClass<RongCloud.RateLimitError>;
  readonly ConnectionError: RongCloud.ErrorClass<RongCloud.ConnectionError>;
  readonly TimeoutError: RongCloud.ErrorClass<RongCloud.TimeoutError>;
  readonly AnswerError: RongCloud.ErrorClass<RongCloud.AnswerError>;
  readonly AbortError: RongCloud.ErrorClass<RongCloud.AbortError>;
}

declare const RongCloud: RongCloudFactory & typeof exported;

declare namespace RongCloud {
  /** The class of every error of this package. */
  interface RongCloudError extends Error {
    /** The same text as `message`. */
    readonly msg: string;
    /** A stable code: see each class. */
    readonly code: number | string;
    /** Path of the endpoint, once something was sent. */
    readonly path?: string;
    /** `X-Request-ID` of the last attempt, for the service's support. */
    readonly requestId?: string;
    /** How many attempts the call made, once something was sent. */
    readonly attempts?: number;
  }

  /** The input breaks a rule. Nothing was sent. */
  interface ValidationError extends RongCloudError {
    /** `'20005'` required, `'20006'` type, `'20003'` length, `'20004'` size. */
    readonly code: '20003' | '20004' | '20005' | '20006';
    /** Where the bad value is in what you passed, as in `members[1].id`. */
    readonly field: string;
  }

  /** The service refused the call. */
  interface APIError extends RongCloudError {
    /** The service's code; the HTTP status where the answer has none. */
    readonly code: number;
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
    /** How many seconds the service asks to wait. */
    readonly retryAfter?: number;
  }

  /** The key, secret or signature was refused: HTTP 401, as with code 1004. */
  interface AuthenticationError extends APIError {}

  /** Too many calls in too short a time: HTTP 429 or code 1008. */
  interface RateLimitError extends APIError {}

  /** No answer arrived, or one that is not the service's. */
  interface ConnectionError extends RongCloudError {
    /** Node's code, as in `'ECONNREFUSED'`; `'EBADMSG'` for an answer that is not the service's. */
    readonly code: string;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** A timeout ran out: that of the call, or that of opening a connection. */
  interface TimeoutError extends RongCloudError {
    readonly code: 'ETIMEDOUT';
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /**
   * The service carried out the call, but its answer cannot be read: a field is missing or of
   * another type. Do not retry a message: it was sent.
   */
  interface AnswerError extends RongCloudError {
    readonly code: 'EBADMSG';
    /** The HTTP status. */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** The signal of the call was aborted. `cause` is its reason. */
  interface AbortError extends RongCloudError {
    readonly code: 'ABORT_ERR';
  }

  interface ErrorClass<T extends RongCloudError> {
    readonly prototype: T;
    new (
      properties: { message: string; code: T['code']; cause?: unknown } & Partial<
        Omit<T, keyof Error | 'code' | 'msg'>
      >,
    ): T;
  }

  interface CallOptions {
    /** Ends the call when aborted; the promise then rejects with an `AbortError`. */
    signal?: AbortSignal | undefined;
  }

  /** Options of `request`. */
  interface RequestOptions extends CallOptions {
    /** HTTP verb. A GET sends the fields as its query: at most 60000 bytes. Default `'POST'`. */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
    /** How the fields are sent: as a form or as a JSON object. Default `'form'`. */
    encoding?: 'form' | 'json' | undefined;
    /** Retry the call even if it may have been carried out. Default `false`. */
    repeatable?: boolean | undefined;
  }

  /** A function for the `fetch` option: the global `fetch`, that of undici, or your own. */
  type Fetch = (
    url: string,
    init: {
      method: 'GET' | 'POST' | 'PUT' | 'DELETE';
      headers: Record<string, string>;
      /** `null` for a GET. */
      body: string | null;
      /** Redirects must not be followed. */
      redirect: 'manual';
      /** Aborted when the call ends before its answer arrived. */
      signal: AbortSignal;
    },
  ) => Promise<{
    readonly status: number;
    readonly headers: { get(name: string): string | null };
    text(): Promise<string>;
  }>;

  /** Properties of every event. */
  interface CallEvent {
    /** Number of the call, which no other call of this thread has. */
    readonly call: number;
    /** The method, as in `'User.register'`. */
    readonly method: string;
    /** When it happened, in milliseconds since 1970, as `Date.now()` returns. */
    readonly time: number;
  }

  /** Properties of every event of an attempt. */
  interface AttemptEvent extends CallEvent {
    /** HTTP verb of the request, as in `'POST'`. */
    readonly verb: string;
    /** Path of the endpoint, as in `'/user/getToken.json'`. */
    readonly path: string;
    /** The domain called, as in `'https://api.rong-api.com'`. */
    readonly domain: string;
    /** Number of the attempt in its call, from 1. */
    readonly attempt: number;
    /** `X-Request-ID` of the attempt. */
    readonly requestId: string;
  }

  /** `rongcloud:request`: an attempt is about to be sent. */
  interface RequestEvent extends AttemptEvent {
    /** Body of the request, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:response`: an attempt was answered, whatever the answer says. */
  interface ResponseEvent extends AttemptEvent {
    /** The HTTP status. */
    readonly status: number;
    /** The service's code, where the answer has one. */
    readonly code?: number;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** Body of the answer, with the option `eventBodies`. */
    readonly body?: string;
  }

  /** `rongcloud:retry`: an attempt failed, and a retry follows. */
  interface RetryEvent extends AttemptEvent {
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** Code of the error. */
    readonly code: number | string;
    /** How long the attempt took, in milliseconds. */
    readonly duration: number;
    /** How long the call waits before the retry, in milliseconds. */
    readonly pause: number;
    /** What the call would reject with without the retry. */
    readonly error: RongCloudError;
  }

  /**
   * `rongcloud:error`: a call failed, and no retry follows. Has the properties of its last attempt,
   * if there was one.
   */
  interface ErrorEvent extends CallEvent, Partial<AttemptEvent> {
    readonly call: number;
    readonly method: string;
    readonly time: number;
    /** The HTTP status, where there was an answer. */
    readonly status?: number;
    /** Code of the error. */
    readonly code: number | string;
    /** How long the whole call took, in milliseconds. */
    readonly duration: number;
    /** What the call rejects with. */
    readonly error: RongCloudError;
  }

  /** A method that gets a page of a list, and also lists the items of all its pages. */
  interface Paged<Each> {
    /**
     * Lists the items of all pages. A page is asked for once the items of the page before are used
     * up.
     *
     * @example
     * for await (const user of Rong.User.Block.getList.each()) console.log(user.userId);
     */
    each: Each;
  }

  /** @deprecated Use `Paging`. */
  type Page = Paging;
  /** @deprecated Use `HistoryHour`. */
  type Hour = HistoryHour;
  /** @deprecated Use `LowPriorityMessageTypes`. */
  type LowTypes = LowPriorityMessageTypes;
  /** @deprecated Use `LowPriorityMessageTypeList`. */
  type LowTypeList = LowPriorityMessageTypeList;
  /** @deprecated Use `WhitelistedMessageTypes`. */
  type KeptTypes = WhitelistedMessageTypes;
  /** @deprecated Use `WhitelistedMessageTypeList`. */
  type KeptTypeList = WhitelistedMessageTypeList;

  /** Users: registering them for a token, and keeping their profiles fresh. */
  interface User {
    /** Blocking: users that may not connect for a while. */
    readonly Block: UserBlock;
    /** Blacklists: whose messages a user does not get. */
    readonly Blacklist: UserBlacklist;
    /** Tags of users, which pushes can be addressed to. */
    readonly Tag: UserTag;
    /** Whether users are connected. */
    readonly OnlineStatus: UserOnlineStatus;
    /** Muting in all groups: users that may not write in any group of the app. */
    readonly MuteGroups: UserMuteGroups;
    /** Profiles that the service keeps of users, once the app has user profile hosting. */
    readonly Profile: UserProfileResource;
    /** @deprecated Use `Chatroom.Ban`. */
    readonly MuteChatrooms: ChatroomBan;
    /**
     * Registers a user, or a known one again, and returns the token their app connects with.
     *
     * The service allows 200 calls a second.
     *
     * `POST /user/getToken.json`: at most 200 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/register
     *
     * @example
     * await Rong.User.register({
     *   id: 'u 1+|=-_',
     *   name: 'Martin 马',
     *   portrait: 'http://x.test/p.png?a=1&b=2',
     * });
     */
    register: (user: UserProfile, options?: CallOptions) => Promise<UserToken>;
    /**
     * Replaces the name and portrait that pushes to other users show.
     *
     * `POST /user/refresh.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/modify
     *
     * @example
     * await Rong.User.refresh({ id: 'u1', name: 'Mar', portrait: 'http://x.test/p.png' });
     */
    refresh: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `User.refresh`. */
    update: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the name and portrait that a user was registered with.
     *
     * `POST /user/info.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/get
     *
     * @example
     * await Rong.User.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<UserInfo>;
  }

  /** Blocking: users that may not connect for a while. */
  interface UserBlock {
    /**
     * Blocks a user: they are disconnected and may not connect until the time is over.
     *
     * `POST /user/block.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/block
     *
     * @example
     * await Rong.User.Block.add({ id: 'u1', minute: 30 });
     */
    add: (block: Block, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a user connect again.
     *
     * `POST /user/unblock.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/unblock
     *
     * @example
     * await Rong.User.Block.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are blocked.
     *
     * `POST /user/block/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/query-blocked-list
     *
     * @example
     * await Rong.User.Block.getList();
     */
    getList: Paged<(page?: Paging, options?: CallOptions) => AsyncIterableIterator<BlockedUser>> & ((page?: Paging, options?: CallOptions) => Promise<BlockedUsers>);
  }

  /** Blacklists: whose messages a user does not get. */
  interface UserBlacklist {
    /**
     * Puts up to 20 users on a user's blacklist. The service allows 3000 in all.
     *
     * `POST /user/blacklist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/add-to-blacklist
     *
     * @example
     * await Rong.User.Blacklist.add({
     *   id: 'u1',
     *   blacklist: [{ id: 'b1' }, { id: 'b2' }],
     * });
     */
    add: (user: Blacklisting, options?: CallOptions) => Promise<Done>;
    /**
     * Takes up to 20 users off a user's blacklist.
     *
     * `POST /user/blacklist/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist
     *
     * @example
     * await Rong.User.Blacklist.remove({ id: 'u1', blacklist: [{ id: 'b1' }] });
     */
    remove: (user: Blacklisting, options?: CallOptions) => Promise<Done>;
    /**
     * Lists a user's blacklist.
     *
     * `POST /user/blacklist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/query-blacklist
     *
     * @example
     * await Rong.User.Blacklist.getList({ id: 'u1' });
     */
    getList: Paged<(user: BlacklistOwner, options?: CallOptions) => AsyncIterableIterator<{ id: string }>> & ((user: BlacklistOwner, options?: CallOptions) => Promise<Blacklist>);
  }

  /** Tags of users, which pushes can be addressed to. */
  interface UserTag {
    /**
     * Replaces a user's tags.
     *
     * `POST /user/tag/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.set({ id: 'u1', tags: ['IM', '大叔'] });
     */
    set: (user: UserTags, options?: CallOptions) => Promise<Done>;
    /**
     * Takes all tags off a user.
     *
     * `POST /user/tag/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Replaces the tags of up to 1000 users.
     *
     * `POST /user/tag/batch/set.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchSet({ users: [{ id: 'u1' }, { id: 'u2' }], tags: ['IM'] });
     */
    batchSet: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `User.Tag.batchSet`. */
    batchset: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /**
     * Takes all tags off up to 1000 users.
     *
     * `POST /user/tag/batch/set.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchRemove({ users: [{ id: 'u1' }] });
     */
    batchRemove: (users: TaggedUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the tags of one user, or of up to 50.
     *
     * `POST /user/tags/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/get-user-tag
     *
     * @example
     * await Rong.User.Tag.getList([{ id: 'u1' }, { id: 'u2' }]);
     */
    getList: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
    /** @deprecated Use `User.Tag.getList`. */
    get: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
  }

  /** Whether users are connected. */
  interface UserOnlineStatus {
    /**
     * Tells whether a user is connected on any device.
     *
     * `POST /user/checkOnline.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user
     *
     * @example
     * await Rong.User.OnlineStatus.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
    /** @deprecated Use `User.OnlineStatus.get`. */
    check: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
  }

  /** Muting in all groups: users that may not write in any group of the app. */
  interface UserMuteGroups {
    /**
     * Mutes up to 20 users in all groups.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.User.MuteGroups.add({
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (users: MuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * Lets users write again.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.User.MuteGroups.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: UnmuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are muted in all groups.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.User.MuteGroups.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Profiles that the service keeps of users, once the app has user profile hosting. */
  interface UserProfileResource {
    /**
     * Sets fields of a user's profile. Fields that are left out stay as they are.
     *
     * `POST /user/profile/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/set-user-profiles
     *
     * @example
     * await Rong.User.Profile.set({
     *   id: 'u1',
     *   userProfile: { name: 'Ann', gender: 'FEMALE', level: 3 },
     *   userExtProfile: { ext_team: 'blue' },
     * });
     */
    set: (profile: UserProfileSet, options?: CallOptions) => Promise<Done>;
    /**
     * Clears the profiles of users.
     *
     * `POST /user/profile/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/clean-user-profiles
     *
     * @example
     * await Rong.User.Profile.clean({ users: ['u1', 'u2'] });
     */
    clean: (users: UserProfileClean, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the profiles of users.
     *
     * `POST /user/profile/batch/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-user-profiles-by-batch
     *
     * @example
     * await Rong.User.Profile.get({ users: ['u1'] });
     */
    get: (users: UserProfileGet, options?: CallOptions) => Promise<UserProfiles>;
    /**
     * Lists the profiles of all users of the app, by the time of their registration.
     *
     * `POST /user/profile/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-paginated-user-list
     *
     * @example
     * await Rong.User.Profile.getList({ page: 1, size: 20, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserProfileGetList, options?: CallOptions) => AsyncIterableIterator<ProfiledUser>> & ((page?: UserProfileGetList, options?: CallOptions) => Promise<UserProfiles>);
  }

  /** Messages: sending and recalling them, and their history. */
  interface Message {
    /** Messages to users. */
    readonly Private: MessagePrivate;
    /** Messages to groups. */
    readonly Group: MessageGroup;
    /** Messages to discussions. */
    readonly Discussion: MessageDiscussion;
    /** Messages to chatrooms. */
    readonly Chatroom: MessageChatroom;
    /** Messages to ultra groups. */
    readonly UltraGroup: MessageUltraGroup;
    /** Messages of the system to users. */
    readonly System: MessageSystem;
    /** The log of all messages of the app, hour by hour. */
    readonly History: MessageHistory;
    /** @deprecated Use `Message.History`. */
    readonly history: MessageHistory;
    /**
     * Expansions: values of a message that may change after it was sent, such as votes. The message
     * must have been sent with `expansion: true`.
     */
    readonly Expansion: MessageExpansion;
    /**
     * Translates a text. The app needs the translation service; without it, the code of the error
     * is 28400.
     *
     * `POST /v3/translate.json`: at most 10 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/builtin-translation
     *
     * @example
     * await Rong.Message.translate({
     *   text: 'Good morning',
     *   targetLanguage: 'zh',
     *   sourceLanguage: 'en',
     * });
     */
    translate: (text: MessageTranslate, options?: CallOptions) => Promise<Translation>;
  }

  /** Messages to users. */
  interface MessagePrivate {
    /**
     * Sends a message to up to 1000 users. The service allows 6000 receivers a minute.
     *
     * `POST /message/private/publish.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private
     *
     * @example
     * await Rong.Message.Private.send({
     *   senderId: 's1',
     *   targetId: 't1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    send: (message: PrivateMessage, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a message that says something else to each of up to 1000 users.
     *
     * `POST /message/private/publish_template.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private-template
     *
     * @example
     * await Rong.Message.Private.sendTemplate({
     *   senderId: 's1',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: '{name} {score}' },
     *   content: {
     *     '21': { data: { '{name}': 'B', '{score}': '95' }, push: '{name} q' },
     *     sea1: {
     *       data: { '{name}': 'A', '{score}': '90' },
     *       push: '{name} p',
     *       pushData: 'd1',
     *     },
     *   },
     * });
     */
    sendTemplate: (message: PrivateTemplateMessage, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a status message, such as "is typing", to up to 1000 users: those who are online get it.
     * It is not kept, not counted and not pushed. The service allows 6000 receivers a minute.
     *
     * `POST /statusmessage/private/publish.json`: at most 6000 receivers per minute.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-status-private
     *
     * @example
     * await Rong.Message.Private.sendStatus({
     *   senderId: 'u1',
     *   targetId: ['u2', 'u3'],
     *   objectName: 'RC:TypSts',
     *   content: { typingContentType: 'RC:TxtMsg' },
     *   verifyBlacklist: true,
     *   isIncludeSender: true,
     *   isCounted: false,
     *   busChannel: 'ch1',
     *   msgRandom: 123456789,
     * });
     */
    sendStatus: (message: MessagePrivateSendStatus, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a chunk of a stream message to a user. The first chunk creates the message, and the
     * answer says its id, which the later ones name.
     *
     * `POST /v3/message/private/publish_stream.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream
     *
     * @example
     * await Rong.Message.Private.sendStream({
     *   senderId: 'bot',
     *   targetId: 'u1',
     *   content: { content: 'Hel', seq: 1, complete: false, type: 'text' },
     *   isPersisted: true,
     * });
     */
    sendStream: (chunk: MessagePrivateSendStream, options?: CallOptions) => Promise<SentChunk>;
    /**
     * Changes what a message to a user says.
     *
     * No page documents it; the official Java SDK has it since version 4.0.11.
     *
     * `POST /message/private/modify.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Private.modify({
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello again' },
     * });
     */
    modify: (message: MessagePrivateModify, options?: CallOptions) => Promise<Done>;
    /**
     * Gets messages between a user and another one that the service keeps.
     *
     * No page documents it; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/private/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Private.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'u2',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message to a user.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Private.recall({
     *   senderId: 's1',
     *   targetId: 't1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to groups. */
  interface MessageGroup {
    /**
     * Sends a message to up to 3 groups. The service allows 20 groups a second.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.send({
     *   senderId: 's1',
     *   targetId: ['g1', 'g2'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     *   isPersisted: 1,
     * });
     */
    send: (message: GroupMessage, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a message to some members of one group: those in `toUserId`.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendDirection({
     *   senderId: 's1',
     *   targetId: 'g1',
     *   toUserId: ['a', 'b'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello' },
     * });
     */
    sendDirection: (message: DirectedMessage, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a message that mentions members, or all: `mentionedInfo` in the content says whom.
     *
     * `POST /message/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendMention({
     *   senderId: 's1',
     *   targetId: 'g1',
     *   objectName: 'RC:TxtMsg',
     *   content: {
     *     content: 'hi',
     *     mentionedInfo: { type: 2, userIds: ['a', 'b'], pushContent: 'greet' },
     *   },
     * });
     */
    sendMention: (message: GroupMessage, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a status message, such as "is typing", to up to 3 groups: members who are online get it.
     * It is not kept, not counted and not pushed. The service allows 20 groups a second.
     *
     * `POST /statusmessage/group/publish.json`: at most 20 groups per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-status-group
     *
     * @example
     * await Rong.Message.Group.sendStatus({
     *   senderId: 'u1',
     *   targetId: ['g1', 'g2'],
     *   objectName: 'RC:TypSts',
     *   content: { typingContentType: 'RC:TxtMsg' },
     *   isIncludeSender: true,
     * });
     */
    sendStatus: (message: MessageGroupSendStatus, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Sends a chunk of a stream message to a group. The first chunk creates the message, and the
     * answer says its id, which the later ones name.
     *
     * RongCloud lists the path; no page documents its fields, which are those of
     * `Message.Private.sendStream`.
     *
     * `POST /v3/message/group/publish_stream.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.sendStream({
     *   senderId: 'bot',
     *   targetId: 'g1',
     *   content: { content: 'Hel', seq: 1, complete: false, type: 'markdown' },
     * });
     */
    sendStream: (chunk: MessageGroupSendStream, options?: CallOptions) => Promise<SentChunk>;
    /**
     * Changes what a message to a group says.
     *
     * No page documents it; the official Java SDK has it since version 4.0.11.
     *
     * `POST /message/group/modify.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.modify({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello again' },
     * });
     */
    modify: (message: MessageGroupModify, options?: CallOptions) => Promise<Done>;
    /**
     * Gets messages of a group that the service keeps.
     *
     * No page documents it; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/group/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Group.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'g1',
     *   busChannel: 'ch1',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message to a group.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Group.recall({
     *   senderId: 's1',
     *   targetId: 'g1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to discussions. */
  interface MessageDiscussion {
    /**
     * Sends a message to discussions.
     *
     * `POST /message/discussion/publish.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Discussion.send({
     *   senderId: 's1',
     *   targetId: 'd1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    send: (message: DiscussionMessage, options?: CallOptions) => Promise<Done>;
    /**
     * Recalls a message to a discussion.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Discussion.recall({
     *   senderId: 's1',
     *   targetId: 'd1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     * });
     */
    recall: (message: SentMessage, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to chatrooms. */
  interface MessageChatroom {
    /**
     * Sends a message to chatrooms. The service allows 100 chatrooms a second.
     *
     * `POST /message/chatroom/publish.json`: at most 100 chatrooms per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom
     *
     * @example
     * await Rong.Message.Chatroom.send({
     *   senderId: 's1',
     *   targetId: 'c1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    send: (message: ChatroomMessage, options?: CallOptions) => Promise<SentToChatrooms>;
    /**
     * Sends a message to all chatrooms of the app, which needs a dedicated cloud.
     *
     * `POST /message/chatroom/broadcast.json`: at most 1 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom-broadcast
     *
     * @example
     * await Rong.Message.Chatroom.broadcast({
     *   senderId: 's1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    broadcast: (message: ChatroomBroadcast, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Gets messages of a chatroom that the service keeps.
     *
     * No page documents it; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/chatroom/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.Chatroom.query({
     *   userId: 'u1',
     *   startTime: 1700000100000,
     *   endTime: 1700000000000,
     *   pageSize: 50,
     *   includeStart: true,
     *   targetId: 'c1',
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message to a chatroom.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.Chatroom.recall({
     *   senderId: 'u1',
     *   targetId: 'c1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     * });
     */
    recall: (message: SentElsewhere, options?: CallOptions) => Promise<Done>;
  }

  /** Messages to ultra groups. */
  interface MessageUltraGroup {
    /**
     * Sends a message to up to 3 ultra groups. The service also allows no more than 20 messages a
     * second to a channel, or to a group without one. A message to a channel that does not exist
     * reaches nobody, and the service does not tell.
     *
     * `POST /message/ultragroup/publish.json`: at most 100 ultra groups per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup
     *
     * @example
     * await Rong.Message.UltraGroup.send({
     *   senderId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好' },
     *   pushContent: 'hello',
     *   expansion: true,
     *   extraContent: { vote: 'none' },
     * });
     */
    send: (message: UltraGroupMessage, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * Changes the content of a message. How many calls are allowed is known from Nexconn, the
     * service's other brand; no page of RongCloud's tells it.
     *
     * `POST /ultragroup/msg/modify.json`: at most 100 calls per minute.
     *
     * @example
     * await Rong.Message.UltraGroup.modify({
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   senderId: 'u1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   content: { content: 'hello again' },
     *   msgRandom: 123456790,
     * });
     */
    modify: (message: MessageUltraGroupModify, options?: CallOptions) => Promise<Done>;
    /**
     * Gets messages by their ids.
     *
     * `POST /ultragroup/msg/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.UltraGroup.get({
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   msgs: [{ msgUID: '5GSB-RPM1-KP8H-9JHF', busChannel: 'staff' }],
     * });
     */
    get: (messages: MessageUltraGroupGet, options?: CallOptions) => Promise<UltraGroupMessages>;
    /**
     * Gets messages of an ultra group that the service keeps.
     *
     * No page documents it; the official Java and Go SDKs have it.
     *
     * `POST /v3/message/ultragroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Message.UltraGroup.query({
     *   userId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   startTime: 1519444244000,
     *   endTime: 1519444243000,
     *   pageSize: 50,
     *   includeStart: true,
     * });
     */
    query: (messages: MessageQuery, options?: CallOptions) => Promise<KeptMessages>;
    /**
     * Recalls a message to an ultra group.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.UltraGroup.recall({
     *   senderId: 'u1',
     *   targetId: 'anime',
     *   busChannel: 'staff',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: true,
     *   extra: 'spam',
     *   disablePush: true,
     * });
     */
    recall: (message: MessageUltraGroupRecall, options?: CallOptions) => Promise<Done>;
  }

  /** Messages of the system to users. */
  interface MessageSystem {
    /**
     * Sends a message to up to 100 users, as the system.
     *
     * `POST /message/system/publish.json`: at most 100 receivers per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private
     *
     * @example
     * await Rong.Message.System.send({
     *   senderId: '__system__',
     *   targetId: ['t1', 't2'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    send: (message: SystemMessage, options?: CallOptions) => Promise<Sent>;
    /**
     * Sends a message to all users of the app. The service allows 2 an hour and 3 a day, pushes
     * included.
     *
     * `POST /message/broadcast.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all
     *
     * @example
     * await Rong.Message.System.broadcast({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'hello 你好 & = + %' },
     * });
     */
    broadcast: (message: SystemBroadcast, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Sends a message to all users of the app who are online, or will be within 10 minutes. It cannot
     * be recalled. The app needs broadcasts to online users, which RongCloud's support or the console
     * enables.
     *
     * No page says the rate; it is taken for that of `broadcast`.
     *
     * `POST /message/online/broadcast.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-online
     *
     * @example
     * await Rong.Message.System.onlineBroadcast({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Maintenance at noon' },
     *   msgRandom: 123456789,
     *   disableUpdateLastMsg: true,
     * });
     */
    onlineBroadcast: (message: MessageSystemOnlineBroadcast, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Recalls a message to all users: that of `broadcast`, or of `Push.message`.
     *
     * `POST /message/broadcast/recall.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/recall-message-broadcast-to-all
     *
     * @example
     * await Rong.Message.System.recallBroadcast({
     *   senderId: '__system__',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     *   disableUpdateLastMsg: true,
     * });
     */
    recallBroadcast: (message: MessageSystemRecallBroadcast, options?: CallOptions) => Promise<SentToAll>;
    /**
     * Recalls a message of the system to a user.
     *
     * `POST /message/recall.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/msgrecall
     *
     * @example
     * await Rong.Message.System.recall({
     *   senderId: '__system__',
     *   targetId: 'u1',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   sentTime: 1519444243981,
     *   isAdmin: true,
     *   isDelete: false,
     *   extra: 'spam',
     *   disableUpdateLastMsg: true,
     *   disablePush: true,
     *   busChannel: 'ch1',
     * });
     */
    recall: (message: SentElsewhere, options?: CallOptions) => Promise<Done>;
    /**
     * Sends a message that says something else to each of up to 1000 users, as the system.
     *
     * `POST /message/system/publish_template.json`: at most 100 receivers per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private-template
     *
     * @example
     * await Rong.Message.System.sendTemplate({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: '{name}' },
     *   content: { sea1: { data: { '{name}': 'A' }, push: 'p' } },
     * });
     */
    sendTemplate: (message: TemplateMessage, options?: CallOptions) => Promise<Sent>;
  }

  /** The log of all messages of the app, hour by hour. */
  interface MessageHistory {
    /**
     * Gets the address of an hour's log, a zip file. The service keeps it for three days.
     *
     * `POST /message/history.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-message-history-log
     *
     * @example
     * await Rong.Message.History.get({ date: '2018030210' });
     */
    get: (hour: HistoryHour, options?: CallOptions) => Promise<HistoryFile>;
    /**
     * Deletes an hour's log.
     *
     * `POST /message/history/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete-message-history-log
     *
     * @example
     * await Rong.Message.History.remove({ date: '2018030210' });
     */
    remove: (hour: HistoryHour, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes the messages of a user's conversation that the service keeps, and not the log. In a
     * chatroom it deletes them for all users; an old page says that chatrooms are not possible.
     *
     * `POST /conversation/message/history/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete
     *
     * @example
     * await Rong.Message.History.clean({
     *   type: 'PRIVATE',
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   msgTimestamp: 1700000000000,
     * });
     */
    clean: (conversation: MessageHistoryClean, options?: CallOptions) => Promise<Done>;
  }

  /**
   * Expansions: values of a message that may change after it was sent, such as votes. The message
   * must have been sent with `expansion: true`.
   */
  interface MessageExpansion {
    /**
     * Sets values of a message. The others stay as they are.
     *
     * A call counts as a message: of the 100 calls a second, 20 may be for groups, and each uses up
     * what the app may send.
     *
     * `POST /message/expansion/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/set-expansion
     *
     * @example
     * await Rong.Message.Expansion.set({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   type: 'GROUP',
     *   targetId: 'g1',
     *   extraKeyVal: { votes: '3', answer: '是' },
     *   isSyncSender: true,
     * });
     */
    set: (values: MessageExpansionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes values of a message.
     *
     * A call counts as a message: of the 100 calls a second, 20 may be for groups, and each uses up
     * what the app may send.
     *
     * `POST /message/expansion/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete-expansion
     *
     * @example
     * await Rong.Message.Expansion.remove({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   type: 'GROUP',
     *   targetId: 'g1',
     *   extraKey: ['votes'],
     *   isSyncSender: true,
     * });
     */
    remove: (keys: MessageExpansionRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the values of a message, 300 a page.
     *
     * `POST /message/expansion/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-expansion
     *
     * @example
     * await Rong.Message.Expansion.getList({ uId: '5GSB-RPM1-KP8H-9JHF', pageNo: 1 });
     */
    getList: (message: MessageExpansionGetList, options?: CallOptions) => Promise<Expansions>;
  }

  /** Groups and their members. */
  interface Group {
    /** @deprecated Use `Group.Mute.All`. */
    readonly Ban: GroupMuteAll & {
      /** @deprecated Use `User.MuteGroups`. */
      readonly user: UserMuteGroups;
    };
    /** Muting: members that may not write in a group for a while. */
    readonly Gag: GroupGag;
    /** Muting in groups: all members, some members, and who may write all the same. */
    readonly Mute: GroupMute;
    /** @deprecated Use `Group.Mute.All`. */
    readonly MuteAllMembers: GroupMuteAll;
    /** @deprecated Use `Group.Mute.Member`. */
    readonly MuteMembers: GroupMuteMember;
    /** @deprecated Use `Group.Mute.Whitelist`. */
    readonly MuteWhiteList: {
      /** @deprecated Use `Group.Mute.Whitelist`. */
      readonly user: GroupMuteWhitelist;
    };
    /** @deprecated Use `Group.Mute.Whitelist`. */
    readonly WhiteList: {
      /** @deprecated Use `Group.Mute.Whitelist`. */
      readonly user: GroupMuteWhitelist;
    };
    /** Whether groups are muted. */
    readonly MuteStatus: GroupMuteStatus;
    /** @deprecated Use `Group.MuteStatus`. */
    readonly BanStatus: GroupMuteStatus;
    /**
     * Makes the groups of a user those of the list: others are left, new ones are made.
     *
     * `POST /group/sync.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/sync-group
     *
     * @example
     * await Rong.Group.sync({
     *   id: 'u1',
     *   groups: [{ id: 'g1', name: 'Group One' }, { id: 'g2', name: '群二' }],
     * });
     */
    sync: (user: UserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Creates a group. The service allows 3000 members in all.
     *
     * `POST /group/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/create-group
     *
     * @example
     * await Rong.Group.create({
     *   id: 'g1',
     *   name: 'Group One',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    create: (group: NewGroup, options?: CallOptions) => Promise<Done>;
    /**
     * Adds a member to a group.
     *
     * `POST /group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.join({ id: 'g1', name: 'Group One', member: { id: 'u1' } });
     */
    join: (group: Joining, options?: CallOptions) => Promise<Done>;
    /**
     * Adds up to 1000 members to a group.
     *
     * `POST /group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.invite({
     *   id: 'g1',
     *   name: 'Group One',
     *   members: [{ id: 'u1' }, 'u2'],
     * });
     */
    invite: (group: Invitation, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a member from a group.
     *
     * `POST /group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.quit({ id: 'g1', member: { id: 'u1' } });
     */
    quit: (group: Leaving, options?: CallOptions) => Promise<Done>;
    /**
     * Removes up to 1000 members from a group.
     *
     * `POST /group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.kick({ id: 'g1', members: [{ id: 'u1' }, 'u2'] });
     */
    kick: (group: Expulsion, options?: CallOptions) => Promise<Done>;
    /**
     * Ends a group, with nobody left in it.
     *
     * `POST /group/dismiss.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/dismiss-group
     *
     * @example
     * await Rong.Group.dismiss({ id: 'g1', member: { id: 'u1' } });
     */
    dismiss: (group: Leaving, options?: CallOptions) => Promise<Done>;
    /**
     * Replaces the name of a group.
     *
     * `POST /group/refresh.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info
     *
     * @example
     * await Rong.Group.update({ id: 'g1', name: 'New name' });
     */
    update: (group: GroupName, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members of a group.
     *
     * `POST /group/user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-member
     *
     * @example
     * await Rong.Group.get({ id: 'g1' });
     */
    get: (group: GroupId, options?: CallOptions) => Promise<GroupMembers>;
  }

  /** Muting: members that may not write in a group for a while. */
  interface GroupGag {
    /**
     * Mutes up to 20 members of a group.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.Group.Gag.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (group: Gagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lets members of a group write again.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Gag.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members of a group that are muted.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Gag.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting in groups: all members, some members, and who may write all the same. */
  interface GroupMute {
    /** Muting whole groups. */
    readonly All: GroupMuteAll;
    /** Muting members of a group. */
    readonly Member: GroupMuteMember;
    /** Members that may write while their group is muted. */
    readonly Whitelist: GroupMuteWhitelist;
  }

  /** Muting whole groups. */
  interface GroupMuteAll {
    /**
     * Mutes all members of up to 20 groups, but for those on the whitelist.
     *
     * `POST /group/ban/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ban-group
     *
     * @example
     * await Rong.Group.Mute.All.add({ groups: [{ id: 'g1' }, { id: 'g2' }] });
     */
    add: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Lets the members of up to 20 groups write again.
     *
     * `POST /group/ban/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/unban-group
     *
     * @example
     * await Rong.Group.Mute.All.remove({ groups: [{ id: 'g1' }] });
     */
    remove: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the groups that are muted.
     *
     * `POST /group/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.Mute.All.getList();
     */
    getList: Paged<(page?: Paging, options?: CallOptions) => AsyncIterableIterator<MutedGroup>> & ((page?: Paging, options?: CallOptions) => Promise<MutedGroups>);
  }

  /** Muting members of a group. */
  interface GroupMuteMember {
    /**
     * Mutes up to 20 members of a group.
     *
     * `POST /group/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/gag-user
     *
     * @example
     * await Rong.Group.Mute.Member.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 60,
     * });
     */
    add: (group: Muting, options?: CallOptions) => Promise<Done>;
    /**
     * Lets members of a group write again.
     *
     * `POST /group/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Mute.Member.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members of a group that are muted.
     *
     * `POST /group/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Mute.Member.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Members that may write while their group is muted. */
  interface GroupMuteWhitelist {
    /**
     * Puts up to 20 members on the whitelist.
     *
     * `POST /group/user/ban/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/add-to-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.add({
     *   id: 'g1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    add: (group: Exempted, options?: CallOptions) => Promise<Done>;
    /**
     * Takes up to 20 members off the whitelist.
     *
     * `POST /group/user/ban/whitelist/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/remove-from-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Exempted, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the whitelist of a group.
     *
     * `POST /group/user/ban/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<ExemptedMembers>;
  }

  /** Whether groups are muted. */
  interface GroupMuteStatus {
    /**
     * Tells of up to 20 groups whether each is muted.
     *
     * `POST /group/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.MuteStatus.check({ members: [{ id: 'g1' }] });
     */
    check: (groups: WholeGroups, options?: CallOptions) => Promise<GroupStatuses>;
  }

  /** Chatrooms and who is in them. */
  interface Chatroom {
    /** Blocking: users that may not enter a chatroom for a while. */
    readonly Block: ChatroomBlock;
    /** Muting in all chatrooms: users that may not write in any chatroom of the app. */
    readonly Ban: ChatroomBan;
    /** Muting: users that may not write in a chatroom for a while. */
    readonly Gag: ChatroomGag;
    /** @deprecated Use `Chatroom.Gag`. */
    readonly MuteMembers: ChatroomGag;
    /** Types of messages that are the first to be dropped under load. */
    readonly Demotion: ChatroomDemotion;
    /** Distribution: whether messages in a chatroom reach its members. */
    readonly Distribute: ChatroomDistribute;
    /** Chatrooms that do not end when they are idle. */
    readonly KeepAlive: ChatroomKeepAlive;
    /** @deprecated Use `Chatroom.KeepAlive`. */
    readonly Keepalive: ChatroomKeepAlive;
    /** What is never dropped, and who is never put out. */
    readonly Whitelist: ChatroomWhitelist;
    /**
     * Creates one chatroom, or several.
     *
     * `POST /chatroom/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-create
     *
     * @example
     * await Rong.Chatroom.create([
     *   { id: 'c1', name: 'Room 1' },
     *   { id: 'c2', name: '房间' },
     * ]);
     */
    create: (chatrooms: NewChatroom | readonly NewChatroom[], options?: CallOptions) => Promise<Done>;
    /**
     * Ends one chatroom, or several.
     *
     * `POST /chatroom/destroy.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/destroy
     *
     * @example
     * await Rong.Chatroom.destroy({ id: 'c1' });
     */
    destroy: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `Chatroom.destroy`. */
    destory: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /**
     * Gets who is in a chatroom, and how many they are.
     *
     * `POST /chatroom/user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/query-member-list
     *
     * @example
     * await Rong.Chatroom.get({ id: 'c1', count: 10, order: 1 });
     */
    get: (chatroom: ChatroomQuery, options?: CallOptions) => Promise<ChatroomMembers>;
    /**
     * Tells of up to 1000 users whether each is in a chatroom.
     *
     * `POST /chatroom/users/exist.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/check-members
     *
     * @example
     * await Rong.Chatroom.isExist({ id: 'c1', members: [{ id: 'u1' }, { id: 'u2' }] });
     */
    isExist: (chatroom: ChatroomIsExist, options?: CallOptions) => Promise<Presences>;
  }

  /** Blocking: users that may not enter a chatroom for a while. */
  interface ChatroomBlock {
    /**
     * Blocks users: they are put out of the chatroom and may not enter until the time is over.
     *
     * `POST /chatroom/user/block/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/block-user
     *
     * @example
     * await Rong.Chatroom.Block.add({
     *   id: 'c1',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     *   minute: 10,
     * });
     */
    add: (chatroom: TimedChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Lets users enter again.
     *
     * `POST /chatroom/user/block/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/unblock-user
     *
     * @example
     * await Rong.Chatroom.Block.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are blocked.
     *
     * `POST /chatroom/user/block/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/query-blocked-user
     *
     * @example
     * await Rong.Chatroom.Block.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting in all chatrooms: users that may not write in any chatroom of the app. */
  interface ChatroomBan {
    /**
     * Mutes up to 20 users in all chatrooms.
     *
     * `POST /chatroom/user/ban/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.add({ members: [{ id: 'u1' }, { id: 'u2' }], minute: 100 });
     */
    add: (users: Banning, options?: CallOptions) => Promise<Done>;
    /**
     * Lets users write again.
     *
     * `POST /chatroom/user/ban/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: UnmuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are muted in all chatrooms.
     *
     * `POST /chatroom/user/ban/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-globally-gagged-user
     *
     * @example
     * await Rong.Chatroom.Ban.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Muting: users that may not write in a chatroom for a while. */
  interface ChatroomGag {
    /**
     * Mutes up to 20 users in a chatroom.
     *
     * `POST /chatroom/user/gag/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user
     *
     * @example
     * await Rong.Chatroom.Gag.add({ id: 'c1', members: [{ id: 'u1' }], minute: 100 });
     */
    add: (chatroom: ChatroomGagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lets users write again.
     *
     * `POST /chatroom/user/gag/rollback.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user
     *
     * @example
     * await Rong.Chatroom.Gag.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom?: ChatroomUngagging, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are muted.
     *
     * `POST /chatroom/user/gag/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-gagged-user
     *
     * @example
     * await Rong.Chatroom.Gag.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** Types of messages that are the first to be dropped under load. */
  interface ChatroomDemotion {
    /**
     * Puts up to 20 types of messages on the list.
     *
     * `POST /chatroom/message/priority/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.add({ msgs: ['RC:TxtMsg', 'RC:ImgMsg'] });
     */
    add: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Takes types of messages off the list.
     *
     * `POST /chatroom/message/priority/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the list.
     *
     * `POST /chatroom/message/priority/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<LowPriorityMessageTypeList>;
  }

  /** Distribution: whether messages in a chatroom reach its members. */
  interface ChatroomDistribute {
    /**
     * Stops distribution: what members write reaches the service, and nobody else.
     *
     * `POST /chatroom/message/stopDistribution.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Chatroom.Distribute.stop({ id: 'c1' });
     */
    stop: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Resumes distribution.
     *
     * `POST /chatroom/message/resumeDistribution.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Chatroom.Distribute.resume({ id: 'c1' });
     */
    resume: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
  }

  /** Chatrooms that do not end when they are idle. */
  interface ChatroomKeepAlive {
    /**
     * Keeps a chatroom until it is destroyed.
     *
     * `POST /chatroom/keepalive/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/add-to-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.add({ id: 'c1' });
     */
    add: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a chatroom end an hour after the last message.
     *
     * `POST /chatroom/keepalive/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.remove({ id: 'c1' });
     */
    remove: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the chatrooms that are kept.
     *
     * `POST /chatroom/keepalive/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/query-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<KeptChatrooms>;
  }

  /** What is never dropped, and who is never put out. */
  interface ChatroomWhitelist {
    /** Users whose messages are not dropped, and who stay in when they are offline. */
    readonly User: ChatroomWhitelistUser;
    /** @deprecated Use `Chatroom.Whitelist.User`. */
    readonly user: ChatroomWhitelistUser;
    /** Types of messages that are not dropped. */
    readonly Message: ChatroomWhitelistMessage;
    /** @deprecated Use `Chatroom.Whitelist.Message`. */
    readonly message: ChatroomWhitelistMessage;
  }

  /** Users whose messages are not dropped, and who stay in when they are offline. */
  interface ChatroomWhitelistUser {
    /**
     * Puts users on the whitelist of a chatroom. The service allows 5 in all.
     *
     * `POST /chatroom/user/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.add({ id: 'c1', members: [{ id: 'u1' }] });
     */
    add: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Takes users off the whitelist of a chatroom.
     *
     * `POST /chatroom/user/whitelist/remove.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the whitelist of a chatroom.
     *
     * `POST /chatroom/user/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<WhitelistedMembers>;
  }

  /** Types of messages that are not dropped. */
  interface ChatroomWhitelistMessage {
    /**
     * Puts up to 20 types of messages on the whitelist.
     *
     * `POST /chatroom/whitelist/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.add({ msgs: ['RC:TxtMsg'] });
     */
    add: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Takes types of messages off the whitelist.
     *
     * `POST /chatroom/whitelist/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the whitelist.
     *
     * `POST /chatroom/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<WhitelistedMessageTypeList>;
  }

  /**
   * Ultra groups: groups with channels, and without a limit of members. The app needs the ultra
   * group service, which RongCloud's console enables.
   */
  interface UltraGroup {
    /** Members of an ultra group. */
    readonly Member: UltraGroupMember;
    /**
     * Channels of an ultra group. All members see a public channel; a private one is for those on its
     * list of members.
     */
    readonly Channel: UltraGroupChannel;
    /** User groups: members of an ultra group that belong together. Channels can be bound to them. */
    readonly UserGroup: UltraGroupUserGroup;
    /** Muting in an ultra group: who may not send messages, in the group or in one of its channels. */
    readonly Mute: UltraGroupMute;
    /** Which messages of an ultra group notify its members, unless they set it otherwise. */
    readonly NotDisturb: UltraGroupNotDisturb;
    /**
     * Expansions: values of a message in an ultra group that may change after it was sent, such as
     * votes. The message must have been sent with `expansion: true`.
     */
    readonly Expansion: UltraGroupExpansion;
    /** Messages of a channel that the service keeps. */
    readonly History: UltraGroupHistory;
    /**
     * Creates an ultra group, which one user joins. Apps that have had the service enabled since
     * 2022-10-13 also get the channel `RCDefault` in it. What a call for a group that exists does
     * is not documented.
     *
     * `POST /ultragroup/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup
     *
     * @example
     * await Rong.UltraGroup.create({ userId: 'u1', id: 'anime', name: 'Anime 动漫' });
     */
    create: (group: UltraGroupCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Changes the name of an ultra group.
     *
     * `POST /ultragroup/refresh.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.update({ id: 'anime', name: 'Anime & manga' });
     */
    update: (group: UltraGroupUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Dismisses an ultra group.
     *
     * `POST /ultragroup/dis.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.dismiss({ id: 'anime' });
     */
    dismiss: (group: UltraGroupDismiss, options?: CallOptions) => Promise<Done>;
    /**
     * Adds a user to an ultra group. A user can be in 100 ultra groups, which the service checks.
     *
     * `POST /ultragroup/join.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.join({ id: 'anime', userId: 'u2' });
     */
    join: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a user from an ultra group.
     *
     * `POST /ultragroup/quit.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.quit({ id: 'anime', userId: 'u2' });
     */
    quit: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the ultra groups that a user is in.
     *
     * `GET /v2/ultragroups/users/{user_id}/groups`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.getList({ id: 'u1', page: 1, size: 20 });
     */
    getList: Paged<(user: UltraGroupGetList, options?: CallOptions) => AsyncIterableIterator<NamedUltraGroup>> & ((user: UltraGroupGetList, options?: CallOptions) => Promise<UltraGroupsOfUser>);
  }

  /** Members of an ultra group. */
  interface UltraGroupMember {
    /**
     * Tells whether a user is a member of an ultra group.
     *
     * `POST /ultragroup/member/exist.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.isExist({ id: 'anime', userId: 'u1' });
     */
    isExist: (user: UltraGroupMembership, options?: CallOptions) => Promise<IsUltraGroupMember>;
    /**
     * Lists the members of an ultra group.
     *
     * `GET /v2/ultragroups/{group_id}/users`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.getList({ id: 'anime', page: 1, size: 20 });
     */
    getList: Paged<(group: UltraGroupMemberGetList, options?: CallOptions) => AsyncIterableIterator<{ id: string }>> & ((group: UltraGroupMemberGetList, options?: CallOptions) => Promise<UltraGroupMemberList>);
    /**
     * Lists the user groups that a member belongs to.
     *
     * `POST /ultragroup/user/usergroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Member.getUserGroups({
     *   id: 'anime',
     *   userId: 'u1',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getUserGroups: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncIterableIterator<string>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<UserGroupIds>);
    /**
     * Lists the channels that have a member on their list of members, public channels included.
     *
     * `POST /ultragroup/user/channel/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/query-channel-by-user
     *
     * @example
     * await Rong.UltraGroup.Member.getChannels({
     *   id: 'anime',
     *   userId: 'u1',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getChannels: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncIterableIterator<string>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<ChannelIds>);
  }

  /**
   * Channels of an ultra group. All members see a public channel; a private one is for those on its
   * list of members.
   */
  interface UltraGroupChannel {
    /** The list of members of a channel. Those on it see the channel while it is private. */
    readonly Member: UltraGroupChannelMember;
    /** User groups that are bound to a channel: their members see it while it is private. */
    readonly UserGroup: UltraGroupChannelUserGroup;
    /**
     * Creates a channel. What a call for a channel that exists does is not documented.
     *
     * `POST /ultragroup/channel/create.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.create({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   type: 'PRIVATE',
     * });
     */
    create: (channel: UltraGroupChannelCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes a channel.
     *
     * `POST /ultragroup/channel/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.remove({ id: 'anime', busChannel: 'staff' });
     */
    remove: (channel: UltraGroupChannelId, options?: CallOptions) => Promise<Done>;
    /**
     * Makes a channel public or private.
     *
     * `POST /ultragroup/channel/type/change.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.changeType({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   type: 'PRIVATE',
     * });
     */
    changeType: (channel: UltraGroupChannelChangeType, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the channels of an ultra group.
     *
     * `POST /ultragroup/channel/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.getList({ id: 'anime', page: 1, limit: 20 });
     */
    getList: Paged<(group: UltraGroupChannelGetList, options?: CallOptions) => AsyncIterableIterator<Channel>> & ((group: UltraGroupChannelGetList, options?: CallOptions) => Promise<UltraGroupChannels>);
  }

  /** The list of members of a channel. Those on it see the channel while it is private. */
  interface UltraGroupChannelMember {
    /**
     * Puts members of an ultra group on the list of a channel. With one who is no member of the
     * group, the service refuses the call with code 24406, and adds nobody.
     *
     * `POST /ultragroup/channel/private/users/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/add-to-private-channel-users
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupChannelMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Takes members off the list of a channel.
     *
     * `POST /ultragroup/channel/private/users/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u2'],
     * });
     */
    remove: (members: UltraGroupChannelMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members of a channel.
     *
     * `POST /ultragroup/channel/private/users/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(channel: UltraGroupChannelMemberGetList, options?: CallOptions) => AsyncIterableIterator<string>> & ((channel: UltraGroupChannelMemberGetList, options?: CallOptions) => Promise<UltraGroupChannelUsers>);
  }

  /** User groups that are bound to a channel: their members see it while it is private. */
  interface UltraGroupChannelUserGroup {
    /**
     * Binds user groups to a channel.
     *
     * `POST /ultragroup/channel/usergroup/bind.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.bind({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   userGroups: ['moderators', 'artists'],
     * });
     */
    bind: (groups: UltraGroupChannelUserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Unbinds user groups from a channel.
     *
     * `POST /ultragroup/channel/usergroup/unbind.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.unbind({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   userGroups: ['artists'],
     * });
     */
    unbind: (groups: UltraGroupChannelUserGroups, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the user groups that are bound to a channel.
     *
     * `POST /ultragroup/channel/usergroup/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup
     *
     * @example
     * await Rong.UltraGroup.Channel.UserGroup.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => AsyncIterableIterator<string>> & ((channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => Promise<UserGroupIds>);
  }

  /** User groups: members of an ultra group that belong together. Channels can be bound to them. */
  interface UltraGroupUserGroup {
    /** Members of a user group. */
    readonly Member: UltraGroupUserGroupMember;
    /**
     * Creates user groups. What a call for one that exists does is not documented.
     *
     * `POST /ultragroup/usergroup/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.add({
     *   id: 'anime',
     *   userGroups: [{ userGroupId: 'moderators' }, { userGroupId: 'artists' }],
     * });
     */
    add: (groups: UltraGroupUserGroupAdd, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes user groups.
     *
     * `POST /ultragroup/usergroup/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.remove({ id: 'anime', userGroups: ['artists'] });
     */
    remove: (groups: UltraGroupUserGroupRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the user groups of an ultra group.
     *
     * `POST /ultragroup/usergroup/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getList({ id: 'anime', page: 1, pageSize: 20 });
     */
    getList: Paged<(group: UltraGroupUserGroupGetList, options?: CallOptions) => AsyncIterableIterator<UserGroup>> & ((group: UltraGroupUserGroupGetList, options?: CallOptions) => Promise<UltraGroupUserGroups>);
    /**
     * Lists the channels that a user group is bound to.
     *
     * `POST /ultragroup/usergroup/channel/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getChannels({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getChannels: Paged<(group: UltraGroupUserGroupGetChannels, options?: CallOptions) => AsyncIterableIterator<string>> & ((group: UltraGroupUserGroupGetChannels, options?: CallOptions) => Promise<ChannelIds>);
  }

  /** Members of a user group. */
  interface UltraGroupUserGroupMember {
    /**
     * Adds members of the ultra group to a user group.
     *
     * `POST /ultragroup/usergroup/user/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.Member.add({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupUserGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from a user group.
     *
     * `POST /ultragroup/usergroup/user/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.UserGroup.Member.remove({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   members: ['u2'],
     * });
     */
    remove: (members: UltraGroupUserGroupMembers, options?: CallOptions) => Promise<Done>;
  }

  /** Muting in an ultra group: who may not send messages, in the group or in one of its channels. */
  interface UltraGroupMute {
    /** Muting all members of an ultra group. */
    readonly All: UltraGroupMuteAll;
    /** Muting members of an ultra group. */
    readonly Member: UltraGroupMuteMember;
    /** Members that may write while their ultra group is muted. */
    readonly Whitelist: UltraGroupMuteWhitelist;
  }

  /** Muting all members of an ultra group. */
  interface UltraGroupMuteAll {
    /**
     * Mutes all members of an ultra group, or of one of its channels, but for those on the
     * whitelist; or lets them write again.
     *
     * `POST /ultragroup/globalbanned/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.All.set({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   status: true,
     * });
     */
    set: (group: UltraGroupMuteAllSet, options?: CallOptions) => Promise<Done>;
    /**
     * Tells whether all members of an ultra group, or of one of its channels, are muted.
     *
     * `POST /ultragroup/globalbanned/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.All.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupMuteStatus>;
  }

  /** Muting members of an ultra group. */
  interface UltraGroupMuteMember {
    /**
     * Mutes members of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/userbanned/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lets members write again who are muted. Without a channel, this ends what mutes them in all
     * channels.
     *
     * `POST /ultragroup/userbanned/del.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    remove: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members that are muted.
     *
     * `POST /ultragroup/userbanned/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncIterableIterator<{ id: string }>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** Members that may write while their ultra group is muted. */
  interface UltraGroupMuteWhitelist {
    /**
     * Puts members on the whitelist of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/banned/whitelist/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.add({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    add: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Takes members off the whitelist of an ultra group, or of one of its channels.
     *
     * `POST /ultragroup/banned/whitelist/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.remove({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   members: ['u1', 'u2'],
     * });
     */
    remove: (members: UltraGroupMembers, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members on the whitelist.
     *
     * `POST /ultragroup/banned/whitelist/get.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncIterableIterator<{ id: string }>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** Which messages of an ultra group notify its members, unless they set it otherwise. */
  interface UltraGroupNotDisturb {
    /**
     * Sets which messages of an ultra group, or of one of its channels, notify the members.
     *
     * `POST /ultragroup/notdisturb/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.NotDisturb.set({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   unpushLevel: 'MENTIONS',
     * });
     */
    set: (level: UltraGroupNotDisturbSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets which messages of an ultra group, or of one of its channels, notify the members.
     *
     * `POST /ultragroup/notdisturb/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb
     *
     * @example
     * await Rong.UltraGroup.NotDisturb.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupUnpushLevel>;
  }

  /**
   * Expansions: values of a message in an ultra group that may change after it was sent, such as
   * votes. The message must have been sent with `expansion: true`.
   */
  interface UltraGroupExpansion {
    /**
     * Sets values of a message. The others stay as they are.
     *
     * `POST /ultragroup/message/expansion/set.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.set({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   extraKeyVal: { vote: 'yes', mood: '好' },
     * });
     */
    set: (values: UltraGroupExpansionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes values of a message.
     *
     * `POST /ultragroup/message/expansion/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.remove({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   userId: 'u1',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   extraKey: ['vote', 'mood'],
     * });
     */
    remove: (keys: UltraGroupExpansionRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the values of a message.
     *
     * `POST /ultragroup/message/expansion/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.UltraGroup.Expansion.getList({
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   id: 'anime',
     *   busChannel: 'staff',
     *   pageNo: 1,
     * });
     */
    getList: (message: UltraGroupExpansionGetList, options?: CallOptions) => Promise<Expansions>;
  }

  /** Messages of a channel that the service keeps. */
  interface UltraGroupHistory {
    /**
     * Gets the messages of a channel from a span of time, the oldest first.
     *
     * `POST /ultragroup/hismsg/query.json`: at most 100 calls per minute.
     *
     * @example
     * await Rong.UltraGroup.History.query({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   startTime: 1519444243000,
     *   endTime: 1519444244000,
     *   senderId: 'u1',
     *   pageSize: 50,
     * });
     */
    query: (span: UltraGroupHistoryQuery, options?: CallOptions) => Promise<UltraGroupHistoryMessages>;
    /**
     * Gets the messages of a channel before and after a message, the oldest first.
     *
     * `POST /ultragroup/hismsg/msgid/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/query-history-by-message-uid
     *
     * @example
     * await Rong.UltraGroup.History.queryByMessage({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   uId: '5GSB-RPM1-KP8H-9JHF',
     *   prevNum: 5,
     *   lastNum: 5,
     * });
     */
    queryByMessage: (message: UltraGroupHistoryQueryByMessage, options?: CallOptions) => Promise<UltraGroupHistoryMessages>;
  }

  /** Conversations: whether a user gets pushes for them. */
  interface Conversation {
    /**
     * Ends pushes of a conversation to a user.
     *
     * `POST /conversation/notification/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.mute({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    mute: (conversation: UserConversation, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a user get pushes of a conversation again.
     *
     * `POST /conversation/notification/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.unmute({ type: 'GROUP', userId: 'u1', targetId: 'g1' });
     */
    unmute: (conversation: UserConversation, options?: CallOptions) => Promise<Done>;
    /** @deprecated Use `Conversation.unmute`. */
    unMute: (conversation: UserConversation, options?: CallOptions) => Promise<Done>;
    /**
     * Tells whether pushes of a conversation to a user are off.
     *
     * `POST /conversation/notification/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.get({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    get: (conversation: UserConversation, options?: CallOptions) => Promise<Notification>;
  }

  /** Sensitive words: replaced in messages, or a reason to drop them. */
  interface Sensitive {
    /**
     * Adds a word; it takes effect within two hours.
     *
     * `POST /sensitiveword/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/add-sensitive-word
     *
     * @example
     * await Rong.Sensitive.add({ keyword: 'bad', replace: '***', type: 0 });
     */
    add: (word: SensitiveWord, options?: CallOptions) => Promise<Done>;
    /**
     * Removes words: up to 50, which the service checks. It takes effect within two hours.
     *
     * `POST /sensitiveword/batch/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/batch-remove-sensitive-word
     *
     * @example
     * await Rong.Sensitive.remove({ keywords: ['bad', 'worse'] });
     */
    remove: (words: SensitiveWords, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the words.
     *
     * `POST /sensitiveword/list.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/query-sensitive-word
     *
     * @example
     * await Rong.Sensitive.getList();
     */
    getList: (filter?: WordFilter, options?: CallOptions) => Promise<WordList>;
  }

  /**
   * Pushes and broadcasts to all users, or to those with some tags.
   *
   * Together with `Message.System.broadcast`, an app may make 2 an hour and 3 a day.
   */
  interface Push {
    /**
     * Pushes a notification to devices.
     *
     * `POST /push.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.push({
     *   platform: ['ios', 'android'],
     *   audience: { tag: ['女'], is_to_all: false },
     *   notification: { alert: 'this is a push' },
     * });
     */
    push: (push: Broadcast, options?: CallOptions) => Promise<Pushed>;
    /**
     * Sends a message to users, with a notification for their devices.
     *
     * `POST /push.json`: at most 2 broadcasts and pushes per hour and 3 per day.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.message({
     *   platform: ['ios', 'android'],
     *   fromUserId: 'u1',
     *   audience: { tag: ['女'], is_to_all: false },
     *   message: { content: '{"content":"hi"}', objectName: 'RC:TxtMsg' },
     *   notification: { alert: 'this is a push' },
     * });
     */
    message: (message: BroadcastMessage, options?: CallOptions) => Promise<Pushed>;
  }

  /** Bots: users of the app that answer messages by themselves. An app has at most 10. */
  interface Bot {
    /** Integrations of a bot: what answers for it, as a server of the app or an agent. */
    readonly Integration: BotIntegration;
    /**
     * Creates a bot.
     *
     * `POST /v3/bot/create.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot
     *
     * @example
     * await Rong.Bot.create({
     *   id: 'helper',
     *   name: 'Helper 助手',
     *   type: 'support',
     *   profileUrl: 'http://example.com/helper.png',
     *   metadata: { team: 'sales' },
     *   integrations: [
     *     {
     *       type: 'webhook',
     *       enabled: true,
     *       callbackUrl: 'https://example.com/bot',
     *       objectNames: ['RC:TxtMsg'],
     *       events: ['message:private'],
     *       stream: true,
     *       handleResponse: true,
     *       auth: { apiKey: 'key' },
     *     },
     *   ],
     * });
     */
    create: (bot: BotCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Changes a bot.
     *
     * `POST /v3/bot/update.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.update({
     *   id: 'helper',
     *   name: 'Helper',
     *   metadata: { team: 'support' },
     * });
     */
    update: (bot: BotUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes a bot.
     *
     * `POST /v3/bot/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.remove({ id: 'helper' });
     */
    remove: (bot: BotRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Gets bots by their ids.
     *
     * `POST /v3/bot/get.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/bot/get-bot
     *
     * @example
     * await Rong.Bot.get({ ids: ['helper', 'reader'] });
     */
    get: (bots: BotGet, options?: CallOptions) => Promise<Bots>;
    /**
     * Lists the bots of the app.
     *
     * `POST /v3/bot/query.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/bot/list-bots
     *
     * @example
     * await Rong.Bot.getList({ page: 1, pageSize: 20, includeIntegration: true });
     */
    getList: Paged<(query?: BotGetList, options?: CallOptions) => AsyncIterableIterator<StoredBot>> & ((query?: BotGetList, options?: CallOptions) => Promise<BotPage>);
  }

  /** Integrations of a bot: what answers for it, as a server of the app or an agent. */
  interface BotIntegration {
    /**
     * Adds an integration to a bot. What a call for a type that the bot has does is not documented.
     *
     * `POST /v3/bot/integration/create.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.create({
     *   id: 'helper',
     *   type: 'dify',
     *   enabled: true,
     *   objectNames: ['RC:TxtMsg'],
     *   events: ['message:private'],
     *   stream: true,
     *   handleResponse: true,
     *   auth: { apiKey: 'key' },
     * });
     */
    create: (integration: IntegrationOfBot, options?: CallOptions) => Promise<Done>;
    /**
     * Changes the integration of a type.
     *
     * `POST /v3/bot/integration/update.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.update({ id: 'helper', type: 'dify', enabled: false });
     */
    update: (integration: IntegrationOfBot, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the integration of a type from a bot.
     *
     * `POST /v3/bot/integration/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Bot.Integration.remove({ id: 'helper', type: 'dify' });
     */
    remove: (integration: BotIntegrationRemove, options?: CallOptions) => Promise<Done>;
  }

  /**
   * Agents: language models that answer users, with what they are told and what they remember. An
   * app has at most 100.
   */
  interface Agent {
    /**
     * Creates an agent.
     *
     * `POST /v3/agent/create.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent
     *
     * @example
     * await Rong.Agent.create({
     *   id: 'guide',
     *   name: 'Guide 导游',
     *   description: 'Answers questions about museums',
     *   type: 'chat',
     *   status: 'active',
     *   agentConfig: {
     *     model: {
     *       provider: 'openai',
     *       name: 'gpt-4o',
     *       options: {
     *         temperature: 0.7,
     *         topP: 0.9,
     *         maxTokens: 1024,
     *         frequencyPenalty: -0.5,
     *         presencePenalty: 0,
     *         stop: ['###'],
     *       },
     *     },
     *     prompt: {
     *       instructions: 'You are a guide in {{museum}}.',
     *       variables: { museum: 'the Louvre' },
     *       openingStatement: 'Welcome!',
     *     },
     *     memory: { strategy: 'sliding_window', maxMessages: 10, maxTokens: 4096 },
     *   },
     * });
     */
    create: (agent: AgentCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Changes an agent. What is left out stays as it is.
     *
     * `POST /v3/agent/update.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent
     *
     * @example
     * await Rong.Agent.update({
     *   id: 'guide',
     *   status: 'active',
     *   agentConfig: { model: { options: { temperature: 1 } } },
     * });
     */
    update: (agent: AgentUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Deletes an agent.
     *
     * `POST /v3/agent/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Agent.remove({ id: 'guide' });
     */
    remove: (agent: AgentId, options?: CallOptions) => Promise<Done>;
    /**
     * Gets an agent.
     *
     * `POST /v3/agent/get.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/agent/get-agent
     *
     * @example
     * await Rong.Agent.get({ id: 'guide' });
     */
    get: (agent: AgentId, options?: CallOptions) => Promise<StoredAgent>;
    /**
     * Lists the agents of the app.
     *
     * `POST /v3/agent/query.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Agent.getList({ page: 1, size: 20, status: 'active', type: 'chat' });
     */
    getList: Paged<(query?: AgentGetList, options?: CallOptions) => AsyncIterableIterator<ListedAgent>> & ((query?: AgentGetList, options?: CallOptions) => Promise<Agents>);
    /**
     * Asks an agent, and waits for its whole answer, which may take longer than most calls: set
     * `timeout` accordingly. Each call costs tokens, and becomes a part of its conversation.
     *
     * `POST /v3/chat/generate.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/agent/call-agent
     *
     * @example
     * await Rong.Agent.chat({
     *   agentId: 'guide',
     *   query: 'Where is the Mona Lisa?',
     *   conversationId: 'c1',
     *   memory: true,
     *   variables: { museum: 'the Louvre' },
     *   user: 'u1',
     * });
     */
    chat: (question: AgentChat, options?: CallOptions) => Promise<AgentAnswer>;
  }

  /** Options of a client. */
  interface Options {
    /** App Key, from the console. 1-64 bytes. */
    appkey: string;
    /** App Secret, from the console. It shows in no message, log or inspected object. 1-64 bytes. */
    secret: string;
    /** Domains to call instead of the region's, the preferred one first: `http` or `https` URLs. At least 1 URL. */
    api?: string | readonly string[] | undefined;
    /**
     * Data centre of the app: Beijing, Singapore, Singapore B, North America, Saudi Arabia.
     * Default `'bj'`.
     */
    region?: 'bj' | 'sg' | 'sg-b' | 'na' | 'sau' | undefined;
    /** Timeout of a call with all its attempts. Default 30000. 1-2147483647 ms. */
    timeout?: number | undefined;
    /**
     * Timeout of each attempt; after it, the call is retried where that can do no harm. Default:
     * half of the time that is left while another attempt may follow; all of it for the last
     * attempt, and for a call that is not retried once it was sent. 1-2147483647 ms.
     */
    attemptTimeout?: number | undefined;
    /**
     * Timeout of opening a connection, within that of its attempt. With several domains, it is at
     * most half of the time that is left while another attempt may follow. Default 10000. 1-2147483647 ms.
     */
    connectTimeout?: number | undefined;
    /** How often a failed call is retried where that can do no harm. Default 2. 0-10. */
    maxRetries?: number | undefined;
    /**
     * Connections to a domain at once, each with one call at a time; further calls wait their
     * turn. Default 100. 1-10000.
     */
    maxConnections?: number | undefined;
    /** HTTP proxy for every call, instead of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string | undefined;
    /** Certificates in PEM to trust beside the system's and those that the environment names. */
    ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
    /**
     * Resolve with `{ code, msg }` where the service refuses or cannot be reached, as
     * `rongcloud-sdk` does, instead of rejecting with an error. Default `false`.
     */
    resolveErrors?: boolean | undefined;
    /**
     * Show the bodies of requests and answers in the events of `node:diagnostics_channel`. They
     * hold tokens and personal data. Default `false`.
     */
    eventBodies?: boolean | undefined;
    /**
     * Ignored: every answer is JSON.
     *
     * @deprecated
     */
    format?: string | undefined;
    /**
     * Ignored: no method calls the SMS service.
     *
     * @deprecated
     */
    sms?: string | undefined;
  }

  /** Options of one call, as the last argument of every method. */
  interface CallOptions {
    /** Timeout of the call with all its attempts. Default: the client's. 1-2147483647 ms. */
    timeout?: number | undefined;
    /** Timeout of each of its attempts. Default: the client's. 1-2147483647 ms. */
    attemptTimeout?: number | undefined;
    /** How often the call is retried where that can do no harm. Default: the client's. 0-10. */
    maxRetries?: number | undefined;
  }

  /** A user as others see them. */
  interface UserProfile {
    /** Id of the user in your app: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** Name that pushes show. 1-128 bytes. */
    name: string;
    /** URL of the portrait. 1-1024 bytes. */
    portrait: string;
  }

  /** A registered user. */
  interface UserToken {
    /** The service's code: 200. */
    code: number;
    /** Id of the user. */
    userId: string;
    /** What the user's app connects with. Keep it until it expires or is revoked. */
    token: string;
  }

  /** The call was carried out. */
  interface Done {
    /** The service's code: 200. */
    code: number;
  }

  /** Which user. */
  interface UserId {
    /** Id of the user: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
  }

  /** What the service knows of a user. */
  interface UserInfo {
    /** The service's code: 200. */
    code: number;
    /** Name that pushes show. */
    userName?: string;
    /** URL of the portrait. */
    userPortrait?: string;
    /** When the user was registered. */
    createTime?: string;
  }

  /** Whom to block, and for how long. */
  interface Block {
    /** Id of the user: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** How long. 1-43200 minutes. */
    minute: number;
  }

  /** Which part of a list to get; without it the service decides. */
  interface Paging {
    /** Which page. At least 1. */
    page?: number | undefined;
    /** How many a page. */
    size?: number | undefined;
  }

  /** The users that are blocked. */
  interface BlockedUsers {
    /** The service's code: 200. */
    code: number;
    /** The users. */
    users: BlockedUser[];
  }

  /** A user that is blocked. */
  interface BlockedUser {
    /** Id of the user. */
    userId: string;
    /** When the block ends, as in `2018-03-01 11:04:18`, in the time of the data centre. */
    blockEndTime?: string;
  }

  /** Whose blacklist, and who on it. */
  interface Blacklisting {
    /** Id of the user whose blacklist it is: at most 64 bytes, which the service checks. At least 1 byte. */
    id: string;
    /** Ids of the users on it. An empty list is left to the service to refuse. 0-20 users, 1-64 characters each. */
    blacklist: readonly (string | { id: string })[];
  }

  /** Whose blacklist, and which part of it. */
  interface BlacklistOwner {
    /** Id of the user whose blacklist it is. A list is left to the service to refuse. 1-64 characters each. */
    id: string | { id: string } | readonly (string | { id: string })[];
    /** Where to go on, from the `next` of the answer before. */
    pageToken?: string | undefined;
    /** How many at most. Default 1000. 1-1000. */
    size?: number | undefined;
  }

  /** A blacklist. */
  interface Blacklist {
    /** The service's code: 200. */
    code: number;
    /** The users on it. */
    users: { id: string }[];
    /** What to pass as `pageToken` for more. */
    next?: string;
  }

  /** A user's tags. */
  interface UserTags {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The tags. 0-20 tags, 1-40 bytes each. */
    tags: readonly string[];
  }

  /** Tags that several users get. */
  interface SharedTags {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: readonly (string | { id: string })[];
    /** The tags. 0-20 tags, 1-40 bytes each. */
    tags: readonly string[];
  }

  /** Users that lose their tags. */
  interface TaggedUsers {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: readonly (string | { id: string })[];
  }

  /** The tags of users. */
  interface Tags {
    /** The service's code: 200. */
    code: number;
    /** The tags of each user, by their ids. */
    tags?: Record<string, string[]>;
  }

  /** Whether a user is connected. */
  interface OnlineStatus {
    /** The service's code: 200. */
    code: number;
    /** `'1'` connected, `'0'` not. */
    status: string;
  }

  /** Whom to mute in all groups, and for how long. */
  interface MuteEverywhere {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** How long; 0 is for good. 0-43200 minutes. */
    minute: number;
  }

  /** Who may write again everywhere. */
  interface UnmuteEverywhere {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Users on a list that each leaves by a time. */
  interface TimedMembers {
    /** The service's code: 200. */
    code: number;
    /** The users, and when each leaves it. */
    members: TimedMember[];
  }

  /** A user on a list that they leave by a time. */
  interface TimedMember {
    /** Id of the user. */
    id: string;
    /** When they leave it, as in `2018-03-08 16:12:38`, in the time of the data centre. */
    time?: string;
  }

  /** What to set of a user's profile. */
  interface UserProfileSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The fields that the service knows. */
    userProfile?: string | HostedProfile | undefined;
    /** The fields of the app: their keys begin with `ext_` and exist in the console. 1-20 fields, keys of 1-32 characters, 0-256 characters each. */
    userExtProfile?: string | Record<string, string> | undefined;
  }

  /** A profile of a user: the fields that the service knows. */
  interface HostedProfile {
    /** Id of the user in the app, which no two users share. 0-32 characters. */
    uniqueId?: string | undefined;
    /** Name. Apps in China's data centre: at most 32 characters, which the service checks. 0-64 characters. */
    name?: string | undefined;
    /**
     * URL of the portrait. Apps in China's data centre: at most 128 characters, which the service
     * checks. 0-1024 characters.
     */
    portraitUri?: string | undefined;
    /** Email address. 0-128 characters. */
    email?: string | undefined;
    /** Birthday, as in `2000-01-31`. 0-32 characters. */
    birthday?: string | undefined;
    /** Gender. */
    gender?: 'UNKNOWN' | 0 | 'MALE' | 1 | 'FEMALE' | 2 | undefined;
    /** Place. 0-32 characters. */
    location?: string | undefined;
    /** Role in the app. 0-100. */
    role?: number | undefined;
    /** Level in the app. 0-100. */
    level?: number | undefined;
  }

  /** Whose profiles to clear. */
  interface UserProfileClean {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whose profiles to get. */
  interface UserProfileGet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Profiles of users. */
  interface UserProfiles {
    /** The service's code: 200. */
    code: number;
    /** One entry a user. */
    userList: ProfiledUser[];
  }

  /** The profile of a user. */
  interface ProfiledUser {
    /** Id of the user. */
    userId: string;
    /** Version of the profile: it grows with each change. */
    version?: number;
    /** The fields that the service knows. */
    userProfile?: StoredProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    userExtProfile?: Record<string, string>;
  }

  /** A stored profile: the fields that the service knows. */
  interface StoredProfile {
    /** Id of the user in the app. */
    uniqueId?: string;
    /** Name. */
    name?: string;
    /** URL of the portrait. */
    portraitUri?: string;
    /** Email address. */
    email?: string;
    /** Birthday. */
    birthday?: string;
    /** Gender: 0 unknown, 1 male, 2 female. */
    gender?: 0 | 1 | 2;
    /** Place. */
    location?: string;
    /** Role in the app. */
    role?: number;
    /** Level in the app. */
    level?: number;
  }

  /** Which part of the list to get. */
  interface UserProfileGetList {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Users a page. Default 20. 1-100. */
    size?: number | undefined;
    /** Order of the users' registration. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** A text to translate. */
  interface MessageTranslate {
    /** The text. 1-1000 characters. */
    text: string;
    /** Language to translate it into. Default `zh`. */
    targetLanguage?: string | undefined;
    /** Language of the text. Default `auto`: the service finds out, but for Cantonese. */
    sourceLanguage?: string | undefined;
  }

  /** The translation of a text. */
  interface Translation {
    /** The service's code: 200. */
    code: number;
    /** The translation. */
    translated: string;
  }

  /** A message to users. */
  interface PrivateMessage extends PushOptions, Expandable, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the users it goes to. 1-1000 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** `true`: it is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** The number that the app's icon shows on iOS. */
    count?: number | string | undefined;
    /** It does not reach users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** The sender asks for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** The push of a message, to receivers who are offline. */
  interface PushOptions {
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** Title and other settings of the push, and what differs on some devices. */
    pushExt?: string | PushExt | undefined;
    /** The push is silent on iOS: the app runs in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
  }

  /** Settings of a push. */
  interface PushExt {
    /** Title. */
    title?: string | undefined;
    /** Id of a push template, which the app has created in the console. */
    templateId?: string | undefined;
    /** The text is shown even to users who hide the content of notifications. Default `false`. */
    forceShowPushContent?: boolean | 0 | 1 | undefined;
    /** What differs on some devices: one entry for each push channel. */
    pushConfigs?: readonly PushConfig[] | undefined;
  }

  /** What differs on some devices: the settings of one push channel. */
  interface PushConfig {
    /** For Huawei's channel. */
    HW?: HuaweiNotification | undefined;
    /** For Honor's channel. */
    HONOR?: HonorNotification | undefined;
    /** For Xiaomi's channel. */
    MI?: XiaomiNotification | undefined;
    /** For Apple's channel. */
    APNs?: ApnsNotification | undefined;
    /** For vivo's channel. */
    VIVO?: VivoNotification | undefined;
    /** For OPPO's channel. */
    OPPO?: OppoNotification | undefined;
    /** For Google's channel. */
    FCM?: FcmNotification | undefined;
    /** For the channel of HarmonyOS. */
    OHOS?: OhosNotification | undefined;
  }

  /** What only Huawei's channel takes. */
  interface HuaweiNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** `NORMAL` or `LOW`. */
    importance?: string | undefined;
    /** URL of an image. */
    image?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** What only Honor's channel takes. */
  interface HonorNotification {
    /** `NORMAL` or `LOW`. */
    importance?: string | undefined;
    /** URL of an image. */
    image?: string | undefined;
  }

  /** What only Xiaomi's channel takes. */
  interface XiaomiNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** URL of the large icon. */
    large_icon_uri?: string | undefined;
  }

  /** What only Apple's channel takes. */
  interface ApnsNotification {
    /** Notifications of one thread are shown as a group. */
    'thread-id'?: string | undefined;
    /** It replaces an earlier notification of the same id. */
    'apns-collapse-id'?: string | undefined;
    /** URL of an image or a sound. */
    richMediaUri?: string | undefined;
    /** How much it may interrupt, as in `active`. */
    'interruption-level'?: string | undefined;
  }

  /** What only vivo's channel takes. */
  interface VivoNotification {
    /** `'0'` a message of marketing, `'1'` of the system. */
    classification?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** What only OPPO's channel takes. */
  interface OppoNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
    /** How the notification is shown, as OPPO numbers it. */
    notify_level?: number | string | undefined;
  }

  /** What only Google's channel takes. */
  interface FcmNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** URL of an image. */
    imageUrl?: string | undefined;
    /** It replaces an earlier notification of the same key. */
    collapse_key?: string | undefined;
  }

  /** What only the channel of HarmonyOS takes. */
  interface OhosNotification {
    /** URL of an image. */
    image?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
  }

  /** Whether a message can be expanded: given values that may change later. */
  interface Expandable {
    /**
     * `true`: the message can be expanded, with `Message.Expansion`, or in an ultra group with
     * `UltraGroup.Expansion`. Default `false`.
     */
    expansion?: boolean | undefined;
    /** The first values of the expansion, by their keys. `expansion` must be `true`. Keys of 1-32 characters, 0-4096 characters each. */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** How a message is sent. */
  interface SendOptions extends Deduplication {
    /** `true`: the message does not become the last message of its conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** How the service tells a message that is sent twice. */
  interface Deduplication {
    /**
     * A random number of the app: a message with the number of another one of the last minute is
     * not sent. The app needs this feature, which RongCloud's support enables. Default none.
     */
    msgRandom?: number | string | undefined;
  }

  /** A message that was sent to users. */
  interface Sent {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has for each receiver. */
    messageUIDs?: SentToUser[];
  }

  /** The id of a message to a user. */
  interface SentToUser {
    /** Id of the user. */
    userId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to users whose content has placeholders, and what they stand for. */
  interface PrivateTemplateMessage extends TemplateMessage {
    /** It does not reach users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** The sender asks for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
  }

  /** A message whose content has placeholders, and what they stand for. */
  interface TemplateMessage extends SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** The content, with placeholders such as `{name}`. */
    template: string | object;
    /** What each receiver gets, by their ids of 1-64 characters. 1-1000 receivers. */
    content: Record<string, Receiver>;
    /** The push is silent on iOS: the app runs in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** `true`: it is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** What one receiver gets. */
  interface Receiver {
    /** A text for each placeholder. */
    data: object;
    /** The text of the push, with the same placeholders. */
    push?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /**
     * Title and other settings of the push. No page says what the service does if only some
     * receivers have it.
     */
    pushExt?: string | PushExt | undefined;
  }

  /** A status message to users. */
  interface MessagePrivateSendStatus extends Status {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the users it goes to. 1-1000 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** What a status message says. */
  interface Status extends Deduplication {
    /** Type of the message, as in `RC:TypSts`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** It does not reach users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It counts as unread. The official SDKs send it; no effect is documented. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A chunk of a stream message to a user. */
  interface MessagePrivateSendStream extends Stream {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Id of the user it goes to. 1-64 characters. */
    targetId: string;
  }

  /** A chunk of a stream message, and how it is sent. */
  interface Stream {
    /** The chunk. */
    content: StreamChunk;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The first values of the message's expansion, by their keys. Keys of 1-32 characters. */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** A chunk of a stream message. */
  interface StreamChunk {
    /** Text of the chunk. All chunks of a message have at most 128 KB, which the service checks. */
    content: string;
    /** Number of the chunk, without a gap. The first is 1. At least 1. */
    seq: number;
    /** `true`: it is the last chunk. */
    complete: boolean;
    /** Why the message ends, as a number of the app. Only the last chunk has it. */
    completeReason?: number | string | undefined;
    /** Id of the message, as the answer to the first chunk says. All later chunks have it. */
    messageUID?: string | undefined;
    /** Form of the text: `text`, `markdown` or `html`. Only the first chunk has it. */
    type?: string | undefined;
    /** The sender, as clients show them. Only the first chunk has it. */
    user?: object | undefined;
    /** Whom the message mentions. Only the first chunk has it. */
    mentionedInfo?: object | undefined;
    /** Further data for the app. Only the first chunk has it. */
    extra?: string | undefined;
  }

  /** A chunk that was sent. */
  interface SentChunk {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID?: string;
  }

  /** What a message to a user says from now on. */
  interface MessagePrivateModify {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the user it went to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
  }

  /** Which messages of a conversation to get, from newer ones to older ones. */
  interface MessageQuery {
    /** Id of the user whose conversation it is. 1-64 characters. */
    userId: string;
    /** Id of the other user, or of the group, chatroom or ultra group. 1-64 characters. */
    targetId: string;
    /** Time of the newest message to get, in milliseconds. */
    startTime: number | string;
    /**
     * Time of the oldest message to get, in milliseconds: before `startTime`, and by at most 14
     * days, which the service checks.
     */
    endTime: number | string;
    /** Most messages in the answer. Default 10. 1-100. */
    pageSize?: number | undefined;
    /** Whether to get the messages of exactly `startTime` too. */
    includeStart: boolean;
    /** Id of the channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Messages of a conversation. */
  interface KeptMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages. */
    data: KeptMessage[];
  }

  /** A message that the service keeps. */
  interface KeptMessage {
    /** Id of the message. */
    messageUID: string;
    /** Id of the conversation's other user, or of the group, chatroom or ultra group. */
    targetId?: string;
    /** Id of the user it came from. */
    fromUserId?: string;
    /** Id of its channel, in an ultra group. */
    busChannel?: string;
    /** When it was sent, in milliseconds. */
    msgTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** What it says. */
    content?: Record<string, unknown>;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message that was sent. */
  interface SentMessage extends RecallOptions {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the user, group or discussion it went to. 1-64 characters. */
    targetId?: string | undefined;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds. */
    sentTime: number | string;
    /** `true`: that it is recalled is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** Id of the channel it was sent to, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** How a message is recalled. */
  interface RecallOptions {
    /** It is recalled by an administrator. Default `false`. */
    isAdmin?: boolean | 0 | 1 | undefined;
    /** It disappears without a note in its place. Default `false`. */
    isDelete?: boolean | 0 | 1 | undefined;
    /** Further data for the app. */
    extra?: string | undefined;
    /** `true`: the note does not become the last message of the conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A message to groups. */
  interface GroupMessage extends PushOptions, Expandable, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the groups it goes to. 1-3 groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /**
     * Ids of the members it goes to, in one group. Default all. Then `expansion`, `extraContent`,
     * `disablePush` and `pushExt` have no effect. At least 1 user, 1-64 characters each.
     */
    toUserId?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** `true`: it is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /**
     * It mentions members, or all, as `mentionedInfo` in the content says. Default `false`;
     * `sendMention` always sets it.
     */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** The sender asks for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message that was sent to groups. */
  interface SentToGroups {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has in each group. */
    messageUIDs?: SentToGroup[];
  }

  /** The id of a message to a group. */
  interface SentToGroup {
    /** Id of the group. */
    groupId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to some members of a group. */
  interface DirectedMessage extends PushOptions, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Id of the group. 1 group, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Ids of the members it goes to. At least 1 user, 1-64 characters each. */
    toUserId: string | { id: string } | readonly (string | { id: string })[];
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It mentions members, or all, as `mentionedInfo` in the content says. Default `false`. */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** The sender asks for read receipts. Default `false`. */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A status message to groups. */
  interface MessageGroupSendStatus extends Status {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the groups it goes to. 1-3 groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A chunk of a stream message to a group. */
  interface MessageGroupSendStream extends Stream {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Id of the group it goes to. 1-64 characters. */
    targetId: string;
  }

  /** What a message to a group says from now on. */
  interface MessageGroupModify {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the group it went to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
  }

  /** A message to discussions. */
  interface DiscussionMessage {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the discussions it goes to. At least 1 discussion, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** The push is silent on iOS: the app runs in the background. Default `false`. */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
  }

  /** A message to chatrooms. */
  interface ChatroomMessage extends Deduplication {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the chatrooms it goes to. At least 1 chatroom, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** How important it is. Default `DEFAULT`. */
    priority?: 'DEFAULT' | 0 | 'WHITELIST' | 1 | 'HIGH' | 2 | 'LOW' | 3 | undefined;
  }

  /** A message that was sent to chatrooms. */
  interface SentToChatrooms {
    /** The service's code: 200. */
    code: number;
    /** The id that the message has in each chatroom. */
    messageUIDs?: SentToChatroom[];
  }

  /** The id of a message to a chatroom. */
  interface SentToChatroom {
    /** Id of the chatroom. */
    chatroomId: string;
    /** Id of the message. */
    messageUID: string;
  }

  /** A message to all chatrooms. */
  interface ChatroomBroadcast {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
  }

  /** A message that was sent to everybody. */
  interface SentToAll {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID?: string;
  }

  /** A message that was sent to chatrooms, or by the system. */
  interface SentElsewhere extends RecallOptions {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the chatroom or user it went to. 1-64 characters. */
    targetId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds. */
    sentTime?: number | string | undefined;
    /** `true`: that it is recalled is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** Id of the channel it was sent to, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message to ultra groups. */
  interface UltraGroupMessage extends PushOptions, Expandable, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the ultra groups it goes to. 1-3 ultra groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /**
     * Id of the channel it goes to. Default: `RCDefault` where the app has had ultra groups enabled
     * since 2022-10-13, else no channel. 1-20 characters.
     */
    busChannel?: string | undefined;
    /** Ids of the members it goes to. Default all. At least 1 user, 1-64 characters each. */
    toUserIds?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** Type of the message, as in `RC:TxtMsg`. Those of the app do not begin with `RC:`. 1-32 characters. */
    objectName: string;
    /** What it says: at most 128 KB, which the service checks. */
    content: string | object;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** It mentions members, or all, as `mentionedInfo` in the content says. Default `false`. */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Whether it counts as unread, as the official Go SDK says it of messages that mention nobody. */
    unreadCountFlag?: boolean | undefined;
  }

  /** A message, and what it is to say. */
  interface MessageUltraGroupModify {
    /** Id of the ultra group. 1-64 characters. */
    targetId: string;
    /** Id of the channel that the message is in. Default: it is in the group itself. 1-20 characters. */
    busChannel?: string | undefined;
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** What it is to say, for a message of the same type: at most 128 KB, which the service checks. */
    content: string | object;
    /** A number by which the service tells a call that comes twice. */
    msgRandom?: number | string | undefined;
  }

  /** Which messages to get. */
  interface MessageUltraGroupGet {
    /** Id of the ultra group. 1-64 characters. */
    targetId: string;
    /** The messages. How many a call may get is not documented. At least 1 message. */
    msgs: string | readonly UltraGroupMessageId[];
    /** Id of the channel that they are in. Default: they are in the group itself. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message of an ultra group. */
  interface UltraGroupMessageId {
    /** Id of the message. At least 1 character. */
    msgUID: string;
    /** Id of the channel that it is in. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** Messages of an ultra group. */
  interface UltraGroupMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages. */
    data: StoredUltraGroupMessage[];
  }

  /** A message of an ultra group. */
  interface StoredUltraGroupMessage {
    /** Id of the message. */
    msgUID: string;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /** Id of the user it came from. */
    fromUserId?: string;
    /** When it was sent, in milliseconds. */
    sentTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** What it says. */
    content?: Record<string, unknown>;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message to recall, and how. */
  interface MessageUltraGroupRecall extends RecallOptions {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the ultra group it went to. 1-64 characters. */
    targetId: string;
    /**
     * Id of the channel it went to. The service needs it where the message was sent with one, and
     * only there. 1-20 characters.
     */
    busChannel?: string | undefined;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds. */
    sentTime?: number | string | undefined;
    /** `true`: that it is recalled is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
  }

  /** A message of the system to users. */
  interface SystemMessage extends PushOptions, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the users it goes to. 1-100 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** `true`: it is not pushed. Default `false`. */
    disablePush?: boolean | undefined;
    /** The number that the app's icon shows on iOS. */
    count?: number | string | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** It counts as unread. Default `true`. */
    isCounted?: boolean | 0 | 1 | undefined;
    /** Id of a channel, which only ultra groups are known to have. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** A message of the system to all users. */
  interface SystemBroadcast extends PushOptions, SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** It goes only to users of this system: `iOS`, `Android`, `HarmonyOS` or `PC`. Default all. */
    os?: string | undefined;
  }

  /** A message of the system to all users who are online. */
  interface MessageSystemOnlineBroadcast extends SendOptions {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
  }

  /** A message of the system that was sent to all users. */
  interface MessageSystemRecallBroadcast extends RecallOptions {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds. Some pages say that it is required. */
    sentTime?: number | string | undefined;
  }

  /** An hour of the log. */
  interface HistoryHour {
    /** The hour as `yyyyMMddHH`, in the time of the data centre. */
    date: string;
  }

  /** An hour's log. */
  interface HistoryFile {
    /** The service's code: 200. */
    code: number;
    /** Address of the file; empty where nothing was logged. */
    url: string;
    /** The hour. */
    date?: string;
  }

  /** Whose messages in which conversation to delete. */
  interface MessageHistoryClean {
    /** Type of the conversation: `PRIVATE`, `GROUP`, `CHATROOM` or `SYSTEM`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the user whose conversation it is. 1-64 characters. */
    senderId: string;
    /** Id of the other user, or of the group or chatroom. 1-64 characters. */
    targetId: string;
    /** Time of the newest message to delete, in milliseconds. Default: all messages are deleted. */
    msgTimestamp?: number | string | undefined;
  }

  /** What to set of which message. */
  interface MessageExpansionSet extends ExpandedMessage {
    /** The values, by their keys. A message has at most 300, which the service checks. 1-100 values, keys of 1-32 characters, 0-4096 characters each. */
    extraKeyVal: string | Record<string, string>;
  }

  /** A message, and who changes its expansion. */
  interface ExpandedMessage {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the user who changes it. 1-64 characters. */
    userId: string;
    /** Type of the conversation: `PRIVATE` or `GROUP`. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the other user, or of the group. 1-64 characters. */
    targetId: string;
    /** The user's own devices are told too. Default `false`. */
    isSyncSender?: boolean | 0 | 1 | undefined;
  }

  /** What to remove of which message. */
  interface MessageExpansionRemove extends ExpandedMessage {
    /** Keys of the values. 1-100 keys, 1-32 characters each. */
    extraKey: string | readonly string[];
  }

  /** Which message's values to get. */
  interface MessageExpansionGetList {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Which page. Default 1. At least 1. */
    pageNo?: number | undefined;
  }

  /** Values of a message. */
  interface Expansions {
    /** The service's code: 200. */
    code: number;
    /** The values, by their keys. */
    extraContent: Record<string, ExpansionValue>;
  }

  /** A value of a message. */
  interface ExpansionValue {
    /** The value. */
    v: string;
    /** When it was set, in milliseconds. */
    ts?: number;
  }

  /** A user and all groups they are in. */
  interface UserGroups {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** The groups. */
    groups: readonly NamedGroup[];
  }

  /** A group on the list of a user. */
  interface NamedGroup {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. */
    name: string;
  }

  /** A group and its first members. */
  interface NewGroup {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. 1-64 characters. */
    name: string;
    /** Ids of the members. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and who joins it. */
  interface Joining {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. */
    name?: string | undefined;
    /** Id of the user who joins. 1-64 characters. */
    member: string | { id: string };
  }

  /** A group and who join it. */
  interface Invitation {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. */
    name?: string | undefined;
    /** Ids of the users who join. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and who leaves it. */
  interface Leaving {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the user who leaves, or ends the group. 1-64 characters. */
    member?: string | { id: string } | undefined;
  }

  /** A group and who are removed. */
  interface Expulsion {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members to remove. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and its name. */
  interface GroupName {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. 1-64 characters. */
    name: string;
  }

  /** Which group. */
  interface GroupId {
    /** Id of the group. 1-64 characters. */
    id: string;
  }

  /** The members of a group. */
  interface GroupMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: { id: string }[];
  }

  /** Whom to mute in which group, and for how long. */
  interface Gagging {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
    /** How long; 0 is for good. 0-43200 minutes. */
    minute: number;
  }

  /** Who may write again in which group. */
  interface Ungagging {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** Which groups. */
  interface WholeGroups {
    /** Ids of the groups. 1-20 groups, 1-64 characters each. */
    groups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Groups that are muted. */
  interface MutedGroups {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: MutedGroup[];
  }

  /** A group that is muted. */
  interface MutedGroup {
    /** Id of the group. */
    id: string;
    /** 1 muted, 0 not. */
    isMuted: number;
  }

  /** Whom to mute in which group, and for how long. */
  interface Muting {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** How long; 0 is for good. 0-43200 minutes. */
    minute: number;
  }

  /** Who may write in which group. */
  interface Exempted {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Who may write in a group that is muted. */
  interface ExemptedMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: { id: string }[];
    /** Id of the group. */
    id?: string;
  }

  /** Whether groups are muted. */
  interface GroupStatuses {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: GroupStatus[];
  }

  /** Whether a group is muted. */
  interface GroupStatus {
    /** Id of the group. */
    id: string;
    /** 1 muted, 0 not. */
    status: number;
  }

  /** A chatroom to create. */
  interface NewChatroom {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Name of the chatroom. */
    name: string;
  }

  /** Which chatrooms. */
  interface ChatroomIds {
    /** Ids of the chatrooms. At least 1 chatroom, 1-64 characters each. */
    id: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which chatroom, and how many of its members to get. */
  interface ChatroomQuery {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** How many members to get. 1-500. */
    count?: number | undefined;
    /** 1 those who came first, 2 those who came last. 1-2. */
    order?: number | undefined;
  }

  /** Who is in a chatroom. */
  interface ChatroomMembers {
    /** The service's code: 200. */
    code: number;
    /** How many are in the chatroom. */
    total?: number;
    /** The members. */
    members: ChatroomMember[];
  }

  /** A member of a chatroom. */
  interface ChatroomMember {
    /** Id of the user. */
    id: string;
    /** When they joined, as in `2018-03-08 16:38:26`, in the time of the data centre. */
    time?: string;
  }

  /** Users that may be in a chatroom. */
  interface ChatroomIsExist {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Whether users are in a chatroom. */
  interface Presences {
    /** The service's code: 200. */
    code: number;
    /** The users. */
    members: Presence[];
  }

  /** Whether a user is in a chatroom. */
  interface Presence {
    /** Id of the user. */
    id: string;
    /** 1 in it, 0 not. */
    isInChrm: number;
  }

  /** Some users in a chatroom, for a while. */
  interface TimedChatroomUsers {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** How long. 1-43200 minutes. */
    minute: number;
  }

  /** Some users in a chatroom. */
  interface ChatroomUsers {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** Which chatroom. */
  interface ChatroomId {
    /** Id of the chatroom. 1-64 characters. */
    id: string;
  }

  /** Whom to mute in all chatrooms, and for how long. */
  interface Banning {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** How long. 1-43200 minutes. */
    minute: number;
  }

  /** Whom to mute in which chatroom, and for how long. */
  interface ChatroomGagging {
    /** Id of the chatroom. 1-64 characters. */
    id?: string | undefined;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members: readonly (string | { id: string })[];
    /** How long. 1-43200 minutes. */
    minute: number;
  }

  /** Who may write again in which chatroom. */
  interface ChatroomUngagging {
    /** Id of the chatroom. 1-64 characters. */
    id?: string | undefined;
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** Types of messages. */
  interface LowPriorityMessageTypes {
    /** The types, as in `RC:TxtMsg`. An empty list is left to the service to refuse. 0-20 types, at least 1 character each. */
    msgs: string | readonly string[];
  }

  /** Types of messages that are the first to be dropped. */
  interface LowPriorityMessageTypeList {
    /** The service's code: 200. */
    code: number;
    /** The types. */
    objectNames: string[];
  }

  /** Chatrooms that are kept. */
  interface KeptChatrooms {
    /** The service's code: 200. */
    code: number;
    /** Ids of the chatrooms. */
    chatrooms: string[];
  }

  /** The whitelist of a chatroom. */
  interface WhitelistedMembers {
    /** The service's code: 200. */
    code: number;
    /** The users on it. */
    members: { id: string }[];
  }

  /** Types of messages. */
  interface WhitelistedMessageTypes {
    /** The types, as in `RC:TxtMsg`. 1-20 types, at least 1 character each. */
    msgs: string | readonly string[];
  }

  /** Types of messages that are not dropped. */
  interface WhitelistedMessageTypeList {
    /** The service's code: 200. */
    code: number;
    /** The types. */
    objectNames: string[];
  }

  /** An ultra group to create. */
  interface UltraGroupCreate {
    /** Id of the user who joins it. 1-64 characters. */
    userId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Name of the ultra group, which pushes show. */
    name: string;
  }

  /** What to change of an ultra group. */
  interface UltraGroupUpdate {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Name of the ultra group, which pushes show. */
    name: string;
  }

  /** Which ultra group to dismiss. */
  interface UltraGroupDismiss {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
  }

  /** A user, and an ultra group that the user is in, joins or leaves. */
  interface UltraGroupMembership {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the user. 1-64 characters. */
    userId: string;
  }

  /** Whose ultra groups to list. */
  interface UltraGroupGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Groups a page; the service decides where it is left out. At least 1. */
    size?: number | undefined;
  }

  /** The ultra groups that a user is in. */
  interface UltraGroupsOfUser {
    /** The service's code: 10000, where other paths have 200. */
    code: number;
    /** The page. */
    data: UltraGroupPage;
  }

  /** A page of ultra groups. */
  interface UltraGroupPage {
    /** The ultra groups. */
    groups: NamedUltraGroup[];
  }

  /** An ultra group and its name. */
  interface NamedUltraGroup {
    /** Id of the ultra group. */
    group_id: string;
    /** Name of the ultra group. */
    group_name?: string;
  }

  /** Whether a user is a member. */
  interface IsUltraGroupMember {
    /** The service's code: 200. */
    code: number;
    /** Whether the user is a member. */
    status: boolean;
  }

  /** Which ultra group's members to list. */
  interface UltraGroupMemberGetList {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Members a page; the service decides where it is left out. At least 1. */
    size?: number | undefined;
  }

  /** The members of an ultra group. */
  interface UltraGroupMemberList {
    /** The service's code: 10000, where other paths have 200. */
    code: number;
    /** The page. */
    data: UltraGroupMemberPage;
  }

  /** A page of members. */
  interface UltraGroupMemberPage {
    /** The members. */
    users: { id: string }[];
  }

  /** A member of an ultra group, of whom a list is wanted. */
  interface UltraGroupMemberLists extends UltraGroupMembership, UserGroupPaging {
  }

  /** Which part of a list to get. */
  interface UserGroupPaging {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** How many a page. Default 10. 1-50. */
    pageSize?: number | undefined;
  }

  /** Ids of user groups. */
  interface UserGroupIds {
    /** The service's code: 200. */
    code: number;
    /** Ids of the user groups. */
    data: string[];
  }

  /** Ids of channels. */
  interface ChannelIds {
    /** The service's code: 200. */
    code: number;
    /** Ids of the channels. */
    data: string[];
  }

  /** A channel to create. */
  interface UltraGroupChannelCreate extends UltraGroupChannelId {
    /** Whether it is public or private. Default `PUBLIC`. */
    type?: 'PUBLIC' | 0 | 'PRIVATE' | 1 | undefined;
  }

  /** A channel of an ultra group. */
  interface UltraGroupChannelId {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel. 1-20 characters. */
    busChannel: string;
  }

  /** A channel, and what it is to become. */
  interface UltraGroupChannelChangeType extends UltraGroupChannelId {
    /** Whether it is public or private. */
    type: 'PUBLIC' | 0 | 'PRIVATE' | 1;
  }

  /** Which ultra group's channels to list. */
  interface UltraGroupChannelGetList {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Channels a page; the service decides where it is left out. At least 1. */
    limit?: number | undefined;
    /**
     * The same by another name: the service's own SDKs disagree on it, and no page tells. Where the
     * number matters, give both. At least 1.
     */
    size?: number | undefined;
  }

  /** The channels of an ultra group. */
  interface UltraGroupChannels {
    /** The service's code: 200. */
    code: number;
    /** The channels. */
    channelList: Channel[];
  }

  /** A channel of an ultra group. */
  interface Channel {
    /** Id of the channel. */
    channelId: string;
    /** 0 public, 1 private. */
    type?: 0 | 1;
    /** When it was created. */
    createTime?: string;
  }

  /** Members of an ultra group, and a channel. */
  interface UltraGroupChannelMembers extends UltraGroupChannelId {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which channel's members to list. */
  interface UltraGroupChannelMemberGetList extends UltraGroupChannelId, UltraGroupPaging {
  }

  /** Which part of a list to get. */
  interface UltraGroupPaging {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** How many a page; the service decides where it is left out. At least 1. */
    pageSize?: number | undefined;
  }

  /** The members of a channel. */
  interface UltraGroupChannelUsers {
    /** The service's code: 200. */
    code: number;
    /** Ids of the members. */
    users: string[];
  }

  /** User groups, and a channel. */
  interface UltraGroupChannelUserGroups extends UltraGroupChannelId {
    /** Ids of the user groups. At least 1 user group, at least 1 character each. */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which channel's user groups to list. */
  interface UltraGroupChannelUserGroupGetList extends UltraGroupChannelId, UserGroupPaging {
  }

  /** User groups to create. */
  interface UltraGroupUserGroupAdd {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** The user groups. At least 1 user group. */
    userGroups: readonly NewUserGroup[];
  }

  /** A user group to create. */
  interface NewUserGroup {
    /** Id of the user group. At least 1 character. */
    userGroupId: string;
  }

  /** User groups to delete. */
  interface UltraGroupUserGroupRemove {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Ids of the user groups. At least 1 user group, at least 1 character each. */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which ultra group's user groups to list. */
  interface UltraGroupUserGroupGetList extends UserGroupPaging {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
  }

  /** The user groups of an ultra group. */
  interface UltraGroupUserGroups {
    /** The service's code: 200. */
    code: number;
    /** The user groups. */
    userGroups: UserGroup[];
  }

  /** A user group. */
  interface UserGroup {
    /** Id of the user group. */
    userGroupId: string;
  }

  /** Which user group's channels to list. */
  interface UltraGroupUserGroupGetChannels extends UltraGroupUserGroupId, UserGroupPaging {
  }

  /** A user group of an ultra group. */
  interface UltraGroupUserGroupId {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the user group. At least 1 character. */
    userGroupId: string;
  }

  /** Members of an ultra group, and a user group. */
  interface UltraGroupUserGroupMembers extends UltraGroupUserGroupId {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whether to mute all members. */
  interface UltraGroupMuteAllSet extends UltraGroupScope {
    /** Whether they are muted. */
    status: boolean;
  }

  /** An ultra group, or one of its channels. */
  interface UltraGroupScope {
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /**
     * Id of the channel. Without it, or where it is empty, the call is about the group itself, with
     * all its channels. 0-20 characters.
     */
    busChannel?: string | undefined;
  }

  /** Whether all members are muted. */
  interface UltraGroupMuteStatus {
    /** The service's code: 200. */
    code: number;
    /** Whether they are muted. */
    status: boolean;
  }

  /** Members of an ultra group. */
  interface UltraGroupMembers extends UltraGroupScope {
    /** Ids of the members. 1-20 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which members to list. */
  interface UltraGroupMembersQuery extends UltraGroupScope, UltraGroupPaging {
  }

  /** Members on a list of an ultra group. */
  interface UltraGroupUsers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    users: { id: string }[];
  }

  /** Which messages are to notify the members. */
  interface UltraGroupNotDisturbSet extends UltraGroupScope {
    /**
     * Which messages: `ALL_MESSAGES`, those that mention the user or everybody (`MENTIONS`), one of
     * the two alone (`MENTIONS_OF_USER`, `MENTIONS_OF_ALL`), or `NONE`. With `UNSET`, the setting is
     * removed.
     */
    unpushLevel: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5;
  }

  /** Which messages notify the members. */
  interface UltraGroupUnpushLevel {
    /** The service's code: 200. */
    code: number;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /**
     * Which messages: -1 all, 0 not set, 1 those that mention the user or everybody, 2 those that
     * mention the user, 4 those that mention everybody, 5 none.
     */
    unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** What to set of which message. */
  interface UltraGroupExpansionSet extends ExpandedUltraGroupMessage {
    /** The values, by their keys. 1-20 values, keys of 1-32 characters, 0-4096 characters each. */
    extraKeyVal: string | Record<string, string>;
  }

  /** A message in an ultra group, and who changes its expansion. */
  interface ExpandedUltraGroupMessage {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the user who changes it. 1-64 characters. */
    userId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel that the message is in. Default: it is in the group itself. 1-20 characters. */
    busChannel?: string | undefined;
  }

  /** What to remove of which message. */
  interface UltraGroupExpansionRemove extends ExpandedUltraGroupMessage {
    /** Keys of the values. 1-100 keys, 1-32 characters each. */
    extraKey: string | readonly string[];
  }

  /** Which message's values to get. */
  interface UltraGroupExpansionGetList {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** Id of the ultra group. 1-64 characters. */
    id: string;
    /** Id of the channel that the message is in. Default: it is in the group itself. 1-20 characters. */
    busChannel?: string | undefined;
    /** Which page. Default 1. At least 1. */
    pageNo?: number | undefined;
  }

  /**
   * Which messages of a channel to get. `startTime` is before `endTime`: in `Message.UltraGroup.query`
   * it is the other way round.
   */
  interface UltraGroupHistoryQuery extends UltraGroupChannelId {
    /** Messages that were sent after this time, in milliseconds. */
    startTime: number | string;
    /**
     * Messages that were sent by this time, in milliseconds: at most 14 days after `startTime`,
     * which the service checks.
     */
    endTime: number | string;
    /** Messages of this user only. Default all. 1-64 characters. */
    senderId?: string | undefined;
    /** Most messages in the answer. Default 20. 1-100. */
    pageSize?: number | undefined;
  }

  /** Messages of a channel. */
  interface UltraGroupHistoryMessages {
    /** The service's code: 200. */
    code: number;
    /** The messages, the oldest first. */
    data: UltraGroupHistoryMessage[];
  }

  /** A message of a channel. */
  interface UltraGroupHistoryMessage {
    /** Id of the message. */
    msgUID: string;
    /** Id of the ultra group. */
    groupId?: string;
    /** Id of the channel. */
    busChannel?: string;
    /** Id of the user it came from. */
    fromUserId?: string;
    /** When it was sent, in milliseconds. */
    msgTime?: number;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName?: string;
    /** Type of the conversation: 10, an ultra group. The service spells it so. */
    conversionType?: number;
    /** What it says. */
    content?: Record<string, unknown>;
    /** Whether it can be expanded. */
    expansion?: boolean;
    /** The values of its expansion, by their keys. */
    extraContent?: Record<string, unknown>;
  }

  /** A message, and how many messages around it to get. */
  interface UltraGroupHistoryQueryByMessage extends UltraGroupChannelId {
    /** Id of the message. At least 1 character. */
    uId: string;
    /** How many messages before it. Default 10. 0-50. */
    prevNum?: number | undefined;
    /** How many messages after it. Default 10. 0-50. */
    lastNum?: number | undefined;
  }

  /** A conversation of a user. */
  interface UserConversation {
    /** Type of the conversation. */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** Id of the user whose conversation it is. 1-64 characters. */
    userId: string;
    /** Id of the other user, or of the group or room. 1-64 characters. */
    targetId: string;
  }

  /** Whether pushes of a conversation are off. */
  interface Notification {
    /** The service's code: 200. */
    code: number;
    /** 1 off, 0 on. */
    isMuted: number;
  }

  /** A sensitive word, and what becomes of messages with it. */
  interface SensitiveWord {
    /** 0 replaces the word, 1 drops the message. Default 0. 0-1. */
    type?: number | undefined;
    /** The word: the service takes up to 32 characters. 1-64 characters. */
    keyword: string;
    /** What replaces it: the service takes up to 32 characters. 0-64 characters. */
    replace?: string | undefined;
  }

  /** Which words to remove. */
  interface SensitiveWords {
    /** The words. At least 1 word, 1-64 characters each. */
    keywords: string | readonly string[];
  }

  /** Which words to list. */
  interface WordFilter {
    /** 0 those that are replaced, 1 those that drop a message, 2 all. Default 2. 0-2. */
    type?: number | undefined;
  }

  /** Sensitive words. */
  interface WordList {
    /** The service's code: 200. */
    code: number;
    /** The words. */
    words: ListedWord[];
  }

  /** A sensitive word. */
  interface ListedWord {
    /** `'0'` is replaced, `'1'` drops the message. */
    type?: string;
    /** The word. */
    word: string;
    /** What replaces it. */
    replaceWord?: string;
  }

  /** A notification, and whom it is for. */
  interface Broadcast {
    /** `ios`, `android`. */
    platform: readonly string[];
    /** Whom it is for. */
    audience: PushAudience;
    /** What it says. */
    notification: PushNotification;
  }

  /** Whom a push is for. */
  interface PushAudience {
    /** Users with all of these tags. 0-20 tags. */
    tag?: readonly string[] | undefined;
    /** Users with at least one of these tags. 0-20 tags. */
    tag_or?: readonly string[] | undefined;
    /** Users with these ids; the other conditions do not count then. 0-1000 users. */
    userid?: readonly string[] | undefined;
    /** `true`: all users; the other conditions do not count then. The service requires it. */
    is_to_all?: boolean | undefined;
    /** Users of the app with this package name. */
    packageName?: string | undefined;
  }

  /** What a notification says. */
  interface PushNotification {
    /** Title. 0-50 characters. */
    title?: string | undefined;
    /** Text. The service requires it. */
    alert?: string | undefined;
    /** 1 shows the text even to users who hide the content of notifications. 0-1. */
    forceShowPushContent?: number | string | undefined;
    /** What differs on iOS. */
    ios?: IosNotification | undefined;
    /** What differs on Android. */
    android?: AndroidNotification | undefined;
    /** What differs on HarmonyOS. */
    harmonyOS?: HarmonyNotification | undefined;
  }

  /** What a notification says on iOS. */
  interface IosNotification {
    /** Text, instead of that of all devices. */
    alert?: string | undefined;
    /** Title, instead of that of all devices. */
    title?: string | undefined;
    /** 1 is a silent push. 0-1. */
    contentAvailable?: number | string | undefined;
    /** The number that the app's icon shows. */
    badge?: number | string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** Category of the notification, as the app defines it. */
    category?: string | undefined;
    /** URL of an image or a sound. */
    richMediaUri?: string | undefined;
    /** Notifications of one thread are shown as a group. */
    'thread-id'?: string | undefined;
    /** It replaces an earlier notification of the same id. */
    'apns-collapse-id'?: string | undefined;
    /** How much it may interrupt, as in `active`. */
    'interruption-level'?: string | undefined;
  }

  /** What a notification says on Android. */
  interface AndroidNotification {
    /** Text, instead of that of all devices. */
    alert?: string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** For Huawei's channel. */
    hw?: HuaweiNotification | undefined;
    /** For Honor's channel. */
    honor?: HonorNotification | undefined;
    /** For Xiaomi's channel. */
    mi?: XiaomiNotification | undefined;
    /** For OPPO's channel. */
    oppo?: OppoNotification | undefined;
    /** For vivo's channel. */
    vivo?: VivoNotification | undefined;
    /** For Google's channel. */
    fcm?: FcmNotification | undefined;
  }

  /** What a notification says on HarmonyOS. */
  interface HarmonyNotification {
    /** Text, instead of that of all devices. */
    alert?: string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** For the channel of HarmonyOS. */
    ohos?: OhosNotification | undefined;
  }

  /** A push that was accepted. */
  interface Pushed {
    /** The service's code: 200. */
    code: number;
    /** Id of the push. */
    id?: string;
  }

  /** A message with its notification, and whom it is for. */
  interface BroadcastMessage {
    /** `ios`, `android`. */
    platform: readonly string[];
    /** Id of the user it comes from. */
    fromUserId: string;
    /** Whom it is for. */
    audience: PushAudience;
    /** The message. The service requires it. */
    message?: PushMessage | undefined;
    /** What its notification says. */
    notification: PushNotification;
  }

  /** The message of a push. */
  interface PushMessage {
    /** What it says. */
    content: string | object;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** `true`: it does not become the last message of its conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A bot to create. */
  interface BotCreate extends BotSettings {
    /** Id of the user that the bot is. 1-64 characters. */
    id: string;
    /** Name. 1-128 characters. */
    name: string;
  }

  /** What a bot is. */
  interface BotSettings {
    /** Type, a word of the app's choice. Bots for `User.ProxyChat` have `rc_agentchat`. 0-128 characters. */
    type?: string | undefined;
    /** URL of the portrait. 0-256 characters. */
    profileUrl?: string | undefined;
    /** Texts that the app keeps with the bot. 0-16 texts, keys of 1-32 characters, 0-128 characters each. */
    metadata?: Record<string, string> | undefined;
    /** What answers for the bot. */
    integrations?: readonly Integration[] | undefined;
  }

  /** What answers for a bot. */
  interface Integration extends IntegrationSettings {
    /** Type, as in `webhook` or `dify`. */
    type?: string | undefined;
  }

  /** How an integration works. */
  interface IntegrationSettings {
    /** Whether it is in use. */
    enabled?: boolean | undefined;
    /** URL of the app's server that gets the events. A `webhook` needs one. */
    callbackUrl?: string | undefined;
    /** Types of the messages that it gets, as in `RC:TxtMsg`. */
    objectNames?: readonly string[] | undefined;
    /** Events that it gets, as in `message:private`. */
    events?: readonly string[] | undefined;
    /** Whether its answers come in parts, while they are written. Default `true`. */
    stream?: boolean | undefined;
    /** Whether the service sends its answers to the users. Default `true`. */
    handleResponse?: boolean | undefined;
    /** How the service gets access to it. */
    auth?: IntegrationAuth | undefined;
    /** The agent that answers. */
    agent?: IntegrationAgent | undefined;
    /** Whether it waits until the user stops typing. */
    waitForInputCompletion?: boolean | undefined;
    /** Whether answers are gentle; the service's documentation says no more of it. */
    gentleResponse?: boolean | undefined;
  }

  /** How the service gets access to an integration. */
  interface IntegrationAuth {
    /** API key of the provider. */
    apiKey?: string | undefined;
  }

  /** The agent that answers for a bot. */
  interface IntegrationAgent extends AgentSettings {
    /** Id of the agent. 1-64 characters. */
    id?: string | undefined;
    /** Name. 2-128 characters. */
    name?: string | undefined;
  }

  /** What an agent is for, and how it answers. */
  interface AgentSettings {
    /** What it is for. 0-256 characters. */
    description?: string | undefined;
    /** Type: the service has `chat` alone. */
    type?: string | undefined;
    /** Whether it answers. */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** How it answers. */
    agentConfig?: AgentConfig | undefined;
  }

  /** How an agent answers. */
  interface AgentConfig {
    /** The language model. */
    model?: AgentModel | undefined;
    /** What the model is told. */
    prompt?: AgentPrompt | undefined;
    /** What it remembers of a conversation. */
    memory?: AgentMemory | undefined;
  }

  /** A language model. */
  interface AgentModel {
    /** Who provides it. */
    provider?: string | undefined;
    /** Its name. */
    name?: string | undefined;
    /** Its settings. */
    options?: AgentModelSettings | undefined;
  }

  /** Settings of a language model. */
  interface AgentModelSettings {
    /** Temperature: the higher, the more the answers vary. 0-2. */
    temperature?: number | undefined;
    /** Only the likeliest tokens that have this probability together are used. 0-1. */
    topP?: number | undefined;
    /** The longest answer. 1-8192 tokens. */
    maxTokens?: number | undefined;
    /** The higher, the fewer repetitions. -2 to 2. */
    frequencyPenalty?: number | undefined;
    /** The higher, the more new subjects. -2 to 2. */
    presencePenalty?: number | undefined;
    /** Texts at which an answer ends. 0-10 texts, 0-50 characters each. */
    stop?: readonly string[] | undefined;
  }

  /** What a language model is told before the questions. */
  interface AgentPrompt {
    /** Id of a stored prompt. 0-64 characters. */
    id?: string | undefined;
    /** The instructions. 0-10000 characters. */
    instructions?: string | undefined;
    /** Values of the variables in the instructions, by their names. */
    variables?: object | undefined;
    /** What the agent says first. */
    openingStatement?: string | undefined;
  }

  /** What an agent remembers of a conversation. */
  interface AgentMemory {
    /** How it forgets, as in `sliding_window`. */
    strategy?: string | undefined;
    /** How many messages it remembers. */
    maxMessages?: number | undefined;
    /** How many tokens it remembers. */
    maxTokens?: number | undefined;
  }

  /** What to change of a bot. */
  interface BotUpdate extends BotSettings {
    /** Id of the user that the bot is. 1-64 characters. */
    id: string;
    /** Name. 1-128 characters. */
    name?: string | undefined;
  }

  /** Which bot to delete. */
  interface BotRemove {
    /** Id of the user that the bot is. 1-64 characters. */
    id: string;
  }

  /** Which bots to get. */
  interface BotGet {
    /** Ids of the users that the bots are. 1-20 bots, 1-64 characters each. */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Bots. */
  interface Bots {
    /** The service's code: 200. */
    code: number;
    /** The bots. */
    bots: StoredBot[];
  }

  /** A bot of the app. */
  interface StoredBot {
    /** Id of the user that the bot is. */
    userId: string;
    /** Name. */
    name?: string;
    /** Type. */
    type?: string;
    /** URL of the portrait. */
    profileUrl?: string;
    /** Texts that the app keeps with the bot. */
    metadata?: Record<string, string>;
    /** What answers for the bot, as it was set. */
    integrations?: Record<string, unknown>[];
    /** When it was created. */
    createdAt?: number;
    /** When it was changed last. */
    updatedAt?: number;
  }

  /** Which bots to list. */
  interface BotGetList {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Bots a page. Default 10. At least 1. */
    pageSize?: number | undefined;
    /** Whether the bots come with their integrations. */
    includeIntegration?: boolean | undefined;
  }

  /** Bots of the app. */
  interface BotPage {
    /** The service's code: 200. */
    code: number;
    /** How many bots the app has. */
    total?: number;
    /** Whether more follow. */
    hasNext?: boolean;
    /** The bots of this page. */
    bots: StoredBot[];
  }

  /** An integration, and the bot that it is for. */
  interface IntegrationOfBot extends IntegrationSettings {
    /** Id of the user that the bot is. 1-64 characters. */
    id: string;
    /** Type, as in `webhook` or `dify`. */
    type: string;
  }

  /** Which integration to remove. */
  interface BotIntegrationRemove {
    /** Id of the user that the bot is. 1-64 characters. */
    id: string;
    /** Type of the integration, as in `webhook` or `dify`. */
    type: string;
  }

  /** An agent to create. */
  interface AgentCreate extends AgentSettings {
    /** Id of the agent: at least 3 characters, which the service checks. 1-64 characters. */
    id: string;
    /** Name. 2-128 characters. */
    name: string;
  }

  /** What to change of an agent. */
  interface AgentUpdate extends AgentSettings {
    /** Id of the agent. 1-64 characters. */
    id: string;
    /** Name. 2-128 characters. */
    name?: string | undefined;
  }

  /** Which agent. */
  interface AgentId {
    /** Id of the agent. 1-64 characters. */
    id: string;
  }

  /** An agent of the app. */
  interface StoredAgent {
    /** The service's code: 200. */
    code: number;
    /** Id of the agent. */
    agentId: string;
    /** Name. */
    name?: string;
    /** What it is for. */
    description?: string;
    /** Type, as in `chat`. */
    type?: string;
    /** `active`, `inactive` or `draft`. */
    status?: string;
    /** How it answers. */
    agentConfig?: StoredAgentConfig;
    /** When it was created. The service's example is in seconds. */
    createdAt?: number;
    /** When it was changed last. The service's example is in seconds. */
    updatedAt?: number;
  }

  /** How an agent of the app answers. */
  interface StoredAgentConfig {
    /** The language model: `provider`, `name` and `options`. */
    model?: Record<string, unknown>;
    /** What the model is told: `id`, `instructions`, `variables` and `openingStatement`. */
    prompt?: Record<string, unknown>;
    /** What it remembers of a conversation: `strategy`, `maxMessages` and `maxTokens`. */
    memory?: Record<string, unknown>;
  }

  /** Which agents to list. */
  interface AgentGetList {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Agents a page; the service decides where it is left out. At least 1. */
    size?: number | undefined;
    /** Agents of this status only. Default all. */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** Agents of this type only. Default all. */
    type?: string | undefined;
  }

  /** Agents of the app. */
  interface Agents {
    /** The service's code: 200. */
    code: number;
    /** How many agents the app has. */
    total?: number;
    /** How many pages the list has. */
    totalPages?: number;
    /** Whether more follow. */
    hasNext?: boolean;
    /** The agents of this page. */
    agents: ListedAgent[];
  }

  /** An agent in a list. */
  interface ListedAgent {
    /** Id of the agent. */
    agentId: string;
    /** Name. */
    name?: string;
    /** What it is for. */
    description?: string;
    /** Type, as in `chat`. */
    type?: string;
    /** `active`, `inactive` or `draft`. */
    status?: string;
    /** How it answers. */
    agentConfig?: StoredAgentConfig;
    /** When it was created. The service's example is in seconds. */
    createdAt?: number;
    /** When it was changed last. The service's example is in seconds. */
    updatedAt?: number;
  }

  /** What to ask an agent. */
  interface AgentChat {
    /** Id of the agent. 1-64 characters. */
    agentId: string;
    /** The question. 1-10000 characters. */
    query: string;
    /** Id of the conversation that it continues, from an earlier answer. Default: a new one. 0-64 characters. */
    conversationId?: string | undefined;
    /** Whether the agent remembers the conversation. */
    memory?: boolean | undefined;
    /** Values of the variables in the prompt, by their names. 0-16 variables, keys of 1-32 characters, 0-128 characters each. */
    variables?: Record<string, string> | undefined;
    /** Id of the user who asks. */
    user?: string | undefined;
  }

  /** What an agent answered. */
  interface AgentAnswer {
    /** The service's code: 200. */
    code: number;
    /** Id of this run. */
    runId?: string;
    /** Id of the conversation: a next call with it continues the conversation. */
    conversationId?: string;
    /** Id of the agent. */
    agentId?: string;
    /** When it answered. */
    timestamp?: number;
    /** What it answered. */
    answer?: string;
    /** Why the answer ended. */
    finishReason?: string;
    /** Further facts: `usage` has the tokens. */
    metadata?: Record<string, unknown>;
  }

  interface Options {
    /**
     * Function that sends the requests, instead of the client's own connections. Everything else
     * stays as it is: checks, signatures, domains, retries, timeouts.
     */
    fetch?: Fetch | undefined;
  }
}

export = RongCloud;
