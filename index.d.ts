// Generated from the doc comments in src/ by `npm run build`; change it there.
/// <reference lib="esnext.disposable" />

/** A client for one app: its methods, grouped as in the service's documentation. */
interface RongCloud {
  /** Users: registering them for a token, and keeping their profiles fresh. */
  readonly User: RongCloud.User;
  /** Groups and their members. */
  readonly Group: RongCloud.Group;
  /**
   * Friends of users, which the service keeps. The app needs profile hosting, which RongCloud's
   * support or the console enables.
   */
  readonly Friend: RongCloud.Friend;
  /** Messages: sending and recalling them, and their history. */
  readonly Message: RongCloud.Message;
  /**
   * Groups that the service hosts: with profiles, roles and permissions. The app needs profile
   * hosting, which RongCloud's support or the console enables.
   */
  readonly EntrustedGroup: RongCloud.EntrustedGroup;
  /** Chatrooms and who is in them. */
  readonly Chatroom: RongCloud.Chatroom;
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
    /** Tokens that users connect with. */
    readonly Token: UserTokenResource;
    /** Users that are deactivated. */
    readonly Deactivated: UserDeactivated;
    /** Groups that a user is in. */
    readonly Group: UserGroup;
    /**
     * Whitelists: the only users whose messages a user gets, once `User.WhiteSetting` says so. The app
     * needs whitelists of users, which RongCloud's support or the console enables.
     */
    readonly Whitelist: UserWhitelist;
    /**
     * Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
     * whitelists of users, which RongCloud's support or the console enables.
     */
    readonly WhiteSetting: UserWhiteSetting;
    /** Muting in one-to-one chats: users that may not write to other users. */
    readonly ChatBan: UserChatBan;
    /** Names that a user gives to other users, which pushes to the user show. */
    readonly Remark: UserRemark;
    /** Hours of each day in which a user gets no pushes. */
    readonly BlockPushPeriod: UserBlockPushPeriod;
    /** Chats in which a bot writes for a user. */
    readonly ProxyChat: UserProxyChat;
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
    /**
     * Lists the users of the app by the time of their registration. Only apps in the development
     * environment have this.
     *
     * `POST /user/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/user/query-users
     *
     * @example
     * await Rong.User.getList({ page: 1, pageSize: 50, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserGetList, options?: CallOptions) => AsyncIterableIterator<RegisteredUser>> & ((page?: UserGetList, options?: CallOptions) => Promise<RegisteredUsers>);
    /**
     * Deletes users. Only apps in the development environment have this.
     *
     * Several ids are sent as several fields. The service's documentation does not say whether it
     * wants them so, and its Java SDK sends one field with commas.
     *
     * `POST /user/delusers.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.remove({ users: ['u1', 'u2'] });
     */
    remove: (users: UserRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Begins to deactivate users. The result comes by callback within 15 minutes, with the id of the
     * operation. Each call begins another operation.
     *
     * `POST /user/deactivate.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/deactivate
     *
     * @example
     * await Rong.User.deactivate({ users: ['u1', 'u2'] });
     */
    deactivate: (users: UserDeactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * Begins to bring deactivated users back, an hour or more after their deactivation. The result
     * comes by callback, with the id of the operation. Each call begins another operation.
     *
     * `POST /user/reactivate.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/reactivate
     *
     * @example
     * await Rong.User.reactivate({ users: ['u1', 'u2'] });
     */
    reactivate: (users: UserReactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * Brings a deactivated user back. Only the service's Java SDK has this, and no documentation: it
     * is probably an older form of `reactivate`, which is the one to use.
     *
     * `POST /user/activate.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.activate({ id: 'u1' });
     */
    activate: (user: UserId, options?: CallOptions) => Promise<Done>;
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

  /** Tokens that users connect with. */
  interface UserTokenResource {
    /**
     * Ends the tokens that users got before a time. Connections that they have stay until they
     * drop.
     *
     * `POST /user/token/expire.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/expire
     *
     * @example
     * await Rong.User.Token.expire({ users: ['u1', 'u2'], time: 1700000000000 });
     */
    expire: (tokens: UserTokenExpire, options?: CallOptions) => Promise<Done>;
  }

  /** Users that are deactivated. */
  interface UserDeactivated {
    /**
     * Lists the users that are deactivated, with those whose deactivation has only begun.
     *
     * `POST /user/deactivate/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/query-deactivated-list
     *
     * @example
     * await Rong.User.Deactivated.getList({ pageNo: 1, pageSize: 20 });
     */
    getList: Paged<(page?: UserDeactivatedGetList, options?: CallOptions) => AsyncIterableIterator<string>> & ((page?: UserDeactivatedGetList, options?: CallOptions) => Promise<DeactivatedUsers>);
  }

  /** Groups that a user is in. */
  interface UserGroup {
    /**
     * Lists the groups that a user is in: the first 5000 of them, or a page where one is asked for.
     *
     * `POST /user/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-by-user
     *
     * @example
     * await Rong.User.Group.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(user: UserGroupGetList, options?: CallOptions) => AsyncIterableIterator<GroupOfUser>> & ((user: UserGroupGetList, options?: CallOptions) => Promise<GroupsOfUser>);
  }

  /**
   * Whitelists: the only users whose messages a user gets, once `User.WhiteSetting` says so. The app
   * needs whitelists of users, which RongCloud's support or the console enables.
   */
  interface UserWhitelist {
    /**
     * Puts users on a user's whitelist. The service allows 3000 in all.
     *
     * `POST /user/whitelist/add.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.Whitelist.add({ id: 'u1', whitelist: ['w1', 'w2'] });
     */
    add: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * Takes users off a user's whitelist.
     *
     * `POST /user/whitelist/remove.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.Whitelist.remove({ id: 'u1', whitelist: [{ id: 'w1' }] });
     */
    remove: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * Lists a user's whitelist.
     *
     * `POST /user/whitelist/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist
     *
     * @example
     * await Rong.User.Whitelist.getList({ id: 'u1', size: 100 });
     */
    getList: Paged<(user: UserWhitelistGetList, options?: CallOptions) => AsyncIterableIterator<string>> & ((user: UserWhitelistGetList, options?: CallOptions) => Promise<Whitelist>);
  }

  /**
   * Whether a user's whitelist or blacklist decides whose messages the user gets. The app needs
   * whitelists of users, which RongCloud's support or the console enables.
   */
  interface UserWhiteSetting {
    /**
     * Sets which of their lists decides whose messages users get.
     *
     * `POST /user/whitesetting/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/set-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.set({ users: ['u1', 'u2'], whiteSetting: true });
     */
    set: (users: UserWhiteSettingSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets which of their lists decides whose messages users get.
     *
     * `POST /user/whitesetting/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.get({ users: ['u1', 'u2'] });
     */
    get: (users: UserWhiteSettingGet, options?: CallOptions) => Promise<WhiteSettings>;
  }

  /** Muting in one-to-one chats: users that may not write to other users. */
  interface UserChatBan {
    /**
     * Mutes users in all one-to-one chats, or lets them write again.
     *
     * `POST /user/chat/fb/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/ban
     *
     * @example
     * await Rong.User.ChatBan.set({ users: ['u1', 'u2'], state: true });
     */
    set: (users: UserChatBanSet, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the users that are muted in one-to-one chats.
     *
     * `POST /user/chat/fb/querylist.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/query-banned-list
     *
     * @example
     * await Rong.User.ChatBan.getList({ num: 50, offset: 0 });
     */
    getList: Paged<(page?: UserChatBanGetList, options?: CallOptions) => AsyncIterableIterator<string>> & ((page?: UserChatBanGetList, options?: CallOptions) => Promise<ChatBannedUsers>);
  }

  /** Names that a user gives to other users, which pushes to the user show. */
  interface UserRemark {
    /**
     * Sets names that a user gives to other users.
     *
     * `POST /user/remarks/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-push
     *
     * @example
     * await Rong.User.Remark.set({
     *   id: 'u1',
     *   remarks: [{ id: 'u2', remark: 'Bob & 鲍勃' }, { id: 'u3', remark: 'Wei' }],
     * });
     */
    set: (user: UserRemarkSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the name that a user gives to another user.
     *
     * `POST /user/remarks/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.User.Remark.remove({ id: 'u1', targetId: 'u2' });
     */
    remove: (user: UserRemarkRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the names that a user gives to other users.
     *
     * `POST /user/remarks/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-push
     *
     * @example
     * await Rong.User.Remark.getList({ id: 'u1', page: 1, size: 30 });
     */
    getList: Paged<(user: UserRemarkGetList, options?: CallOptions) => AsyncIterableIterator<Remark>> & ((user: UserRemarkGetList, options?: CallOptions) => Promise<Remarks>);
  }

  /** Hours of each day in which a user gets no pushes. */
  interface UserBlockPushPeriod {
    /**
     * Sets the hours in which a user gets no pushes.
     *
     * `POST /user/blockPushPeriod/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.set({
     *   id: 'u1',
     *   startTime: '22:30:00',
     *   period: 600,
     *   level: 'NONE',
     * });
     */
    set: (period: UserBlockPushPeriodSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the hours in which a user gets no pushes.
     *
     * `POST /user/blockPushPeriod/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<BlockPushPeriod>;
    /**
     * Lets a user get pushes at all hours again.
     *
     * `POST /user/blockPushPeriod/delete.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/delete-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** Chats in which a bot writes for a user. */
  interface UserProxyChat {
    /**
     * Lets a bot write for a user in chats with other users. What a second call for the same chats
     * does is not documented.
     *
     * `POST /v3/user/proxychat/start`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat
     *
     * @example
     * await Rong.User.ProxyChat.start({
     *   id: 'u1',
     *   targetIds: ['u2', 'u3'],
     *   botUserId: 'bot1',
     *   metadata: { topic: 'orders' },
     * });
     */
    start: (chats: UserProxyChatStart, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the chats in which a bot writes for a user, of one user or of all.
     *
     * `POST /v3/user/proxychat/query.json`: at most 100 calls per second.
     *
     * @see <http://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats
     *
     * @example
     * await Rong.User.ProxyChat.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(page?: UserProxyChatGetList, options?: CallOptions) => AsyncIterableIterator<ProxyChat>> & ((page?: UserProxyChatGetList, options?: CallOptions) => Promise<ProxyChats>);
  }

  /**
   * Friends of users, which the service keeps. The app needs profile hosting, which RongCloud's
   * support or the console enables.
   */
  interface Friend {
    /** What a user keeps of a friend. */
    readonly Profile: FriendProfile;
    /** Who may add a user as a friend. */
    readonly Permission: FriendPermission;
    /**
     * Adds a friend to a user, or asks the other user for it: they see a request then.
     *
     * `POST /friend/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/add-friend
     *
     * @example
     * await Rong.Friend.add({
     *   id: 'u1',
     *   targetId: 'u2',
     *   optType: 'DIRECT',
     *   extra: 'Hi & 你好',
     * });
     */
    add: (friend: FriendAdd, options?: CallOptions) => Promise<Done>;
    /**
     * Removes friends of a user.
     *
     * `POST /friend/delete.json`: at most 100 friends per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/del-friend
     *
     * @example
     * await Rong.Friend.remove({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    remove: (friends: FriendRemove, options?: CallOptions) => Promise<Done>;
    /**
     * Removes all friends of a user.
     *
     * `POST /friend/clean.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/clean-friend
     *
     * @example
     * await Rong.Friend.clean({ id: 'u1' });
     */
    clean: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the friends of a user, by the time at which they were added.
     *
     * `POST /friend/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend
     *
     * @example
     * await Rong.Friend.getList({ id: 'u1', size: 60, order: 'DESCENDING' });
     */
    getList: Paged<(user: FriendGetList, options?: CallOptions) => AsyncIterableIterator<ListedFriend>> & ((user: FriendGetList, options?: CallOptions) => Promise<Friends>);
    /**
     * Tells which of some users are friends of a user.
     *
     * `POST /friend/check.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/check-friend
     *
     * @example
     * await Rong.Friend.check({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    check: (users: FriendCheck, options?: CallOptions) => Promise<Friendships>;
  }

  /** What a user keeps of a friend. */
  interface FriendProfile {
    /**
     * Sets the name that a user gives to a friend, and fields of the app. What is left out stays as
     * it is.
     *
     * `POST /friend/profile/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-profile
     *
     * @example
     * await Rong.Friend.Profile.set({
     *   id: 'u1',
     *   targetId: 'u2',
     *   remarkName: 'Bobby',
     *   friendExtProfile: { ext_team: 'blue' },
     * });
     */
    set: (friend: FriendProfileSet, options?: CallOptions) => Promise<Done>;
  }

  /** Who may add a user as a friend. */
  interface FriendPermission {
    /**
     * Sets who may add users as friends.
     *
     * `POST /friend/permission/set.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/set-friend-add-level
     *
     * @example
     * await Rong.Friend.Permission.set({
     *   users: ['u1', 'u2'],
     *   permissionType: 'APPROVAL',
     * });
     */
    set: (users: FriendPermissionSet, options?: CallOptions) => Promise<Done>;
    /**
     * Gets who may add users as friends.
     *
     * `POST /friend/permission/get.json`: at most 100 users per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend-add-level
     *
     * @example
     * await Rong.Friend.Permission.get({ users: ['u1', 'u2'] });
     */
    get: (users: FriendPermissionGet, options?: CallOptions) => Promise<FriendPermissions>;
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
    /** Messages of the system to users. */
    readonly System: MessageSystem;
    /** The log of all messages of the app, hour by hour. */
    readonly History: MessageHistory;
    /** @deprecated Use `Message.History`. */
    readonly history: MessageHistory;
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
    sendTemplate: (message: TemplateMessage, options?: CallOptions) => Promise<Sent>;
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
    /** Names that a user gives to groups, which pushes to the user show. */
    readonly Remark: GroupRemark;
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
    create: (group: NewGroup, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Adds a member, or several, to a group.
     *
     * `POST /group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.join({ id: 'g1', name: 'Group One', member: { id: 'u1' } });
     */
    join: (group: Joining, options?: CallOptions) => Promise<GroupChanged>;
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
    invite: (group: Invitation, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * Removes a member, or several, from a group.
     *
     * `POST /group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.quit({ id: 'g1', member: { id: 'u1' } });
     */
    quit: (group: Leaving, options?: CallOptions) => Promise<GroupChanged>;
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
    kick: (group: Expulsion, options?: CallOptions) => Promise<GroupChanged>;
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
    dismiss: (group: Leaving, options?: CallOptions) => Promise<GroupChanged>;
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
    update: (group: GroupName, options?: CallOptions) => Promise<GroupChanged>;
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
     * Lists the groups that are muted: 50 a page where no size is given, and at most 200, which the
     * service checks.
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

  /** Names that a user gives to groups, which pushes to the user show. */
  interface GroupRemark {
    /**
     * Sets the name that a user gives to a group.
     *
     * `POST /group/remarks/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.set({ userId: 'u1', id: 'g1', remark: 'Lunch & 午饭' });
     */
    set: (group: GroupRemarkSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the name that a user gives to a group.
     *
     * `POST /group/remarks/del.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.Group.Remark.remove({ userId: 'u1', id: 'g1' });
     */
    remove: (group: RemarkedGroup, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the name that a user gives to a group.
     *
     * `POST /group/remarks/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.get({ userId: 'u1', id: 'g1' });
     */
    get: (group: RemarkedGroup, options?: CallOptions) => Promise<RemarkOfGroup>;
  }

  /**
   * Groups that the service hosts: with profiles, roles and permissions. The app needs profile
   * hosting, which RongCloud's support or the console enables.
   */
  interface EntrustedGroup {
    /** Managers of groups that the service hosts. */
    readonly Manager: EntrustedGroupManager;
    /** Members of groups that the service hosts. */
    readonly Member: EntrustedGroupMember;
    /** Names that members give to groups that the service hosts. */
    readonly RemarkName: EntrustedGroupRemarkName;
    /** Groups that the service hosts, as a member has them. */
    readonly Joined: EntrustedGroupJoined;
    /**
     * Creates a group. Its members see a notice.
     *
     * `POST /entrust/group/create.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/create-group
     *
     * @example
     * await Rong.EntrustedGroup.create({
     *   id: 'g1',
     *   name: 'Lunch',
     *   owner: 'u1',
     *   members: ['u2', 'u3'],
     *   groupProfile: {
     *     introduction: 'Where to eat',
     *     announcement: 'At noon',
     *     portraitUrl: 'http://x.test/g.png',
     *   },
     *   groupExtProfile: { ext_floor: '3' },
     *   permissions: {
     *     joinPerm: 'FREE',
     *     removePerm: 'OWNER_OR_MANAGER',
     *     memInvitePerm: 'EVERYONE',
     *     invitePerm: 'INVITEE_VERIFY',
     *     profilePerm: 'OWNER',
     *     memProfilePerm: 'SELF',
     *   },
     * });
     */
    create: (group: EntrustedGroupCreate, options?: CallOptions) => Promise<Done>;
    /**
     * Makes a group that exists one that the service hosts. No callbacks come of it.
     *
     * `POST /entrust/group/import.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/import-group
     *
     * @example
     * await Rong.EntrustedGroup.import({
     *   id: 'g2',
     *   name: 'Tennis',
     *   owner: 'u1',
     *   groupProfile: { introduction: 'On Mondays' },
     *   groupExtProfile: { ext_floor: '0' },
     *   permissions: { joinPerm: 'NO_ONE_ALLOWED' },
     * });
     */
    import: (group: EntrustedGroupImport, options?: CallOptions) => Promise<Done>;
    /**
     * Changes the profile, the fields of the app or the permissions of a group.
     *
     * `POST /entrust/group/profile/update.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/update-group
     *
     * @example
     * await Rong.EntrustedGroup.update({
     *   id: 'g1',
     *   groupProfile: { name: 'Lunch club', announcement: 'At one' },
     *   groupExtProfile: { ext_floor: '4' },
     *   permissions: { joinPerm: 'OWNER_VERIFY' },
     * });
     */
    update: (group: EntrustedGroupUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * Gets groups with their profiles and permissions.
     *
     * `POST /entrust/group/profile/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/query-group-profiles
     *
     * @example
     * await Rong.EntrustedGroup.get({ ids: ['g1'] });
     */
    get: (groups: EntrustedGroupGet, options?: CallOptions) => Promise<EntrustedGroups>;
    /**
     * Adds members to a group, and returns the group. The members see a notice.
     *
     * `POST /entrust/group/join.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/join-group
     *
     * @example
     * await Rong.EntrustedGroup.join({ id: 'g1', members: ['u4', 'u5'] });
     */
    join: (group: EntrustedGroupJoin, options?: CallOptions) => Promise<EnteredGroup>;
    /**
     * Lets members leave a group. The members see a notice.
     *
     * `POST /entrust/group/quit.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/quit-group
     *
     * @example
     * await Rong.EntrustedGroup.quit({
     *   id: 'g1',
     *   members: ['u4'],
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    quit: (group: EntrustedGroupQuit, options?: CallOptions) => Promise<Done>;
    /**
     * Ends a group, with nobody left in it. The members see a notice.
     *
     * `POST /entrust/group/dismiss.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.EntrustedGroup.dismiss({ id: 'g1' });
     */
    dismiss: (group: GroupId, options?: CallOptions) => Promise<Done>;
    /**
     * Makes a member the owner of a group. The members see a notice.
     *
     * `POST /entrust/group/transfer/owner.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/transfer-group
     *
     * @example
     * await Rong.EntrustedGroup.transferOwner({
     *   id: 'g1',
     *   newOwner: 'u2',
     *   isQuit: true,
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    transferOwner: (group: EntrustedGroupTransferOwner, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the groups of the app, by the time at which they were created.
     *
     * `POST /entrust/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-app-all-group
     *
     * @example
     * await Rong.EntrustedGroup.getList({ size: 60, order: 'ASCENDING' });
     */
    getList: Paged<(page?: EntrustedGroupGetList, options?: CallOptions) => AsyncIterableIterator<ListedGroup>> & ((page?: EntrustedGroupGetList, options?: CallOptions) => Promise<EntrustedGroupList>);
  }

  /** Managers of groups that the service hosts. */
  interface EntrustedGroupManager {
    /**
     * Makes members managers of a group, which may have 10. The members see a notice.
     *
     * `POST /entrust/group/manager/add.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/add-group-manager
     *
     * @example
     * await Rong.EntrustedGroup.Manager.add({ id: 'g1', members: ['u2', 'u9'] });
     */
    add: (group: GroupManagers, options?: CallOptions) => Promise<ManagersAdded>;
    /**
     * Makes managers of a group plain members again. The members see a notice.
     *
     * `POST /entrust/group/manager/remove.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.EntrustedGroup.Manager.remove({ id: 'g1', members: ['u2'] });
     */
    remove: (group: GroupManagers, options?: CallOptions) => Promise<Done>;
  }

  /** Members of groups that the service hosts. */
  interface EntrustedGroupMember {
    /**
     * Lists the members of a group, by the time at which they joined.
     *
     * `POST /entrust/group/member/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-member
     *
     * @example
     * await Rong.EntrustedGroup.Member.getList({
     *   id: 'g1',
     *   type: 'NORMAL',
     *   size: 60,
     *   order: 'ASCENDING',
     * });
     */
    getList: Paged<(group: EntrustedGroupMemberGetList, options?: CallOptions) => AsyncIterableIterator<StoredMember>> & ((group: EntrustedGroupMemberGetList, options?: CallOptions) => Promise<HostedMemberList>);
    /**
     * Gets some members of a group.
     *
     * `POST /entrust/group/member/specific/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-specific-group-member
     *
     * @example
     * await Rong.EntrustedGroup.Member.get({ id: 'g1', members: ['u2'] });
     */
    get: (group: EntrustedGroupMemberGet, options?: CallOptions) => Promise<HostedMembers>;
    /**
     * Sets what a group keeps of a member.
     *
     * `POST /entrust/group/member/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-info
     *
     * @example
     * await Rong.EntrustedGroup.Member.set({
     *   id: 'g1',
     *   userId: 'u2',
     *   nickname: 'Wei',
     *   extra: 'vegan',
     * });
     */
    set: (member: EntrustedGroupMemberSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes members from a group. The members see a notice.
     *
     * `POST /entrust/group/member/kick.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-group
     *
     * @example
     * await Rong.EntrustedGroup.Member.kick({
     *   id: 'g1',
     *   members: ['u3', 'u5'],
     *   isDelBan: true,
     *   isDelWhite: true,
     *   isDelFollowed: false,
     * });
     */
    kick: (group: EntrustedGroupMemberKick, options?: CallOptions) => Promise<Done>;
    /**
     * Removes a user from all groups but those that the user owns. The members see a notice.
     *
     * `POST /entrust/group/member/kick/all.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group
     *
     * @example
     * await Rong.EntrustedGroup.Member.kickAll({ userId: 'u3' });
     */
    kickAll: (user: EntrustedGroupMemberKickAll, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a member follow other members: their messages come with pushes even where the member
     * wants none of the group.
     *
     * `POST /entrust/group/member/follow.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/set-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.follow({
     *   id: 'g1',
     *   userId: 'u1',
     *   members: ['u2', 'u3'],
     * });
     */
    follow: (members: Following, options?: CallOptions) => Promise<Done>;
    /**
     * Lets a member follow other members no longer.
     *
     * `POST /entrust/group/member/unfollow.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.unfollow({
     *   id: 'g1',
     *   userId: 'u1',
     *   members: ['u2', 'u3'],
     * });
     */
    unfollow: (members: Following, options?: CallOptions) => Promise<Done>;
    /**
     * Lists the members that a member follows.
     *
     * `POST /entrust/group/member/followed/get.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.getFollowed({ id: 'g1', userId: 'u1' });
     */
    getFollowed: (member: HostedMember, options?: CallOptions) => Promise<FollowedMembers>;
  }

  /** Names that members give to groups that the service hosts. */
  interface EntrustedGroupRemarkName {
    /**
     * Sets the name that a member gives to a group.
     *
     * `POST /entrust/group/remarkname/set.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.set({
     *   id: 'g1',
     *   userId: 'u1',
     *   remarkName: 'Noon',
     * });
     */
    set: (member: EntrustedGroupRemarkNameSet, options?: CallOptions) => Promise<Done>;
    /**
     * Removes the name that a member gives to a group.
     *
     * `POST /entrust/group/remarkname/delete.json`: at most 100 calls per second.
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.remove({ id: 'g1', userId: 'u1' });
     */
    remove: (member: HostedMember, options?: CallOptions) => Promise<Done>;
    /**
     * Gets the name that a member gives to a group.
     *
     * `POST /entrust/group/remarkname/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.get({ id: 'g1', userId: 'u1' });
     */
    get: (member: HostedMember, options?: CallOptions) => Promise<RemarkName>;
  }

  /** Groups that the service hosts, as a member has them. */
  interface EntrustedGroupJoined {
    /**
     * Lists the groups that a user is in, by the time at which the user joined.
     *
     * `POST /entrust/joined/group/query.json`: at most 100 calls per second.
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-member-join-group
     *
     * @example
     * await Rong.EntrustedGroup.Joined.getList({
     *   userId: 'u1',
     *   role: 0,
     *   size: 60,
     *   order: 'DESCENDING',
     * });
     */
    getList: Paged<(user: EntrustedGroupJoinedGetList, options?: CallOptions) => AsyncIterableIterator<JoinedGroup>> & ((user: EntrustedGroupJoinedGetList, options?: CallOptions) => Promise<JoinedGroups>);
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

  /** Which part of the list to get. */
  interface UserGetList {
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Users a page. Default 20. 1-100. */
    pageSize?: number | undefined;
    /** Order of the users' registration. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Users that are registered. */
  interface RegisteredUsers {
    /** The service's code: 200. */
    code: number;
    /** How many users there are in all. */
    total?: number;
    /** The users of this page. */
    users: RegisteredUser[];
  }

  /** A user that is registered. */
  interface RegisteredUser {
    /** Id of the user. */
    userId: string;
    /** Name that pushes show. */
    userName?: string;
    /** URL of the portrait. */
    userPortrait?: string;
    /** When the user was registered, as in `2018-03-01 11:04:18`. */
    regTime?: string;
  }

  /** Whom to delete. */
  interface UserRemove {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whom to deactivate. */
  interface UserDeactivate {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** An operation that the service has begun. */
  interface UserOperation {
    /** The service's code: 200. */
    code: number;
    /** Id of the operation, which the callback with its result has as well. */
    operateId?: string;
  }

  /** Whom to bring back. */
  interface UserReactivate {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
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

  /** Whose tokens end, and which of them. */
  interface UserTokenExpire {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** Tokens from before this time end, in milliseconds since 1970. */
    time: number | string;
  }

  /** Which part of the list to get. */
  interface UserDeactivatedGetList {
    /** Which page. Default 1. At least 1. */
    pageNo?: number | undefined;
    /** Users a page. Default 50. 1-50. */
    pageSize?: number | undefined;
  }

  /** Users that are deactivated. */
  interface DeactivatedUsers {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users. */
    users: string[];
  }

  /** Whose groups to get, and which part of the list. */
  interface UserGroupGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Which page, from 1. Default 0: the first 5000 groups. */
    page?: number | undefined;
    /** Groups a page, where `page` is given. Default 50. 1-1000. */
    size?: number | undefined;
  }

  /** Groups that a user is in. */
  interface GroupsOfUser {
    /** The service's code: 200. */
    code: number;
    /** The groups. */
    groups: GroupOfUser[];
  }

  /** A group that a user is in. */
  interface GroupOfUser {
    /** Id of the group. */
    id: string;
    /** Name of the group. */
    name?: string;
  }

  /** Whose whitelist, and who on it. */
  interface Whitelisting {
    /** Id of the user whose whitelist it is. 1-64 characters. */
    id: string;
    /** Ids of the users on it. 1-20 users, 1-64 characters each. */
    whitelist: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whose whitelist, and which part of it. */
  interface UserWhitelistGetList {
    /** Id of the user whose whitelist it is. 1-64 characters. */
    id: string;
    /** Where to go on, from the `next` of the answer before. */
    pageToken?: string | undefined;
    /** How many at most. Default 1000. 1-1000. */
    size?: number | undefined;
  }

  /** A whitelist. */
  interface Whitelist {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users on it. */
    users: string[];
    /** What to pass as `pageToken` for more. */
    next?: string;
  }

  /** Whose setting to change, and to what. */
  interface UserWhiteSettingSet {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /**
     * `true`: the users get messages of those on their whitelist only. `false`: of all but those on
     * their blacklist.
     */
    whiteSetting: boolean | 0 | 1;
  }

  /** Whose setting to get. */
  interface UserWhiteSettingGet {
    /** Ids of the users. 1-20 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The settings of users. */
  interface WhiteSettings {
    /** The service's code: 200. */
    code: number;
    /** One entry a user. */
    users: WhiteSetting[];
  }

  /** The setting of a user. */
  interface WhiteSetting {
    /** Id of the user. */
    userId: string;
    /** `1`: the whitelist decides. `0`: the blacklist does. */
    whiteSetting?: string;
  }

  /** Whom to mute, or let write again. */
  interface UserChatBanSet {
    /** Ids of the users. 1-1000 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** `true` mutes the users, `false` lets them write again. */
    state: boolean | 0 | 1;
  }

  /** Which part of the list to get. */
  interface UserChatBanGetList {
    /** How many users at most. Default 100. 1-200. */
    num?: number | undefined;
    /** How many users to skip. Default 0. */
    offset?: number | undefined;
  }

  /** Users that are muted in one-to-one chats. */
  interface ChatBannedUsers {
    /** The service's code: 200. */
    code: number;
    /** How many users are muted in all. */
    total?: number;
    /** Ids of the users. */
    users: string[];
  }

  /** Who gives names, and to whom. */
  interface UserRemarkSet {
    /** Id of the user whose pushes show the names. 1-64 characters. */
    id: string;
    /** The other users, and their names. 1-100 users. */
    remarks: string | readonly NamedUser[];
  }

  /** Another user, and the name that a user gives to them. */
  interface NamedUser {
    /** Id of the other user. 1-64 characters. */
    id: string;
    /** The name. */
    remark: string;
  }

  /** Whose name for whom to remove. */
  interface UserRemarkRemove {
    /** Id of the user whose pushes show the name. 1-64 characters. */
    id: string;
    /** Id of the other user. 1-64 characters. */
    targetId: string;
  }

  /** Whose names to get, and which part of the list. */
  interface UserRemarkGetList {
    /** Id of the user whose pushes show the names. 1-64 characters. */
    id: string;
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Names a page. Default 50. 1-50. */
    size?: number | undefined;
  }

  /** Names that a user gives to other users. */
  interface Remarks {
    /** The service's code: 200. */
    code: number;
    /** How many names there are in all. */
    total?: number;
    /** The other users, and their names. */
    users: Remark[];
  }

  /** Another user, and the name that a user gives to them. */
  interface Remark {
    /** Id of the other user. */
    id: string;
    /** The name. */
    remark?: string;
  }

  /** Who gets no pushes, and when. */
  interface UserBlockPushPeriodSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /**
     * When it begins, as in `22:30:00`, which the service checks: in Beijing's time for apps in
     * China's data centre, in UTC for others.
     */
    startTime: string;
    /** How long it lasts. 0-1439 minutes. */
    period: number;
    /** Which pushes come nevertheless. Default those that mention the user. */
    level?: 'MENTIONS' | 1 | 'NONE' | 5 | undefined;
  }

  /** Hours in which a user gets no pushes. */
  interface BlockPushPeriod {
    /** The service's code: 200. */
    code: number;
    /** The hours. */
    data?: BlockPushHours;
  }

  /** The hours of a day in which a user gets no pushes. */
  interface BlockPushHours {
    /**
     * When they begin, as in `22:30:00`: in Beijing's time for apps in China's data centre, in UTC
     * for others.
     */
    startTime?: string;
    /** How long they last, in minutes. */
    period?: number;
    /** Which pushes come nevertheless: 0 not set, 1 those that mention the user, 5 none. */
    unPushLevel?: 0 | 1 | 5;
  }

  /** Which bot writes for whom, and to whom. */
  interface UserProxyChatStart {
    /** Id of the user that the bot writes for. 1-64 characters. */
    id: string;
    /** Ids of the users that it writes to. 1-50 users, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
    /** Id of the bot, whose type is `rc_agentchat`. 1-64 characters. */
    botUserId: string;
    /** Texts of the app to keep with the chats. 0-32 texts, keys of 1-32 characters, 0-512 characters each. */
    metadata?: Record<string, string> | undefined;
  }

  /** Whose chats to get, and which part of the list. */
  interface UserProxyChatGetList {
    /** Id of the user that the bot writes for. Default all users. 1-64 characters. */
    id?: string | undefined;
    /** Which page. Default 1. At least 1. */
    page?: number | undefined;
    /** Chats a page. Default 50. At least 1. */
    size?: number | undefined;
  }

  /** Chats in which a bot writes for a user. */
  interface ProxyChats {
    /** The service's code: 200. */
    code: number;
    /** The chats of this page. */
    proxyChats: ProxyChat[];
    /** How many chats there are in all. */
    total?: number;
    /** Whether there are more pages. */
    hasNext?: boolean;
  }

  /** A chat in which a bot writes for a user. */
  interface ProxyChat {
    /** Id of the user that the bot writes for. */
    userId: string;
    /** Id of the user that it writes to. */
    targetId?: string;
    /** Id of the bot. */
    botUserId?: string;
    /** Texts of the app that are kept with the chat. */
    metadata?: Record<string, string>;
    /** When the chat began. The service's documentation does not say the unit. */
    createdAt?: number;
    /** When the chat was changed. The service's documentation does not say the unit. */
    updatedAt?: number;
  }

  /** Who gets which friend. */
  interface FriendAdd {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Id of the other user. 1-64 characters. */
    targetId: string;
    /** Whether the other user has a say in it. Default `PERMISSION`. */
    optType?: 'PERMISSION' | 1 | 'DIRECT' | 2 | undefined;
    /** What the request says. 0-128 characters. */
    extra?: string | undefined;
  }

  /** Which friends to remove. */
  interface FriendRemove {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Ids of the friends. 1-100 friends, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Whose friends to get, and which part of the list. */
  interface FriendGetList {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Where to go on, from the `pageToken` of the answer before. */
    pageToken?: string | undefined;
    /** Friends a page. Default 50. 1-100. */
    size?: number | undefined;
    /** Order of the times at which they were added. Default ascending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Friends of a user. */
  interface Friends {
    /** The service's code: 200. */
    code: number;
    /** What to pass as `pageToken` for more. */
    pageToken?: string;
    /** How many friends the user has in all. */
    totalCount?: number;
    /** The friends of this page. */
    friendList: ListedFriend[];
  }

  /** A friend of a user. */
  interface ListedFriend {
    /** Id of the friend. */
    userId: string;
    /** Name of the friend. */
    name?: string;
    /** Name that the user gives to the friend. */
    remarkName?: string;
    /** The fields of the app, whose keys begin with `ext_`. */
    friendExtProfile?: Record<string, string>;
    /** When the friend was added, in milliseconds since 1970. */
    time?: number;
    /** Whether the friend is on the blacklist. The service's documentation does not have it. */
    isBlacklist?: number;
    /** The direction of the friendship. The service's documentation does not have it. */
    directionType?: number;
  }

  /** Which users to check. */
  interface FriendCheck {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Ids of the other users. 1-100 users, 1-64 characters each. */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Which users are friends of a user. */
  interface Friendships {
    /** The service's code: 200. */
    code: number;
    /** One entry a user. */
    results: Friendship[];
  }

  /** Whether a user is a friend. */
  interface Friendship {
    /** Id of the other user. */
    userId: string;
    /** 1: they are no friends. 4: they are. The service may use 2 and 3 later. */
    result?: 1 | 4;
  }

  /** What to set of a friend. */
  interface FriendProfileSet {
    /** Id of the user. 1-64 characters. */
    id: string;
    /** Id of the friend. 1-64 characters. */
    targetId: string;
    /** Name that the user gives to the friend. An empty one removes the name. 0-64 characters. */
    remarkName?: string | undefined;
    /** The fields of the app, whose keys begin with `ext_`. 1-10 fields, keys of 1-32 characters, 0-256 characters each. */
    friendExtProfile?: string | Record<string, string> | undefined;
  }

  /** Whose permission to set, and to what. */
  interface FriendPermissionSet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** Who may add them. */
    permissionType: 'ANYONE' | 1 | 'APPROVAL' | 2 | 'NOBODY' | 3;
  }

  /** Whose permission to get. */
  interface FriendPermissionGet {
    /** Ids of the users. 1-100 users, 1-64 characters each. */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Who may add users as friends. */
  interface FriendPermissions {
    /** The service's code: 200. */
    code: number;
    /** One entry a user. */
    permissionSettings: FriendPermissionSetting[];
  }

  /** Who may add a user as a friend. */
  interface FriendPermissionSetting {
    /** Id of the user. */
    userId: string;
    /**
     * 1: everybody. 2: everybody that the user approves. 3: nobody. The service's Java SDK knows 0
     * as well: not set.
     */
    type?: 1 | 2 | 3;
  }

  /** A message to users. */
  interface PrivateMessage {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the users it goes to. 1-1000 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** The number that the app's icon shows on iOS. */
    count?: number | string | undefined;
    /** It does not reach users who have the sender on their blacklist. Default `false`. */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
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

  /** A message whose content has placeholders, and what they stand for. */
  interface TemplateMessage {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** The content, with placeholders such as `{name}`. */
    template: string | object;
    /** What each receiver gets, by their ids of 1-64 characters. 1-1000 receivers. */
    content: Record<string, Receiver>;
  }

  /** What one receiver gets. */
  interface Receiver {
    /** A text for each placeholder. */
    data: object;
    /** The text of the push, with the same placeholders. */
    push?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
  }

  /** A message that was sent. */
  interface SentMessage {
    /** Id of the user it came from. 1-64 characters. */
    senderId: string;
    /** Id of the user, group or discussion it went to. 1-64 characters. */
    targetId?: string | undefined;
    /** Id of the message. At least 1 character. */
    uId: string;
    /** When it was sent, in milliseconds. */
    sentTime: number | string;
    /** It is recalled by an administrator. */
    isAdmin?: boolean | 0 | 1 | undefined;
    /** It disappears without a note in its place. */
    isDelete?: boolean | 0 | 1 | undefined;
  }

  /** A message to groups. */
  interface GroupMessage {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the groups it goes to. 1-3 groups, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
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
  interface DirectedMessage {
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
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
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
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The sender's own devices get it too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
  }

  /** A message to chatrooms. */
  interface ChatroomMessage {
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
  }

  /** A message that was sent to everybody. */
  interface SentToAll {
    /** The service's code: 200. */
    code: number;
    /** Id of the message. */
    messageUID?: string;
  }

  /** A message of the system to users. */
  interface SystemMessage {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Ids of the users it goes to. 1-100 users, 1-64 characters each. */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** The service keeps it. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
  }

  /** A message of the system to all users. */
  interface SystemBroadcast {
    /** Id of the user it comes from. 1-64 characters. */
    senderId: string;
    /** Type of the message, as in `RC:TxtMsg`. */
    objectName: string;
    /** What it says. */
    content: string | object;
    /** Text of the push; the built-in types have one of their own. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
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
  interface NewGroup extends GroupChange {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. 1-64 characters. */
    name: string;
    /** Ids of the members. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /**
   * What comes with a change of a group. The fields from `senderId` on make a notice to the group,
   * which is sent with the change where `bindNotifyMsg` is `true`. The service's documentation does
   * not have them; its other SDKs do.
   */
  interface GroupChange {
    /** How many members the group may have, for this call only. */
    maxMember?: number | undefined;
    /**
     * Sends a notice to the group. The call is then not retried where it may have been carried out:
     * the members would see the notice twice. Default `false`.
     */
    bindNotifyMsg?: boolean | undefined;
    /** Id of the user the notice comes from. 1-64 characters. */
    senderId?: string | undefined;
    /** Type of the notice, as in `RC:GrpNtf`. */
    objectName?: string | undefined;
    /** What the notice says. */
    content?: string | object | undefined;
    /** Text of the push. */
    pushContent?: string | undefined;
    /** Further data of the push. */
    pushData?: string | undefined;
    /** Settings of the push. */
    pushExt?: string | object | undefined;
    /** The sender's own devices get the notice too. Default `false`. */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** The service keeps the notice. Default `true`. */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** The notice does not become the last message of the conversation. Default `false`. */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** A group that was changed. */
  interface GroupChanged {
    /** The service's code: 200. */
    code: number;
    /** Id of the notice, where one was sent. */
    messageUID?: string;
    /** How many members the group has, where a notice was sent. */
    memberCount?: number;
  }

  /** A group and who joins it. */
  interface Joining extends GroupChange {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. */
    name?: string | undefined;
    /** Id of the user who joins, or ids of several. 1-1000 members, 1-64 characters each. */
    member: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A group and who join it. */
  interface Invitation extends GroupChange {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group, which pushes show. */
    name?: string | undefined;
    /** Ids of the users who join. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and who leaves it. */
  interface Leaving extends GroupChange {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the user who leaves, or ends the group; or ids of several who leave. 1-1000 members, 1-64 characters each. */
    member?: string | { id: string } | readonly (string | { id: string })[] | undefined;
  }

  /** A group and who are removed. */
  interface Expulsion extends GroupChange {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members to remove. 1-1000 members, 1-64 characters each. */
    members: readonly (string | { id: string })[];
  }

  /** A group and its name. */
  interface GroupName extends GroupChange {
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

  /** Who gives which name to which group. */
  interface GroupRemarkSet {
    /** Id of the user whose pushes show the name. 1-64 characters. */
    userId: string;
    /** Id of the group. 1-64 characters. */
    id: string;
    /** The name. */
    remark: string;
  }

  /** Whose name for which group. */
  interface RemarkedGroup {
    /** Id of the user whose pushes show the name. 1-64 characters. */
    userId: string;
    /** Id of the group. 1-64 characters. */
    id: string;
  }

  /** The name that a user gives to a group. */
  interface RemarkOfGroup {
    /** The service's code: 200. */
    code: number;
    /** The name. */
    remark?: string;
  }

  /** A group, its owner and its first members. */
  interface EntrustedGroupCreate extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group. 1-64 characters. */
    name: string;
    /** Id of the user who owns the group. 1-64 characters. */
    owner: string;
    /** Ids of the users to invite. Default none. 0-30 users, 1-64 characters each. */
    members?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** The profile of the group. */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** The profile of a group. */
  interface HostedGroupProfile {
    /** What the group is about. 0-512 characters. */
    introduction?: string | undefined;
    /** What the members should know. 0-1024 characters. */
    announcement?: string | undefined;
    /** URL of the group's portrait. 0-128 characters. */
    portraitUrl?: string | undefined;
  }

  /** What else the service keeps of a group, beside its profile. */
  interface HostedGroupSettings {
    /** The fields of the app, whose keys begin with `ext_`. 1-10 fields, keys of 1-32 characters, 0-256 characters each. */
    groupExtProfile?: string | Record<string, string> | undefined;
    /** Who may do what in the group. */
    permissions?: string | GroupPermissions | undefined;
  }

  /** Who may do what in a group. */
  interface GroupPermissions {
    /** Who may join. Default those that the owner approves. */
    joinPerm?: 'OWNER_VERIFY' | 0 | 'FREE' | 1 | 'OWNER_OR_MANAGER_VERIFY' | 2 | 'NO_ONE_ALLOWED' | 3 | undefined;
    /** Who may remove members. Default the owner. */
    removePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** Who may invite users. Default the owner. */
    memInvitePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** Whether users that are invited must accept it. Default `FREE`: they need not. */
    invitePerm?: 'FREE' | 0 | 'INVITEE_VERIFY' | 1 | undefined;
    /** Who may change the profile of the group. Default the owner. */
    profilePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /**
     * Who may change what the group keeps of a member. Default the owner, the managers and the
     * member.
     */
    memProfilePerm?: 'OWNER_OR_MANAGER_OR_SELF' | 0 | 'OWNER_OR_SELF' | 1 | 'SELF' | 2 | undefined;
  }

  /** A group that the service is to host, and its owner. */
  interface EntrustedGroupImport extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Name of the group. 1-64 characters. */
    name: string;
    /** Id of the user who owns the group. 1-64 characters. */
    owner: string;
    /** The profile of the group. */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** What to change of a group. */
  interface EntrustedGroupUpdate extends HostedGroupSettings {
    /** Id of the group. 1-64 characters. */
    id: string;
    /**
     * Name of the group, where the service's Java SDK has it. The documentation has it in
     * `groupProfile` only, which is the place to use. 1-64 characters.
     */
    name?: string | undefined;
    /** The profile of the group. Fields that are left out stay as they are. */
    groupProfile?: string | ChangedGroupProfile | undefined;
  }

  /** What to change of the profile of a group. */
  interface ChangedGroupProfile extends HostedGroupProfile {
    /** Name of the group. 1-64 characters. */
    name?: string | undefined;
  }

  /** Which groups to get. */
  interface EntrustedGroupGet {
    /** Ids of the groups. 1-50 groups, 1-64 characters each. */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Groups with their profiles. */
  interface EntrustedGroups {
    /** The service's code: 200. */
    code: number;
    /** One entry a group. */
    profiles: ProfiledGroup[];
  }

  /** A group with its profile. */
  interface ProfiledGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    groupName?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** How many members the group has. */
    memberCount?: number;
  }

  /** The stored profile of a group. */
  interface StoredGroupProfile {
    /** What the group is about. */
    introduction?: string;
    /** What the members should know. */
    announcement?: string;
    /** URL of the group's portrait. */
    portraitUrl?: string;
  }

  /** Who may do what in a group, as it is stored. */
  interface StoredGroupPermissions {
    /**
     * Who may join: 0 those that the owner approves, 1 everybody, 2 those that the owner or a
     * manager approves, 3 nobody.
     */
    joinPerm?: 0 | 1 | 2 | 3;
    /** Who may remove members: 0 the owner, 1 the managers too, 2 all members. */
    removePerm?: 0 | 1 | 2;
    /** Who may invite users: 0 the owner, 1 the managers too, 2 all members. */
    memInvitePerm?: 0 | 1 | 2;
    /** Whether users that are invited must accept it: 0 no, 1 yes. */
    invitePerm?: 0 | 1;
    /** Who may change the profile of the group: 0 the owner, 1 the managers too, 2 all members. */
    profilePerm?: 0 | 1 | 2;
    /**
     * Who may change what the group keeps of a member: 0 the owner, the managers and the member, 1
     * the owner and the member, 2 the member.
     */
    memProfilePerm?: 0 | 1 | 2;
  }

  /** A group and who joins it. */
  interface EntrustedGroupJoin {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the users who join. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A group that users have joined. */
  interface EnteredGroup {
    /** The service's code: 200. */
    code: number;
    /** Id of the group. */
    groupId?: string;
    /** Name of the group. */
    name?: string;
    /** Name that the user gives to the group. The service's documentation does not have it. */
    remarkName?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** How many members the group has. */
    memberCount?: number;
  }

  /** A group and who leaves it. */
  interface EntrustedGroupQuit extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members who leave. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** The lists that somebody who leaves a group is taken off. */
  interface ListsOfMember {
    /** Takes them off the list of those who are muted. Default `true`. */
    isDelBan?: boolean | 0 | 1 | undefined;
    /** Takes them off the list of those who may write although the group is muted. Default `true`. */
    isDelWhite?: boolean | 0 | 1 | undefined;
    /** Takes them off the lists of those whom members follow. Default `true`. */
    isDelFollowed?: boolean | 0 | 1 | undefined;
  }

  /** A group and its next owner. */
  interface EntrustedGroupTransferOwner extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member who becomes the owner. 1-64 characters. */
    newOwner: string;
    /** The owner so far leaves the group. Default `false`. */
    isQuit?: boolean | 0 | 1 | undefined;
  }

  /** Which part of the list to get. */
  interface EntrustedGroupGetList {
    /** Where to go on, from the `pageToken` of the answer before. */
    pageToken?: string | undefined;
    /** Groups a page. Default 50. 1-1000. */
    size?: number | undefined;
    /** Order of the times at which they were created. Default descending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Groups of the app. */
  interface EntrustedGroupList {
    /** The service's code: 200. */
    code: number;
    /** What to pass as `pageToken` for more. */
    pageToken?: string;
    /** The groups of this page. */
    groups: ListedGroup[];
  }

  /** A group of the app. */
  interface ListedGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    name?: string;
    /** Id of the user who owns the group. */
    owner?: string;
    /** Id of the user who created the group. */
    creator?: string;
    /** URL of the group's portrait, where the service's SDKs have it. */
    portraitUrl?: string;
    /** The profile of the group, where the service's documentation has the portrait. */
    groupProfile?: StoredGroupProfile;
    /** When the group was created, in milliseconds since 1970. */
    time?: number;
  }

  /** A group and who begins or ends to manage it. */
  interface GroupManagers {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-10 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** What became of members that were to manage a group. */
  interface ManagersAdded {
    /** The service's code: 200. */
    code: number;
    /** Ids of the users who are no members, and so no managers. */
    userIds?: string[];
    /** How many managers the group has, where 10 are not enough. */
    managerCount?: number;
  }

  /** Whose members to get, and which of them. */
  interface EntrustedGroupMemberGetList {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Members of which role. Default all. */
    type?: 'ALL' | 0 | 'NORMAL' | 1 | 'MANAGER' | 2 | 'OWNER' | 3 | undefined;
    /** Where to go on, from the `pageToken` of the answer before. */
    pageToken?: string | undefined;
    /** Members a page. Default 50. 1-100. */
    size?: number | undefined;
    /** Order of the times at which they joined. Default descending. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Members of a group. */
  interface HostedMemberList {
    /** The service's code: 200. */
    code: number;
    /** What to pass as `pageToken` for more. */
    pageToken?: string;
    /** How many members there are in all. */
    totalCount?: number;
    /** The members of this page. */
    members: StoredMember[];
  }

  /** What a group keeps of a member. */
  interface StoredMember {
    /** Id of the member. */
    userId: string;
    /** Name of the member in the group. */
    nickname?: string;
    /** Role of the member: 1 none, 2 manager, 3 owner. */
    role?: 1 | 2 | 3;
    /** When the member joined, in milliseconds since 1970. */
    time?: number;
    /** A text of the app. */
    extra?: string;
  }

  /** Which members to get. */
  interface EntrustedGroupMemberGet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Members of a group. */
  interface HostedMembers {
    /** The service's code: 200. */
    code: number;
    /** The members. */
    members: StoredMember[];
  }

  /** What a group keeps of a member. */
  interface EntrustedGroupMemberSet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** Name of the member in the group. 0-64 characters. */
    nickname: string;
    /** A text of the app. 0-128 characters. */
    extra?: string | undefined;
  }

  /** A group and who are removed. */
  interface EntrustedGroupMemberKick extends ListsOfMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Ids of the members to remove. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** Who is removed from all groups. */
  interface EntrustedGroupMemberKickAll {
    /** Id of the user. 1-64 characters. */
    userId: string;
  }

  /** Which members a member follows. */
  interface Following {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member who follows the others. 1-64 characters. */
    userId: string;
    /** Ids of the others. 1-100 members, 1-64 characters each. */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** A member of a group. */
  interface HostedMember {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
  }

  /** The members that a member follows. */
  interface FollowedMembers {
    /** The service's code: 200. */
    code: number;
    /** Id of the member who follows the others. */
    userId?: string;
    /** Id of the group. */
    groupId?: string;
    /** The others. */
    members?: FollowedMember[];
    /** The others, as an example in the service's documentation calls them in place of `members`. */
    followedMembers?: FollowedMember[];
  }

  /** A member that a member follows. */
  interface FollowedMember {
    /** Id of the member. */
    userId: string;
    /** Since when, in milliseconds since 1970. */
    timestamp?: number;
  }

  /** Who gives which name to which group. */
  interface EntrustedGroupRemarkNameSet {
    /** Id of the group. 1-64 characters. */
    id: string;
    /** Id of the member. 1-64 characters. */
    userId: string;
    /** The name. 1-64 characters. */
    remarkName: string;
  }

  /** The name that a member gives to a group. */
  interface RemarkName {
    /** The service's code: 200. */
    code: number;
    /** The name. */
    remarkName?: string;
  }

  /** Whose groups to get, and which of them. */
  interface EntrustedGroupJoinedGetList {
    /** Id of the user. 1-64 characters. */
    userId: string;
    /**
     * Groups in which the user has a role. Default 0: all. A comment in the service's Java SDK says
     * 1 owner, 2 manager, 3 neither; elsewhere the service counts 1 neither, 2 manager, 3 owner. 0-3.
     */
    role?: number | undefined;
    /** Where to go on, from the `pageToken` of the answer before. */
    pageToken?: string | undefined;
    /** Groups a page. Default 50. 1-100. */
    size?: number | undefined;
    /** Order of the times at which the user joined. The service decides without it. */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** Groups that a user is in. */
  interface JoinedGroups {
    /** The service's code: 200. */
    code: number;
    /** What to pass as `pageToken` for more. */
    pageToken?: string;
    /** How many groups the user is in. */
    totalCount?: number;
    /** The groups of this page. */
    groups: JoinedGroup[];
  }

  /** A group that a user is in. */
  interface JoinedGroup {
    /** Id of the group. */
    groupId: string;
    /** Name of the group. */
    name?: string;
    /** Name that the user gives to the group. */
    remarkName?: string;
    /** The profile of the group. */
    groupProfile?: StoredGroupProfile;
    /** The fields of the app, whose keys begin with `ext_`. */
    groupExtProfile?: Record<string, string>;
    /** Who may do what in the group. */
    permissions?: StoredGroupPermissions;
    /** When the group was created, in milliseconds since 1970. */
    createTime?: number;
    /** When the user joined, in milliseconds since 1970. */
    joinTime?: number;
    /** Role of the user. Where the service tells what the numbers mean, it contradicts itself. */
    role?: number;
    /** How many members the group has. */
    count?: number;
    /** Id of the user who owns the group. */
    owner?: string;
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

  /** What only OPPO's channel takes. */
  interface OppoNotification {
    /** Id of the notification channel. */
    channelId?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
    /** How the notification is shown, as OPPO numbers it. */
    notify_level?: number | string | undefined;
  }

  /** What only vivo's channel takes. */
  interface VivoNotification {
    /** `'0'` a message of marketing, `'1'` of the system. */
    classification?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
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

  /** What a notification says on HarmonyOS. */
  interface HarmonyNotification {
    /** Text, instead of that of all devices. */
    alert?: string | undefined;
    /** Further data for the app. */
    extras?: object | undefined;
    /** For the channel of HarmonyOS. */
    ohos?: OhosNotification | undefined;
  }

  /** What only the channel of HarmonyOS takes. */
  interface OhosNotification {
    /** URL of an image. */
    image?: string | undefined;
    /** Category of the notification, as in `IM`. */
    category?: string | undefined;
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

  interface Options {
    /**
     * Function that sends the requests, instead of the client's own connections. Everything else
     * stays as it is: checks, signatures, domains, retries, timeouts.
     */
    fetch?: Fetch | undefined;
  }
}

export = RongCloud;
