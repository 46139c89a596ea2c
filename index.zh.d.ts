// Generated from index.d.ts and docs/zh/ by `npm run docs`; change it there.
/// <reference lib="esnext.disposable" />

/** 一个应用的客户端：各方法按融云文档的结构分组。 */
interface RongCloud {
  /** 用户：Token 和资料。 */
  readonly User: RongCloud.User;
  /** 群组及其成员。 */
  readonly Group: RongCloud.Group;
  /** 用户的好友。应用需开通信息托管服务，可在控制台操作，或联系融云技术支持。 */
  readonly Friend: RongCloud.Friend;
  /**
   * 消息：发送、撤回和历史消息。
   *
   * 默认情况下，通过服务端 API 发送的消息不会被审核，也不会触发回调。发送者可以不是群成员。
   */
  readonly Message: RongCloud.Message;
  /**
   * 托管群组：由服务端保存群资料、成员角色和权限。应用需开通信息托管服务，可在控制台操作，
   * 或联系融云技术支持。
   */
  readonly EntrustedGroup: RongCloud.EntrustedGroup;
  /** 聊天室及其成员。 */
  readonly Chatroom: RongCloud.Chatroom;
  /** 超级群：包含频道，成员数没有上限。应用需开通超级群服务，可在融云控制台开通。 */
  readonly UltraGroup: RongCloud.UltraGroup;
  /** 用户的会话：免打扰、置顶和标签。 */
  readonly Conversation: RongCloud.Conversation;
  /** 敏感词：替换消息中的敏感词，或屏蔽含有敏感词的整条消息。 */
  readonly Sensitive: RongCloud.Sensitive;
  /**
   * 向全部或部分用户发送推送通知和广播。
   *
   * 服务端限制 `push`、`message` 和 `Message.System.broadcast` 合计每小时最多 2 次，每天最多 3 次。
   */
  readonly Push: RongCloud.Push;
  /** 机器人：自动回复消息的用户。每个应用最多 10 个。 */
  readonly Bot: RongCloud.Bot;
  /** 智能体（Agent）：带有指令和记忆、能够回答问题的大语言模型。每个应用最多 100 个。 */
  readonly Agent: RongCloud.Agent;
  /**
   * 调用任意路径，用于当前版本尚未封装的接口。超时、重试、域名、错误和事件都与其他调用相同。
   *
   * @param path 接口路径，例如 `/user/info.json`，不含查询参数。最长 2048 字节。
   * @param fields 要发送的字段，使用服务端的字段名。
   * @returns 完整的响应。
   */
  readonly request: <T extends object = Record<string, unknown>>(
    path: string,
    fields?: object,
    options?: RongCloud.RequestOptions,
  ) => Promise<{ code: number } & T>;
  /**
   * 获取各频率限制当前的用量，以使用该限制的第一个方法或路径为键：
   * 只包含本客户端的调用涉及过的限制。未设置选项 `pace` 时为空。
   */
  readonly pace: () => Record<string, RongCloud.QuotaUse>;
  /**
   * 关闭客户端：后续调用 reject，错误码为 `ERR_CLIENT_CLOSED`。进行中和排队中的调用全部结束、
   * 所有连接关闭后 resolve。
   */
  readonly close: () => Promise<void>;
  /** 回调（Webhook）：融云服务端发送给应用服务器的请求。 */
  readonly Webhook: RongCloud.Webhook;
  /** 与 `close` 相同，用于 `await using`。 */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * 工厂函数，以具名导出和 `default` 提供。二者都带有类型，声明为属性则做不到。
 *
 * @hidden
 */
declare namespace exported {
  export { RongCloud, RongCloud as default };
  type Names = typeof exported;
  // Not an intersection, of which `import * as` would have no member.
  export interface RongCloudExports extends RongCloudFactory, Names {}
}

interface RongCloudFactory {
  /**
   * 创建用于一个应用的客户端。各客户端互不共享任何状态，首次调用之前不发送任何请求。
   *
   * @throws {RongCloud.ValidationError} 选项缺失、未知或有误。
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
  readonly QueueError: RongCloud.ErrorClass<RongCloud.QueueError>;
  readonly AbortError: RongCloud.ErrorClass<RongCloud.AbortError>;
  readonly WebhookError: RongCloud.ErrorClass<RongCloud.WebhookError>;
}

declare const RongCloud: exported.RongCloudExports;

declare namespace RongCloud {
  /** @hidden */
  export type RongCloud = exported.RongCloud;

  /** 本包所有错误的基类。 */
  interface RongCloudError extends Error {
    /** 与 `message` 内容相同。 */
    readonly msg: string;
    /** 稳定的错误码：见各错误类。 */
    readonly code: number | string;
    /** 接口路径，请求已发出时才有。 */
    readonly path?: string;
    /** 最后一次尝试的 `X-Request-ID`，联系融云技术支持时提供。 */
    readonly requestId?: string;
    /** 调用的尝试次数，请求已发出时才有。 */
    readonly attempts?: number;
  }

  /** 参数不符合规则。没有发出任何请求。 */
  interface ValidationError extends RongCloudError {
    /** `'20005'` 缺失，`'20006'` 类型错误，`'20003'` 长度错误，`'20004'` 超出范围。 */
    readonly code: '20003' | '20004' | '20005' | '20006';
    /** 有误的值在参数中的路径，例如 `members[1].id`。 */
    readonly field: string;
  }

  /**
   * 服务端拒绝了请求，或响应的 HTTP 状态码不是 2xx。状态码为 5xx，或错误码为 1000、1050 时，
   * 调用可能已执行。
   */
  interface APIError extends RongCloudError {
    /** 服务端错误码；响应中没有时为 HTTP 状态码。 */
    readonly code: number;
    /** HTTP 状态码。 */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
    /** 服务端要求等待的时间，单位秒。 */
    readonly retryAfter?: number;
  }

  /** App Key、App Secret 或签名被拒绝：HTTP 401，例如错误码 1004。 */
  interface AuthenticationError extends APIError {}

  /** 调用过于频繁：HTTP 429 或错误码 1008。 */
  interface RateLimitError extends APIError {}

  /** 没有收到响应，或收到的响应状态码为 2xx 但并非来自融云服务端。调用可能已执行，也可能没有。 */
  interface ConnectionError extends RongCloudError {
    /** Node 的错误码，例如 `'ECONNREFUSED'`；响应并非来自融云服务端时为 `'EBADMSG'`。 */
    readonly code: string;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** 调用超时，或建立连接超时。 */
  interface TimeoutError extends RongCloudError {
    readonly code: 'ETIMEDOUT';
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /**
   * 服务端已执行本次调用，但响应无法读取：缺少某个字段，或字段类型不符。发送消息的调用请勿重试：
   * 消息已经发出。
   */
  interface AnswerError extends RongCloudError {
    readonly code: 'EBADMSG';
    /** HTTP 状态码。 */
    readonly status: number;
    readonly path: string;
    readonly requestId: string;
    readonly attempts: number;
  }

  /** 设置选项 `pace` 时：调用放弃排队。请求没有发出。 */
  interface QueueError extends RongCloudError {
    /**
     * `'ERR_QUEUE_FULL'`：等待时间会超过 `maxWait`；`'ERR_LIMITER'`：限流器出错，原因见 `cause`。
     */
    readonly code: 'ERR_QUEUE_FULL' | 'ERR_LIMITER';
    /** 调用至少需要等待的时间，单位毫秒；`'ERR_QUEUE_FULL'` 时才有。 */
    readonly wait?: number;
  }

  /**
   * 本次调用的信号被中止。中止原因见 `cause`。不带 `path`、`requestId` 和 `attempts`：
   * 调用可能已执行，也可能没有。
   */
  interface AbortError extends RongCloudError {
    readonly code: 'ABORT_ERR';
  }

  /** 请求不是融云服务端的回调，或其请求体无法读取。 */
  interface WebhookError extends RongCloudError {
    /**
     * `'ERR_WEBHOOK_SIGNATURE'`：签名的某个值缺失、重复或有误，不属于本应用，或时间超出
     * `tolerance`；具体见错误信息。返回 401。`'ERR_WEBHOOK_BODY'`：请求体无法读取。返回 400。
     *
     * 其他错误码仅由处理函数产生。`'ERR_WEBHOOK_CUT_OFF'`：客户端在发完请求体之前断开；返回 400。
     * `'ERR_WEBHOOK_TOO_LARGE'`：请求体超过 `bodyLimit`；返回 413。`'ERR_WEBHOOK_ENCODING'`：
     * 请求体带有 `Content-Encoding`，而服务端从不使用；返回 415。`'ERR_WEBHOOK_BODY_USED'`：
     * 请求体已被框架读走，且没有保留在 `request.body` 中；返回 500。`'ERR_WEBHOOK_DEADLINE'`：
     * 超过截止时间；返回 503。
     */
    readonly code:
      | 'ERR_WEBHOOK_SIGNATURE'
      | 'ERR_WEBHOOK_BODY'
      | 'ERR_WEBHOOK_CUT_OFF'
      | 'ERR_WEBHOOK_TOO_LARGE'
      | 'ERR_WEBHOOK_ENCODING'
      | 'ERR_WEBHOOK_BODY_USED'
      | 'ERR_WEBHOOK_DEADLINE';
    /** 无法读取的字段的路径，例如 `body[1].userid`。 */
    readonly field?: string;
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
    /** 中止时结束调用，调用随即以 `AbortError` reject。 */
    signal?: AbortSignal | undefined;
  }

  /** `request` 的选项。 */
  interface RequestOptions extends CallOptions {
    /** HTTP 方法。GET 请求将字段作为查询参数发送：最长 60000 字节。默认为 `'POST'`。 */
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
    /** 字段的发送形式：表单或 JSON 对象。默认为 `'form'`。 */
    encoding?: 'form' | 'json' | undefined;
    /** 调用可能已执行时，是否仍进行重试。默认为 `false`。 */
    repeatable?: boolean | undefined;
  }

  /** 用于 `fetch` 选项的函数：全局 `fetch`、undici 的同名函数，或自定义函数。 */
  type Fetch = (
    url: string,
    init: {
      method: 'GET' | 'POST' | 'PUT' | 'DELETE';
      headers: Record<string, string>;
      /** GET 请求时为 `null`。 */
      body: string | null;
      /** 不得跟随重定向。 */
      redirect: 'manual';
      /** 调用在收到响应之前结束时中止。 */
      signal: AbortSignal;
    },
  ) => Promise<{
    readonly status: number;
    readonly headers: { get(name: string): string | null };
    text(): Promise<string>;
  }>;

  /** 在多个进程间共享频率限制：`rate-limiter-flexible` 的限流器，或类似的对象。 */
  interface Limiter {
    /**
     * 为某个键计数：键是标识频率限制的方法或路径；限制有多个时长时，还包含该时长的秒数。
     * 剩余额度足够时 resolve；时长不超过一分钟的限制，会根据返回值中的 `consumedPoints`、
     * `remainingPoints` 和 `msBeforeNext`，把调用均匀分布在该时长内。调用需要等待时，以带有
     * `msBeforeNext`（单位毫秒）的对象 reject；出错时以其他任意值 reject。
     *
     * @param rate 计数所依据的限制：每 `each` 毫秒最多 `most`。
     */
    consume(key: string, points: number, rate: { most: number; each: number }): Promise<unknown>;
  }

  /** 频率限制的用量。 */
  interface QuotaUse {
    /** 排队等待的调用数。 */
    readonly waiting: number;
    /** 被服务端拒绝后，实际使用的限制比例：1 表示全部。 */
    readonly share: number;
    /** 各项限制（时长单位毫秒），以及各自当前的计数。 */
    readonly rates: readonly { readonly used: number; readonly most: number; readonly each: number }[];
  }

  /** 所有事件的公共字段。 */
  interface CallEvent {
    /** 调用的编号，在当前线程内唯一。 */
    readonly call: number;
    /** 方法名，例如 `'User.register'`。 */
    readonly method: string;
    /** 发生时间，Unix 毫秒时间戳，与 `Date.now()` 的返回值含义相同。 */
    readonly time: number;
  }

  /** 每次尝试的所有事件的公共字段。 */
  interface AttemptEvent extends CallEvent {
    /** 请求的 HTTP 方法，例如 `'POST'`。 */
    readonly verb: string;
    /** 接口路径，例如 `'/user/getToken.json'`。 */
    readonly path: string;
    /** 请求的域名，例如 `'https://api.rong-api.com'`。 */
    readonly domain: string;
    /** 本次调用中的第几次尝试，从 1 开始。 */
    readonly attempt: number;
    /** 本次尝试的 `X-Request-ID`。 */
    readonly requestId: string;
  }

  /** `rongcloud:wait`：设置选项 `pace` 时，调用已排到，现在发出。 */
  interface WaitEvent extends CallEvent {
    /** 等待的时间，单位毫秒。 */
    readonly ms: number;
  }

  /** `rongcloud:request`：一次尝试即将发出。 */
  interface RequestEvent extends AttemptEvent {
    /** 请求体，设置选项 `eventBodies` 后才有。 */
    readonly body?: string;
  }

  /** `rongcloud:response`：一次尝试收到响应，无论内容如何。 */
  interface ResponseEvent extends AttemptEvent {
    /** HTTP 状态码。 */
    readonly status: number;
    /** 服务端返回码，响应中有返回码时才有。 */
    readonly code?: number;
    /** 本次尝试的耗时，单位毫秒。 */
    readonly duration: number;
    /** 响应体，设置选项 `eventBodies` 后才有。 */
    readonly body?: string;
  }

  /** `rongcloud:retry`：一次尝试失败，将会重试。 */
  interface RetryEvent extends AttemptEvent {
    /** HTTP 状态码，收到响应时才有。 */
    readonly status?: number;
    /** 错误码。 */
    readonly code: number | string;
    /** 本次尝试的耗时，单位毫秒。 */
    readonly duration: number;
    /** 重试前等待的时间，单位毫秒。 */
    readonly pause: number;
    /** 如果不重试，调用 reject 时的错误。 */
    readonly error: RongCloudError;
  }

  /** `rongcloud:error`：调用失败，不再重试。如果有过尝试，带有最后一次尝试的字段。 */
  interface ErrorEvent extends CallEvent, Partial<AttemptEvent> {
    readonly call: number;
    readonly method: string;
    readonly time: number;
    /** HTTP 状态码，收到响应时才有。 */
    readonly status?: number;
    /** 错误码。 */
    readonly code: number | string;
    /** 整个调用的耗时，单位毫秒。 */
    readonly duration: number;
    /** 调用 reject 时的错误。 */
    readonly error: RongCloudError;
  }

  /** 回调（Webhook）：融云服务端发送给应用服务器的请求。 */
  interface Webhook {
    /**
     * 校验融云服务端的请求，并读取其中的事件：通常为一个，有些回调包含多个。签名位于查询参数中，
     * 审核结果回调的签名则位于请求头中；文档中出现过的参数名均可识别。签名不覆盖请求体。
     *
     * @throws {RongCloud.WebhookError} 请求不是融云服务端的回调，或请求体无法读取。
     * @see https://docs.rongcloud.io/platform-chat-api/auth-callback
     * @example
     * for (const event of Rong.Webhook.receive({ url, headers, body })) {
     *   if (event.type === 'message') console.log(event.senderId, event.content);
     * }
     */
    receive: (request: WebhookRequest, options?: WebhookOptions) => WebhookEvent[];
    /**
     * 生成融云服务端会为某个事件发送的带签名的请求，用于测试应用的处理。`receive`
     * 可从中读出相同的事件。
     *
     * @param event 事件。`id`、`appkey` 和 `raw` 可以省略；`raw` 中不属于事件属性的字段也会发送。
     * @throws {RongCloud.ValidationError} 属性缺失或类型不符。
     * @example
     * const { url, ...request } = Rong.Webhook.request(
     *   { type: 'userStatus', userId: 'u1', status: 'online', time: Date.now() },
     *   { url: 'http://localhost:3000/rongcloud' },
     * );
     * const response = await fetch(url, request);
     * assert.equal(response.status, 200);
     */
    request: (event: WebhookEventInput, options: { url: string }) => SignedWebhookRequest;
    /**
     * 创建请求处理函数，用于 `node:http`、Express、Connect 和 Fastify。框架已解析请求体时直接使用，
     * 否则自行读取。自行应答每个请求，返回的 Promise 不会 reject：应用的处理函数全部完成后返回
     * 200，请求方法不是 POST 时返回 405，处理函数抛出错误时返回 500，使服务端重新发送事件，此外还有
     * `WebhookError` 的各个状态码。任何应答都不含错误信息。
     *
     * 同一请求中的事件按顺序逐个处理，某个事件失败后仍继续处理其余事件。返回 500 或 503 后，
     * 服务端会重新发送全部事件：请根据事件的 `id` 丢弃已处理过的事件。
     *
     * @throws {RongCloud.ValidationError} 处理函数或选项未知或有误。
     * @example
     * app.post('/rongcloud', Rong.Webhook.handler({
     *   preMessage: ({ senderId }) => ({ pass: muted.has(senderId) ? 0 : 1 }),
     *   message: ({ messageUID, content }) => archive.save(messageUID, content),
     * }));
     */
    handler: (handlers: WebhookHandlers, options?: WebhookHandlerOptions) => WebhookHandler;
    /**
     * 与 `handler` 相同，但接收 `Request` 并返回 `Response`：用于 Hono、Next.js、Bun 和 Deno。
     *
     * @throws {RongCloud.ValidationError} 处理函数或选项未知或有误。
     * @example
     * export const POST = Rong.Webhook.fetch({
     *   userStatus: ({ userId, status }) => presence.set(userId, status),
     * });
     */
    fetch: (
      handlers: WebhookHandlers,
      options?: WebhookHandlerOptions,
    ) => (request: Request) => Promise<Response>;
  }

  /** 除事件外传给处理函数的信息。 */
  interface WebhookContext {
    /** 到达截止时间时中止：此后处理函数的结果会被忽略。 */
    readonly signal: AbortSignal;
  }

  /**
   * 各类事件的处理函数，以事件的 `type` 为键。没有处理函数的事件以 200 确认；`preMessage`
   * 则必须有处理决定，见 `fallback`。
   */
  type WebhookHandlers = {
    [Type in Exclude<WebhookEvent['type'], 'preMessage'>]?:
      | ((event: Extract<WebhookEvent, { type: Type }>, context: WebhookContext) => unknown)
      | undefined;
  } & {
    /** 决定如何处理消息，须在 2.5 秒内返回，`deadline` 另有设置的除外。 */
    preMessage?:
      | ((
          event: Extract<WebhookEvent, { type: 'preMessage' }>,
          context: WebhookContext,
        ) => WebhookVerdict | Promise<WebhookVerdict>)
      | undefined;
  };

  /**
   * 处理决定：如何处理正在等待应用决定的消息。带有其他属性或取值的处理决定无效，
   * 视同处理函数抛出错误。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/msgcb
   */
  interface WebhookVerdict {
    /** `0` 拒绝消息，`1` 投递消息，`2` 投递消息并跳过后续检查。 */
    pass: 0 | 1 | 2;
    /** 替换消息内容：对象，或其 JSON 文本。 */
    content?: object | string | undefined;
    /** 替换推送通知的文字。 */
    pushContent?: string | undefined;
    /** 是否不向接收者发送推送通知。 */
    disablePush?: boolean | undefined;
    /** 替换推送通知的设置：对象，或其 JSON 文本。 */
    pushExt?: object | string | undefined;
    /** 替换消息扩展的键值：对象，或其 JSON 文本。 */
    extraContent?: object | string | undefined;
    /** 消息被拒绝时告知发送者的内容。最长 1024 个字符。 */
    extra?: string | undefined;
  }

  /** `Webhook.handler` 和 `Webhook.fetch` 的选项。 */
  interface WebhookHandlerOptions extends WebhookOptions {
    /** 请求体的最大长度，单位字节：超过时返回 413。默认为 1048576。 */
    bodyLimit?: number | undefined;
    /**
     * 从请求到达起，应答的最长时间，单位毫秒，适用于所有类型的事件。超过后返回 503，
     * 处理函数的信号被中止，尚未开始处理的事件留待重试。默认为 4000，`preMessage` 为 2500：
     * 服务端等待 5 秒，但已知对处理决定只等待 3 秒。最大为 2147483647。
     */
    deadline?: number | undefined;
    /**
     * `preMessage` 失败、超时、缺失或没有返回有效的处理决定时，采用的处理决定。未设置时返回 503，
     * 由服务端按自己的规则处理，消息可能会被投递。
     */
    fallback?: WebhookVerdict | undefined;
    /**
     * 接收所有错误：处理函数失败时附带对应的事件，请求被拒绝时没有事件。默认用 `console.error`
     * 输出错误，请求被拒绝的错误只输出一行。
     */
    onError?: ((error: unknown, event: WebhookEvent | undefined) => void) | undefined;
  }

  /** 请求处理函数。同一个请求对象传入两次时只处理一次。 */
  type WebhookHandler = (
    request: WebhookHandlerRequest,
    response: WebhookHandlerResponse,
    next?: unknown,
  ) => Promise<void>;

  /** `node:http`、`node:http2`、Express、Connect 或 Fastify 的请求。 */
  interface WebhookHandlerRequest {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    /** 请求体，框架已解析时才有。 */
    readonly body?: unknown;
  }

  /** 与请求对应的响应，或 Fastify 的 reply。 */
  type WebhookHandlerResponse =
    | { readonly headersSent: boolean; readonly writableEnded: boolean }
    | { readonly sent: boolean; readonly raw: object };

  /** `rongcloud:webhook`：事件已处理，或请求被拒绝。 */
  interface WebhookHandledEvent {
    /** 事件的 `type`。请求被拒绝时没有该字段。 */
    readonly kind?: WebhookEvent['type'];
    /** 事件的 `id`。请求被拒绝时没有该字段。 */
    readonly id?: string;
    /** 结束时间，Unix 毫秒时间戳。 */
    readonly time: number;
    /** 耗时，单位毫秒。 */
    readonly duration: number;
    /**
     * `handled`：处理函数已完成。`ignored`：没有处理函数。`failed`：处理函数抛出错误，
     * 或处理决定无效。`late`：处理函数未能在截止时间前完成。`refused`：请求中没有可处理的事件。
     */
    readonly outcome: 'handled' | 'ignored' | 'failed' | 'late' | 'refused';
    /** 错误；事件已处理或被忽略时没有该字段。 */
    readonly error?: unknown;
  }

  /** 应用服务器收到的请求。 */
  interface WebhookRequest {
    /** URL，或带查询参数的路径。 */
    url: string;
    /**
     * 请求头：`Headers`、`Map`、由名称和值组成的键值对，或类似 `node:http` 所用的对象。
     * 名称不区分大小写。
     */
    headers?:
      | Iterable<readonly [string, string | readonly string[] | undefined]>
      | Readonly<Record<string, string | readonly string[] | undefined>>
      | { get(name: string): string | null | undefined }
      | undefined;
    /** 请求体：文本或字节，或中间件解析后的结果。 */
    body: string | Uint8Array | object;
  }

  /** 与融云服务端所发形式一致的请求。 */
  interface SignedWebhookRequest {
    /** URL，服务端将签名放在查询参数中时，其中包含签名。 */
    url: string;
    /** HTTP 方法。 */
    method: 'POST';
    /** 请求头，名称为小写：`content-type`，审核结果回调还包含签名的请求头。 */
    headers: Record<string, string>;
    /** 请求体：表单或 JSON，与服务端的格式一致。 */
    body: string;
  }

  /** 所有事件共有的字段。 */
  interface WebhookEventOf<Type extends string> {
    /** 回调的类型。 */
    type: Type;
    /** 事件 ID，服务端重新发送时保持不变，可用于丢弃重复的事件。最长 128 字节。 */
    id: string;
    /** 应用的 App Key。 */
    appkey: string;
    /** 事件的原始字段。 */
    raw: Record<string, unknown>;
  }

  /** 用于 `Webhook.request` 的事件。 */
  type WebhookEventInput = WebhookEvent extends infer Event
    ? Event extends WebhookEventOf<string>
      ? Omit<Event, 'id' | 'appkey' | 'raw'> & { id?: string; appkey?: string; raw?: object }
      : never
    : never;

  /** 陆续到达的文本。 */
  type Texts =
    | Iterable<string>
    | AsyncIterable<string>
    | { getReader(): { read(): Promise<{ done: boolean; value?: string | undefined }> } };

  /** 逐个分片发送的消息，不含每个分片自身的字段。 */
  type Streamed<Message extends { content: object }> = Omit<Message, 'content'> & {
    content?:
      | Omit<Message['content'], 'content' | 'seq' | 'complete' | 'completeReason' | 'messageUID'>
      | undefined;
  };

  /** 已逐个分片发送的消息。 */
  interface StreamSent {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息 ID。 */
    messageUID: string;
    /** 已发送的分片数。 */
    chunks: number;
  }

  /** 消息类型：内置消息类型，或应用自定义的消息类型。 */
  type ObjectName = keyof MessageContents | (string & {});

  /** 某个消息类型的消息内容：该类型没有声明过时，为任意对象。 */
  type MessageContent<Type extends ObjectName> = Type extends keyof MessageContents
    ? MessageContents[Type]
    : object;

  /** 获取列表中一页的方法。其 `each` 遍历所有页的条目。 */
  interface Paged<Each> {
    /**
     * 遍历所有页的条目。当前页的条目用完之后才请求下一页。
     *
     * @example
     * for await (const user of Rong.User.Block.getList.each()) console.log(user.userId);
     */
    each: Each;
  }

  /** @deprecated 请使用 `Paging`。 */
  type Page = Paging;
  /** @deprecated 请使用 `HistoryHour`。 */
  type Hour = HistoryHour;
  /** @deprecated 请使用 `LowPriorityMessageTypes`。 */
  type LowTypes = LowPriorityMessageTypes;
  /** @deprecated 请使用 `LowPriorityMessageTypeList`。 */
  type LowTypeList = LowPriorityMessageTypeList;
  /** @deprecated 请使用 `WhitelistedMessageTypes`。 */
  type KeptTypes = WhitelistedMessageTypes;
  /** @deprecated 请使用 `WhitelistedMessageTypeList`。 */
  type KeptTypeList = WhitelistedMessageTypeList;

  /** 用户：Token 和资料。 */
  interface User {
    /** 封禁：被封禁的用户在封禁结束前无法连接。 */
    readonly Block: UserBlock;
    /** 黑名单：用户收不到黑名单中的用户发来的消息。 */
    readonly Blacklist: UserBlacklist;
    /** 用户标签，用于选择推送的目标用户。 */
    readonly Tag: UserTag;
    /** 用户是否在线。 */
    readonly OnlineStatus: UserOnlineStatus;
    /** 全局群组禁言：被禁言的用户不能在应用的任何群组中发送消息。 */
    readonly MuteGroups: UserMuteGroups;
    /** 托管在融云的用户资料，应用需开通信息托管服务。 */
    readonly Profile: UserProfileResource;
    /** 用户连接所用的 Token。 */
    readonly Token: UserTokenResource;
    /** 已注销的用户。 */
    readonly Deactivated: UserDeactivated;
    /** 用户所在的群组。 */
    readonly Group: UserGroup;
    /**
     * 白名单：`User.WhiteSetting` 设为使用白名单时，用户只接收白名单中的用户发来的消息。
     * 应用需开通用户白名单，可在控制台操作，或联系融云技术支持。
     */
    readonly Whitelist: UserWhitelist;
    /**
     * 用户接收谁的消息，由白名单还是黑名单决定。应用需开通用户白名单，可在控制台操作，
     * 或联系融云技术支持。
     */
    readonly WhiteSetting: UserWhiteSetting;
    /** 单聊禁言：被禁言的用户不能向其他用户发送消息。 */
    readonly ChatBan: UserChatBan;
    /** 备注名：用户为其他用户设置的名称，显示在该用户收到的推送通知中。 */
    readonly Remark: UserRemark;
    /** 免打扰：用户每天不接收推送通知的时段。 */
    readonly BlockPushPeriod: UserBlockPushPeriod;
    /** 代聊：由机器人代用户发送消息。 */
    readonly ProxyChat: UserProxyChat;
    /** @deprecated 请使用 `Chatroom.Ban`。 */
    readonly MuteChatrooms: ChatroomBan;
    /**
     * 注册新用户或已有的用户，返回客户端连接所用的 Token。
     *
     * `POST /user/getToken.json`：每秒最多 200 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/register
     *
     * @example
     * await Rong.User.register({
     *   id: 'u1',
     *   name: 'Martin',
     *   portrait: 'https://example.com/martin.png',
     * });
     */
    register: (user: UserProfile, options?: CallOptions) => Promise<UserToken>;
    /**
     * 更新用户的名称和头像，推送通知会显示这些信息。
     *
     * `POST /user/refresh.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/modify
     *
     * @example
     * await Rong.User.refresh({
     *   id: 'u1',
     *   name: 'Martin',
     *   portrait: 'https://example.com/martin.png',
     * });
     */
    refresh: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /** @deprecated 请使用 `User.refresh`。 */
    update: (user: UserProfile, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的名称和头像。
     *
     * `POST /user/info.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/get
     *
     * @example
     * await Rong.User.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<UserInfo>;
    /**
     * 获取应用的用户列表，按注册时间排序。仅适用于开发环境的应用。
     *
     * `POST /user/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/user/query-users
     *
     * @example
     * await Rong.User.getList({ page: 1, pageSize: 50, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserGetList, options?: CallOptions) => AsyncGenerator<RegisteredUser, void, undefined>> & ((page?: UserGetList, options?: CallOptions) => Promise<RegisteredUsers>);
    /**
     * 删除用户。仅适用于开发环境的应用。
     *
     * 每个 ID 作为单独的字段发送。文档未说明传多个 ID 时应采用哪种形式，官方 Java SDK
     * 则在一个字段中发送，以逗号分隔。
     *
     * `POST /user/delusers.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.User.remove({ users: ['u1', 'u2'] });
     */
    remove: (users: UserRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 发起用户注销，并删除其数据。结果在 15 分钟内通过回调通知，回调中带有该操作的 ID。
     * 每次调用都会发起一次新的操作。
     *
     * `POST /user/deactivate.json`：每秒最多 100 个用户。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/deactivate
     *
     * @example
     * await Rong.User.deactivate({ users: ['u1', 'u2', 'u3'] });
     */
    deactivate: (users: UserDeactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * 发起用户的重新激活，须在注销满一小时后调用。用户的数据不会恢复。结果通过回调通知，
     * 回调中带有该操作的 ID。每次调用都会发起一次新的操作。
     *
     * `POST /user/reactivate.json`：每秒最多 100 个用户。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/reactivate
     *
     * @example
     * await Rong.User.reactivate({ users: ['u1', 'u2'] });
     */
    reactivate: (users: UserReactivate, options?: CallOptions) => Promise<UserOperation>;
    /**
     * 激活用户。只有官方 Java SDK 提供该方法，融云文档中没有。很可能是 `reactivate` 的旧名称，
     * 请使用新名称。
     *
     * `POST /user/activate.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.User.activate({ id: 'u3' });
     */
    activate: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** 封禁：被封禁的用户在封禁结束前无法连接。 */
  interface UserBlock {
    /**
     * 封禁用户：断开其连接，封禁结束前无法再次连接。
     *
     * `POST /user/block.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/block
     *
     * @example
     * await Rong.User.Block.add({ id: 'u1', minute: 30 });
     */
    add: (block: Block, options?: CallOptions) => Promise<Done>;
    /**
     * 解除用户的封禁，之后用户可以重新连接。
     *
     * `POST /user/unblock.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/unblock
     *
     * @example
     * await Rong.User.Block.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * 获取被封禁的用户列表。
     *
     * `POST /user/block/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/query-blocked-list
     *
     * @example
     * await Rong.User.Block.getList();
     */
    getList: Paged<(page?: Paging, options?: CallOptions) => AsyncGenerator<BlockedUser, void, undefined>> & ((page?: Paging, options?: CallOptions) => Promise<BlockedUsers>);
  }

  /** 黑名单：用户收不到黑名单中的用户发来的消息。 */
  interface UserBlacklist {
    /**
     * 添加用户到某个用户的黑名单，每次最多 20 个。服务端允许黑名单中最多有 3000 个用户。
     *
     * `POST /user/blacklist/add.json`：每秒最多 100 次。
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
     * 移除某个用户黑名单中的用户，每次最多 20 个。
     *
     * `POST /user/blacklist/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/remove-from-blacklist
     *
     * @example
     * await Rong.User.Blacklist.remove({ id: 'u1', blacklist: [{ id: 'b1' }] });
     */
    remove: (user: Blacklisting, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的黑名单列表。
     *
     * `POST /user/blacklist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/blacklist/query-blacklist
     *
     * @example
     * await Rong.User.Blacklist.getList({ id: 'u1' });
     */
    getList: Paged<(user: BlacklistOwner, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((user: BlacklistOwner, options?: CallOptions) => Promise<Blacklist>);
  }

  /** 用户标签，用于选择推送的目标用户。 */
  interface UserTag {
    /**
     * 设置用户的标签，覆盖已有的标签。
     *
     * `POST /user/tag/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.set({ id: 'u1', tags: ['vip', 'football'] });
     */
    set: (user: UserTags, options?: CallOptions) => Promise<Done>;
    /**
     * 移除用户的全部标签。
     *
     * `POST /user/tag/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/set-user-tag
     *
     * @example
     * await Rong.User.Tag.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * 设置多个用户的标签，覆盖已有的标签，每次最多 1000 个用户。
     *
     * `POST /user/tag/batch/set.json`：每秒最多 10 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchSet({ users: [{ id: 'u1' }, { id: 'u2' }], tags: ['IM'] });
     */
    batchSet: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /** @deprecated 请使用 `User.Tag.batchSet`。 */
    batchset: (tags: SharedTags, options?: CallOptions) => Promise<Done>;
    /**
     * 移除多个用户的全部标签，每次最多 1000 个用户。
     *
     * `POST /user/tag/batch/set.json`：每秒最多 10 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/batch-set-user-tag
     *
     * @example
     * await Rong.User.Tag.batchRemove({ users: [{ id: 'u1' }] });
     */
    batchRemove: (users: TaggedUsers, options?: CallOptions) => Promise<Done>;
    /**
     * 获取一个或多个用户的标签，每次最多 50 个用户。
     *
     * `POST /user/tags/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/tag/get-user-tag
     *
     * @example
     * await Rong.User.Tag.getList([{ id: 'u1' }, { id: 'u2' }]);
     */
    getList: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
    /** @deprecated 请使用 `User.Tag.getList`。 */
    get: (users: string | { id: string } | readonly (string | { id: string })[], options?: CallOptions) => Promise<Tags>;
  }

  /** 用户是否在线。 */
  interface UserOnlineStatus {
    /**
     * 获取用户的在线状态，任一设备在线即为在线。
     *
     * `POST /user/checkOnline.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/check-online-status-by-user
     *
     * @example
     * await Rong.User.OnlineStatus.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
    /** @deprecated 请使用 `User.OnlineStatus.get`。 */
    check: (user: UserId, options?: CallOptions) => Promise<OnlineStatus>;
  }

  /** 全局群组禁言：被禁言的用户不能在应用的任何群组中发送消息。 */
  interface UserMuteGroups {
    /**
     * 禁言用户，对所有群组生效，每次最多 20 个用户。
     *
     * `POST /group/user/gag/add.json`：每秒最多 100 次。
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
     * 解除用户在所有群组中的禁言，每次最多 20 个。
     *
     * `POST /group/user/gag/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.User.MuteGroups.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: UnmuteEverywhere, options?: CallOptions) => Promise<Done>;
    /**
     * 获取在所有群组中被禁言的用户列表。
     *
     * `POST /group/user/gag/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.User.MuteGroups.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 托管在融云的用户资料，应用需开通信息托管服务。 */
  interface UserProfileResource {
    /**
     * 设置用户资料中的字段。未传的字段保持不变。
     *
     * `POST /user/profile/set.json`：每秒最多 100 次。
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
     * 清除用户的资料。
     *
     * 每个 ID 作为单独的字段发送。文档未说明传多个 ID 时应采用哪种形式，官方 Java SDK
     * 则在一个字段中发送，以逗号分隔。
     *
     * `POST /user/profile/clean.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/clean-user-profiles
     *
     * @example
     * await Rong.User.Profile.clean({ users: ['u1', 'u2'] });
     */
    clean: (users: UserProfileClean, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的资料。
     *
     * `POST /user/profile/batch/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-user-profiles-by-batch
     *
     * @example
     * await Rong.User.Profile.get({ users: ['u1'] });
     */
    get: (users: UserProfileGet, options?: CallOptions) => Promise<UserProfiles>;
    /**
     * 获取应用全部用户的资料列表，按注册时间排序。
     *
     * `POST /user/profile/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/user-profiles/query-paginated-user-list
     *
     * @example
     * await Rong.User.Profile.getList({ page: 1, size: 20, order: 'DESCENDING' });
     */
    getList: Paged<(page?: UserProfileGetList, options?: CallOptions) => AsyncGenerator<ProfiledUser, void, undefined>> & ((page?: UserProfileGetList, options?: CallOptions) => Promise<UserProfiles>);
  }

  /** 用户连接所用的 Token。 */
  interface UserTokenResource {
    /**
     * 作废用户在指定时间之前获取的 Token。已建立的连接不受影响，直至断开。
     *
     * `POST /user/token/expire.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/expire
     *
     * @example
     * await Rong.User.Token.expire({ users: ['u1', 'u2'], time: 1700000000000 });
     */
    expire: (tokens: UserTokenExpire, options?: CallOptions) => Promise<Done>;
  }

  /** 已注销的用户。 */
  interface UserDeactivated {
    /**
     * 获取已注销的用户列表，包括正在注销的用户。
     *
     * `POST /user/deactivate/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/query-deactivated-list
     *
     * @example
     * await Rong.User.Deactivated.getList({ pageNo: 1, pageSize: 20 });
     */
    getList: Paged<(page?: UserDeactivatedGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: UserDeactivatedGetList, options?: CallOptions) => Promise<DeactivatedUsers>);
  }

  /** 用户所在的群组。 */
  interface UserGroup {
    /**
     * 获取用户所在的群组列表。不传 `page` 时，返回前 5000 个群组。
     *
     * `POST /user/group/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-by-user
     *
     * @example
     * await Rong.User.Group.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(user: UserGroupGetList, options?: CallOptions) => AsyncGenerator<GroupOfUser, void, undefined>> & ((user: UserGroupGetList, options?: CallOptions) => Promise<GroupsOfUser>);
  }

  /**
   * 白名单：`User.WhiteSetting` 设为使用白名单时，用户只接收白名单中的用户发来的消息。
   * 应用需开通用户白名单，可在控制台操作，或联系融云技术支持。
   */
  interface UserWhitelist {
    /**
     * 添加用户到某个用户的白名单。服务端允许白名单中最多有 3000 个用户，或以应用套餐的上限为准。
     * 通过本 SDK 发送的消息不受该名单影响，除非消息的 `verifyBlacklist` 为 `true`。
     *
     * `POST /user/whitelist/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/add-to-whitelist
     *
     * @example
     * await Rong.User.Whitelist.add({ id: 'u1', whitelist: ['w1', 'w2'] });
     */
    add: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * 移除某个用户白名单中的用户。
     *
     * `POST /user/whitelist/remove.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.User.Whitelist.remove({ id: 'u1', whitelist: [{ id: 'w1' }] });
     */
    remove: (user: Whitelisting, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的白名单列表，最后加入的排在最前。
     *
     * `POST /user/whitelist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist
     *
     * @example
     * await Rong.User.Whitelist.getList({ id: 'u1', size: 100 });
     */
    getList: Paged<(user: UserWhitelistGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((user: UserWhitelistGetList, options?: CallOptions) => Promise<Whitelist>);
  }

  /**
   * 用户接收谁的消息，由白名单还是黑名单决定。应用需开通用户白名单，可在控制台操作，
   * 或联系融云技术支持。
   */
  interface UserWhiteSetting {
    /**
     * 设置对用户生效的是白名单还是黑名单。如果控制台已为应用的全部用户启用白名单，
     * 服务端不会将用户改为使用黑名单。
     *
     * `POST /user/whitesetting/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/set-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.set({ users: ['u1', 'u2'], whiteSetting: true });
     */
    set: (users: UserWhiteSettingSet, options?: CallOptions) => Promise<Done>;
    /**
     * 获取对用户生效的是白名单还是黑名单。
     *
     * `POST /user/whitesetting/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/whitelist/query-whitelist-service
     *
     * @example
     * await Rong.User.WhiteSetting.get({ users: ['u1', 'u2'] });
     */
    get: (users: UserWhiteSettingGet, options?: CallOptions) => Promise<WhiteSettings>;
  }

  /** 单聊禁言：被禁言的用户不能向其他用户发送消息。 */
  interface UserChatBan {
    /**
     * 禁言用户或解除禁言，对其所有单聊生效。
     *
     * `POST /user/chat/fb/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/ban
     *
     * @example
     * await Rong.User.ChatBan.set({ users: ['u1', 'u2'], state: true });
     */
    set: (users: UserChatBanSet, options?: CallOptions) => Promise<Done>;
    /**
     * 获取被单聊禁言的用户列表。
     *
     * `POST /user/chat/fb/querylist.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/one-to-one/query-banned-list
     *
     * @example
     * await Rong.User.ChatBan.getList({ num: 50, offset: 0 });
     */
    getList: Paged<(page?: UserChatBanGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: UserChatBanGetList, options?: CallOptions) => Promise<ChatBannedUsers>);
  }

  /** 备注名：用户为其他用户设置的名称，显示在该用户收到的推送通知中。 */
  interface UserRemark {
    /**
     * 设置用户对其他用户的备注名。
     *
     * `POST /user/remarks/set.json`：每秒最多 100 次。
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
     * 移除用户对另一个用户的备注名。
     *
     * `POST /user/remarks/del.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-push
     *
     * @example
     * await Rong.User.Remark.remove({ id: 'u1', targetId: 'u2' });
     */
    remove: (user: UserRemarkRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户对其他用户的备注名列表。
     *
     * `POST /user/remarks/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-push
     *
     * @example
     * await Rong.User.Remark.getList({ id: 'u1', page: 1, size: 30 });
     */
    getList: Paged<(user: UserRemarkGetList, options?: CallOptions) => AsyncGenerator<Remark, void, undefined>> & ((user: UserRemarkGetList, options?: CallOptions) => Promise<Remarks>);
  }

  /** 免打扰：用户每天不接收推送通知的时段。 */
  interface UserBlockPushPeriod {
    /**
     * 设置用户的免打扰时段，覆盖已有的设置。该时段每天在同一时间开始。
     *
     * `POST /user/blockPushPeriod/set.json`：每秒最多 100 次。
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
     * 获取用户的免打扰时段。
     *
     * `POST /user/blockPushPeriod/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.get({ id: 'u1' });
     */
    get: (user: UserId, options?: CallOptions) => Promise<BlockPushPeriod>;
    /**
     * 移除用户的免打扰时段。
     *
     * `POST /user/blockPushPeriod/delete.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/delete-push-disabled-period
     *
     * @example
     * await Rong.User.BlockPushPeriod.remove({ id: 'u1' });
     */
    remove: (user: UserId, options?: CallOptions) => Promise<Done>;
  }

  /** 代聊：由机器人代用户发送消息。 */
  interface UserProxyChat {
    /**
     * 开启代聊：由机器人代用户向其他用户发送消息。文档未说明对相同的代聊再次调用的效果。
     *
     * `POST /v3/user/proxychat/start`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/proxychat/start-user-proxychat
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
     * 获取一个用户或全部用户的代聊列表。
     *
     * `POST /v3/user/proxychat/query.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/proxychat/list-user-proxychats
     *
     * @example
     * await Rong.User.ProxyChat.getList({ id: 'u1', page: 1, size: 50 });
     */
    getList: Paged<(page?: UserProxyChatGetList, options?: CallOptions) => AsyncGenerator<ProxyChat, void, undefined>> & ((page?: UserProxyChatGetList, options?: CallOptions) => Promise<ProxyChats>);
  }

  /** 用户的好友。应用需开通信息托管服务，可在控制台操作，或联系融云技术支持。 */
  interface Friend {
    /** 好友资料：用户看到的好友信息。 */
    readonly Profile: FriendProfile;
    /** 好友权限：谁可以将用户加为好友。 */
    readonly Permission: FriendPermission;
    /**
     * 为用户添加好友，或向对方发送好友申请。
     *
     * `POST /friend/add.json`：每秒最多 100 次。
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
     * 删除用户的好友。
     *
     * `POST /friend/delete.json`：每秒最多 100 个好友。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/del-friend
     *
     * @example
     * await Rong.Friend.remove({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    remove: (friends: FriendRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 删除用户的全部好友。
     *
     * `POST /friend/clean.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/clean-friend
     *
     * @example
     * await Rong.Friend.clean({ id: 'u1' });
     */
    clean: (user: UserId, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的好友列表，按添加时间排序。
     *
     * `POST /friend/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend
     *
     * @example
     * await Rong.Friend.getList({ id: 'u1', size: 60, order: 'DESCENDING' });
     */
    getList: Paged<(user: FriendGetList, options?: CallOptions) => AsyncGenerator<ListedFriend, void, undefined>> & ((user: FriendGetList, options?: CallOptions) => Promise<Friends>);
    /**
     * 查询其他用户是否为某个用户的好友。
     *
     * `POST /friend/check.json`：每秒最多 100 个用户。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/check-friend
     *
     * @example
     * await Rong.Friend.check({ id: 'u1', targetIds: ['u2', 'u3'] });
     */
    check: (users: FriendCheck, options?: CallOptions) => Promise<Friendships>;
  }

  /** 好友资料：用户看到的好友信息。 */
  interface FriendProfile {
    /**
     * 设置用户看到的好友名称，以及应用自定义的字段。
     *
     * `POST /friend/profile/set.json`：每秒最多 100 次。
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

  /** 好友权限：谁可以将用户加为好友。 */
  interface FriendPermission {
    /**
     * 设置谁可以将用户加为好友。
     *
     * `POST /friend/permission/set.json`：每秒最多 100 个用户。
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
     * 获取谁可以将用户加为好友。
     *
     * `POST /friend/permission/get.json`：每秒最多 100 个用户。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/get-friend-add-level
     *
     * @example
     * await Rong.Friend.Permission.get({ users: ['u1', 'u2'] });
     */
    get: (users: FriendPermissionGet, options?: CallOptions) => Promise<FriendPermissions>;
  }

  /**
   * 消息：发送、撤回和历史消息。
   *
   * 默认情况下，通过服务端 API 发送的消息不会被审核，也不会触发回调。发送者可以不是群成员。
   */
  interface Message {
    /** 发给用户的消息。 */
    readonly Private: MessagePrivate;
    /** 发给群组的消息。 */
    readonly Group: MessageGroup;
    /** 发给讨论组的消息。 */
    readonly Discussion: MessageDiscussion;
    /** 发给聊天室的消息。 */
    readonly Chatroom: MessageChatroom;
    /** 发给超级群的消息。 */
    readonly UltraGroup: MessageUltraGroup;
    /** 发给用户的系统消息。 */
    readonly System: MessageSystem;
    /** 应用全部消息的日志文件，每小时一份。 */
    readonly History: MessageHistory;
    /** @deprecated 请使用 `Message.History`。 */
    readonly history: MessageHistory;
    /** 消息扩展：消息发送后仍可更改的键值，例如投票数。发送该消息时须设置 `expansion: true`。 */
    readonly Expansion: MessageExpansion;
    /**
     * 翻译文本。应用需开通翻译服务，未开通时错误码为 28400。
     *
     * `POST /v3/translate.json`：每秒最多 10 次。
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

  /** 发给用户的消息。 */
  interface MessagePrivate {
    /**
     * 向最多 1000 个用户发送消息。
     *
     * `POST /message/private/publish.json`：每分钟最多 6000 个接收者。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private
     *
     * @example
     * await Rong.Message.Private.send({
     *   senderId: 'u1',
     *   targetId: 'u2',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: PrivateMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * 向最多 1000 个用户发送消息，每个用户收到的内容可以不同。
     *
     * `POST /message/private/publish_template.json`：每分钟最多 6000 个接收者。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-private-template
     *
     * @example
     * await Rong.Message.Private.sendTemplate({
     *   senderId: 'u1',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: 'Hello {name}, you have {points} points' },
     *   content: {
     *     u2: { data: { '{name}': 'Ann', '{points}': '90' }, push: 'Hello {name}' },
     *     u3: { data: { '{name}': 'Bob', '{points}': '95' }, push: 'Hello {name}' },
     *   },
     * });
     */
    sendTemplate: <Type extends ObjectName>(message: PrivateTemplateMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * 向最多 1000 个用户发送状态消息，例如“正在输入”：只有在线的用户能收到。服务端不存储、
     * 不计入未读数，也不推送；客户端是否存储、是否计入未读数，取决于该消息类型的设置。
     *
     * `POST /statusmessage/private/publish.json`：每分钟最多 6000 个接收者。
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
    sendStatus: <Type extends ObjectName>(message: MessagePrivateSendStatus<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * 向用户发送流式消息的一个分片。首个分片创建消息，响应中返回消息 ID，后续分片须带上该 ID。
     *
     * `POST /v3/message/private/publish_stream.json`：每秒最多 100 次。
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
     * 将陆续到达的文本作为一条不断增长的消息发送，例如 AI 模型逐步生成的内容：
     * 每段文本一到达就展示给接收者。一个分片发送期间到达的文本会并入下一个分片。
     * 文本来源出错或信号被中止时，消息以已发送的内容结束，`completeReason` 为 1，同时调用 reject。
     * 分片发送失败或客户端被关闭时，调用同样 reject，消息停留在未结束的状态。
     *
     * `POST /v3/message/private/publish_stream.json`：每秒最多 100 次。
     *
     * @param message 消息。其中 `content` 可选，为首个分片除文本外的字段。
     * @param chunks 文本：至少一段，总长度最多 131072 字节。一个字符可以被拆到前后两段文本中。
     * @param options `timeout` 和 `maxRetries` 作用于每个分片，`signal` 作用于全部分片。
     * @returns 消息 ID，以及已发送的分片数。
     *
     * @example
     * async function* words() {
     *   const events = await openai.responses.create({ model, input, stream: true });
     *   for await (const event of events) {
     *     if (event.type === 'response.output_text.delta') yield event.delta;
     *   }
     * }
     * const { messageUID } = await Rong.Message.Private.stream(
     *   { senderId: 'bot', targetId: 'u1', content: { type: 'text' }, isPersisted: true },
     *   words(),
     *   { signal: AbortSignal.timeout(60_000) },
     * );
     */
    stream: (message: Streamed<MessagePrivateSendStream>, chunks: Texts, options?: CallOptions) => Promise<StreamSent>;
    /**
     * 修改已发送给用户的消息的内容。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 从 4.0.11 版本起提供。
     *
     * `POST /message/private/modify.json`：每秒最多 100 次。
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
    modify: <Type extends ObjectName>(message: MessagePrivateModify<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * 获取两个用户之间的历史消息。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 和 Go SDK 提供该接口。
     *
     * `POST /v3/message/private/query.json`：每秒最多 100 次。
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
     * 撤回已发送给用户的消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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

  /** 发给群组的消息。 */
  interface MessageGroup {
    /**
     * 向最多 3 个群组发送消息。
     *
     * `POST /message/group/publish.json`：每秒最多 20 个群组。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.send({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: GroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * 向群组的部分成员发送消息（定向消息），成员由 `toUserId` 指定。
     *
     * `POST /message/group/publish.json`：每秒最多 20 个群组。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendDirection({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   toUserId: ['u2', 'u3'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    sendDirection: <Type extends ObjectName>(message: DirectedMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * 发送 @ 消息，@ 的对象为部分或全部成员，由消息内容中的 `mentionedInfo` 指定。
     *
     * `POST /message/group/publish.json`：每秒最多 20 个群组。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-group
     *
     * @example
     * await Rong.Message.Group.sendMention({
     *   senderId: 'u1',
     *   targetId: 'g1',
     *   objectName: 'RC:TxtMsg',
     *   content: {
     *     content: 'Hello',
     *     mentionedInfo: {
     *       type: 2,
     *       userIds: ['u2', 'u3'],
     *       pushContent: 'You were mentioned',
     *     },
     *   },
     * });
     */
    sendMention: <Type extends ObjectName>(message: GroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * 向最多 3 个群组发送状态消息，例如“正在输入”：只有在线的成员能收到。服务端不存储、
     * 不计入未读数，也不推送；客户端是否存储、是否计入未读数，取决于该消息类型的设置。
     *
     * `POST /statusmessage/group/publish.json`：每秒最多 20 个群组。
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
    sendStatus: <Type extends ObjectName>(message: MessageGroupSendStatus<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * 向群组发送流式消息的一个分片。首个分片创建消息，响应中返回消息 ID，后续分片须带上该 ID。
     *
     * 融云列出了该接口路径，但没有文档说明其字段；字段与 `Message.Private.sendStream` 相同。
     *
     * `POST /v3/message/group/publish_stream.json`：每秒最多 100 次。
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
     * 将陆续到达的文本作为一条不断增长的消息发送，例如 AI 模型逐步生成的内容：
     * 每段文本一到达就展示给接收者。一个分片发送期间到达的文本会并入下一个分片。
     * 文本来源出错或信号被中止时，消息以已发送的内容结束，`completeReason` 为 1，同时调用 reject。
     * 分片发送失败或客户端被关闭时，调用同样 reject，消息停留在未结束的状态。
     *
     * `POST /v3/message/group/publish_stream.json`：每秒最多 100 次。
     *
     * @param message 消息。其中 `content` 可选，为首个分片除文本外的字段。
     * @param chunks 文本：至少一段，总长度最多 131072 字节。一个字符可以被拆到前后两段文本中。
     * @param options `timeout` 和 `maxRetries` 作用于每个分片，`signal` 作用于全部分片。
     * @returns 消息 ID，以及已发送的分片数。
     *
     * @example
     * async function* words() {
     *   const events = await openai.responses.create({ model, input, stream: true });
     *   for await (const event of events) {
     *     if (event.type === 'response.output_text.delta') yield event.delta;
     *   }
     * }
     * const { messageUID } = await Rong.Message.Group.stream(
     *   { senderId: 'bot', targetId: 'g1', content: { type: 'markdown' } },
     *   words(),
     *   { signal: AbortSignal.timeout(60_000) },
     * );
     */
    stream: (message: Streamed<MessageGroupSendStream>, chunks: Texts, options?: CallOptions) => Promise<StreamSent>;
    /**
     * 修改已发送给群组的消息的内容。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 从 4.0.11 版本起提供。
     *
     * `POST /message/group/modify.json`：每秒最多 100 次。
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
    modify: <Type extends ObjectName>(message: MessageGroupModify<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * 获取群组的历史消息。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 和 Go SDK 提供该接口。
     *
     * `POST /v3/message/group/query.json`：每秒最多 100 次。
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
     * 撤回已发送给群组的消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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

  /** 发给讨论组的消息。 */
  interface MessageDiscussion {
    /**
     * 向一个或多个讨论组发送消息。
     *
     * `POST /message/discussion/publish.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Message.Discussion.send({
     *   senderId: 'u1',
     *   targetId: 'd1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: DiscussionMessage<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * 撤回已发送给讨论组的消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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

  /** 发给聊天室的消息。 */
  interface MessageChatroom {
    /**
     * 向一个或多个聊天室发送消息。
     *
     * `POST /message/chatroom/publish.json`：每秒最多 100 个聊天室。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom
     *
     * @example
     * await Rong.Message.Chatroom.send({
     *   senderId: 'u1',
     *   targetId: 'c1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: ChatroomMessage<Type>, options?: CallOptions) => Promise<SentToChatrooms>;
    /**
     * 向应用的所有聊天室发送消息。仅专有云支持。
     *
     * `POST /message/chatroom/broadcast.json`：每秒最多 1 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/send-chatroom-broadcast
     *
     * @example
     * await Rong.Message.Chatroom.broadcast({
     *   senderId: 'u1',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    broadcast: <Type extends ObjectName>(message: ChatroomBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * 获取聊天室的历史消息。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 和 Go SDK 提供该接口。
     *
     * `POST /v3/message/chatroom/query.json`：每秒最多 100 次。
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
     * 撤回已发送给聊天室的消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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

  /** 发给超级群的消息。 */
  interface MessageUltraGroup {
    /**
     * 向最多 3 个超级群发送消息。服务端还限制每个频道每秒最多 20 条消息，未指定频道时按超级群计。
     * 发往不存在的频道的消息不会投递，也不会报错。
     *
     * `POST /message/ultragroup/publish.json`：每秒最多 100 个超级群，每个频道每秒最多 20 次。
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
    send: <Type extends ObjectName>(message: UltraGroupMessage<Type>, options?: CallOptions) => Promise<SentToGroups>;
    /**
     * 修改已发送给超级群的消息的内容。频率限制取自融云另一品牌 Nexconn 的文档。
     *
     * `POST /ultragroup/msg/modify.json`：每分钟最多 100 次。
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
     * 根据消息 ID 获取超级群消息。
     *
     * `POST /ultragroup/msg/get.json`：每秒最多 100 次。
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
     * 获取超级群的历史消息。
     *
     * 融云文档没有介绍该接口，官方 Java SDK 和 Go SDK 提供该接口。
     *
     * `POST /v3/message/ultragroup/query.json`：每秒最多 100 次。
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
     * 撤回已发送给超级群的消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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

  /** 发给用户的系统消息。 */
  interface MessageSystem {
    /**
     * 向最多 100 个用户发送系统消息。
     *
     * `POST /message/system/publish.json`：每秒最多 100 个接收者。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private
     *
     * @example
     * await Rong.Message.System.send({
     *   senderId: '__system__',
     *   targetId: ['u1', 'u2'],
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    send: <Type extends ObjectName>(message: SystemMessage<Type>, options?: CallOptions) => Promise<Sent>;
    /**
     * 向应用的所有用户发送系统消息（全量用户落地通知）。客户端最多延迟 3 分钟收到。
     *
     * `POST /message/broadcast.json`：每小时最多 2 次广播和推送，每天最多 3 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-message-broadcast-to-all
     *
     * @example
     * await Rong.Message.System.broadcast({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   content: { content: 'Hello' },
     * });
     */
    broadcast: <Type extends ObjectName>(message: SystemBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * 向应用中当前在线或 10 分钟内上线的所有用户发送系统消息（在线用户广播）。该消息无法撤回。
     * 应用需开通在线用户广播，可在控制台操作，或联系融云技术支持。
     *
     * 文档未说明频率限制，此处视为与 `broadcast` 相同。
     *
     * `POST /message/online/broadcast.json`：每小时最多 2 次广播和推送，每天最多 3 次。
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
    onlineBroadcast: <Type extends ObjectName>(message: MessageSystemOnlineBroadcast<Type>, options?: CallOptions) => Promise<SentToAll>;
    /**
     * 撤回通过 `broadcast` 或 `Push.message` 发送给所有用户的消息。
     *
     * `POST /message/broadcast/recall.json`：每小时最多 2 次广播和推送，每天最多 3 次。
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
     * 撤回已发送给用户的系统消息。
     *
     * `POST /message/recall.json`：每秒最多 100 次。
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
     * 向最多 1000 个用户发送系统消息，每个用户收到的内容可以不同。
     *
     * `POST /message/system/publish_template.json`：每秒最多 100 个接收者。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-private-template
     *
     * @example
     * await Rong.Message.System.sendTemplate({
     *   senderId: '__system__',
     *   objectName: 'RC:TxtMsg',
     *   template: { content: 'Hello {name}' },
     *   content: {
     *     u1: { data: { '{name}': 'Ann' }, push: 'Hello {name}' },
     *     u2: { data: { '{name}': 'Bob' }, push: 'Hello {name}' },
     *   },
     * });
     */
    sendTemplate: <Type extends ObjectName>(message: TemplateMessage<Type>, options?: CallOptions) => Promise<Sent>;
  }

  /** 应用全部消息的日志文件，每小时一份。 */
  interface MessageHistory {
    /**
     * 获取某一小时的消息日志文件的 URL，文件为 zip 格式。文件在服务端保留三天。
     *
     * `POST /message/history.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-message-history-log
     *
     * @example
     * await Rong.Message.History.get({ date: '2018030210' });
     */
    get: (hour: HistoryHour, options?: CallOptions) => Promise<HistoryFile>;
    /**
     * 删除某一小时的消息日志文件。
     *
     * `POST /message/history/delete.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/delete-message-history-log
     *
     * @example
     * await Rong.Message.History.remove({ date: '2018030210' });
     */
    remove: (hour: HistoryHour, options?: CallOptions) => Promise<Done>;
    /**
     * 删除用户某个会话的历史消息；消息日志文件不受影响。对于聊天室，会为所有用户删除；
     * 有一个旧的文档页面称不支持聊天室。
     *
     * `POST /conversation/message/history/clean.json`：每秒最多 100 次。
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

  /** 消息扩展：消息发送后仍可更改的键值，例如投票数。发送该消息时须设置 `expansion: true`。 */
  interface MessageExpansion {
    /**
     * 设置消息扩展的键值。其他键值保持不变。
     *
     * `POST /message/expansion/set.json`：每秒最多 100 次；每次同时计入每分钟最多 6000 个接收者或每秒最多 20 个群组的限制。
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
     * 删除消息扩展的键值。
     *
     * `POST /message/expansion/delete.json`：每秒最多 100 次；每次同时计入每分钟最多 6000 个接收者或每秒最多 20 个群组的限制。
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
     * 获取消息扩展的键值。每页 300 个，与一条消息的键值数量上限相同，因此第一页即包含全部。
     *
     * `POST /message/expansion/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/message/get-expansion
     *
     * @example
     * await Rong.Message.Expansion.getList({ uId: '5GSB-RPM1-KP8H-9JHF', pageNo: 1 });
     */
    getList: (message: MessageExpansionGetList, options?: CallOptions) => Promise<Expansions>;
  }

  /** 群组及其成员。 */
  interface Group {
    /** @deprecated 请使用 `Group.Mute.All`。 */
    readonly Ban: GroupMuteAll & {
      /** @deprecated 请使用 `User.MuteGroups`。 */
      readonly user: UserMuteGroups;
    };
    /** 禁言：被禁言的成员在禁言结束前不能在群组中发送消息。 */
    readonly Gag: GroupGag;
    /** 群组禁言：全体禁言、成员禁言，以及仍可发送消息的禁言白名单。 */
    readonly Mute: GroupMute;
    /** @deprecated 请使用 `Group.Mute.All`。 */
    readonly MuteAllMembers: GroupMuteAll;
    /** @deprecated 请使用 `Group.Mute.Member`。 */
    readonly MuteMembers: GroupMuteMember;
    /** @deprecated 请使用 `Group.Mute.Whitelist`。 */
    readonly MuteWhiteList: {
      /** @deprecated 请使用 `Group.Mute.Whitelist`。 */
      readonly user: GroupMuteWhitelist;
    };
    /** @deprecated 请使用 `Group.Mute.Whitelist`。 */
    readonly WhiteList: {
      /** @deprecated 请使用 `Group.Mute.Whitelist`。 */
      readonly user: GroupMuteWhitelist;
    };
    /** 群组是否全体禁言。 */
    readonly MuteStatus: GroupMuteStatus;
    /** @deprecated 请使用 `Group.MuteStatus`。 */
    readonly BanStatus: GroupMuteStatus;
    /**
     * 备注名：成员向群组发送消息时，推送通知显示该备注名，而不是其注册时的名称。
     * 如果接收者为该成员设置了备注名（`User.Remark`），则显示接收者设置的备注名。
     */
    readonly Remark: GroupRemark;
    /**
     * 设置用户所在的群组：将用户移出其他所有群组，并创建不存在的群组。
     *
     * `POST /group/sync.json`：每秒最多 100 次。
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
     * 创建群组。服务端允许每个群组最多 3000 个成员。
     *
     * `POST /group/create.json`：每秒最多 100 次。
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
    create: <Type extends ObjectName>(group: NewGroup<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 添加一个或多个成员到群组。
     *
     * `POST /group/join.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.join({ id: 'g1', name: 'Group One', member: { id: 'u1' } });
     */
    join: <Type extends ObjectName>(group: Joining<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 添加成员到群组，每次最多 1000 个。
     *
     * `POST /group/join.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/join-group
     *
     * @example
     * await Rong.Group.invite({
     *   id: 'g1',
     *   name: 'Group One',
     *   members: [{ id: 'u1' }, { id: 'u2' }],
     * });
     */
    invite: <Type extends ObjectName>(group: Invitation<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 将一个或多个成员移出群组。
     *
     * `POST /group/quit.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.quit({ id: 'g1', member: { id: 'u1' } });
     */
    quit: <Type extends ObjectName>(group: Leaving<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 将成员移出群组，每次最多 1000 个。
     *
     * `POST /group/quit.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/quit-group
     *
     * @example
     * await Rong.Group.kick({ id: 'g1', members: [{ id: 'u1' }, { id: 'u2' }] });
     */
    kick: <Type extends ObjectName>(group: Expulsion<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 解散群组，并移除所有成员。
     *
     * `POST /group/dismiss.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/dismiss-group
     *
     * @example
     * await Rong.Group.dismiss({ id: 'g1', member: { id: 'u1' } });
     */
    dismiss: <Type extends ObjectName>(group: Leaving<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 修改群组名称。
     *
     * `POST /group/refresh.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/refresh-group-info
     *
     * @example
     * await Rong.Group.update({ id: 'g1', name: 'New name' });
     */
    update: <Type extends ObjectName>(group: GroupName<Type>, options?: CallOptions) => Promise<GroupChanged>;
    /**
     * 获取群组的成员列表。
     *
     * `POST /group/user/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/query-group-member
     *
     * @example
     * await Rong.Group.get({ id: 'g1' });
     */
    get: (group: GroupId, options?: CallOptions) => Promise<GroupMembers>;
  }

  /** 禁言：被禁言的成员在禁言结束前不能在群组中发送消息。 */
  interface GroupGag {
    /**
     * 禁言群组中的成员，每次最多 20 个。
     *
     * `POST /group/user/gag/add.json`：每秒最多 100 次。
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
     * 解除群组中成员的禁言，每次最多 20 个。
     *
     * `POST /group/user/gag/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Gag.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * 获取群组中被禁言的成员列表。
     *
     * `POST /group/user/gag/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Gag.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 群组禁言：全体禁言、成员禁言，以及仍可发送消息的禁言白名单。 */
  interface GroupMute {
    /** 群组的全体禁言。 */
    readonly All: GroupMuteAll;
    /** 群组中的成员禁言。 */
    readonly Member: GroupMuteMember;
    /** 禁言白名单：全体禁言时仍可发送消息的成员。 */
    readonly Whitelist: GroupMuteWhitelist;
  }

  /** 群组的全体禁言。 */
  interface GroupMuteAll {
    /**
     * 设置群组全体禁言，禁言白名单中的成员除外，每次最多 20 个群组。
     *
     * `POST /group/ban/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ban-group
     *
     * @example
     * await Rong.Group.Mute.All.add({ groups: [{ id: 'g1' }, { id: 'g2' }] });
     */
    add: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * 解除群组全体禁言，每次最多 20 个群组。
     *
     * `POST /group/ban/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/unban-group
     *
     * @example
     * await Rong.Group.Mute.All.remove({ groups: [{ id: 'g1' }] });
     */
    remove: (groups: WholeGroups, options?: CallOptions) => Promise<Done>;
    /**
     * 获取全体禁言的群组列表。
     *
     * `POST /group/ban/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.Mute.All.getList();
     */
    getList: Paged<(page?: GroupMuteAllGetList, options?: CallOptions) => AsyncGenerator<MutedGroup, void, undefined>> & ((page?: GroupMuteAllGetList, options?: CallOptions) => Promise<MutedGroups>);
  }

  /** 群组中的成员禁言。 */
  interface GroupMuteMember {
    /**
     * 禁言群组中的成员，每次最多 20 个。
     *
     * `POST /group/user/gag/add.json`：每秒最多 100 次。
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
     * 解除群组中成员的禁言，每次最多 20 个。
     *
     * `POST /group/user/gag/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/ungag-user
     *
     * @example
     * await Rong.Group.Mute.Member.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Ungagging, options?: CallOptions) => Promise<Done>;
    /**
     * 获取群组中被禁言的成员列表。
     *
     * `POST /group/user/gag/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-gagged-user
     *
     * @example
     * await Rong.Group.Mute.Member.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 禁言白名单：全体禁言时仍可发送消息的成员。 */
  interface GroupMuteWhitelist {
    /**
     * 添加成员到群组的禁言白名单，每次最多 20 个。
     *
     * `POST /group/user/ban/whitelist/add.json`：每秒最多 100 次。
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
     * 移除群组禁言白名单中的成员，每次最多 20 个。
     *
     * `POST /group/user/ban/whitelist/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/remove-from-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.remove({ id: 'g1', members: [{ id: 'u1' }] });
     */
    remove: (group: Exempted, options?: CallOptions) => Promise<Done>;
    /**
     * 获取群组禁言白名单中的成员列表。
     *
     * `POST /group/user/ban/whitelist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-group-ban-whitelist
     *
     * @example
     * await Rong.Group.Mute.Whitelist.getList({ id: 'g1' });
     */
    getList: (group: GroupId, options?: CallOptions) => Promise<ExemptedMembers>;
  }

  /** 群组是否全体禁言。 */
  interface GroupMuteStatus {
    /**
     * 查询群组是否全体禁言，每次最多 20 个群组。
     *
     * `POST /group/ban/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/mute/query-banned-state-or-list
     *
     * @example
     * await Rong.Group.MuteStatus.check({ groups: [{ id: 'g1' }, { id: 'g2' }] });
     */
    check: (groups: WholeGroups, options?: CallOptions) => Promise<GroupStatuses>;
  }

  /**
   * 备注名：成员向群组发送消息时，推送通知显示该备注名，而不是其注册时的名称。
   * 如果接收者为该成员设置了备注名（`User.Remark`），则显示接收者设置的备注名。
   */
  interface GroupRemark {
    /**
     * 设置群成员的备注名。
     *
     * `POST /group/remarks/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/set-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.set({ userId: 'u1', id: 'g1', remark: 'Annie & 安妮' });
     */
    set: (member: GroupRemarkSet, options?: CallOptions) => Promise<Done>;
    /**
     * 移除群成员的备注名。
     *
     * `POST /group/remarks/del.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/delete-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.remove({ userId: 'u1', id: 'g1' });
     */
    remove: (member: RemarkedMember, options?: CallOptions) => Promise<Done>;
    /**
     * 获取群成员的备注名。
     *
     * `POST /group/remarks/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/remark/get-remark-for-group-push
     *
     * @example
     * await Rong.Group.Remark.get({ userId: 'u1', id: 'g1' });
     */
    get: (member: RemarkedMember, options?: CallOptions) => Promise<RemarkOfMember>;
  }

  /**
   * 托管群组：由服务端保存群资料、成员角色和权限。应用需开通信息托管服务，可在控制台操作，
   * 或联系融云技术支持。
   */
  interface EntrustedGroup {
    /** 托管群组的管理员。 */
    readonly Manager: EntrustedGroupManager;
    /** 托管群组的成员。 */
    readonly Member: EntrustedGroupMember;
    /** 托管群组的备注名：只对设置了备注名的成员可见，也用于推送通知。 */
    readonly RemarkName: EntrustedGroupRemarkName;
    /** 用户加入的托管群组。 */
    readonly Joined: EntrustedGroupJoined;
    /**
     * 创建托管群组。群成员会看到通知。
     *
     * `POST /entrust/group/create.json`：每秒最多 100 次。
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
     * 将 `Group.create` 创建的群组转为托管群组。服务端不会发送回调。
     *
     * `POST /entrust/group/import.json`：每秒最多 100 次。
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
     * 修改群组的群资料、应用自定义字段或权限。
     *
     * `POST /entrust/group/profile/update.json`：每秒最多 100 次。
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
     * 获取群组的群资料和权限。
     *
     * `POST /entrust/group/profile/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/query-group-profiles
     *
     * @example
     * await Rong.EntrustedGroup.get({ ids: ['g1'] });
     */
    get: (groups: EntrustedGroupGet, options?: CallOptions) => Promise<EntrustedGroups>;
    /**
     * 向群组添加成员，并返回该群组。群成员会看到通知。
     *
     * `POST /entrust/group/join.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/join-group
     *
     * @example
     * await Rong.EntrustedGroup.join({ id: 'g1', members: ['u4', 'u5'] });
     */
    join: (group: EntrustedGroupJoin, options?: CallOptions) => Promise<EnteredGroup>;
    /**
     * 退出群组：移除主动退出的成员。群成员会看到通知。
     *
     * `POST /entrust/group/quit.json`：每秒最多 100 次。
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
     * 解散群组，并移除所有成员。群成员会看到通知。
     *
     * `POST /entrust/group/dismiss.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/diss-group
     *
     * @example
     * await Rong.EntrustedGroup.dismiss({ id: 'g1' });
     */
    dismiss: (group: GroupId, options?: CallOptions) => Promise<Done>;
    /**
     * 将群组转让给新群主。群成员会看到通知。
     *
     * `POST /entrust/group/transfer/owner.json`：每秒最多 100 次。
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
     * 获取应用的托管群组列表，按创建时间排序。
     *
     * `POST /entrust/group/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-query/query-app-all-group
     *
     * @example
     * await Rong.EntrustedGroup.getList({ size: 60, order: 'ASCENDING' });
     */
    getList: Paged<(page?: EntrustedGroupGetList, options?: CallOptions) => AsyncGenerator<ListedGroup, void, undefined>> & ((page?: EntrustedGroupGetList, options?: CallOptions) => Promise<EntrustedGroupList>);
  }

  /** 托管群组的管理员。 */
  interface EntrustedGroupManager {
    /**
     * 将成员设为群组的管理员。一个群组最多 10 个管理员。群成员会看到通知。
     *
     * `POST /entrust/group/manager/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/add-group-manager
     *
     * @example
     * await Rong.EntrustedGroup.Manager.add({ id: 'g1', members: ['u2', 'u9'] });
     */
    add: (group: GroupManagers, options?: CallOptions) => Promise<ManagersAdded>;
    /**
     * 移除群组的管理员，使其恢复为普通成员。群成员会看到通知。
     *
     * `POST /entrust/group/manager/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/remove-group-manager
     *
     * @example
     * await Rong.EntrustedGroup.Manager.remove({ id: 'g1', members: ['u2'] });
     */
    remove: (group: GroupManagers, options?: CallOptions) => Promise<Done>;
  }

  /** 托管群组的成员。 */
  interface EntrustedGroupMember {
    /**
     * 获取群组的成员列表，按加入时间排序。
     *
     * `POST /entrust/group/member/query.json`：每秒最多 100 次。
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
    getList: Paged<(group: EntrustedGroupMemberGetList, options?: CallOptions) => AsyncGenerator<StoredMember, void, undefined>> & ((group: EntrustedGroupMemberGetList, options?: CallOptions) => Promise<HostedMemberList>);
    /**
     * 按 ID 获取群组的成员。
     *
     * `POST /entrust/group/member/specific/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-specific-group-member
     *
     * @example
     * await Rong.EntrustedGroup.Member.get({ id: 'g1', members: ['u2'] });
     */
    get: (group: EntrustedGroupMemberGet, options?: CallOptions) => Promise<HostedMembers>;
    /**
     * 设置成员的群昵称和应用自定义文本。
     *
     * `POST /entrust/group/member/set.json`：每秒最多 100 次。
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
     * 将成员移出群组。群成员会看到通知。
     *
     * `POST /entrust/group/member/kick.json`：每秒最多 100 次。
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
     * 将用户移出所有托管群组，但其担任群主的群组除外。群成员会看到通知。
     *
     * `POST /entrust/group/member/kick/all.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group
     *
     * @example
     * await Rong.EntrustedGroup.Member.kickAll({ userId: 'u3' });
     */
    kickAll: (user: EntrustedGroupMemberKickAll, options?: CallOptions) => Promise<Done>;
    /**
     * 让成员特别关注其他成员：即使关闭了群组的推送通知，仍会收到这些成员的消息推送。
     *
     * `POST /entrust/group/member/follow.json`：每秒最多 100 次。
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
     * 取消成员对其他成员的特别关注。
     *
     * `POST /entrust/group/member/unfollow.json`：每秒最多 100 次。
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
     * 获取成员特别关注的成员列表。
     *
     * `POST /entrust/group/member/followed/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-follow
     *
     * @example
     * await Rong.EntrustedGroup.Member.getFollowed({ id: 'g1', userId: 'u1' });
     */
    getFollowed: (member: HostedMember, options?: CallOptions) => Promise<FollowedMembers>;
  }

  /** 托管群组的备注名：只对设置了备注名的成员可见，也用于推送通知。 */
  interface EntrustedGroupRemarkName {
    /**
     * 设置成员看到的群备注名。
     *
     * `POST /entrust/group/remarkname/set.json`：每秒最多 100 次。
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
     * 删除成员看到的群备注名。
     *
     * `POST /entrust/group/remarkname/delete.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.remove({ id: 'g1', userId: 'u1' });
     */
    remove: (member: HostedMember, options?: CallOptions) => Promise<Done>;
    /**
     * 获取成员看到的群备注名。
     *
     * `POST /entrust/group/remarkname/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname
     *
     * @example
     * await Rong.EntrustedGroup.RemarkName.get({ id: 'g1', userId: 'u1' });
     */
    get: (member: HostedMember, options?: CallOptions) => Promise<RemarkName>;
  }

  /** 用户加入的托管群组。 */
  interface EntrustedGroupJoined {
    /**
     * 获取用户加入的托管群组列表，按加入时间排序。
     *
     * `POST /entrust/joined/group/query.json`：每秒最多 100 次。
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
    getList: Paged<(user: EntrustedGroupJoinedGetList, options?: CallOptions) => AsyncGenerator<JoinedGroup, void, undefined>> & ((user: EntrustedGroupJoinedGetList, options?: CallOptions) => Promise<JoinedGroups>);
  }

  /** 聊天室及其成员。 */
  interface Chatroom {
    /** 封禁：封禁结束之前，用户不能加入聊天室。 */
    readonly Block: ChatroomBlock;
    /** 全局禁言：用户不能在应用的任何聊天室中发送消息。 */
    readonly Ban: ChatroomBan;
    /** 禁言：禁言结束之前，用户不能在聊天室中发送消息。 */
    readonly Gag: ChatroomGag;
    /** @deprecated 请使用 `Chatroom.Gag`。 */
    readonly MuteMembers: ChatroomGag;
    /** 低级别消息类型：服务端负载高时最先丢弃。 */
    readonly Demotion: ChatroomDemotion;
    /** 消息分发：聊天室中的消息是否投递给成员。 */
    readonly Distribute: ChatroomDistribute;
    /** 保活：聊天室空闲时不会被销毁。 */
    readonly KeepAlive: ChatroomKeepAlive;
    /** @deprecated 请使用 `Chatroom.KeepAlive`。 */
    readonly Keepalive: ChatroomKeepAlive;
    /** 用户是否在聊天室中。 */
    readonly User: ChatroomUser;
    /** 聊天室全体禁言：只有禁言白名单中的用户可以发送消息。 */
    readonly Mute: ChatroomMute;
    /**
     * 聊天室属性：属于聊天室的键值，例如聊天室的主题。一个聊天室最多 100 个属性。应用需开通该功能，
     * 可在控制台操作，或联系融云技术支持；未开通时错误码为 1009。
     */
    readonly Entry: ChatroomEntry;
    /** 白名单：其中的消息类型和用户的消息不会被丢弃。 */
    readonly Whitelist: ChatroomWhitelist;
    /**
     * 创建一个或多个聊天室。
     *
     * `POST /chatroom/create.json`：每秒最多 100 次。
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
     * 创建聊天室，同时指定设置和初始属性。这样创建的聊天室没有名称。
     *
     * 文档未说明聊天室已存在时的结果，因此在调用可能已执行时不会重试。
     *
     * `POST /chatroom/create_new.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/create
     *
     * @example
     * await Rong.Chatroom.createNew({
     *   id: 'quiz',
     *   destroyType: 'FIXED',
     *   destroyTime: 1440,
     *   isBan: true,
     *   whiteUserIds: ['host'],
     *   entryOwnerId: 'host',
     *   entryInfo: { topic: 'Rust 语言' },
     * });
     */
    createNew: (chatroom: ChatroomCreateNew, options?: CallOptions) => Promise<Done>;
    /**
     * 设置聊天室的销毁时机。由 `FIXED` 改为 `IDLE` 时，空闲的聊天室可能立即销毁。
     *
     * `POST /chatroom/destroy/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/set-destroy-type
     *
     * @example
     * await Rong.Chatroom.setDestroyType({
     *   id: 'quiz',
     *   destroyType: 'FIXED',
     *   destroyTime: 1440,
     * });
     */
    setDestroyType: (chatroom: DestroySetting, options?: CallOptions) => Promise<Done>;
    /**
     * 获取聊天室的设置和用户数。聊天室不存在时，错误码为 23410。
     *
     * `POST /chatroom/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/get
     *
     * @example
     * await Rong.Chatroom.getInfo({ id: 'quiz' });
     */
    getInfo: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomInfo>;
    /**
     * 获取聊天室的名称和创建时间。融云已将其标为弃用，请使用 `Chatroom.getInfo`。
     *
     * `POST /chatroom/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/deprecated-info
     *
     * @example
     * await Rong.Chatroom.query({ id: ['c1', 'c2'] });
     */
    query: (chatrooms: QueriedChatrooms, options?: CallOptions) => Promise<NamedChatrooms>;
    /**
     * 销毁一个或多个聊天室。
     *
     * `POST /chatroom/destroy.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/destroy
     *
     * @example
     * await Rong.Chatroom.destroy({ id: 'c1' });
     */
    destroy: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /** @deprecated 请使用 `Chatroom.destroy`。 */
    destory: (chatroom: ChatroomIds, options?: CallOptions) => Promise<Done>;
    /**
     * 获取聊天室的成员列表和总人数。
     *
     * `POST /chatroom/user/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/query-member-list
     *
     * @example
     * await Rong.Chatroom.get({ id: 'c1', count: 10, order: 1 });
     */
    get: (chatroom: ChatroomQuery, options?: CallOptions) => Promise<ChatroomMembers>;
    /**
     * 查询最多 1000 个用户是否在聊天室中。
     *
     * `POST /chatroom/users/exist.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/member/check-members
     *
     * @example
     * await Rong.Chatroom.isExist({ id: 'c1', members: [{ id: 'u1' }, { id: 'u2' }] });
     */
    isExist: (chatroom: ChatroomIsExist, options?: CallOptions) => Promise<Presences>;
  }

  /** 封禁：封禁结束之前，用户不能加入聊天室。 */
  interface ChatroomBlock {
    /**
     * 封禁用户：将其移出聊天室，封禁结束之前不能加入。
     *
     * `POST /chatroom/user/block/add.json`：每秒最多 100 次。
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
     * 解除对用户的封禁，之后可以重新加入聊天室。
     *
     * `POST /chatroom/user/block/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/unblock-user
     *
     * @example
     * await Rong.Chatroom.Block.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomBlockRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取被封禁的用户列表。
     *
     * `POST /chatroom/user/block/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/block/query-blocked-user
     *
     * @example
     * await Rong.Chatroom.Block.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 全局禁言：用户不能在应用的任何聊天室中发送消息。 */
  interface ChatroomBan {
    /**
     * 全局禁言用户，对所有聊天室生效，每次最多 20 个用户。
     *
     * `POST /chatroom/user/ban/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.add({ members: [{ id: 'u1' }, { id: 'u2' }], minute: 100 });
     */
    add: (users: Banning, options?: CallOptions) => Promise<Done>;
    /**
     * 解除用户在所有聊天室中的全局禁言，每次最多 20 个用户。
     *
     * `POST /chatroom/user/ban/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user-globally
     *
     * @example
     * await Rong.Chatroom.Ban.remove({ members: [{ id: 'u1' }] });
     */
    remove: (users: ChatroomBanRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取在所有聊天室中被全局禁言的用户列表。
     *
     * `POST /chatroom/user/ban/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-globally-gagged-user
     *
     * @example
     * await Rong.Chatroom.Ban.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 禁言：禁言结束之前，用户不能在聊天室中发送消息。 */
  interface ChatroomGag {
    /**
     * 禁言聊天室中的用户，每次最多 20 个用户。
     *
     * `POST /chatroom/user/gag/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/gag-user
     *
     * @example
     * await Rong.Chatroom.Gag.add({ id: 'c1', members: [{ id: 'u1' }], minute: 100 });
     */
    add: (chatroom: ChatroomGagging, options?: CallOptions) => Promise<Done>;
    /**
     * 解除聊天室中用户的禁言，每次最多 20 个用户。
     *
     * `POST /chatroom/user/gag/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ungag-user
     *
     * @example
     * await Rong.Chatroom.Gag.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom?: ChatroomUngagging, options?: CallOptions) => Promise<Done>;
    /**
     * 获取被禁言的用户列表。
     *
     * `POST /chatroom/user/gag/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-gagged-user
     *
     * @example
     * await Rong.Chatroom.Gag.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<TimedMembers>;
  }

  /** 低级别消息类型：服务端负载高时最先丢弃。 */
  interface ChatroomDemotion {
    /**
     * 添加低级别消息类型，每次最多 20 个类型。
     *
     * `POST /chatroom/message/priority/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/add-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.add({ msgs: ['RC:TxtMsg', 'RC:ImgMsg'] });
     */
    add: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * 移除低级别消息类型，每次最多 20 个类型。
     *
     * `POST /chatroom/message/priority/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: LowPriorityMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * 获取低级别消息类型列表。
     *
     * `POST /chatroom/message/priority/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/message-priority/query-low-priority-message-type
     *
     * @example
     * await Rong.Chatroom.Demotion.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<LowPriorityMessageTypeList>;
  }

  /** 消息分发：聊天室中的消息是否投递给成员。 */
  interface ChatroomDistribute {
    /**
     * 停止消息分发：消息会到达服务端，但不会投递给其他成员。
     *
     * `POST /chatroom/message/stopDistribution.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Chatroom.Distribute.stop({ id: 'c1' });
     */
    stop: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * 恢复消息分发。
     *
     * `POST /chatroom/message/resumeDistribution.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Chatroom.Distribute.resume({ id: 'c1' });
     */
    resume: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
  }

  /** 保活：聊天室空闲时不会被销毁。 */
  interface ChatroomKeepAlive {
    /**
     * 设置聊天室保活，空闲时不会被销毁。
     *
     * `POST /chatroom/keepalive/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/add-to-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.add({ id: 'c1' });
     */
    add: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * 取消保活：此后聊天室在最后一条消息发出一小时后销毁。
     *
     * `POST /chatroom/keepalive/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.remove({ id: 'c1' });
     */
    remove: (chatroom: ChatroomId, options?: CallOptions) => Promise<Done>;
    /**
     * 获取保活的聊天室列表。
     *
     * `POST /chatroom/keepalive/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/keep-alive/query-keep-alive
     *
     * @example
     * await Rong.Chatroom.KeepAlive.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<KeptChatrooms>;
  }

  /** 用户是否在聊天室中。 */
  interface ChatroomUser {
    /**
     * 查询用户是否在聊天室中。查询多个用户请使用 `Chatroom.isExist`。
     *
     * `POST /chatroom/user/exist.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Chatroom.User.isExist({ id: 'c1', userId: 'u1' });
     */
    isExist: (user: ChatroomUserIsExist, options?: CallOptions) => Promise<UserPresence>;
  }

  /** 聊天室全体禁言：只有禁言白名单中的用户可以发送消息。 */
  interface ChatroomMute {
    /** 聊天室全体禁言：只有 `Chatroom.Mute.Whitelist` 中的用户可以发送消息。 */
    readonly All: ChatroomMuteAll;
    /** 禁言白名单：聊天室全体禁言时仍可发送消息的用户。 */
    readonly Whitelist: ChatroomMuteWhitelist;
  }

  /** 聊天室全体禁言：只有 `Chatroom.Mute.Whitelist` 中的用户可以发送消息。 */
  interface ChatroomMuteAll {
    /**
     * 设置聊天室全体禁言：只有禁言白名单中的用户可以发送消息。
     *
     * `POST /chatroom/ban/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/ban-chatroom
     *
     * @example
     * await Rong.Chatroom.Mute.All.add({
     *   id: 'c1',
     *   needNotify: true,
     *   extra: { reason: 'break' },
     * });
     */
    add: (chatroom: MutedChatroom, options?: CallOptions) => Promise<Done>;
    /**
     * 解除聊天室全体禁言。
     *
     * `POST /chatroom/ban/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/unban-chatroom
     *
     * @example
     * await Rong.Chatroom.Mute.All.remove({ id: 'c1', needNotify: false });
     */
    remove: (chatroom: MutedChatroom, options?: CallOptions) => Promise<Done>;
    /**
     * 查询聊天室是否全体禁言。
     *
     * `POST /chatroom/ban/check.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-state
     *
     * @example
     * await Rong.Chatroom.Mute.All.check({ id: 'c1' });
     */
    check: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomMuteState>;
    /**
     * 获取全体禁言的聊天室列表。
     *
     * `POST /chatroom/ban/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-banned-list
     *
     * @example
     * await Rong.Chatroom.Mute.All.getList({ page: 1, size: 50 });
     */
    getList: Paged<(page?: ChatroomMuteAllGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((page?: ChatroomMuteAllGetList, options?: CallOptions) => Promise<MutedChatrooms>);
  }

  /** 禁言白名单：聊天室全体禁言时仍可发送消息的用户。 */
  interface ChatroomMuteWhitelist {
    /**
     * 将用户加入聊天室的禁言白名单。服务端允许白名单中最多有 20 个用户。
     *
     * `POST /chatroom/user/ban/whitelist/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.add({
     *   id: 'c1',
     *   members: ['host', { id: 'guest' }],
     *   needNotify: true,
     *   extra: { reason: 'panel' },
     * });
     */
    add: (users: ChatroomBanWhitelistUsers, options?: CallOptions) => Promise<Done>;
    /**
     * 将用户从聊天室的禁言白名单中移除。
     *
     * `POST /chatroom/user/ban/whitelist/rollback.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.remove({ id: 'c1', members: ['guest'] });
     */
    remove: (users: ChatroomBanWhitelistUsers, options?: CallOptions) => Promise<Done>;
    /**
     * 获取聊天室禁言白名单中的用户列表。
     *
     * `POST /chatroom/user/ban/whitelist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist
     *
     * @example
     * await Rong.Chatroom.Mute.Whitelist.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<ChatroomBanWhitelist>;
  }

  /**
   * 聊天室属性：属于聊天室的键值，例如聊天室的主题。一个聊天室最多 100 个属性。应用需开通该功能，
   * 可在控制台操作，或联系融云技术支持；未开通时错误码为 1009。
   */
  interface ChatroomEntry {
    /**
     * 设置一个聊天室属性。
     *
     * 带有 `objectName` 的调用会发送消息，因此在可能已执行时不会重试。
     *
     * `POST /chatroom/entry/set.json`：每秒最多 100 个属性。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.set({
     *   id: 'c1',
     *   userId: 'host',
     *   key: 'topic',
     *   value: 'Rust 语言',
     *   autoDelete: true,
     * });
     */
    set: <Type extends ObjectName>(entry: ChatroomEntrySet<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * 设置多个聊天室属性，包括其他用户设置的属性。
     *
     * `POST /chatroom/entry/batch/set.json`：每秒最多 100 个属性。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch
     *
     * @example
     * await Rong.Chatroom.Entry.batchSet({
     *   id: 'c1',
     *   userId: 'host',
     *   entryInfo: { topic: 'Rust', round: '2' },
     *   autoDelete: true,
     * });
     */
    batchSet: (entries: ChatroomEntryBatchSet, options?: CallOptions) => Promise<Done>;
    /**
     * 删除一个聊天室属性。
     *
     * 带有 `objectName` 的调用会发送消息，因此在可能已执行时不会重试。
     *
     * `POST /chatroom/entry/remove.json`：每秒最多 100 个属性。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.remove({
     *   id: 'c1',
     *   userId: 'host',
     *   key: 'topic',
     *   objectName: 'RC:chrmKVNotiMsg',
     *   content: { type: 2, key: 'topic' },
     * });
     */
    remove: <Type extends ObjectName>(entry: ChatroomEntryRemove<Type>, options?: CallOptions) => Promise<Done>;
    /**
     * 删除多个聊天室属性，包括其他用户设置的属性。
     *
     * `POST /chatroom/entry/batch/remove.json`：每秒最多 100 个属性。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch
     *
     * @example
     * await Rong.Chatroom.Entry.batchRemove({
     *   id: 'c1',
     *   userId: 'host',
     *   entryKeys: ['topic', 'round'],
     * });
     */
    batchRemove: (entries: ChatroomEntryBatchRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取聊天室属性列表。
     *
     * `POST /chatroom/entry/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/kv-attribute/query-kv-entry
     *
     * @example
     * await Rong.Chatroom.Entry.getList({ id: 'c1', keys: ['topic', 'round'] });
     */
    getList: (chatroom: ChatroomEntryGetList, options?: CallOptions) => Promise<Entries>;
  }

  /** 白名单：其中的消息类型和用户的消息不会被丢弃。 */
  interface ChatroomWhitelist {
    /** 用户白名单：其中的用户发送的消息不会被丢弃，离线后仍留在聊天室中。 */
    readonly User: ChatroomWhitelistUser;
    /** @deprecated 请使用 `Chatroom.Whitelist.User`。 */
    readonly user: ChatroomWhitelistUser;
    /** 消息白名单：其中类型的消息不会被丢弃。 */
    readonly Message: ChatroomWhitelistMessage;
    /** @deprecated 请使用 `Chatroom.Whitelist.Message`。 */
    readonly message: ChatroomWhitelistMessage;
  }

  /** 用户白名单：其中的用户发送的消息不会被丢弃，离线后仍留在聊天室中。 */
  interface ChatroomWhitelistUser {
    /**
     * 将用户加入聊天室的用户白名单。服务端允许白名单中最多有 5 个用户。
     *
     * `POST /chatroom/user/whitelist/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.add({ id: 'c1', members: [{ id: 'u1' }] });
     */
    add: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * 将用户从聊天室的用户白名单中移除。
     *
     * `POST /chatroom/user/whitelist/remove.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.remove({ id: 'c1', members: [{ id: 'u1' }] });
     */
    remove: (chatroom: ChatroomUsers, options?: CallOptions) => Promise<Done>;
    /**
     * 获取聊天室用户白名单中的用户列表。
     *
     * `POST /chatroom/user/whitelist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-user-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.User.getList({ id: 'c1' });
     */
    getList: (chatroom: ChatroomId, options?: CallOptions) => Promise<WhitelistedMembers>;
  }

  /** 消息白名单：其中类型的消息不会被丢弃。 */
  interface ChatroomWhitelistMessage {
    /**
     * 添加消息类型到消息白名单，每次最多 20 个类型。
     *
     * `POST /chatroom/whitelist/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.add({ msgs: ['RC:TxtMsg'] });
     */
    add: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * 从消息白名单移除消息类型，每次最多 20 个类型。
     *
     * `POST /chatroom/whitelist/delete.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.remove({ msgs: ['RC:TxtMsg'] });
     */
    remove: (types: WhitelistedMessageTypes, options?: CallOptions) => Promise<Done>;
    /**
     * 获取消息白名单中的消息类型列表。
     *
     * `POST /chatroom/whitelist/query.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/chatroom/whitelist/query-message-type-whitelist
     *
     * @example
     * await Rong.Chatroom.Whitelist.Message.getList();
     */
    getList: (page?: Paging, options?: CallOptions) => Promise<WhitelistedMessageTypeList>;
  }

  /** 超级群：包含频道，成员数没有上限。应用需开通超级群服务，可在融云控制台开通。 */
  interface UltraGroup {
    /** 超级群的成员。 */
    readonly Member: UltraGroupMember;
    /** 超级群的频道。公有频道对所有成员可见，私有频道只对其成员列表中的成员可见。 */
    readonly Channel: UltraGroupChannel;
    /**
     * 用户组：超级群中一部分成员的集合。频道可以绑定用户组。一个超级群最多 50 个用户组，
     * 一个用户组最多 100 个成员，由服务端校验。
     */
    readonly UserGroup: UltraGroupUserGroup;
    /** 超级群或其频道的禁言：哪些成员不能发送消息。 */
    readonly Mute: UltraGroupMute;
    /** 超级群的默认免打扰：哪些消息推送给成员，成员可以自行更改。 */
    readonly NotDisturb: UltraGroupNotDisturb;
    /**
     * 消息扩展：超级群消息发送后仍可更改的键值，例如投票数。发送该消息时须设置 `expansion: true`。
     */
    readonly Expansion: UltraGroupExpansion;
    /** 频道的历史消息。 */
    readonly History: UltraGroupHistory;
    /**
     * 创建超级群，并将一个用户加入其中。如果应用在 2022-10-13 当天或之后开通超级群，群中会有频道
     * `RCDefault`，该频道不能改为私有。文档未说明超级群已存在时的结果。
     *
     * `POST /ultragroup/create.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup
     *
     * @example
     * await Rong.UltraGroup.create({ userId: 'u1', id: 'anime', name: 'Anime 动漫' });
     */
    create: (group: UltraGroupCreate, options?: CallOptions) => Promise<Done>;
    /**
     * 修改超级群的名称。
     *
     * `POST /ultragroup/refresh.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.update({ id: 'anime', name: 'Anime & manga' });
     */
    update: (group: UltraGroupUpdate, options?: CallOptions) => Promise<Done>;
    /**
     * 解散超级群。
     *
     * `POST /ultragroup/dis.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.dismiss({ id: 'anime' });
     */
    dismiss: (group: UltraGroupDismiss, options?: CallOptions) => Promise<Done>;
    /**
     * 将用户加入超级群。一个用户最多加入 100 个超级群，由服务端校验。
     *
     * `POST /ultragroup/join.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.join({ id: 'anime', userId: 'u2' });
     */
    join: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * 将用户移出超级群。
     *
     * `POST /ultragroup/quit.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.quit({ id: 'anime', userId: 'u2' });
     */
    quit: (user: UltraGroupMembership, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户加入的超级群列表。
     *
     * `GET /v2/ultragroups/users/{user_id}/groups`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.getList({ id: 'u1', page: 1, size: 20 });
     */
    getList: Paged<(user: UltraGroupGetList, options?: CallOptions) => AsyncGenerator<NamedUltraGroup, void, undefined>> & ((user: UltraGroupGetList, options?: CallOptions) => Promise<UltraGroupsOfUser>);
  }

  /** 超级群的成员。 */
  interface UltraGroupMember {
    /**
     * 查询用户是否为超级群的成员。
     *
     * `POST /ultragroup/member/exist.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Member.isExist({ id: 'anime', userId: 'u1' });
     */
    isExist: (user: UltraGroupMembership, options?: CallOptions) => Promise<IsUltraGroupMember>;
    /**
     * 获取超级群的成员列表。
     *
     * `GET /v2/ultragroups/{group_id}/users`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Member.getList({ id: 'anime', page: 1, size: 20 });
     */
    getList: Paged<(group: UltraGroupMemberGetList, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((group: UltraGroupMemberGetList, options?: CallOptions) => Promise<UltraGroupMemberList>);
    /**
     * 获取成员所属的用户组列表。
     *
     * `POST /ultragroup/user/usergroup/query.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Member.getUserGroups({
     *   id: 'anime',
     *   userId: 'u1',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getUserGroups: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<UserGroupIds>);
    /**
     * 获取成员列表中有该成员的频道，包括公有频道。
     *
     * `POST /ultragroup/user/channel/query.json`：每秒最多 100 次。
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
    getChannels: Paged<(member: UltraGroupMemberLists, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((member: UltraGroupMemberLists, options?: CallOptions) => Promise<ChannelIds>);
  }

  /** 超级群的频道。公有频道对所有成员可见，私有频道只对其成员列表中的成员可见。 */
  interface UltraGroupChannel {
    /** 频道的成员列表。频道为私有时，只对列表中的成员可见。 */
    readonly Member: UltraGroupChannelMember;
    /** 频道绑定的用户组。频道为私有时，对这些用户组的成员可见。 */
    readonly UserGroup: UltraGroupChannelUserGroup;
    /**
     * 创建频道。文档未说明频道已存在时的结果。
     *
     * `POST /ultragroup/channel/create.json`：每秒最多 100 次。
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
     * 删除频道。
     *
     * `POST /ultragroup/channel/del.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Channel.remove({ id: 'anime', busChannel: 'staff' });
     */
    remove: (channel: UltraGroupChannelId, options?: CallOptions) => Promise<Done>;
    /**
     * 将频道改为公有或私有。
     *
     * `POST /ultragroup/channel/type/change.json`：每秒最多 100 次。
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
     * 获取超级群的频道列表。
     *
     * `POST /ultragroup/channel/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Channel.getList({ id: 'anime', page: 1, limit: 20 });
     */
    getList: Paged<(group: UltraGroupChannelGetList, options?: CallOptions) => AsyncGenerator<Channel, void, undefined>> & ((group: UltraGroupChannelGetList, options?: CallOptions) => Promise<UltraGroupChannels>);
  }

  /** 频道的成员列表。频道为私有时，只对列表中的成员可见。 */
  interface UltraGroupChannelMember {
    /**
     * 将超级群的成员加入频道的成员列表。其中有人不是群成员时，服务端以错误码 24406 拒绝调用，
     * 不会添加任何人。
     *
     * `POST /ultragroup/channel/private/users/add.json`：每秒最多 100 次。
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
     * 将成员从频道的成员列表中移除。
     *
     * `POST /ultragroup/channel/private/users/del.json`：每秒最多 100 次。
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
     * 获取频道成员列表中的成员。
     *
     * `POST /ultragroup/channel/private/users/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Channel.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(channel: UltraGroupChannelMemberGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((channel: UltraGroupChannelMemberGetList, options?: CallOptions) => Promise<UltraGroupChannelUsers>);
  }

  /** 频道绑定的用户组。频道为私有时，对这些用户组的成员可见。 */
  interface UltraGroupChannelUserGroup {
    /**
     * 将用户组绑定到频道。
     *
     * `POST /ultragroup/channel/usergroup/bind.json`：每秒最多 100 次。
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
     * 将用户组与频道解绑。
     *
     * `POST /ultragroup/channel/usergroup/unbind.json`：每秒最多 100 次。
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
     * 获取频道绑定的用户组列表。
     *
     * `POST /ultragroup/channel/usergroup/query.json`：每秒最多 100 次。
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
    getList: Paged<(channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((channel: UltraGroupChannelUserGroupGetList, options?: CallOptions) => Promise<UserGroupIds>);
  }

  /**
   * 用户组：超级群中一部分成员的集合。频道可以绑定用户组。一个超级群最多 50 个用户组，
   * 一个用户组最多 100 个成员，由服务端校验。
   */
  interface UltraGroupUserGroup {
    /** 用户组的成员。 */
    readonly Member: UltraGroupUserGroupMember;
    /**
     * 创建用户组。文档未说明用户组已存在时的结果。
     *
     * `POST /ultragroup/usergroup/add.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.UserGroup.add({
     *   id: 'anime',
     *   userGroups: [{ userGroupId: 'moderators' }, { userGroupId: 'artists' }],
     * });
     */
    add: (groups: UltraGroupUserGroupAdd, options?: CallOptions) => Promise<Done>;
    /**
     * 删除用户组。
     *
     * `POST /ultragroup/usergroup/del.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.UserGroup.remove({ id: 'anime', userGroups: ['artists'] });
     */
    remove: (groups: UltraGroupUserGroupRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取超级群的用户组列表。
     *
     * `POST /ultragroup/usergroup/query.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getList({ id: 'anime', page: 1, pageSize: 20 });
     */
    getList: Paged<(group: UltraGroupUserGroupGetList, options?: CallOptions) => AsyncGenerator<ListedUserGroup, void, undefined>> & ((group: UltraGroupUserGroupGetList, options?: CallOptions) => Promise<UltraGroupUserGroups>);
    /**
     * 获取用户组绑定的频道列表。
     *
     * `POST /ultragroup/usergroup/channel/query.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.UserGroup.getChannels({
     *   id: 'anime',
     *   userGroupId: 'moderators',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getChannels: Paged<(group: UltraGroupUserGroupGetChannels, options?: CallOptions) => AsyncGenerator<string, void, undefined>> & ((group: UltraGroupUserGroupGetChannels, options?: CallOptions) => Promise<ChannelIds>);
  }

  /** 用户组的成员。 */
  interface UltraGroupUserGroupMember {
    /**
     * 将超级群的成员加入用户组。
     *
     * `POST /ultragroup/usergroup/user/add.json`：每秒最多 100 次。
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
     * 将成员移出用户组。
     *
     * `POST /ultragroup/usergroup/user/del.json`：每秒最多 100 次。
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

  /** 超级群或其频道的禁言：哪些成员不能发送消息。 */
  interface UltraGroupMute {
    /** 超级群全体禁言。 */
    readonly All: UltraGroupMuteAll;
    /** 超级群成员禁言。 */
    readonly Member: UltraGroupMuteMember;
    /** 禁言白名单：超级群全体禁言时仍可发送消息的成员。 */
    readonly Whitelist: UltraGroupMuteWhitelist;
  }

  /** 超级群全体禁言。 */
  interface UltraGroupMuteAll {
    /**
     * 设置或解除超级群或其频道的全体禁言。禁言白名单中的成员仍可发送消息。
     *
     * `POST /ultragroup/globalbanned/set.json`：每秒最多 100 次。
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
     * 查询超级群或其频道是否全体禁言。
     *
     * `POST /ultragroup/globalbanned/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Mute.All.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupMuteStatus>;
  }

  /** 超级群成员禁言。 */
  interface UltraGroupMuteMember {
    /**
     * 禁言超级群或其频道中的成员。
     *
     * `POST /ultragroup/userbanned/add.json`：每秒最多 100 次。
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
     * 解除超级群或其频道中成员的禁言。不指定频道时，在所有频道中解除禁言。
     *
     * `POST /ultragroup/userbanned/del.json`：每秒最多 100 次。
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
     * 获取超级群或其频道中被禁言的成员列表。
     *
     * `POST /ultragroup/userbanned/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Mute.Member.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** 禁言白名单：超级群全体禁言时仍可发送消息的成员。 */
  interface UltraGroupMuteWhitelist {
    /**
     * 将成员加入超级群或其频道的禁言白名单。
     *
     * `POST /ultragroup/banned/whitelist/add.json`：每秒最多 100 次。
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
     * 将成员从超级群或其频道的禁言白名单中移除。
     *
     * `POST /ultragroup/banned/whitelist/del.json`：每秒最多 100 次。
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
     * 获取超级群或其频道禁言白名单中的成员列表。
     *
     * `POST /ultragroup/banned/whitelist/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.UltraGroup.Mute.Whitelist.getList({
     *   id: 'anime',
     *   busChannel: 'staff',
     *   page: 1,
     *   pageSize: 20,
     * });
     */
    getList: Paged<(query: UltraGroupMembersQuery, options?: CallOptions) => AsyncGenerator<{ id: string }, void, undefined>> & ((query: UltraGroupMembersQuery, options?: CallOptions) => Promise<UltraGroupUsers>);
  }

  /** 超级群的默认免打扰：哪些消息推送给成员，成员可以自行更改。 */
  interface UltraGroupNotDisturb {
    /**
     * 设置超级群或其频道的默认免打扰级别，即哪些消息推送给成员。频道的设置优先于所属超级群的设置，
     * 用户自己的设置优先于两者。
     *
     * `POST /ultragroup/notdisturb/set.json`：每秒最多 100 次。
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
     * 获取超级群或其频道的默认免打扰级别，即哪些消息推送给成员。
     *
     * `POST /ultragroup/notdisturb/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb
     *
     * @example
     * await Rong.UltraGroup.NotDisturb.get({ id: 'anime', busChannel: 'staff' });
     */
    get: (group: UltraGroupScope, options?: CallOptions) => Promise<UltraGroupUnpushLevel>;
  }

  /**
   * 消息扩展：超级群消息发送后仍可更改的键值，例如投票数。发送该消息时须设置 `expansion: true`。
   */
  interface UltraGroupExpansion {
    /**
     * 设置消息扩展的键值。其他键值保持不变。
     *
     * `POST /ultragroup/message/expansion/set.json`：每秒最多 100 次。
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
     * 删除消息扩展的键值。
     *
     * `POST /ultragroup/message/expansion/delete.json`：每秒最多 100 次。
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
     * 获取消息扩展的键值。文档未说明每页的数量。
     *
     * `POST /ultragroup/message/expansion/query.json`：每秒最多 100 次。
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

  /** 频道的历史消息。 */
  interface UltraGroupHistory {
    /**
     * 获取频道在一段时间内的消息，最早的在前。要继续获取后面的消息，将最后一条消息的 `msgTime` 作为
     * `startTime` 传入。
     *
     * `POST /ultragroup/hismsg/query.json`：每分钟最多 100 次。
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
     * 获取频道中某条消息前后的消息，最早的在前。
     *
     * `POST /ultragroup/hismsg/msgid/query.json`：每秒最多 100 次。
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

  /** 用户的会话：免打扰、置顶和标签。 */
  interface Conversation {
    /** 按会话类型设置的免打扰，对用户该类型的所有会话生效。 */
    readonly TypeNotification: ConversationTypeNotification;
    /** 会话标签，用户用来对会话分组。 */
    readonly Tag: ConversationTag;
    /** 用户的会话设置：标签、是否置顶、是否免打扰。 */
    readonly Attribute: ConversationAttribute;
    /**
     * 设置会话免打扰，即关闭用户对该会话的推送通知。
     *
     * `POST /conversation/notification/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.mute({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    mute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /**
     * 取消会话免打扰，即重新开启用户对该会话的推送通知。
     *
     * `POST /conversation/notification/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.unmute({ type: 'GROUP', userId: 'u1', targetId: 'g1' });
     */
    unmute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /** @deprecated 请使用 `Conversation.unmute`。 */
    unMute: (conversation: NotificationSetting, options?: CallOptions) => Promise<Done>;
    /**
     * 查询会话是否免打扰，即用户对该会话的推送通知是否已关闭。
     *
     * `POST /conversation/notification/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/get-do-not-disturb-by-id
     *
     * @example
     * await Rong.Conversation.get({ type: 'PRIVATE', userId: 'u1', targetId: 't1' });
     */
    get: (conversation: UserConversation, options?: CallOptions) => Promise<Notification>;
    /**
     * 置顶会话，或取消置顶。
     *
     * `POST /conversation/top/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/conversation/top
     *
     * @example
     * await Rong.Conversation.setTop({
     *   userId: 'u1',
     *   type: 'PRIVATE',
     *   targetId: 'u2',
     *   setTop: true,
     * });
     */
    setTop: (conversation: ConversationSetTop, options?: CallOptions) => Promise<Done>;
  }

  /** 按会话类型设置的免打扰，对用户该类型的所有会话生效。 */
  interface ConversationTypeNotification {
    /**
     * 按会话类型设置免打扰级别，即用户该类型的所有会话中，哪些消息会推送。单个会话的设置优先。
     *
     * `POST /conversation/type/notification/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/push/set-do-not-disturb-by-type
     *
     * @example
     * await Rong.Conversation.TypeNotification.set({
     *   userId: 'u1',
     *   type: 'GROUP',
     *   unpushLevel: 'ALL_MESSAGES',
     * });
     */
    set: (setting: ConversationTypeNotificationSet, options?: CallOptions) => Promise<Done>;
    /**
     * 获取按会话类型设置的免打扰级别，即用户该类型的所有会话中，哪些消息会推送。
     *
     * `POST /conversation/type/notification/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Conversation.TypeNotification.get({ userId: 'u1', type: 'GROUP' });
     */
    get: (conversations: ConversationsOfType, options?: CallOptions) => Promise<TypeNotification>;
  }

  /** 会话标签，用户用来对会话分组。 */
  interface ConversationTag {
    /** 带有某个标签的会话。 */
    readonly Conversation: ConversationTagConversation;
    /**
     * 创建用户的会话标签，或修改标签名称。一个用户最多 20 个标签。
     *
     * `POST /user/conversation/tag/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/user-conversation-tag-set
     *
     * @example
     * await Rong.Conversation.Tag.set({
     *   userId: 'u1',
     *   tags: [{ tagId: 't1', tagName: 'Work 工作' }, { tagId: 't2', tagName: 'Home' }],
     * });
     */
    set: (tags: ConversationTagSet, options?: CallOptions) => Promise<Done>;
    /**
     * 删除用户的会话标签。
     *
     * `POST /user/conversation/tag/del.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Conversation.Tag.remove({ userId: 'u1', tags: ['t1', 't2'] });
     */
    remove: (tags: ConversationTagRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 获取用户的会话标签列表。
     *
     * `GET /user/conversation/tag/get.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Conversation.Tag.getList({ userId: 'u1' });
     */
    getList: (user: ConversationTagGetList, options?: CallOptions) => Promise<TagsOfUser>;
  }

  /** 带有某个标签的会话。 */
  interface ConversationTagConversation {
    /**
     * 为会话添加标签。最多 1000 个会话可以带有该标签；超出时，最早的会话失去该标签。
     *
     * `POST /tag/conversation/set.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-set
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.add({
     *   userId: 'u1',
     *   tagId: 't1',
     *   conversations: [
     *     { targetId: 'u2', type: 'PRIVATE' },
     *     { targetId: 'g1', type: 'GROUP' },
     *   ],
     * });
     */
    add: (conversations: TaggedConversations, options?: CallOptions) => Promise<Done>;
    /**
     * 从会话移除标签。
     *
     * `POST /tag/conversation/del.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-del
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.remove({
     *   userId: 'u1',
     *   tagId: 't1',
     *   conversations: [{ targetId: 'u2', type: 'PRIVATE' }],
     * });
     */
    remove: (conversations: TaggedConversations, options?: CallOptions) => Promise<Done>;
    /**
     * 获取带有某个标签的会话列表。
     *
     * `GET /tag/conversation/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-tag/conversation-tag-get
     *
     * @example
     * await Rong.Conversation.Tag.Conversation.getList({ userId: 'u1', tagId: 't1' });
     */
    getList: (tag: TagOfUser, options?: CallOptions) => Promise<ConversationsOfTag>;
  }

  /** 用户的会话设置：标签、是否置顶、是否免打扰。 */
  interface ConversationAttribute {
    /**
     * 获取用户的会话设置。
     *
     * `GET /conversation/attribute/get.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get
     *
     * @example
     * await Rong.Conversation.Attribute.get({
     *   userId: 'u1',
     *   type: 'PRIVATE',
     *   targetId: 'u2',
     * });
     */
    get: (conversation: ListedConversation, options?: CallOptions) => Promise<ConversationAttributes>;
  }

  /** 敏感词：替换消息中的敏感词，或屏蔽含有敏感词的整条消息。 */
  interface Sensitive {
    /** 旧名称的敏感词接口，融云文档中没有。新接口见 `Sensitive`。 */
    readonly Wordfilter: SensitiveWordfilter;
    /**
     * 添加敏感词。两小时内生效。
     *
     * `POST /sensitiveword/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/add-sensitive-word
     *
     * @example
     * await Rong.Sensitive.add({ keyword: 'bad', replace: '***', type: 0 });
     */
    add: (word: SensitiveWord, options?: CallOptions) => Promise<Done>;
    /**
     * 添加敏感词，每次最多 50 个。15 分钟内生效。超出应用的敏感词数量上限时，全部不添加。
     *
     * `POST /sensitiveword/batch/add.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/batch-add-sensitive-word
     *
     * @example
     * await Rong.Sensitive.batchAdd({
     *   words: [{ keyword: 'darn 词', replace: '***' }, { keyword: 'spam' }],
     * });
     */
    batchAdd: (words: SensitiveBatchAdd, options?: CallOptions) => Promise<AddedWords>;
    /**
     * 移除一个敏感词。`Sensitive.remove` 可一次移除多个。
     *
     * `POST /sensitiveword/delete.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Sensitive.removeOne({ keyword: 'spam' });
     */
    removeOne: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * 移除敏感词：最多 50 个，由服务端校验。两小时内生效。
     *
     * `POST /sensitiveword/batch/delete.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/batch-remove-sensitive-word
     *
     * @example
     * await Rong.Sensitive.remove({ keywords: ['bad', 'worse'] });
     */
    remove: (words: SensitiveWords, options?: CallOptions) => Promise<Done>;
    /**
     * 获取敏感词列表。
     *
     * `POST /sensitiveword/list.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/moderation/query-sensitive-word
     *
     * @example
     * await Rong.Sensitive.getList();
     */
    getList: (filter?: WordFilter, options?: CallOptions) => Promise<WordList>;
  }

  /** 旧名称的敏感词接口，融云文档中没有。新接口见 `Sensitive`。 */
  interface SensitiveWordfilter {
    /**
     * 添加敏感词。`Sensitive.add` 是较新的方法。
     *
     * `POST /wordfilter/add.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Sensitive.Wordfilter.add({ keyword: 'bad' });
     */
    add: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * 移除一个敏感词。`Sensitive.remove` 是较新的方法。
     *
     * `POST /wordfilter/delete.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Sensitive.Wordfilter.remove({ keyword: 'bad' });
     */
    remove: (word: OneWord, options?: CallOptions) => Promise<Done>;
    /**
     * 获取敏感词列表。`Sensitive.getList` 是较新的方法。
     *
     * `POST /wordfilter/list.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Sensitive.Wordfilter.getList();
     */
    getList: (filter?: SensitiveWordfilterGetList, options?: CallOptions) => Promise<FilteredWords>;
  }

  /**
   * 向全部或部分用户发送推送通知和广播。
   *
   * 服务端限制 `push`、`message` 和 `Message.System.broadcast` 合计每小时最多 2 次，每天最多 3 次。
   */
  interface Push {
    /**
     * 向设备发送推送通知，不发送消息（不落地通知）。
     *
     * `POST /push.json`：每小时最多 2 次广播和推送，每天最多 3 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.push({
     *   platform: ['ios', 'android'],
     *   audience: { tag: ['vip'], is_to_all: false },
     *   notification: { alert: 'Hello' },
     * });
     */
    push: (push: Broadcast, options?: CallOptions) => Promise<Pushed>;
    /**
     * 向用户发送消息（落地通知），并向其设备发送推送通知。
     *
     * `POST /push.json`：每小时最多 2 次广播和推送，每天最多 3 次。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-to-all
     *
     * @example
     * await Rong.Push.message({
     *   platform: ['ios', 'android'],
     *   fromUserId: 'u1',
     *   audience: { tag: ['vip'], is_to_all: false },
     *   message: { content: '{"content":"Hello"}', objectName: 'RC:TxtMsg' },
     *   notification: { alert: 'Hello' },
     * });
     */
    message: (message: BroadcastMessage, options?: CallOptions) => Promise<Pushed>;
    /**
     * 向用户发送推送通知，不发送消息（不落地通知），每次最多 100 个用户。
     *
     * `POST /push/user.json`：每秒最多 100 个用户。
     *
     * @see https://docs.rongcloud.io/platform-chat-api/system/send-push-by-user
     *
     * @example
     * await Rong.Push.user({
     *   users: ['u1', { id: 'u2' }],
     *   notification: {
     *     title: 'Match',
     *     ios: { 'thread-id': 'match', badge: 1 },
     *     android: { hw: { channelId: 'match', importance: 'NORMAL' } },
     *     harmonyOS: { alert: 'Kick-off' },
     *     pushContent: 'Kick-off in 5 minutes',
     *   },
     * });
     */
    user: (push: PushUser, options?: CallOptions) => Promise<Pushed>;
    /**
     * 向全部用户或标签符合规则的用户发送推送通知。应用需开通推送 Plus，该服务另行收费，
     * 开发环境免费。
     *
     * `POST /push/custom.json`：每秒最多 100 次。
     *
     * @see https://docs.rongcloud.cn/platform-chat-api/push/push-plus
     *
     * @example
     * await Rong.Push.custom({
     *   platform: ['ios', 'android'],
     *   audience: {
     *     tagItems: [
     *       {
     *         tags: ['football', 'rugby'],
     *         isNot: false,
     *         tagsOperator: 'OR',
     *         itemsOperator: 'AND',
     *       },
     *     ],
     *     is_to_all: false,
     *     packageName: 'com.example',
     *   },
     *   notification: {
     *     title: 'Match',
     *     ios: { 'thread-id': 'match', badge: 1 },
     *     android: { hw: { channelId: 'match', importance: 'NORMAL' } },
     *     harmonyOS: { alert: 'Kick-off' },
     *     alert: 'Kick-off in 5 minutes',
     *     forceShowPushContent: 1,
     *   },
     * });
     */
    custom: (push: PushCustom, options?: CallOptions) => Promise<Pushed>;
  }

  /** 机器人：自动回复消息的用户。每个应用最多 10 个。 */
  interface Bot {
    /** 机器人的集成，代其回复消息：应用服务器或智能体。 */
    readonly Integration: BotIntegration;
    /**
     * 创建机器人，发给机器人的消息由其集成接收。
     *
     * `POST /v3/bot/create.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/create-a-bot
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
     * 修改机器人。文档未说明未传的字段是否保持不变。
     *
     * `POST /v3/bot/update.json`：每秒最多 100 次。
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
     * 删除机器人。
     *
     * `POST /v3/bot/delete.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Bot.remove({ id: 'helper' });
     */
    remove: (bot: BotRemove, options?: CallOptions) => Promise<Done>;
    /**
     * 根据 ID 获取机器人。
     *
     * `POST /v3/bot/get.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/get-bot
     *
     * @example
     * await Rong.Bot.get({ ids: ['helper', 'reader'] });
     */
    get: (bots: BotGet, options?: CallOptions) => Promise<Bots>;
    /**
     * 获取应用的机器人列表。
     *
     * `POST /v3/bot/query.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/bot/list-bots
     *
     * @example
     * await Rong.Bot.getList({ page: 1, pageSize: 20, includeIntegration: true });
     */
    getList: Paged<(query?: BotGetList, options?: CallOptions) => AsyncGenerator<StoredBot, void, undefined>> & ((query?: BotGetList, options?: CallOptions) => Promise<BotPage>);
  }

  /** 机器人的集成，代其回复消息：应用服务器或智能体。 */
  interface BotIntegration {
    /**
     * 为机器人添加集成。文档未说明机器人已有同类型的集成时的行为。
     *
     * `POST /v3/bot/integration/create.json`：每秒最多 100 次。
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
     * 修改机器人的集成。
     *
     * `POST /v3/bot/integration/update.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Bot.Integration.update({ id: 'helper', type: 'dify', enabled: false });
     */
    update: (integration: IntegrationOfBot, options?: CallOptions) => Promise<Done>;
    /**
     * 移除机器人的集成。
     *
     * `POST /v3/bot/integration/delete.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Bot.Integration.remove({ id: 'helper', type: 'dify' });
     */
    remove: (integration: BotIntegrationRemove, options?: CallOptions) => Promise<Done>;
  }

  /** 智能体（Agent）：带有指令和记忆、能够回答问题的大语言模型。每个应用最多 100 个。 */
  interface Agent {
    /**
     * 创建智能体。
     *
     * `POST /v3/agent/create.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent
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
     * 修改智能体。未传的字段保持不变。
     *
     * `POST /v3/agent/update.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent
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
     * 删除智能体。
     *
     * `POST /v3/agent/delete.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Agent.remove({ id: 'guide' });
     */
    remove: (agent: AgentId, options?: CallOptions) => Promise<Done>;
    /**
     * 获取智能体。
     *
     * `POST /v3/agent/get.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/get-agent
     *
     * @example
     * await Rong.Agent.get({ id: 'guide' });
     */
    get: (agent: AgentId, options?: CallOptions) => Promise<StoredAgent>;
    /**
     * 获取应用的智能体列表。
     *
     * `POST /v3/agent/query.json`：每秒最多 100 次。
     *
     * @example
     * await Rong.Agent.getList({ page: 1, size: 20, status: 'active', type: 'chat' });
     */
    getList: Paged<(query?: AgentGetList, options?: CallOptions) => AsyncGenerator<ListedAgent, void, undefined>> & ((query?: AgentGetList, options?: CallOptions) => Promise<Agents>);
    /**
     * 向智能体提问，并等待完整的回答。耗时可能比大多数调用更长：请设置 `timeout`。每次调用都会消耗
     * token，并成为会话的一部分。请勿传入服务端的 `stream` 字段：此处无法读取分段返回的回答。
     *
     * `POST /v3/chat/generate.json`：每秒最多 100 次。
     *
     * @see http://docs.rongcloud.cn/platform-chat-api/agent/call-agent
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

  /**
   * 内置消息类型的 `content`，以消息类型名为键。消息内容有类型定义，但不做校验：原样发送，
   * 限制以服务端为准。自定义消息类型的名称最长 32 个字符，且不能以 `RC:` 开头。
   * 应用可添加自定义的消息类型：
   *
   * @example
   * declare module 'rongcloud-native/zh' {
   *   interface MessageContents {
   *     'app:vote': { question: string; choices: string[] };
   *   }
   * }
   */
  interface MessageContents {
    'RC:TxtMsg': TextContent;
    'RC:ImgMsg': ImageContent;
    'RC:GIFMsg': GifContent;
    'RC:HQVCMsg': HqVoiceContent;
    'RC:VcMsg': VoiceContent;
    'RC:FileMsg': FileContent;
    'RC:SightMsg': SightContent;
    'RC:LBSMsg': LocationContent;
    'RC:ReferenceMsg': ReferenceContent;
    'RC:CombineMsg': CombineContent;
    'RC:CombineV2Msg': CombineV2Content;
    'RC:ImgTextMsg': ImageTextContent;
    'RC:StreamMsg': StreamChunk;
    'RC:InfoNtf': InfoNotificationContent;
    'RC:GrpNtf': GroupNotificationContent;
    'RC:ContactNtf': ContactNotificationContent;
    'RC:ProfileNtf': ProfileNotificationContent;
    'RC:CmdNtf': CommandContent;
    'RC:CmdMsg': CommandContent;
    'RC:TypSts': TypingContent;
    'RC:ReadNtf': ReadReceiptContent;
    'RC:chrmKVNotiMsg': ChatroomPropertyContent;
  }

  /** 融云服务端的回调所通知的事件。`type` 表示回调的类型。 */
  type WebhookEvent =
    | MessageEvent
    | PreMessageEvent
    | UserStatusEvent
    | UserActivationEvent
    | ChatroomStatusEvent
    | ChatroomAttributeEvent
    | AuditResultEvent
    | HostedInfoAuditEvent
    | FriendshipEvent
    | MessageOperationEvent
    | GroupOperationEvent
    | GroupProfileEvent
    | UserProfileEvent
    | BotEvent
    | UnknownEvent;

  /** 客户端的选项。 */
  interface Options {
    /** App Key，从控制台获取。1–64 字节。 */
    appkey: string;
    /**
     * App Secret，从控制台获取。不会出现在任何错误信息、日志或对象的 inspect 输出中。1–64 字节。
     */
    secret: string;
    /** 请求域名，取代数据中心的默认域名，首选的排在最前：`http` 或 `https` URL。至少 1 个 URL。 */
    api?: string | readonly string[] | undefined;
    /** 应用的数据中心：北京、新加坡、新加坡 B、北美、沙特。默认为 `'bj'`。 */
    region?: 'bj' | 'sg' | 'sg-b' | 'na' | 'sau' | undefined;
    /** 一次调用（含所有尝试）的超时时间。默认为 30000。1–2147483647 毫秒。 */
    timeout?: number | undefined;
    /**
     * 单次尝试的超时时间；超时后，如果不会造成副作用则重试。默认：
     * 还可能有下一次尝试时为剩余时间的一半；最后一次尝试，以及发出后不会重试的调用，
     * 为全部剩余时间。1–2147483647 毫秒。
     */
    attemptTimeout?: number | undefined;
    /**
     * 建立连接的超时时间，包含在本次尝试的超时时间之内。有多个域名且还可能有下一次尝试时，
     * 不超过剩余时间的一半。默认为 10000。1–2147483647 毫秒。
     */
    connectTimeout?: number | undefined;
    /** 调用失败后的最大重试次数，仅在不会造成副作用时重试。默认为 2。0–10。 */
    maxRetries?: number | undefined;
    /**
     * 每个域名的最大连接数，每个连接同时只处理一次调用；更多的调用排队等待。默认为 100。1–10000。
     */
    maxConnections?: number | undefined;
    /**
     * 调用是否按融云文档中的频率限制排队发送，以免被服务端拒绝。`true`，或需要更改的设置。默认为
     * `false`：调用立即发出。
     */
    pace?: boolean | Pace | undefined;
    /** 所有调用使用的 HTTP 代理，取代 `HTTP_PROXY`、`HTTPS_PROXY` 和 `NO_PROXY`。 */
    proxy?: string | undefined;
    /** 除系统证书和环境变量指定的证书外，额外信任的 PEM 格式证书。 */
    ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
    /**
     * 服务端拒绝请求或无法连接时，是否像 `rongcloud-sdk` 那样以 `{ code, msg }` resolve，
     * 而不是以错误 reject；`each` 和 `stream` 仍然 reject。默认为 `false`。
     */
    resolveErrors?: boolean | undefined;
    /**
     * 是否在 `node:diagnostics_channel` 的事件中包含请求体和响应体。其中含有 Token 和个人数据。
     * 默认为 `false`。
     */
    eventBodies?: boolean | undefined;
    /**
     * 已忽略：所有响应均为 JSON。
     *
     * @deprecated
     */
    format?: string | undefined;
    /**
     * 已忽略：没有调用短信服务的方法。
     *
     * @deprecated
     */
    sms?: string | undefined;
  }

  /** 调用如何排队等待。 */
  interface Pace {
    /**
     * 与文档不同的频率限制，以方法（例如 `Message.Private.send`）或路径为键。
     * 共用频率限制的方法也共用这一设置，因此只能写其中一个。
     */
    quotas?: Record<string, OwnQuota> | undefined;
    /**
     * 调用排队等待的最长时间。需要等待更久的调用立即 reject，不会发出。默认：一直等待。0–2147483647
     * 毫秒。
     */
    maxWait?: number | undefined;
  }

  /** 服务端为应用设定的频率限制。 */
  interface OwnQuota {
    /** 上限，即调用次数，或各次调用中的条目数，计数方式与文档中的频率限制相同。1–1000000000。 */
    most: number;
    /** 限制的时长。任意一段该时长内的计数都不超过限制。1–2147483647 毫秒。 */
    each: number;
  }

  /** 单次调用的选项，作为每个方法的最后一个参数。 */
  interface CallOptions {
    /** 本次调用（含所有尝试）的超时时间。默认与客户端的选项相同。1–2147483647 毫秒。 */
    timeout?: number | undefined;
    /** 本次调用中单次尝试的超时时间。默认与客户端的选项相同。1–2147483647 毫秒。 */
    attemptTimeout?: number | undefined;
    /** 本次调用的最大重试次数，仅在不会造成副作用时重试。默认与客户端的选项相同。0–10。 */
    maxRetries?: number | undefined;
  }

  /** 回调的校验方式。 */
  interface WebhookOptions {
    /**
     * 更换 App Secret 期间，同时有效的其他 App Secret。不会出现在任何错误信息、日志或对象的 inspect
     * 输出中。每个 1–64 字节。
     */
    secrets?: readonly string[] | undefined;
    /** 其他应用的 App Secret，以 App Key 为键。每个 1–64 字节。 */
    apps?: Record<string, string> | undefined;
    /**
     * 签名时间与当前时间最多相差多少。默认不限：文档未说明重新发送的请求是否会使用新的时间。
     * 1–2147483647 毫秒。
     */
    tolerance?: number | undefined;
  }

  /** 用户资料。 */
  interface UserProfile {
    /** 用户在应用中的 ID：最长 64 字节，由服务端校验。至少 1 字节。 */
    id: string;
    /** 推送通知中显示的名称。1–128 字节。 */
    name: string;
    /** 头像 URL。1–1024 字节。 */
    portrait: string;
  }

  /** 已注册的用户。 */
  interface UserToken {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户 ID。 */
    userId: string;
    /** 客户端连接所用的 Token。请保存该 Token，直到其过期或被作废。 */
    token: string;
  }

  /** 调用已执行。 */
  interface Done {
    /** 服务端返回码：200。 */
    code: number;
  }

  /** 用户。 */
  interface UserId {
    /** 用户 ID：最长 64 字节，由服务端校验。至少 1 字节。 */
    id: string;
  }

  /** 服务端保存的用户资料。 */
  interface UserInfo {
    /** 服务端返回码：200。 */
    code: number;
    /** 推送通知中显示的名称。 */
    userName?: string;
    /** 头像 URL。 */
    userPortrait?: string;
    /** 用户的注册时间。 */
    createTime?: string;
  }

  /** 列表的分页参数。 */
  interface UserGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的用户数。默认为 20。1–100。 */
    pageSize?: number | undefined;
    /** 按注册时间排序的方式。默认为升序。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 已注册用户的分页结果。 */
  interface RegisteredUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户总数。 */
    total?: number;
    /** 用户列表。 */
    users: RegisteredUser[];
  }

  /** 已注册的用户。 */
  interface RegisteredUser {
    /** 用户 ID。 */
    userId: string;
    /** 推送通知中显示的名称。 */
    userName?: string;
    /** 头像 URL。 */
    userPortrait?: string;
    /** 用户的注册时间，例如 `2018-03-01 11:04:18`。 */
    regTime?: string;
  }

  /** 要删除的用户。 */
  interface UserRemove {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 要注销的用户。 */
  interface UserDeactivate {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 服务端已发起的操作。 */
  interface UserOperation {
    /** 服务端返回码：200。 */
    code: number;
    /** 操作的 ID。通知其结果的回调带有相同的 ID。 */
    operateId?: string;
  }

  /** 要重新激活的用户。 */
  interface UserReactivate {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 要封禁的用户和封禁时长。 */
  interface Block {
    /** 用户 ID：最长 64 字节，由服务端校验。至少 1 字节。 */
    id: string;
    /** 时长。1–43200 分钟。 */
    minute: number;
  }

  /** 列表的分页参数。不传时，服务端使用自己的默认值。 */
  interface Paging {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的条目数。 */
    size?: number | undefined;
  }

  /** 被封禁的用户。 */
  interface BlockedUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户列表。 */
    users: BlockedUser[];
  }

  /** 被封禁的用户。 */
  interface BlockedUser {
    /** 用户 ID。 */
    userId: string;
    /** 封禁的结束时间，例如 `2018-03-01 11:04:18`，时区为数据中心所在时区。 */
    blockEndTime?: string;
  }

  /** 用户，及其黑名单中的用户。 */
  interface Blacklisting {
    /** 黑名单所属用户的 ID：最长 64 字节，由服务端校验。至少 1 字节。 */
    id: string;
    /** 要加入或移除的用户 ID。服务端会拒绝空列表。0–20 个用户，每个 ID 为 1–64 个字符。 */
    blacklist: readonly (string | { id: string })[];
  }

  /** 黑名单所属用户，以及分页参数。 */
  interface BlacklistOwner {
    /** 黑名单所属用户的 ID。传多个时服务端会拒绝。每个 ID 为 1–64 个字符。 */
    id: string | { id: string } | readonly (string | { id: string })[];
    /** 分页标记：上一次响应中的 `next`。 */
    pageToken?: string | undefined;
    /** 每页的用户数。默认为 1000。1–1000。 */
    size?: number | undefined;
  }

  /** 黑名单的分页结果。 */
  interface Blacklist {
    /** 服务端返回码：200。 */
    code: number;
    /** 名单中的用户。 */
    users: { id: string }[];
    /** 下一页的 `pageToken`。 */
    next?: string;
  }

  /** 用户的标签。 */
  interface UserTags {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 标签列表。0–20 个标签，每个 1–40 字节。 */
    tags: readonly string[];
  }

  /** 为多个用户设置的标签。 */
  interface SharedTags {
    /** 用户 ID 列表。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    users: readonly (string | { id: string })[];
    /** 标签列表。0–20 个标签，每个 1–40 字节。 */
    tags: readonly string[];
  }

  /** 要移除全部标签的用户。 */
  interface TaggedUsers {
    /** 用户 ID 列表。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    users: readonly (string | { id: string })[];
  }

  /** 用户的标签。 */
  interface Tags {
    /** 服务端返回码：200。 */
    code: number;
    /** 各用户的标签，以用户 ID 为键。 */
    tags?: Record<string, string[]>;
  }

  /** 用户是否在线。 */
  interface OnlineStatus {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户在线时为 `'1'`，否则为 `'0'`。 */
    status: string;
  }

  /** 要在所有群组中禁言的用户和禁言时长。 */
  interface MuteEverywhere {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
    /** 时长；0 表示永久。0–43200 分钟。 */
    minute: number;
  }

  /** 要解除禁言的用户。 */
  interface UnmuteEverywhere {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 被限时禁言或封禁的用户。 */
  interface TimedMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户列表，含各自的禁言或封禁结束时间。 */
    members: TimedMember[];
  }

  /** 被限时禁言或封禁的一个用户。 */
  interface TimedMember {
    /** 用户 ID。 */
    id: string;
    /** 结束时间，例如 `2018-03-08 16:12:38`，时区为数据中心所在时区。 */
    time?: string;
  }

  /** 要设置的用户资料。 */
  interface UserProfileSet {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 服务端已定义的字段。 */
    userProfile?: string | HostedProfile | undefined;
    /**
     * 应用自定义的字段：键以 `ext_` 开头，且已在控制台中创建。1–20 个字段，键为 1–32 个字符，值为
     * 0–256 个字符。
     */
    userExtProfile?: string | Record<string, string> | undefined;
  }

  /** 用户资料：服务端已定义的字段。 */
  interface HostedProfile {
    /** 用户在应用中的 ID，不能与其他用户重复。0–32 个字符。 */
    uniqueId?: string | undefined;
    /** 名称。中国数据中心的应用：最长 32 个字符，由服务端校验。0–64 个字符。 */
    name?: string | undefined;
    /** 头像 URL。中国数据中心的应用：最长 128 个字符，由服务端校验。0–1024 个字符。 */
    portraitUri?: string | undefined;
    /** 邮箱地址。0–128 个字符。 */
    email?: string | undefined;
    /** 生日，例如 `2000-01-31`。0–32 个字符。 */
    birthday?: string | undefined;
    /** 性别。 */
    gender?: 'UNKNOWN' | 0 | 'MALE' | 1 | 'FEMALE' | 2 | undefined;
    /** 所在地。0–32 个字符。 */
    location?: string | undefined;
    /** 在应用中的角色。0–100。 */
    role?: number | undefined;
    /** 在应用中的等级。0–100。 */
    level?: number | undefined;
  }

  /** 要清除资料的用户。 */
  interface UserProfileClean {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 要获取资料的用户。 */
  interface UserProfileGet {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 用户的资料。 */
  interface UserProfiles {
    /** 服务端返回码：200。 */
    code: number;
    /** 每个用户一项。 */
    userList: ProfiledUser[];
  }

  /** 用户的资料。 */
  interface ProfiledUser {
    /** 用户 ID。 */
    userId: string;
    /** 资料的版本号：每次变更后递增。 */
    version?: number;
    /** 服务端已定义的字段。 */
    userProfile?: StoredProfile;
    /** 应用自定义的字段，键以 `ext_` 开头。 */
    userExtProfile?: Record<string, string>;
  }

  /** 已保存的资料：服务端已定义的字段。 */
  interface StoredProfile {
    /** 用户在应用中的 ID。 */
    uniqueId?: string;
    /** 名称。 */
    name?: string;
    /** 头像 URL。 */
    portraitUri?: string;
    /** 邮箱地址。 */
    email?: string;
    /** 生日。 */
    birthday?: string;
    /** 性别：0 未知，1 男，2 女。 */
    gender?: 0 | 1 | 2;
    /** 所在地。 */
    location?: string;
    /** 在应用中的角色。 */
    role?: number;
    /** 在应用中的等级。 */
    level?: number;
  }

  /** 列表的分页参数。 */
  interface UserProfileGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的用户数。默认为 20。1–100。 */
    size?: number | undefined;
    /** 按用户注册时间排序的方式。默认为升序。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 用户，以及要作废其哪些 Token。 */
  interface UserTokenExpire {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** 此时间之前签发的 Token 会被作废。Unix 毫秒时间戳。 */
    time: number | string;
  }

  /** 列表的分页参数。 */
  interface UserDeactivatedGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    pageNo?: number | undefined;
    /** 每页的用户数。默认为 50。1–50。 */
    pageSize?: number | undefined;
  }

  /** 已注销的用户。 */
  interface DeactivatedUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户 ID 列表。 */
    users: string[];
  }

  /** 用户，以及其群组列表的分页参数。 */
  interface UserGroupGetList {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 页码，从 1 开始。默认为 0，即返回前 5000 个群组。 */
    page?: number | undefined;
    /** 每页的群组数，仅在传 `page` 时有效。默认为 50。1–1000。 */
    size?: number | undefined;
  }

  /** 用户所在的群组。 */
  interface GroupsOfUser {
    /** 服务端返回码：200。 */
    code: number;
    /** 群组列表。 */
    groups: GroupOfUser[];
  }

  /** 用户所在的群组。 */
  interface GroupOfUser {
    /** 群组 ID。 */
    id: string;
    /** 群组名称。 */
    name?: string;
  }

  /** 用户，及其白名单中的用户。 */
  interface Whitelisting {
    /** 白名单所属用户的 ID。1–64 个字符。 */
    id: string;
    /** 要加入或移除的用户 ID。1–20 个用户，每个 ID 为 1–64 个字符。 */
    whitelist: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 白名单所属用户，以及分页参数。 */
  interface UserWhitelistGetList {
    /** 白名单所属用户的 ID。1–64 个字符。 */
    id: string;
    /** 分页标记：上一次响应中的 `next`。 */
    pageToken?: string | undefined;
    /** 每页的用户数。默认为 1000。1–1000。 */
    size?: number | undefined;
  }

  /** 白名单的分页结果。 */
  interface Whitelist {
    /** 服务端返回码：200。 */
    code: number;
    /** 名单中的用户 ID。 */
    users: string[];
    /** 下一页的 `pageToken`。 */
    next?: string;
  }

  /** 用户，以及对其生效的名单。 */
  interface UserWhiteSettingSet {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
    /**
     * `true`：只有白名单中的用户可以向该用户发送消息。`false`：除黑名单中的用户外，
     * 其他人都可以发送；从未设置过的用户即为此状态。
     */
    whiteSetting: boolean | 0 | 1;
  }

  /** 要获取设置的用户。 */
  interface UserWhiteSettingGet {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 用户的设置。 */
  interface WhiteSettings {
    /** 服务端返回码：200。 */
    code: number;
    /** 各用户的设置。 */
    users: WhiteSetting[];
  }

  /** 用户的设置。 */
  interface WhiteSetting {
    /** 用户 ID。 */
    userId: string;
    /** `1` 表示白名单生效，`0` 表示黑名单生效。 */
    whiteSetting?: string;
  }

  /** 要禁言或解除禁言的用户。 */
  interface UserChatBanSet {
    /** 用户 ID 列表。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** `true` 表示禁言，`false` 表示解除禁言。 */
    state: boolean | 0 | 1;
  }

  /** 要获取的列表范围。 */
  interface UserChatBanGetList {
    /** 要获取的用户数。默认为 100。1–200。 */
    num?: number | undefined;
    /** 要跳过的用户数。默认为 0。 */
    offset?: number | undefined;
  }

  /** 被单聊禁言的用户。 */
  interface ChatBannedUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 被禁言的用户总数。 */
    total?: number;
    /** 用户 ID 列表。 */
    users: string[];
  }

  /** 用户，及其对其他用户的备注名。 */
  interface UserRemarkSet {
    /** 用户 ID，备注名显示在该用户收到的推送通知中。1–64 个字符。 */
    id: string;
    /** 其他用户及其备注名。1–100 个用户。 */
    remarks: string | readonly NamedUser[];
  }

  /** 另一个用户及其备注名。 */
  interface NamedUser {
    /** 对方的用户 ID。1–64 个字符。 */
    id: string;
    /** 备注名。 */
    remark: string;
  }

  /** 用户，以及要移除备注名的另一个用户。 */
  interface UserRemarkRemove {
    /** 用户 ID，备注名显示在该用户收到的推送通知中。1–64 个字符。 */
    id: string;
    /** 对方的用户 ID。1–64 个字符。 */
    targetId: string;
  }

  /** 用户，以及备注名的分页参数。 */
  interface UserRemarkGetList {
    /** 用户 ID，备注名显示在该用户收到的推送通知中。1–64 个字符。 */
    id: string;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的备注名数。默认为 50。1–50。 */
    size?: number | undefined;
  }

  /** 用户对其他用户的备注名的分页结果。 */
  interface Remarks {
    /** 服务端返回码：200。 */
    code: number;
    /** 备注名总数。 */
    total?: number;
    /** 其他用户及其备注名。 */
    users: Remark[];
  }

  /** 另一个用户及其备注名。 */
  interface Remark {
    /** 对方的用户 ID。 */
    id: string;
    /** 备注名。 */
    remark?: string;
  }

  /** 用户及其免打扰时段。 */
  interface UserBlockPushPeriodSet {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /**
     * 时段的开始时间，例如 `22:30:00`，由服务端校验。中国数据中心的应用为北京时间，其他应用为 UTC。
     */
    startTime: string;
    /** 时段的长度。为 0 时没有免打扰时段。0–1439 分钟。 */
    period: number;
    /** 该时段内发送哪些推送通知。默认仅发送 @ 该用户的消息的推送通知。 */
    level?: 'MENTIONS' | 1 | 'NONE' | 5 | undefined;
  }

  /** 用户的免打扰时段。 */
  interface BlockPushPeriod {
    /** 服务端返回码：200。 */
    code: number;
    /** 时段。 */
    data?: PushFreePeriod;
  }

  /** 免打扰时段。 */
  interface PushFreePeriod {
    /** 时段的开始时间，例如 `22:30:00`。中国数据中心的应用为北京时间，其他应用为 UTC。 */
    startTime?: string;
    /** 时段的长度，单位分钟；没有免打扰时段时为 0。 */
    period?: number;
    /**
     * 该时段内发送哪些推送通知：0 全部发送，等同于未设置；1 仅发送 @ 该用户的消息的推送通知；5
     * 全部不发送。
     */
    unPushLevel?: 0 | 1 | 5;
  }

  /** 用户、代其发送消息的机器人，以及接收消息的用户。 */
  interface UserProxyChatStart {
    /** 由机器人代为发送消息的用户 ID。1–64 个字符。 */
    id: string;
    /** 接收消息的用户 ID。1–50 个用户，每个 ID 为 1–64 个字符。 */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
    /** 机器人 ID，其类型为 `rc_agentchat`。1–64 个字符。 */
    botUserId: string;
    /** 随代聊保存的应用自定义文本。0–32 个文本，键为 1–32 个字符，值为 0–512 个字符。 */
    metadata?: Record<string, string> | undefined;
  }

  /** 一个用户或全部用户的代聊列表的分页参数。 */
  interface UserProxyChatGetList {
    /** 由机器人代为发送消息的用户 ID。默认为全部用户。1–64 个字符。 */
    id?: string | undefined;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的代聊数。默认为 50。最小为 1。 */
    size?: number | undefined;
  }

  /** 代聊：由机器人代用户发送消息。 */
  interface ProxyChats {
    /** 服务端返回码：200。 */
    code: number;
    /** 代聊列表。 */
    proxyChats: ProxyChat[];
    /** 代聊总数。 */
    total?: number;
    /** 是否还有更多页。 */
    hasNext?: boolean;
  }

  /** 一个代聊会话：由机器人代用户发言。 */
  interface ProxyChat {
    /** 由机器人代为发送消息的用户 ID。 */
    userId: string;
    /** 接收消息的用户 ID。 */
    targetId?: string;
    /** 机器人 ID。 */
    botUserId?: string;
    /** 随代聊保存的应用自定义文本。 */
    metadata?: Record<string, string>;
    /** 代聊的开始时间，Unix 毫秒时间戳。 */
    createdAt?: number;
    /** 代聊的最后修改时间，Unix 毫秒时间戳。 */
    updatedAt?: number;
  }

  /** 用户，以及要添加的好友。 */
  interface FriendAdd {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 对方的用户 ID。1–64 个字符。 */
    targetId: string;
    /** 对方的好友权限是否生效。默认为 `PERMISSION`：生效。 */
    optType?: 'PERMISSION' | 1 | 'DIRECT' | 2 | undefined;
    /** 好友申请的附言。0–128 个字符。 */
    extra?: string | undefined;
  }

  /** 用户，以及要删除的好友。 */
  interface FriendRemove {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 好友的 ID。1–100 个好友，每个 ID 为 1–64 个字符。 */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 用户，以及好友的分页参数。 */
  interface FriendGetList {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 分页标记：上一次响应中的 `pageToken`。 */
    pageToken?: string | undefined;
    /** 每页的好友数。默认为 50。1–100。 */
    size?: number | undefined;
    /** 按添加时间排序的方式。默认为升序。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 用户好友的分页结果。 */
  interface Friends {
    /** 服务端返回码：200。 */
    code: number;
    /** 下一页的 `pageToken`。 */
    pageToken?: string;
    /** 用户的好友总数。 */
    totalCount?: number;
    /** 好友列表。 */
    friendList: ListedFriend[];
  }

  /** 用户的一个好友。 */
  interface ListedFriend {
    /** 好友的 ID。 */
    userId: string;
    /** 好友的名称。 */
    name?: string;
    /** 用户看到的好友名称。 */
    remarkName?: string;
    /** 应用自定义的字段，键以 `ext_` 开头。 */
    friendExtProfile?: Record<string, string>;
    /** 好友的添加时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 好友是否在黑名单中。融云文档未说明。 */
    isBlacklist?: number;
    /** 好友关系的方向。融云文档未说明。 */
    directionType?: number;
  }

  /** 用户，以及要查询的用户。 */
  interface FriendCheck {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 其他用户的 ID。1–100 个用户，每个 ID 为 1–64 个字符。 */
    targetIds: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 其他用户是否为某个用户的好友。 */
  interface Friendships {
    /** 服务端返回码：200。 */
    code: number;
    /** 各用户的查询结果。 */
    results: Friendship[];
  }

  /** 某个用户是否为好友。 */
  interface Friendship {
    /** 对方的用户 ID。 */
    userId: string;
    /** 1 表示不是好友，4 表示互为好友。2 和 3 为保留值。 */
    result?: 1 | 4;
  }

  /** 用户、好友，以及要设置的内容。 */
  interface FriendProfileSet {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 好友的 ID。1–64 个字符。 */
    targetId: string;
    /** 用户看到的好友名称。传空字符串可将其移除。0–64 个字符。 */
    remarkName?: string | undefined;
    /** 应用自定义的字段，键以 `ext_` 开头。1–10 个字段，键为 1–32 个字符，值为 0–256 个字符。 */
    friendExtProfile?: string | Record<string, string> | undefined;
  }

  /** 用户，以及谁可以将其加为好友。 */
  interface FriendPermissionSet {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** 谁可以将其加为好友。 */
    permissionType: 'ANYONE' | 1 | 'APPROVAL' | 2 | 'NOBODY' | 3;
  }

  /** 要获取好友权限的用户。 */
  interface FriendPermissionGet {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 谁可以将用户加为好友。 */
  interface FriendPermissions {
    /** 服务端返回码：200。 */
    code: number;
    /** 各用户的好友权限。 */
    permissionSettings: FriendPermissionSetting[];
  }

  /** 谁可以将用户加为好友。 */
  interface FriendPermissionSetting {
    /** 用户 ID。 */
    userId: string;
    /** 1 所有人，2 须经用户同意，3 不允许任何人。官方 Java SDK 中还有 0：未设置。 */
    type?: 1 | 2 | 3;
  }

  /** 要翻译的文本。 */
  interface MessageTranslate {
    /** 文本内容。1–1000 个字符。 */
    text: string;
    /** 目标语言。默认为 `zh`。 */
    targetLanguage?: string | undefined;
    /** 文本的语言。默认为 `auto`：由服务端自动识别，粤语除外。 */
    sourceLanguage?: string | undefined;
  }

  /** 文本的翻译。 */
  interface Translation {
    /** 服务端返回码：200。 */
    code: number;
    /** 译文。 */
    translated: string;
  }

  /** 发给用户的消息。 */
  interface PrivateMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户 ID。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** `true`：不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** iOS 应用图标上显示的未读数。 */
    count?: number | string | undefined;
    /** 是否检查黑名单：检查时，不发送给已将发送者加入黑名单的用户。默认为 `false`。 */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 是否要求接收者的客户端返回已读回执。默认为 `false`。 */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 消息的推送通知。 */
  interface PushOptions {
    /** 推送通知的文字。默认：内置消息类型使用各自自带的文字。 */
    pushContent?: string | undefined;
    /** 推送通知的附加数据，供应用使用。 */
    pushData?: string | undefined;
    /** 推送通知的标题和设置，可按平台分别设置。 */
    pushExt?: string | PushExt | undefined;
    /** 是否在 iOS 上发送静默推送，使应用在后台运行。默认为 `false`。 */
    contentAvailable?: boolean | 0 | 1 | undefined;
  }

  /** 推送通知的设置。 */
  interface PushExt {
    /** 标题。 */
    title?: string | undefined;
    /** 在控制台创建的推送模板的 ID。 */
    templateId?: string | undefined;
    /** 用户关闭了消息预览时，是否仍显示推送通知的文字。默认为 `false`。 */
    forceShowPushContent?: boolean | 0 | 1 | undefined;
    /** 各推送通道的设置，每个通道一项。 */
    pushConfigs?: readonly PushConfig[] | undefined;
  }

  /** 单个推送通道的设置。 */
  interface PushConfig {
    /** 华为推送通道的设置。 */
    HW?: HuaweiNotification | undefined;
    /** 荣耀推送通道的设置。 */
    HONOR?: HonorNotification | undefined;
    /** 小米推送通道的设置。 */
    MI?: XiaomiNotification | undefined;
    /** Apple 推送通道的设置。 */
    APNs?: ApnsNotification | undefined;
    /** vivo 推送通道的设置。 */
    VIVO?: VivoNotification | undefined;
    /** OPPO 推送通道的设置。 */
    OPPO?: OppoNotification | undefined;
    /** Google 推送通道（FCM）的设置。 */
    FCM?: FcmNotification | undefined;
    /** HarmonyOS 推送通道的设置。 */
    OHOS?: OhosNotification | undefined;
  }

  /** 华为推送通道的设置。 */
  interface HuaweiNotification {
    /** 通知渠道 ID。 */
    channelId?: string | undefined;
    /** `NORMAL` 或 `LOW`。 */
    importance?: string | undefined;
    /** 图片 URL。 */
    image?: string | undefined;
    /** 通知分类，例如 `IM`。 */
    category?: string | undefined;
  }

  /** 荣耀推送通道的设置。 */
  interface HonorNotification {
    /** `NORMAL` 或 `LOW`。 */
    importance?: string | undefined;
    /** 图片 URL。 */
    image?: string | undefined;
  }

  /** 小米推送通道的设置。 */
  interface XiaomiNotification {
    /** 通知渠道 ID。 */
    channelId?: string | undefined;
    /** 大图标 URL。 */
    large_icon_uri?: string | undefined;
  }

  /** Apple 推送通道的设置。 */
  interface ApnsNotification {
    /** thread id 相同的通知会分组显示。 */
    'thread-id'?: string | undefined;
    /** 替换此前 ID 相同的通知。 */
    'apns-collapse-id'?: string | undefined;
    /** 图片或声音的 URL。 */
    richMediaUri?: string | undefined;
    /** 中断级别，例如 `active`。 */
    'interruption-level'?: string | undefined;
  }

  /** vivo 推送通道的设置。 */
  interface VivoNotification {
    /** `'0'` 为运营消息，`'1'` 为系统消息。 */
    classification?: string | undefined;
    /** 通知分类，例如 `IM`。 */
    category?: string | undefined;
  }

  /** OPPO 推送通道的设置。 */
  interface OppoNotification {
    /** 通知渠道 ID。 */
    channelId?: string | undefined;
    /** 通知分类，例如 `IM`。 */
    category?: string | undefined;
    /** 通知级别，由 OPPO 定义。 */
    notify_level?: number | string | undefined;
  }

  /** Google 推送通道（FCM）的设置。 */
  interface FcmNotification {
    /** 通知渠道 ID。 */
    channelId?: string | undefined;
    /** 图片 URL。 */
    imageUrl?: string | undefined;
    /** 替换此前键相同的通知。 */
    collapse_key?: string | undefined;
  }

  /** HarmonyOS 推送通道的设置。 */
  interface OhosNotification {
    /** 图片 URL。 */
    image?: string | undefined;
    /** 通知分类，例如 `IM`。 */
    category?: string | undefined;
  }

  /** 消息是否可扩展，扩展的键值在发送后仍可更改。 */
  interface Expandable {
    /**
     * `true`：可通过 `Message.Expansion` 设置消息的扩展键值，超级群消息则通过
     * `UltraGroup.Expansion` 设置。默认为 `false`。
     */
    expansion?: boolean | undefined;
    /** 消息扩展的初始键值。`expansion` 须为 `true`。键为 1–32 个字符，值为 0–4096 个字符。 */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** 发送消息的选项。 */
  interface SendOptions extends Deduplication {
    /** `true`：不将该消息显示为会话的最后一条消息。默认为 `false`。 */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** 服务端识别重复消息的方式。 */
  interface Deduplication {
    /**
     * 应用生成的随机数：如果与最近一分钟内另一条消息的随机数相同，则消息不会发送。
     * 应用需开通该功能，可联系融云技术支持开通。默认为空。
     */
    msgRandom?: number | string | undefined;
  }

  /** 已发送给用户的消息。 */
  interface Sent {
    /** 服务端返回码：200。 */
    code: number;
    /** 每个接收者对应的消息 ID。 */
    messageUIDs?: SentToUser[];
  }

  /** 发给某个用户的消息的 ID。 */
  interface SentToUser {
    /** 用户 ID。 */
    userId: string;
    /** 消息 ID。 */
    messageUID: string;
  }

  /** 发给用户的模板消息：消息内容含占位符，并带有每个接收者对应的值。 */
  interface PrivateTemplateMessage<Type extends ObjectName = ObjectName> extends TemplateMessage<Type> {
    /** 是否检查黑名单：检查时，不发送给已将发送者加入黑名单的用户。默认为 `false`。 */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 是否要求接收者的客户端返回已读回执。默认为 `false`。 */
    needReadReceipt?: boolean | 0 | 1 | undefined;
  }

  /** 模板消息：消息内容含占位符，并带有每个接收者对应的值。 */
  interface TemplateMessage<Type extends ObjectName = ObjectName> extends SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容，其中含占位符，例如 `{name}`。 */
    template: string | MessageContent<Type>;
    /** 每个接收者对应的值，以用户 ID 为键，用户 ID 为 1–64 个字符。1–1000 个接收者。 */
    content: Record<string, Receiver>;
    /** 是否在 iOS 上发送静默推送，使应用在后台运行。默认为 `false`。 */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** `true`：不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 单个接收者对应的值。 */
  interface Receiver {
    /** 每个占位符对应的文本。 */
    data: object;
    /** 推送通知的文字，可使用相同的占位符。 */
    push?: string | undefined;
    /** 推送通知的附加数据，供应用使用。 */
    pushData?: string | undefined;
    /** 推送通知的标题和设置。文档未说明只为部分接收者设置时的行为。 */
    pushExt?: string | PushExt | undefined;
  }

  /** 发给用户的状态消息。 */
  interface MessagePrivateSendStatus<Type extends ObjectName = ObjectName> extends Status<Type> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户 ID。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 状态消息的内容。 */
  interface Status<Type extends ObjectName = ObjectName> extends Deduplication {
    /** 消息类型，例如 `RC:TypSts`。自定义消息类型不能以 `RC:` 开头。1–32 个字符。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 是否检查黑名单：检查时，不发送给已将发送者加入黑名单的用户。默认为 `false`。 */
    verifyBlacklist?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 官方 SDK 会发送该字段，文档未说明其作用。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 发给用户的流式消息的一个分片。 */
  interface MessagePrivateSendStream extends Stream {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户 ID。1–64 个字符。 */
    targetId: string;
  }

  /** 流式消息的一个分片，以及发送方式。 */
  interface Stream {
    /** 分片。 */
    content: StreamChunk;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 消息扩展的初始键值。键为 1–32 个字符。 */
    extraContent?: string | Record<string, string> | undefined;
  }

  /** 流式消息的分片。 */
  interface StreamChunk {
    /** 分片的文字。一条消息的所有分片合计最大 128 KB，由服务端校验。 */
    content: string;
    /** 分片的序号，必须连续。第一个为 1。最小为 1。 */
    seq: number;
    /** `true`：最后一个分片。 */
    complete: boolean;
    /** 消息结束的原因：由应用定义的数字。仅最后一个分片带有此字段。 */
    completeReason?: number | string | undefined;
    /** 消息 ID，由第一个分片的响应返回。后续分片都带有此字段。 */
    messageUID?: string | undefined;
    /** 文字的格式：`text`、`markdown` 或 `html`。仅第一个分片带有此字段。 */
    type?: string | undefined;
    /** 发送者，供客户端显示。仅第一个分片带有此字段。 */
    user?: StreamUser | undefined;
    /** 消息 @ 的用户。仅第一个分片带有此字段。 */
    mentionedInfo?: MentionedInfo | undefined;
    /** 供应用使用的附加数据。仅第一个分片带有此字段。 */
    extra?: string | object | undefined;
  }

  /** 流式消息的发送者，供客户端显示。 */
  interface StreamUser {
    /** 用户 ID。 */
    id?: string | undefined;
    /** 用户名称。 */
    name?: string | undefined;
    /** 用户头像 URL。 */
    portrait?: string | undefined;
    /** 供应用使用的附加数据。 */
    extra?: string | object | undefined;
  }

  /** 群聊消息 @ 的用户。 */
  interface MentionedInfo {
    /** 1 为所有成员，2 为 `userIdList` 中的成员。 */
    type: 1 | 2;
    /** 消息 @ 的用户 ID 列表，`type` 为 2 时使用。 */
    userIdList?: readonly string[] | undefined;
    /** `userIdList` 的旧名称，仅用于 `Message.Group.sendMention`，发送时改用新名称。 */
    userIds?: readonly string[] | undefined;
    /** 推送给被 @ 用户的文字。优先于其他所有推送文字。 */
    mentionedContent?: string | undefined;
    /** `rongcloud-sdk` 的示例中代替 `mentionedContent` 的字段。原样发送，融云文档未说明。 */
    pushContent?: string | undefined;
  }

  /** 已发送的分片。 */
  interface SentChunk {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息 ID。 */
    messageUID: string;
  }

  /** 已发送给用户的消息，以及新的消息内容。 */
  interface MessagePrivateModify<Type extends ObjectName = ObjectName> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户 ID。1–64 个字符。 */
    targetId: string;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 消息类型，例如 `RC:TxtMsg`。自定义消息类型不能以 `RC:` 开头。1–32 个字符。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
  }

  /** 要获取会话中的哪些消息，返回的消息按时间从新到旧排列。 */
  interface MessageQuery {
    /** 会话所属用户的 ID。1–64 个字符。 */
    userId: string;
    /** 对方用户的 ID，或群组、聊天室、超级群的 ID。1–64 个字符。 */
    targetId: string;
    /**
     * 要获取的最新一条消息的时间，Unix 毫秒时间戳。继续获取时，传入响应中最早一条消息的 `msgTime`。
     */
    startTime: number | string;
    /**
     * 要获取的最早一条消息的时间，Unix 毫秒时间戳：须早于 `startTime`，且相差最多 14 天，
     * 由服务端校验。
     */
    endTime: number | string;
    /** 最多获取的消息数。默认为 10。1–100。 */
    pageSize?: number | undefined;
    /** 是否也获取时间恰为 `startTime` 的消息。 */
    includeStart: boolean;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 会话的消息。 */
  interface KeptMessages {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息列表。 */
    data: KeptMessage[];
  }

  /** 服务端存储的消息。 */
  interface KeptMessage {
    /** 消息 ID。 */
    messageUID: string;
    /** 会话中对方用户的 ID，或群组、聊天室、超级群的 ID。 */
    targetId?: string;
    /** 发送者 ID。 */
    fromUserId?: string;
    /** 在超级群中，消息所在频道的 ID。 */
    busChannel?: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    msgTime?: number;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName?: string;
    /** 消息内容。 */
    content?: Record<string, unknown> | string;
    /** 是否为可扩展消息。 */
    expansion?: boolean;
    /** 消息扩展的键值。 */
    extraContent?: Record<string, unknown>;
  }

  /** 已发送的消息。 */
  interface SentMessage extends RecallOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户、群组或讨论组的 ID。1–64 个字符。 */
    targetId?: string | undefined;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    sentTime: number | string;
    /** `true`：撤回时不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** 消息所在频道的 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 撤回消息的选项。 */
  interface RecallOptions {
    /** 客户端是否显示为管理员撤回。默认为 `false`。 */
    isAdmin?: boolean | 0 | 1 | undefined;
    /** 客户端是否直接移除该消息，不在原处显示提示。默认为 `false`。 */
    isDelete?: boolean | 0 | 1 | undefined;
    /** 供应用使用的附加数据。 */
    extra?: string | undefined;
    /** `true`：不将撤回显示为会话的最后一条消息。默认为 `false`。 */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** 发给群组的消息。 */
  interface GroupMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的群组 ID。1–3 个群组，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /**
     * 接收消息的成员 ID。默认为全部。指定成员时只能有一个群组，且 `expansion`、`extraContent`、
     * `disablePush` 和 `pushExt` 不生效。至少 1 个用户，每个 ID 为 1–64 个字符。
     */
    toUserId?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** `true`：不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /**
     * 是否为 @ 消息，@ 的对象为部分或全部成员，由消息内容中的 `mentionedInfo` 指定。默认为
     * `false`；`sendMention` 总是设置该字段。
     */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 是否要求接收者的客户端返回已读回执。默认为 `false`。 */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 已发送给群组的消息。 */
  interface SentToGroups {
    /** 服务端返回码：200。 */
    code: number;
    /** 每个群组对应的消息 ID。 */
    messageUIDs?: SentToGroup[];
  }

  /** 发给某个群组的消息的 ID。 */
  interface SentToGroup {
    /** 群组 ID。 */
    groupId: string;
    /** 消息 ID。 */
    messageUID: string;
  }

  /** 发给群组部分成员的消息（定向消息）。 */
  interface DirectedMessage<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 群组 ID。1 个群组，ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 接收消息的成员 ID。至少 1 个用户，每个 ID 为 1–64 个字符。 */
    toUserId: string | { id: string } | readonly (string | { id: string })[];
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /**
     * 是否为 @ 消息，@ 的对象为部分或全部成员，由消息内容中的 `mentionedInfo` 指定。默认为
     * `false`。
     */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 是否要求接收者的客户端返回已读回执。默认为 `false`。 */
    needReadReceipt?: boolean | 0 | 1 | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 发给群组的状态消息。 */
  interface MessageGroupSendStatus<Type extends ObjectName = ObjectName> extends Status<Type> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的群组 ID。1–3 个群组，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 发给群组的流式消息的一个分片。 */
  interface MessageGroupSendStream extends Stream {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的群组 ID。1–64 个字符。 */
    targetId: string;
  }

  /** 已发送给群组的消息，以及新的消息内容。 */
  interface MessageGroupModify<Type extends ObjectName = ObjectName> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的群组 ID。1–64 个字符。 */
    targetId: string;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 消息类型，例如 `RC:TxtMsg`。自定义消息类型不能以 `RC:` 开头。1–32 个字符。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
  }

  /** 发给讨论组的消息。 */
  interface DiscussionMessage<Type extends ObjectName = ObjectName> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的讨论组 ID。至少 1 个讨论组，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 推送通知的文字。默认：内置消息类型使用其自带的文字。 */
    pushContent?: string | undefined;
    /** 推送通知的附加数据，供应用使用。 */
    pushData?: string | undefined;
    /** 是否在 iOS 上发送静默推送，使应用在后台运行。默认为 `false`。 */
    contentAvailable?: boolean | 0 | 1 | undefined;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
  }

  /** 发给聊天室的消息。 */
  interface ChatroomMessage<Type extends ObjectName = ObjectName> extends Deduplication {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的聊天室 ID。至少 1 个聊天室，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 服务端负载高时的消息优先级。默认为 `DEFAULT`。 */
    priority?: 'DEFAULT' | 0 | 'WHITELIST' | 1 | 'HIGH' | 2 | 'LOW' | 3 | undefined;
  }

  /** 已发送给聊天室的消息。 */
  interface SentToChatrooms {
    /** 服务端返回码：200。 */
    code: number;
    /** 每个聊天室对应的消息 ID。 */
    messageUIDs?: SentToChatroom[];
  }

  /** 发给某个聊天室的消息的 ID。 */
  interface SentToChatroom {
    /** 聊天室 ID。 */
    chatroomId: string;
    /** 消息 ID。 */
    messageUID: string;
  }

  /** 发给所有聊天室的消息。 */
  interface ChatroomBroadcast<Type extends ObjectName = ObjectName> {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 是否同时发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
  }

  /** 已发送给所有用户或所有聊天室的消息。 */
  interface SentToAll {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息 ID。 */
    messageUID?: string;
  }

  /** 已发送给聊天室的消息，或已发送的系统消息。 */
  interface SentElsewhere extends RecallOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的聊天室或用户的 ID。1–64 个字符。 */
    targetId: string;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    sentTime?: number | string | undefined;
    /** `true`：撤回时不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** 消息所在频道的 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 发给超级群的消息。 */
  interface UltraGroupMessage<Type extends ObjectName = ObjectName> extends PushOptions, Expandable, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的超级群 ID。1–3 个超级群，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /**
     * 接收消息的频道 ID。默认：应用在 2022-10-13 当天或之后开通超级群的，为 `RCDefault`，
     * 否则不指定频道。1–20 个字符。
     */
    busChannel?: string | undefined;
    /** 接收消息的成员 ID。默认为全部。至少 1 个用户，每个 ID 为 1–64 个字符。 */
    toUserIds?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** 消息类型，例如 `RC:TxtMsg`。自定义消息类型不能以 `RC:` 开头。1–32 个字符。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /**
     * 是否为 @ 消息，@ 的对象为部分或全部成员，由消息内容中的 `mentionedInfo` 指定。默认为
     * `false`。
     */
    isMentioned?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。只有官方 Go SDK 提供该字段，且不用于 @ 消息。 */
    unreadCountFlag?: boolean | undefined;
  }

  /** 消息，以及新的消息内容。 */
  interface MessageUltraGroupModify {
    /** 超级群 ID。1–64 个字符。 */
    targetId: string;
    /** 消息所在频道的 ID。默认：不指定频道。1–20 个字符。 */
    busChannel?: string | undefined;
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 新的消息内容，消息类型不变：最大 128 KB，由服务端校验。 */
    content: string | object;
    /** 应用生成的随机数，服务端据此识别重复的调用。 */
    msgRandom?: number | string | undefined;
  }

  /** 要获取的消息。 */
  interface MessageUltraGroupGet {
    /** 超级群 ID。1–64 个字符。 */
    targetId: string;
    /** 消息列表。文档未说明数量上限。至少 1 条消息。 */
    msgs: string | readonly UltraGroupMessageId[];
    /** 这些消息所在频道的 ID。默认：不指定频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 超级群消息。 */
  interface UltraGroupMessageId {
    /** 消息 ID。至少 1 个字符。 */
    msgUID: string;
    /** 消息所在频道的 ID。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 超级群的消息。 */
  interface UltraGroupMessages {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息列表。 */
    data: StoredUltraGroupMessage[];
  }

  /** 超级群消息。 */
  interface StoredUltraGroupMessage {
    /** 消息 ID。 */
    msgUID: string;
    /** 超级群 ID。 */
    groupId?: string;
    /** 频道 ID。 */
    busChannel?: string;
    /** 发送者 ID。 */
    fromUserId?: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    sentTime?: number;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName?: string;
    /** 消息内容。 */
    content?: Record<string, unknown> | string;
    /** 是否为可扩展消息。 */
    expansion?: boolean;
    /** 消息扩展的键值。 */
    extraContent?: Record<string, unknown>;
  }

  /** 要撤回的消息。 */
  interface MessageUltraGroupRecall extends RecallOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的超级群 ID。1–64 个字符。 */
    targetId: string;
    /** 消息所在频道的 ID。当且仅当消息发送时指定了频道，才需要传入。1–20 个字符。 */
    busChannel?: string | undefined;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    sentTime?: number | string | undefined;
    /** `true`：撤回时不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
  }

  /** 发给用户的系统消息。 */
  interface SystemMessage<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 接收消息的用户 ID。1–100 个用户，每个 ID 为 1–64 个字符。 */
    targetId: string | { id: string } | readonly (string | { id: string })[];
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** `true`：不发送推送通知。默认为 `false`。 */
    disablePush?: boolean | undefined;
    /** iOS 应用图标上显示的未读数。 */
    count?: number | string | undefined;
    /** 服务端是否存储该消息。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否计入未读数。默认为 `true`。 */
    isCounted?: boolean | 0 | 1 | undefined;
    /** 频道 ID。目前已知只有超级群有频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 发给所有用户的系统消息。 */
  interface SystemBroadcast<Type extends ObjectName = ObjectName> extends PushOptions, SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
    /** 只发送给使用该操作系统的用户：`iOS`、`Android`、`HarmonyOS` 或 `PC`。默认为全部。 */
    os?: string | undefined;
  }

  /** 发给所有在线用户的系统消息。 */
  interface MessageSystemOnlineBroadcast<Type extends ObjectName = ObjectName> extends SendOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息类型，例如 `RC:TxtMsg`。自定义消息类型不能以 `RC:` 开头。1–32 个字符。 */
    objectName: Type;
    /** 消息内容：最大 128 KB，由服务端校验。 */
    content: string | MessageContent<Type>;
  }

  /** 已发送给所有用户的系统消息。 */
  interface MessageSystemRecallBroadcast extends RecallOptions {
    /** 发送者 ID。1–64 个字符。 */
    senderId: string;
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 发送时间，Unix 毫秒时间戳。部分文档页面称其必填。 */
    sentTime?: number | string | undefined;
  }

  /** 消息日志文件对应的小时。 */
  interface HistoryHour {
    /** 小时，格式为 `yyyyMMddHH`，时区为数据中心所在时区。 */
    date: string;
  }

  /** 某一小时的消息日志文件。 */
  interface HistoryFile {
    /** 服务端返回码：200。 */
    code: number;
    /** 文件的 URL；没有日志时为空。 */
    url: string;
    /** 对应的小时。 */
    date?: string;
  }

  /** 用户的会话，以及要删除其中的哪些消息。 */
  interface MessageHistoryClean {
    /** 会话类型：`PRIVATE`、`GROUP`、`CHATROOM` 或 `SYSTEM`。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** 会话所属用户的 ID。1–64 个字符。 */
    senderId: string;
    /** 对方用户、群组或聊天室的 ID。1–64 个字符。 */
    targetId: string;
    /** 要删除的最新一条消息的时间，Unix 毫秒时间戳，此前的消息也会删除。默认：删除全部消息。 */
    msgTimestamp?: number | string | undefined;
  }

  /** 要设置的消息扩展键值。 */
  interface MessageExpansionSet extends ExpandedMessage {
    /**
     * 扩展的键值。每条消息最多 300 个键值，由服务端校验。1–100 个值，键为 1–32 个字符，值为 0–4096
     * 个字符。
     */
    extraKeyVal: string | Record<string, string>;
  }

  /** 消息，以及更改消息扩展的用户。 */
  interface ExpandedMessage {
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 操作者的用户 ID。1–64 个字符。 */
    userId: string;
    /** 会话类型：`PRIVATE` 或 `GROUP`。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** 对方用户或群组的 ID。1–64 个字符。 */
    targetId: string;
    /** 是否同时通知该用户自己的设备。默认为 `false`。 */
    isSyncSender?: boolean | 0 | 1 | undefined;
  }

  /** 要删除的消息扩展键值。 */
  interface MessageExpansionRemove extends ExpandedMessage {
    /** 要删除的键。1–100 个键，每个 1–32 个字符。 */
    extraKey: string | readonly string[];
  }

  /** 消息，以及其扩展键值的分页参数。 */
  interface MessageExpansionGetList {
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    pageNo?: number | undefined;
  }

  /** 消息扩展的所有键值。 */
  interface Expansions {
    /** 服务端返回码：200。 */
    code: number;
    /** 扩展的键值。 */
    extraContent: Record<string, ExpansionValue>;
  }

  /** 消息扩展的一个值。 */
  interface ExpansionValue {
    /** 扩展的值。 */
    v: string;
    /** 设置时间。文档未说明单位，文档中的示例也不是从 1970 年起计的时间。 */
    ts?: number;
  }

  /** 用户及其所在的全部群组。 */
  interface UserGroups {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 群组列表。 */
    groups: readonly NamedGroup[];
  }

  /** 用户所在的一个群组。 */
  interface NamedGroup {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称，显示在推送通知中。 */
    name: string;
  }

  /** 群组及其初始成员。 */
  interface NewGroup<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称，显示在推送通知中。1–64 个字符。 */
    name: string;
    /** 成员 ID 列表。1–1000 个成员，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /**
   * 变更群组时的附加字段。设置 `bindNotifyMsg` 后，服务端会向群组发送一条通知，内容由 `senderId`
   * 及其后的字段指定。这些字段见于其他官方 SDK，但融云文档中没有。
   */
  interface GroupChange<Type extends ObjectName = ObjectName> {
    /** 群组的成员数上限，仅对本次调用有效。 */
    maxMember?: number | undefined;
    /**
     * 是否向群组发送一条通知。发送时，如果调用可能已执行，则不会重试，以免成员重复收到通知。默认为
     * `false`。
     */
    bindNotifyMsg?: boolean | undefined;
    /** 通知的发送者 ID。1–64 个字符。 */
    senderId?: string | undefined;
    /** 通知的消息类型，例如 `RC:GrpNtf`。 */
    objectName?: Type | undefined;
    /** 通知的消息内容。 */
    content?: string | MessageContent<Type> | undefined;
    /** 推送通知的文字。 */
    pushContent?: string | undefined;
    /** 推送通知的附加数据。 */
    pushData?: string | undefined;
    /** 推送通知的标题和其他设置。 */
    pushExt?: string | PushExt | undefined;
    /** 是否同时将通知发送到发送者自己的设备。默认为 `false`。 */
    isIncludeSender?: boolean | 0 | 1 | undefined;
    /** 是否存储该通知。默认为 `true`。 */
    isPersisted?: boolean | 0 | 1 | undefined;
    /** 是否不将该通知显示为会话的最后一条消息。默认为 `false`。 */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** 变更后的群组。 */
  interface GroupChanged {
    /** 服务端返回码：200。 */
    code: number;
    /** 通知的消息 ID，仅在发送了通知时返回。 */
    messageUID?: string;
    /** 群组的成员数，仅在发送了通知时返回。 */
    memberCount?: number;
  }

  /** 群组，以及要加入的用户。 */
  interface Joining<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称，显示在推送通知中。 */
    name?: string | undefined;
    /** 要加入的用户 ID，可以传多个。1–1000 个成员，每个 ID 为 1–64 个字符。 */
    member: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 群组和要加入的用户。 */
  interface Invitation<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称，显示在推送通知中。 */
    name?: string | undefined;
    /** 要加入的用户 ID 列表。1–1000 个成员，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 群组，以及退出或解散群组的用户。 */
  interface Leaving<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 退出或解散群组的用户 ID，退出时可以传多个。1–1000 个成员，每个 ID 为 1–64 个字符。 */
    member?: string | { id: string } | readonly (string | { id: string })[] | undefined;
  }

  /** 群组和要移除的成员。 */
  interface Expulsion<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 要移除的成员 ID 列表。1–1000 个成员，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 群组及其名称。 */
  interface GroupName<Type extends ObjectName = ObjectName> extends GroupChange<Type> {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称，显示在推送通知中。1–64 个字符。 */
    name: string;
  }

  /** 群组。 */
  interface GroupId {
    /** 群组 ID。1–64 个字符。 */
    id: string;
  }

  /** 群组的成员。 */
  interface GroupMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 成员列表。 */
    members: { id: string }[];
  }

  /** 群组中要禁言的成员和禁言时长。 */
  interface Gagging {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members?: readonly (string | { id: string })[] | undefined;
    /** 时长；0 表示永久。0–43200 分钟。 */
    minute: number;
  }

  /** 群组中要解除禁言的成员。 */
  interface Ungagging {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** 一个或多个群组。 */
  interface WholeGroups {
    /** 群组 ID 列表。1–20 个群组，每个 ID 为 1–64 个字符。 */
    groups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 全体禁言群组列表的分页参数，或要查询的群组。 */
  interface GroupMuteAllGetList {
    /**
     * 要查询的群组 ID，用以代替分页查询。同时传 `page` 或 `size` 时，服务端会忽略这些 ID，使用
     * `each` 时也是如此。1–20 个群组，每个 ID 为 1–64 个字符。
     */
    groups?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的群组数：最多 200，由服务端校验。默认为 50。 */
    size?: number | undefined;
  }

  /** 全体禁言的群组。 */
  interface MutedGroups {
    /** 服务端返回码：200。 */
    code: number;
    /** 群组列表。 */
    groups: MutedGroup[];
  }

  /** 全体禁言的群组。 */
  interface MutedGroup {
    /** 群组 ID。 */
    id: string;
    /** 群组全体禁言时为 1，否则为 0。 */
    isMuted: number;
  }

  /** 群组中要禁言的成员和禁言时长。 */
  interface Muting {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
    /** 时长；0 表示永久。0–43200 分钟。 */
    minute: number;
  }

  /** 群组禁言白名单中的成员。 */
  interface Exempted {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 群组的禁言白名单。 */
  interface ExemptedMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 成员列表。 */
    members: { id: string }[];
    /** 群组 ID。 */
    id?: string;
  }

  /** 群组是否全体禁言。 */
  interface GroupStatuses {
    /** 服务端返回码：200。 */
    code: number;
    /** 群组列表。 */
    groups: GroupStatus[];
  }

  /** 群组是否全体禁言。 */
  interface GroupStatus {
    /** 群组 ID。 */
    id: string;
    /** 群组全体禁言时为 1，否则为 0。 */
    status: number;
  }

  /** 群成员及其备注名。 */
  interface GroupRemarkSet {
    /** 成员 ID。1–64 个字符。 */
    userId: string;
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 备注名。 */
    remark: string;
  }

  /** 群组成员。 */
  interface RemarkedMember {
    /** 成员 ID。1–64 个字符。 */
    userId: string;
    /** 群组 ID。1–64 个字符。 */
    id: string;
  }

  /** 群成员的备注名。 */
  interface RemarkOfMember {
    /** 服务端返回码：200。 */
    code: number;
    /** 备注名。 */
    remark?: string;
  }

  /** 群组、群主和首批成员。 */
  interface EntrustedGroupCreate extends HostedGroupSettings {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称。1–64 个字符。 */
    name: string;
    /** 群主的用户 ID。1–64 个字符。 */
    owner: string;
    /** 要邀请的用户 ID。默认为空。0–30 个用户，每个 ID 为 1–64 个字符。 */
    members?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** 群资料。 */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** 群资料。 */
  interface HostedGroupProfile {
    /** 群简介。0–512 个字符。 */
    introduction?: string | undefined;
    /** 群公告。0–1024 个字符。 */
    announcement?: string | undefined;
    /** 群头像的 URL。0–128 个字符。 */
    portraitUrl?: string | undefined;
  }

  /** 群组的其他设置。 */
  interface HostedGroupSettings {
    /** 应用自定义的字段，键以 `ext_` 开头。1–10 个字段，键为 1–32 个字符，值为 0–256 个字符。 */
    groupExtProfile?: string | Record<string, string> | undefined;
    /** 群组中各项操作的权限。 */
    permissions?: string | GroupPermissions | undefined;
  }

  /** 群组的权限。 */
  interface GroupPermissions {
    /** 谁可以加入群组。默认为经群主批准的用户。 */
    joinPerm?: 'OWNER_VERIFY' | 0 | 'FREE' | 1 | 'OWNER_OR_MANAGER_VERIFY' | 2 | 'NO_ONE_ALLOWED' | 3 | undefined;
    /** 谁可以移除成员。默认为群主。 */
    removePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** 谁可以邀请用户。默认为群主。 */
    memInvitePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** 被邀请的用户是否需要接受邀请。默认为 `FREE`，即不需要。 */
    invitePerm?: 'FREE' | 0 | 'INVITEE_VERIFY' | 1 | undefined;
    /** 谁可以修改群资料。默认为群主。 */
    profilePerm?: 'OWNER' | 0 | 'OWNER_OR_MANAGER' | 1 | 'EVERYONE' | 2 | undefined;
    /** 谁可以修改成员资料。默认为群主、管理员和成员本人。 */
    memProfilePerm?: 'OWNER_OR_MANAGER_OR_SELF' | 0 | 'OWNER_OR_SELF' | 1 | 'SELF' | 2 | undefined;
  }

  /** 要转为托管群组的群组及其群主。 */
  interface EntrustedGroupImport extends HostedGroupSettings {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 群组名称。1–64 个字符。 */
    name: string;
    /** 群主的用户 ID。1–64 个字符。 */
    owner: string;
    /** 群资料。 */
    groupProfile?: string | HostedGroupProfile | undefined;
  }

  /** 要修改的群组内容。 */
  interface EntrustedGroupUpdate extends HostedGroupSettings {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /**
     * 群组名称，只有官方 Java SDK 发送该字段。请使用 `groupProfile` 中有文档说明的 `name`。1–64
     * 个字符。
     */
    name?: string | undefined;
    /** 群资料。 */
    groupProfile?: string | ChangedGroupProfile | undefined;
  }

  /** 要修改的群资料。 */
  interface ChangedGroupProfile extends HostedGroupProfile {
    /** 群组名称。1–64 个字符。 */
    name?: string | undefined;
  }

  /** 要获取的群组。 */
  interface EntrustedGroupGet {
    /** 群组 ID 列表。1–50 个群组，每个 ID 为 1–64 个字符。 */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 群组及其群资料。 */
  interface EntrustedGroups {
    /** 服务端返回码：200。 */
    code: number;
    /** 群组列表。 */
    profiles: ProfiledGroup[];
  }

  /** 群组及其群资料。 */
  interface ProfiledGroup {
    /** 群组 ID。 */
    groupId: string;
    /** 群组名称。在中国数据中心的文档中，该字段名为 `name`。 */
    groupName?: string;
    /** 群主的用户 ID。 */
    owner?: string;
    /** 群资料。 */
    groupProfile?: StoredGroupProfile;
    /** 应用自定义的字段，键以 `ext_` 开头。 */
    groupExtProfile?: Record<string, string>;
    /** 群组中各项操作的权限。 */
    permissions?: StoredGroupPermissions;
    /** 群组的创建时间，Unix 毫秒时间戳。 */
    createTime?: number;
    /** 群组的成员数。 */
    memberCount?: number;
  }

  /** 已保存的群资料。 */
  interface StoredGroupProfile {
    /** 群简介。 */
    introduction?: string;
    /** 群公告。 */
    announcement?: string;
    /** 群头像的 URL。 */
    portraitUrl?: string;
  }

  /** 已保存的群组权限。 */
  interface StoredGroupPermissions {
    /**
     * 谁可以加入群组：0 为经群主批准的用户，1 为所有人，2 为经群主或管理员批准的用户，3
     * 为任何人都不能加入。
     */
    joinPerm?: 0 | 1 | 2 | 3;
    /** 谁可以移除成员：0 为群主，1 为群主和管理员，2 为所有成员。 */
    removePerm?: 0 | 1 | 2;
    /** 谁可以邀请用户：0 为群主，1 为群主和管理员，2 为所有成员。 */
    memInvitePerm?: 0 | 1 | 2;
    /** 被邀请的用户是否需要接受邀请：0 为不需要，1 为需要。 */
    invitePerm?: 0 | 1;
    /** 谁可以修改群资料：0 为群主，1 为群主和管理员，2 为所有成员。 */
    profilePerm?: 0 | 1 | 2;
    /** 谁可以修改成员资料：0 为群主、管理员和成员本人，1 为群主和成员本人，2 为成员本人。 */
    memProfilePerm?: 0 | 1 | 2;
  }

  /** 群组和要加入的用户。 */
  interface EntrustedGroupJoin {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 要加入的用户 ID 列表。1–100 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 用户加入的群组。 */
  interface EnteredGroup {
    /** 服务端返回码：200。 */
    code: number;
    /** 群组 ID。 */
    groupId?: string;
    /** 群组名称。 */
    name?: string;
    /** 用户看到的群备注名。融云文档未说明。 */
    remarkName?: string;
    /** 群主的用户 ID。 */
    owner?: string;
    /** 群资料。 */
    groupProfile?: StoredGroupProfile;
    /** 应用自定义的字段，键以 `ext_` 开头。 */
    groupExtProfile?: Record<string, string>;
    /** 群组中各项操作的权限。 */
    permissions?: StoredGroupPermissions;
    /** 群组的创建时间，Unix 毫秒时间戳。 */
    createTime?: number;
    /** 群组的成员数。 */
    memberCount?: number;
  }

  /** 群组和退出的成员。 */
  interface EntrustedGroupQuit extends ListsOfMember {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 退出的成员 ID。1–100 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 成员退出群组时，要将其从哪些列表中移除。 */
  interface ListsOfMember {
    /** 是否将成员从禁言列表中移除。默认为 `true`。 */
    isDelBan?: boolean | 0 | 1 | undefined;
    /** 是否将成员从禁言白名单中移除。默认为 `true`。 */
    isDelWhite?: boolean | 0 | 1 | undefined;
    /** 是否将成员从特别关注列表中移除。默认为 `true`。 */
    isDelFollowed?: boolean | 0 | 1 | undefined;
  }

  /** 群组及其新群主。 */
  interface EntrustedGroupTransferOwner extends ListsOfMember {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成为新群主的成员 ID。1–64 个字符。 */
    newOwner: string;
    /** 原群主是否退出群组。默认为 `false`。 */
    isQuit?: boolean | 0 | 1 | undefined;
  }

  /** 列表的分页参数。 */
  interface EntrustedGroupGetList {
    /** 分页标记：上一次响应中的 `pageToken`。 */
    pageToken?: string | undefined;
    /** 每页的群组数。默认为 50。1–1000。 */
    size?: number | undefined;
    /** 按创建时间排序的方式。默认为降序。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 应用托管群组的分页结果。 */
  interface EntrustedGroupList {
    /** 服务端返回码：200。 */
    code: number;
    /** 下一页的 `pageToken`。 */
    pageToken?: string;
    /** 群组列表。 */
    groups: ListedGroup[];
  }

  /** 应用的一个托管群组。 */
  interface ListedGroup {
    /** 群组 ID。 */
    groupId: string;
    /** 群组名称。 */
    name?: string;
    /** 群主的用户 ID。 */
    owner?: string;
    /** 群组创建者的用户 ID。 */
    creator?: string;
    /** 群头像的 URL，各官方 SDK 使用该字段。 */
    portraitUrl?: string;
    /** 群资料，融云文档使用该字段。 */
    groupProfile?: StoredGroupProfile;
    /** 群组的创建时间，Unix 毫秒时间戳。 */
    time?: number;
  }

  /** 群组，以及要设为管理员或恢复为普通成员的成员。 */
  interface GroupManagers {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–10 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 添加管理员的结果。 */
  interface ManagersAdded {
    /** 服务端返回码：200。 */
    code: number;
    /** 因不是群成员而未能添加的用户 ID。 */
    userIds?: string[];
    /** 超出 10 个管理员的上限时，群组的管理员数。 */
    managerCount?: number;
  }

  /** 群组及其成员的分页参数。 */
  interface EntrustedGroupMemberGetList {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 要获取哪些成员。默认为全部。 */
    type?: 'ALL' | 0 | 'NORMAL' | 1 | 'MANAGER' | 2 | 'OWNER' | 3 | undefined;
    /** 分页标记：上一次响应中的 `pageToken`。 */
    pageToken?: string | undefined;
    /** 每页的成员数。默认为 50。1–100。 */
    size?: number | undefined;
    /** 按加入时间排序的方式。默认为降序。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 群组成员的分页结果。 */
  interface HostedMemberList {
    /** 服务端返回码：200。 */
    code: number;
    /** 下一页的 `pageToken`。 */
    pageToken?: string;
    /** 成员总数。 */
    totalCount?: number;
    /** 成员列表。 */
    members: StoredMember[];
  }

  /** 成员资料。 */
  interface StoredMember {
    /** 成员 ID。 */
    userId: string;
    /** 成员的群昵称。 */
    nickname?: string;
    /** 角色：1 为普通成员，2 为管理员，3 为群主。 */
    role?: 1 | 2 | 3;
    /** 成员的加入时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 应用自定义文本。 */
    extra?: string;
  }

  /** 群组和要获取的成员。 */
  interface EntrustedGroupMemberGet {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID 列表。1–100 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 群组的成员。 */
  interface HostedMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 成员列表。 */
    members: StoredMember[];
  }

  /** 成员和要设置的资料。 */
  interface EntrustedGroupMemberSet {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID。1–64 个字符。 */
    userId: string;
    /** 成员的群昵称。0–64 个字符。 */
    nickname: string;
    /** 应用自定义文本。0–128 个字符。 */
    extra?: string | undefined;
  }

  /** 群组和要移除的成员。 */
  interface EntrustedGroupMemberKick extends ListsOfMember {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 要移除的成员 ID 列表。1–100 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 要移出所有托管群组的用户。 */
  interface EntrustedGroupMemberKickAll {
    /** 用户 ID。1–64 个字符。 */
    userId: string;
  }

  /** 成员，以及要特别关注或取消特别关注的成员。 */
  interface Following {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 发起关注的成员 ID。1–64 个字符。 */
    userId: string;
    /** 被关注的成员 ID。1–100 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 群组成员。 */
  interface HostedMember {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID。1–64 个字符。 */
    userId: string;
  }

  /** 成员特别关注的成员。 */
  interface FollowedMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 发起关注的成员 ID。 */
    userId?: string;
    /** 群组 ID。 */
    groupId?: string;
    /** 被关注的成员。 */
    members?: FollowedMember[];
    /** 被关注的成员，融云文档的一个示例使用此字段名，而非 `members`。 */
    followedMembers?: FollowedMember[];
  }

  /** 被关注的成员。 */
  interface FollowedMember {
    /** 成员 ID。 */
    userId: string;
    /** 开始特别关注的时间，Unix 毫秒时间戳。 */
    timestamp?: number;
  }

  /** 成员、群组和群备注名。 */
  interface EntrustedGroupRemarkNameSet {
    /** 群组 ID。1–64 个字符。 */
    id: string;
    /** 成员 ID。1–64 个字符。 */
    userId: string;
    /** 群备注名。1–64 个字符。 */
    remarkName: string;
  }

  /** 成员看到的群备注名。 */
  interface RemarkName {
    /** 服务端返回码：200。 */
    code: number;
    /** 群备注名。 */
    remarkName?: string;
  }

  /** 用户，以及其群组列表的分页参数。 */
  interface EntrustedGroupJoinedGetList {
    /** 用户 ID。1–64 个字符。 */
    userId: string;
    /**
     * 用户在群组中的角色。默认为 0，即任意角色。其他取值的说法不一：官方 Java SDK 中 1 为群主，2
     * 为管理员，3 为普通成员；融云的成员文档中 1 为普通成员，2 为管理员，3 为群主。0–3。
     */
    role?: number | undefined;
    /** 分页标记：上一次响应中的 `pageToken`。 */
    pageToken?: string | undefined;
    /** 每页的群组数。默认为 50。1–100。 */
    size?: number | undefined;
    /** 按用户的加入时间排序的方式。文档未说明默认值。 */
    order?: 'ASCENDING' | 0 | 'DESCENDING' | 1 | undefined;
  }

  /** 用户所加入群组的分页结果。 */
  interface JoinedGroups {
    /** 服务端返回码：200。 */
    code: number;
    /** 下一页的 `pageToken`。 */
    pageToken?: string;
    /** 用户加入的群组数。 */
    totalCount?: number;
    /** 群组列表。 */
    groups: JoinedGroup[];
  }

  /** 用户所在的群组。 */
  interface JoinedGroup {
    /** 群组 ID。 */
    groupId: string;
    /** 群组名称。 */
    name?: string;
    /** 用户看到的群备注名。 */
    remarkName?: string;
    /** 群资料。 */
    groupProfile?: StoredGroupProfile;
    /** 应用自定义的字段，键以 `ext_` 开头。 */
    groupExtProfile?: Record<string, string>;
    /** 群组中各项操作的权限。 */
    permissions?: StoredGroupPermissions;
    /** 群组的创建时间，Unix 毫秒时间戳。 */
    createTime?: number;
    /** 用户的加入时间，Unix 毫秒时间戳。 */
    joinTime?: number;
    /** 用户的角色。与输入参数一样，各取值的说法不一。 */
    role?: number;
    /** 群组的成员数。 */
    count?: number;
    /** 群主的用户 ID。 */
    owner?: string;
  }

  /** 要创建的聊天室。 */
  interface NewChatroom {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 聊天室名称。 */
    name: string;
  }

  /** 要创建的聊天室，及其设置和初始属性。 */
  interface ChatroomCreateNew extends DestroySetting {
    /** `true`：创建后即全体禁言。默认为 `false`。 */
    isBan?: boolean | undefined;
    /** 全体禁言时可以发送消息的用户 ID。0–20 个用户，每个 ID 为 1–64 个字符。 */
    whiteUserIds?: string | { id: string } | readonly (string | { id: string })[] | undefined;
    /** 初始属性所有者的用户 ID。1–64 个字符。 */
    entryOwnerId?: string | undefined;
    /** 初始属性的键值对。键为 1–128 个字符，值为 0–4096 个字符。 */
    entryInfo?: string | Record<string, string> | undefined;
  }

  /** 聊天室的销毁时机。 */
  interface DestroySetting {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 开始计时的时机。默认为 `IDLE`。 */
    destroyType?: 'IDLE' | 0 | 'FIXED' | 1 | undefined;
    /** 时长。默认为 60。60–10080 分钟。 */
    destroyTime?: number | undefined;
  }

  /** 聊天室。 */
  interface ChatroomId {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
  }

  /** 聊天室的设置。 */
  interface ChatroomInfo {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室 ID。 */
    chatroomId?: string;
    /** 创建时间，Unix 毫秒时间戳。 */
    createTime?: number;
    /** 聊天室中的用户数。 */
    memberCount?: number;
    /** 开始计时的时机：0 为最后一次活动时，1 为创建时。 */
    destroyType?: 0 | 1;
    /** 多少分钟后销毁。 */
    destroyTime?: number;
    /** 是否已全体禁言。 */
    ban?: boolean;
  }

  /** 要获取的聊天室。 */
  interface QueriedChatrooms {
    /** 聊天室 ID。1–20 个聊天室，每个 ID 为 1–64 个字符。 */
    id: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 聊天室的名称。 */
  interface NamedChatrooms {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室列表。 */
    chatRooms: NamedChatroom[];
  }

  /** 聊天室及其名称。 */
  interface NamedChatroom {
    /** 聊天室 ID。 */
    chrmId: string;
    /** 聊天室名称。 */
    name?: string;
    /** 创建时间，例如 `2018-03-08 16:38:26`，时区为数据中心所在时区。 */
    time?: string;
  }

  /** 一个或多个聊天室。 */
  interface ChatroomIds {
    /** 聊天室 ID。至少 1 个聊天室，每个 ID 为 1–64 个字符。 */
    id: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 聊天室和要获取的成员数。 */
  interface ChatroomQuery {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 要获取的成员数。1–500。 */
    count?: number | undefined;
    /** 按加入时间排序：1 为最早加入的在前，2 为最晚加入的在前。1–2。 */
    order?: number | undefined;
  }

  /** 聊天室的成员。 */
  interface ChatroomMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室中的用户数。 */
    total?: number;
    /** 成员列表。 */
    members: ChatroomMember[];
  }

  /** 聊天室的一个成员。 */
  interface ChatroomMember {
    /** 用户 ID。 */
    id: string;
    /** 加入时间，例如 `2018-03-08 16:38:26`，时区为数据中心所在时区。 */
    time?: string;
  }

  /** 聊天室和要查询的多个用户。 */
  interface ChatroomIsExist {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 用户 ID 列表。1–1000 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 各用户是否在聊天室中。 */
  interface Presences {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户列表。 */
    members: Presence[];
  }

  /** 用户是否在聊天室中。 */
  interface Presence {
    /** 用户 ID。 */
    id: string;
    /** 用户在聊天室中为 1，否则为 0。 */
    isInChrm: number;
  }

  /** 聊天室中的用户和时长。 */
  interface TimedChatroomUsers extends ChatroomNotice {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
    /** 时长。1–43200 分钟。 */
    minute: number;
  }

  /** 聊天室发生变更时是否通知客户端。通知客户端的调用在可能已执行时不会重试。 */
  interface ChatroomNotice {
    /**
     * `true`：通知相关用户的客户端，Android 和 iOS SDK 从 5.4.5 版本开始支持，Web SDK 从 5.7.9
     * 版本开始支持。默认为 `false`。
     */
    needNotify?: boolean | undefined;
    /** 通知中附带的数据。仅在启用 `needNotify` 时有效。 */
    extra?: string | object | undefined;
  }

  /** 要在聊天室中解除封禁的用户。 */
  interface ChatroomBlockRemove extends ChatroomUsers, ChatroomNotice {
  }

  /** 聊天室中的用户。 */
  interface ChatroomUsers {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
  }

  /** 要全局禁言的用户和禁言时长。 */
  interface Banning extends ChatroomNotice {
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
    /** 时长。1–43200 分钟。 */
    minute: number;
  }

  /** 要解除全局禁言的用户。 */
  interface ChatroomBanRemove extends UnmuteEverywhere, ChatroomNotice {
  }

  /** 要在聊天室中禁言的用户和禁言时长。 */
  interface ChatroomGagging extends ChatroomNotice {
    /** 聊天室 ID。1–64 个字符。 */
    id?: string | undefined;
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members: readonly (string | { id: string })[];
    /** 时长。1–43200 分钟。 */
    minute: number;
  }

  /** 要在聊天室中解除禁言的用户。 */
  interface ChatroomUngagging extends ChatroomNotice {
    /** 聊天室 ID。1–64 个字符。 */
    id?: string | undefined;
    /** 用户 ID 列表。1–20 个用户，每个 ID 为 1–64 个字符。 */
    members?: readonly (string | { id: string })[] | undefined;
  }

  /** 消息类型。 */
  interface LowPriorityMessageTypes {
    /** 消息类型，例如 `RC:TxtMsg`。服务端会拒绝空列表。0–20 个类型，每个至少 1 个字符。 */
    msgs: string | readonly string[];
  }

  /** 低级别消息类型，即最先丢弃的消息类型。 */
  interface LowPriorityMessageTypeList {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息类型列表。 */
    objectNames: string[];
  }

  /** 保活的聊天室。 */
  interface KeptChatrooms {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室 ID。 */
    chatrooms: string[];
  }

  /** 聊天室和要查询的用户。 */
  interface ChatroomUserIsExist {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 用户 ID。1–64 个字符。 */
    userId: string;
  }

  /** 用户是否在聊天室中。 */
  interface UserPresence {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户是否在聊天室中。 */
    isInChrm: boolean;
  }

  /** 要设置或解除全体禁言的聊天室。 */
  interface MutedChatroom extends ChatroomNotice {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
  }

  /** 聊天室是否全体禁言。 */
  interface ChatroomMuteState {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室全体禁言为 1，否则为 0。 */
    status: number;
  }

  /** 列表的分页参数。 */
  interface ChatroomMuteAllGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的聊天室数。默认为 50。1–1000。 */
    size?: number | undefined;
  }

  /** 全体禁言的聊天室。 */
  interface MutedChatrooms {
    /** 服务端返回码：200。 */
    code: number;
    /** 聊天室 ID。 */
    chatroomIds: string[];
  }

  /** 要加入聊天室禁言白名单或从中移除的用户。 */
  interface ChatroomBanWhitelistUsers extends ChatroomUsers, ChatroomNotice {
  }

  /** 聊天室的禁言白名单。 */
  interface ChatroomBanWhitelist {
    /** 服务端返回码：200。 */
    code: number;
    /** 名单中的用户 ID。 */
    userIds: string[];
  }

  /** 要设置的属性。 */
  interface ChatroomEntrySet<Type extends ObjectName = ObjectName> extends EntryNotification<Type> {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 属性所有者的用户 ID。1–64 个字符。 */
    userId: string;
    /** 属性的键。1–128 个字符。 */
    key: string;
    /** 对应的值。0–4096 个字符。 */
    value: string;
    /** 所有者退出聊天室时，是否删除该属性。默认为 `false`。 */
    autoDelete?: boolean | 0 | 1 | undefined;
  }

  /** 向聊天室通知变更的消息。 */
  interface EntryNotification<Type extends ObjectName = ObjectName> {
    /** 消息类型，例如 `RC:chrmKVNotiMsg`。默认不发送消息。 */
    objectName?: Type | undefined;
    /** 消息内容。 */
    content?: string | MessageContent<Type> | undefined;
  }

  /** 要设置的多个属性。 */
  interface ChatroomEntryBatchSet {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 所有者退出聊天室时，是否删除这些属性。默认为 `false`。 */
    autoDelete?: boolean | 0 | 1 | undefined;
    /** 属性所有者的用户 ID。1–64 个字符。 */
    userId: string;
    /** 属性的键值对。1–20 个属性，键为 1–128 个字符，值为 0–4096 个字符。 */
    entryInfo: string | Record<string, string>;
  }

  /** 要删除的属性。 */
  interface ChatroomEntryRemove<Type extends ObjectName = ObjectName> extends EntryNotification<Type> {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 执行删除的用户 ID。1–64 个字符。 */
    userId: string;
    /** 属性的键。1–128 个字符。 */
    key: string;
  }

  /** 要删除的多个属性。 */
  interface ChatroomEntryBatchRemove {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 属性所有者的用户 ID。服务端要求必填，但其他用户的属性也会删除。1–64 个字符。 */
    userId: string;
    /** 属性的键。1–20 个属性，每个键为 1–128 个字符。 */
    entryKeys: string | readonly string[];
  }

  /** 聊天室和要获取的属性。 */
  interface ChatroomEntryGetList {
    /** 聊天室 ID。1–64 个字符。 */
    id: string;
    /** 属性的键。默认为全部。0–100 个属性，每个键为 1–128 个字符。 */
    keys?: string | readonly string[] | undefined;
  }

  /** 聊天室的属性。 */
  interface Entries {
    /** 服务端返回码：200。 */
    code: number;
    /** 属性列表。 */
    keys: Entry[];
  }

  /** 聊天室的一个属性。 */
  interface Entry {
    /** 属性的键。 */
    key: string;
    /** 对应的值。 */
    value: string;
    /** 属性所有者的用户 ID，即最后设置该属性的用户。 */
    userId?: string;
    /** `'1'`：所有者退出聊天室时删除。`'0'`：所有者退出聊天室后保留。 */
    autoDelete?: string;
    /** 最后一次设置的时间。文档未说明格式。 */
    lastSetTime?: string;
  }

  /** 聊天室的用户白名单。 */
  interface WhitelistedMembers {
    /** 服务端返回码：200。 */
    code: number;
    /** 名单中的用户。 */
    members: { id: string }[];
  }

  /** 消息类型。 */
  interface WhitelistedMessageTypes {
    /** 消息类型，例如 `RC:TxtMsg`。1–20 个类型，每个至少 1 个字符。 */
    msgs: string | readonly string[];
  }

  /** 消息白名单：其中类型的消息不会被丢弃。 */
  interface WhitelistedMessageTypeList {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息类型列表。 */
    objectNames: string[];
  }

  /** 要创建的超级群。 */
  interface UltraGroupCreate {
    /** 要加入的用户 ID。1–64 个字符。 */
    userId: string;
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 超级群名称，会显示在推送通知中。 */
    name: string;
  }

  /** 超级群及其新名称。 */
  interface UltraGroupUpdate {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 超级群名称，会显示在推送通知中。 */
    name: string;
  }

  /** 要解散的超级群。 */
  interface UltraGroupDismiss {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
  }

  /** 用户和超级群。 */
  interface UltraGroupMembership {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 用户 ID。1–64 个字符。 */
    userId: string;
  }

  /** 用户及其超级群的分页参数。 */
  interface UltraGroupGetList {
    /** 用户 ID。1–64 个字符。 */
    id: string;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的群组数。文档未说明默认值。最小为 1。 */
    size?: number | undefined;
  }

  /** 用户加入的超级群。 */
  interface UltraGroupsOfUser {
    /** 服务端返回码：10000。其他接口为 200。 */
    code: number;
    /** 当前页的内容。 */
    data: UltraGroupPage;
  }

  /** 超级群的分页结果。 */
  interface UltraGroupPage {
    /** 超级群列表。 */
    groups: NamedUltraGroup[];
  }

  /** 超级群及其名称。 */
  interface NamedUltraGroup {
    /** 超级群 ID。 */
    group_id: string;
    /** 超级群名称。 */
    group_name?: string;
  }

  /** 用户是否为成员。 */
  interface IsUltraGroupMember {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户是否为成员。 */
    status: boolean;
  }

  /** 超级群及其成员的分页参数。 */
  interface UltraGroupMemberGetList {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的成员数。文档未说明默认值。最小为 1。 */
    size?: number | undefined;
  }

  /** 超级群的成员。 */
  interface UltraGroupMemberList {
    /** 服务端返回码：10000。其他接口为 200。 */
    code: number;
    /** 当前页的内容。 */
    data: UltraGroupMemberPage;
  }

  /** 成员的分页结果。 */
  interface UltraGroupMemberPage {
    /** 成员列表。 */
    users: { id: string }[];
  }

  /** 超级群的成员，以及列表的分页参数。 */
  interface UltraGroupMemberLists extends UltraGroupMembership, UserGroupPaging {
  }

  /** 列表的分页参数。 */
  interface UserGroupPaging {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的条目数。默认为 10。1–50。 */
    pageSize?: number | undefined;
  }

  /** 用户组 ID。 */
  interface UserGroupIds {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户组 ID。 */
    data: string[];
  }

  /** 频道 ID。 */
  interface ChannelIds {
    /** 服务端返回码：200。 */
    code: number;
    /** 频道 ID。 */
    data: string[];
  }

  /** 要创建的频道。 */
  interface UltraGroupChannelCreate extends UltraGroupChannelId {
    /** 频道为公有还是私有。默认为 `PUBLIC`。 */
    type?: 'PUBLIC' | 0 | 'PRIVATE' | 1 | undefined;
  }

  /** 超级群的频道。 */
  interface UltraGroupChannelId {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 频道 ID。1–20 个字符。 */
    busChannel: string;
  }

  /** 频道及其新类型。 */
  interface UltraGroupChannelChangeType extends UltraGroupChannelId {
    /** 频道为公有还是私有。 */
    type: 'PUBLIC' | 0 | 'PRIVATE' | 1;
  }

  /** 超级群及其频道的分页参数。 */
  interface UltraGroupChannelGetList {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的频道数。文档未说明默认值。最小为 1。 */
    limit?: number | undefined;
    /**
     * 与 `limit` 相同。各官方 SDK 使用的名称不一致，文档也未说明；如果需要指定数量，
     * 请同时设置两者。最小为 1。
     */
    size?: number | undefined;
  }

  /** 超级群的频道。 */
  interface UltraGroupChannels {
    /** 服务端返回码：200。 */
    code: number;
    /** 频道列表。 */
    channelList: Channel[];
  }

  /** 超级群的频道。 */
  interface Channel {
    /** 频道 ID。 */
    channelId: string;
    /** 0 为公有，1 为私有。 */
    type?: 0 | 1;
    /** 创建时间。文档未说明格式。 */
    createTime?: string;
  }

  /** 超级群的成员和频道。 */
  interface UltraGroupChannelMembers extends UltraGroupChannelId {
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 频道及其成员的分页参数。 */
  interface UltraGroupChannelMemberGetList extends UltraGroupChannelId, UltraGroupPaging {
  }

  /** 列表的分页参数。 */
  interface UltraGroupPaging {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的条目数。文档未说明默认值。最小为 1。 */
    pageSize?: number | undefined;
  }

  /** 频道的成员。 */
  interface UltraGroupChannelUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 成员 ID 列表。 */
    users: string[];
  }

  /** 用户组和频道。 */
  interface UltraGroupChannelUserGroups extends UltraGroupChannelId {
    /** 用户组 ID。至少 1 个用户组，每个 ID 至少 1 个字符。 */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 频道及其用户组的分页参数。 */
  interface UltraGroupChannelUserGroupGetList extends UltraGroupChannelId, UserGroupPaging {
  }

  /** 要创建的多个用户组。 */
  interface UltraGroupUserGroupAdd {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 用户组列表。至少 1 个用户组。 */
    userGroups: readonly NewUserGroup[];
  }

  /** 要创建的用户组。 */
  interface NewUserGroup {
    /** 用户组 ID。至少 1 个字符。 */
    userGroupId: string;
  }

  /** 要删除的用户组。 */
  interface UltraGroupUserGroupRemove {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 用户组 ID。至少 1 个用户组，每个 ID 至少 1 个字符。 */
    userGroups: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 超级群及其用户组的分页参数。 */
  interface UltraGroupUserGroupGetList extends UserGroupPaging {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
  }

  /** 超级群的用户组。 */
  interface UltraGroupUserGroups {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户组列表。 */
    userGroups: ListedUserGroup[];
  }

  /** 用户组。 */
  interface ListedUserGroup {
    /** 用户组 ID。 */
    userGroupId: string;
  }

  /** 用户组及其频道的分页参数。 */
  interface UltraGroupUserGroupGetChannels extends UltraGroupUserGroupId, UserGroupPaging {
  }

  /** 超级群的用户组。 */
  interface UltraGroupUserGroupId {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 用户组 ID。至少 1 个字符。 */
    userGroupId: string;
  }

  /** 超级群的成员和用户组。 */
  interface UltraGroupUserGroupMembers extends UltraGroupUserGroupId {
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 要设置或解除全体禁言的超级群或频道。 */
  interface UltraGroupMuteAllSet extends UltraGroupScope {
    /** `true`：全体禁言。`false`：解除全体禁言。 */
    status: boolean;
  }

  /** 超级群或其频道。 */
  interface UltraGroupScope {
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 频道 ID。默认为超级群本身及其所有频道；空字符串含义相同。0–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 超级群或其频道是否全体禁言。 */
  interface UltraGroupMuteStatus {
    /** 服务端返回码：200。 */
    code: number;
    /** 是否已全体禁言。 */
    status: boolean;
  }

  /** 超级群的成员。 */
  interface UltraGroupMembers extends UltraGroupScope {
    /** 成员 ID 列表。1–20 个成员，每个 ID 为 1–64 个字符。 */
    members: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 超级群或频道，以及列表的分页参数。 */
  interface UltraGroupMembersQuery extends UltraGroupScope, UltraGroupPaging {
  }

  /** 超级群某个列表中的成员。 */
  interface UltraGroupUsers {
    /** 服务端返回码：200。 */
    code: number;
    /** 成员列表。 */
    users: { id: string }[];
  }

  /** 要设置的默认免打扰级别。 */
  interface UltraGroupNotDisturbSet extends UltraGroupScope {
    /**
     * `ALL_MESSAGES`、`MENTIONS`（@ 用户或 @ 所有人）、`MENTIONS_OF_USER`、`MENTIONS_OF_ALL`（@
     * 所有人）或 `NONE`。`UNSET` 表示取消设置。
     */
    unpushLevel: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5;
  }

  /** 免打扰级别，即哪些消息会推送。 */
  interface UltraGroupUnpushLevel {
    /** 服务端返回码：200。 */
    code: number;
    /** 超级群 ID。 */
    groupId?: string;
    /** 频道 ID。 */
    busChannel?: string;
    /**
     * -1 为所有消息，0 为未设置，1 为 @ 用户或 @ 所有人的消息，2 为 @ 用户的消息，4 为 @
     * 所有人的消息，5 为都不推送。
     */
    unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** 要设置的消息扩展键值。 */
  interface UltraGroupExpansionSet extends ExpandedUltraGroupMessage {
    /** 扩展的键值。1–20 个值，键为 1–32 个字符，值为 0–4096 个字符。 */
    extraKeyVal: string | Record<string, string>;
  }

  /** 超级群中的消息，以及更改消息扩展的用户。 */
  interface ExpandedUltraGroupMessage {
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 操作者的用户 ID。1–64 个字符。 */
    userId: string;
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 消息所在频道的 ID。默认：不指定频道。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 要删除的消息扩展键值。 */
  interface UltraGroupExpansionRemove extends ExpandedUltraGroupMessage {
    /** 要删除的键。1–100 个键，每个 1–32 个字符。 */
    extraKey: string | readonly string[];
  }

  /** 消息，以及其扩展键值的分页参数。 */
  interface UltraGroupExpansionGetList {
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 超级群 ID。1–64 个字符。 */
    id: string;
    /** 消息所在频道的 ID。默认：不指定频道。1–20 个字符。 */
    busChannel?: string | undefined;
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    pageNo?: number | undefined;
  }

  /** 频道和时间段。`startTime` 早于 `endTime`；在 `Message.UltraGroup.query` 中则相反。 */
  interface UltraGroupHistoryQuery extends UltraGroupChannelId {
    /** 时间段的起点，Unix 毫秒时间戳。不包括恰好在该时间的消息。 */
    startTime: number | string;
    /**
     * 时间段的终点，Unix 毫秒时间戳，最多比 `startTime` 晚 14 天，由服务端校验。
     * 包括恰好在该时间的消息。
     */
    endTime: number | string;
    /** 发送者 ID，用于只获取该用户的消息。默认为全部。1–64 个字符。 */
    senderId?: string | undefined;
    /** 最多获取的消息数。默认为 20。1–100。 */
    pageSize?: number | undefined;
  }

  /** 频道的消息。 */
  interface UltraGroupHistoryMessages {
    /** 服务端返回码：200。 */
    code: number;
    /** 消息列表，最早的在前。 */
    data: UltraGroupHistoryMessage[];
  }

  /** 频道的一条消息。 */
  interface UltraGroupHistoryMessage {
    /** 消息 ID。 */
    msgUID: string;
    /** 超级群 ID。 */
    groupId?: string;
    /** 频道 ID。 */
    busChannel?: string;
    /** 发送者 ID。 */
    fromUserId?: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    msgTime?: number;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName?: string;
    /** 会话类型：10，即超级群。字段名沿用服务端的拼写。 */
    conversionType?: number;
    /** 消息内容。 */
    content?: Record<string, unknown> | string;
    /** 是否为可扩展消息。 */
    expansion?: boolean;
    /** 消息扩展的键值。 */
    extraContent?: Record<string, unknown>;
  }

  /** 消息，以及要获取的前后消息数。 */
  interface UltraGroupHistoryQueryByMessage extends UltraGroupChannelId {
    /** 消息 ID。至少 1 个字符。 */
    uId: string;
    /** 获取该消息之前的多少条消息。默认为 10。0–50。 */
    prevNum?: number | undefined;
    /** 获取该消息之后的多少条消息。默认为 10。0–50。 */
    lastNum?: number | undefined;
  }

  /** 会话及其免打扰级别。 */
  interface NotificationSetting extends UserConversation {
    /** 免打扰级别，即哪些消息会推送。默认由 `mute` 和 `unmute` 决定。 */
    unpushLevel?: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5 | undefined;
  }

  /** 用户的会话。 */
  interface UserConversation {
    /** 会话类型。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** 接收通知的用户 ID。1–64 个字符。 */
    userId: string;
    /** 对方用户、群组或聊天室的 ID。1–64 个字符。 */
    targetId: string;
    /** 频道 ID，用于超级群。1–20 个字符。 */
    busChannel?: string | undefined;
  }

  /** 会话是否免打扰，即推送通知是否已关闭。 */
  interface Notification {
    /** 服务端返回码：200。 */
    code: number;
    /** 1 为已关闭，0 为已开启。 */
    isMuted: number;
  }

  /** 用户的会话，以及是否置顶。 */
  interface ConversationSetTop extends ListedConversation {
    /** `true` 为置顶，`false` 为取消置顶。 */
    setTop: boolean;
  }

  /** 用户会话列表中的会话。 */
  interface ListedConversation {
    /** 会话所属用户的 ID。1–64 个字符。 */
    userId: string;
    /** 会话类型：`PRIVATE`、`GROUP` 或 `SYSTEM`。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** 对方用户或群组的 ID。1–64 个字符。 */
    targetId: string;
  }

  /** 按会话类型设置的免打扰级别。 */
  interface ConversationTypeNotificationSet extends ConversationsOfType {
    /** 免打扰级别，即哪些消息会推送。 */
    unpushLevel: 'ALL_MESSAGES' | -1 | 'UNSET' | 0 | 'MENTIONS' | 1 | 'MENTIONS_OF_USER' | 2 | 'MENTIONS_OF_ALL' | 4 | 'NONE' | 5;
  }

  /** 用户某一类型的所有会话。 */
  interface ConversationsOfType {
    /** 会话类型：`PRIVATE`、`GROUP`、`SYSTEM` 或 `ULTRA_GROUP`。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
    /** 会话所属用户的 ID。1–64 个字符。 */
    userId: string;
  }

  /** 按会话类型设置的免打扰级别。 */
  interface TypeNotification {
    /** 服务端返回码：200。 */
    code: number;
    /** 免打扰级别，以 `unpushLevel` 的数值表示。 */
    isMuted: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** 要创建或改名的会话标签。 */
  interface ConversationTagSet {
    /** 标签所属用户的 ID。1–64 个字符。 */
    userId: string;
    /** 标签列表。1–20 个标签。 */
    tags: readonly NamedTag[];
  }

  /** 用户的标签及其名称。 */
  interface NamedTag {
    /** 标签 ID：最长 10 个字符，由服务端校验；文档中有一处写的是 20。至少 1 个字符。 */
    tagId: string;
    /** 标签名称。1–15 个字符。 */
    tagName: string;
  }

  /** 要删除的会话标签。 */
  interface ConversationTagRemove {
    /** 标签所属用户的 ID。1–64 个字符。 */
    userId: string;
    /** 标签 ID。至少 1 个标签，每个 ID 至少 1 个字符。 */
    tags: readonly string[];
  }

  /** 要查询标签的用户。 */
  interface ConversationTagGetList {
    /** 标签所属用户的 ID。1–64 个字符。 */
    userId: string;
  }

  /** 返回的用户标签。 */
  interface TagsOfUser {
    /** 服务端返回码：200。 */
    code: number;
    /** 用户及其标签。 */
    data?: StoredTags;
  }

  /** 用户及其标签。 */
  interface StoredTags {
    /** 用户 ID。 */
    userId?: string;
    /** 标签列表。 */
    tags: StoredTag[];
  }

  /** 用户的标签。 */
  interface StoredTag {
    /** 标签 ID。 */
    tagId: string;
    /** 标签名称。 */
    tagName?: string;
    /** 创建时间，Unix 毫秒时间戳。 */
    createTime?: number;
  }

  /** 用户的标签和会话。 */
  interface TaggedConversations extends TagOfUser {
    /** 会话列表。1–100 个会话。 */
    conversations: readonly TaggedConversation[];
  }

  /** 用户的标签。 */
  interface TagOfUser {
    /** 标签所属用户的 ID。1–64 个字符。 */
    userId: string;
    /** 标签 ID。至少 1 个字符。 */
    tagId: string;
  }

  /** 用户的会话。 */
  interface TaggedConversation {
    /** 对方用户或群组的 ID。1–64 个字符。 */
    targetId: string;
    /** 会话类型：`PRIVATE`、`GROUP` 或 `SYSTEM`。 */
    type: 'PRIVATE' | 1 | 'DISCUSSION' | 2 | 'GROUP' | 3 | 'CHATROOM' | 4 | 'CUSTOMER_SERVICE' | 5 | 'SYSTEM' | 6 | 'APP_PUBLIC' | 7 | 'PUBLIC' | 8 | 'ULTRA_GROUP' | 10;
  }

  /** 返回的标签及其会话。 */
  interface ConversationsOfTag {
    /** 服务端返回码：200。 */
    code: number;
    /** 标签及其会话。 */
    data?: StoredConversations;
  }

  /** 标签及其会话。 */
  interface StoredConversations {
    /** 标签 ID。 */
    tagId?: string;
    /** 会话列表。 */
    conversations: StoredConversation[];
  }

  /** 带有某个标签的会话。 */
  interface StoredConversation {
    /** 对方用户或群组的 ID。 */
    targetId: string;
    /** 会话类型。 */
    conversationType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10;
  }

  /** 返回的会话设置。 */
  interface ConversationAttributes {
    /** 服务端返回码：200。 */
    code: number;
    /** 会话设置。 */
    data?: AttributesOfConversation;
  }

  /** 会话设置。 */
  interface AttributesOfConversation {
    /** 对方用户或群组的 ID。 */
    targetId?: string;
    /** 会话类型。 */
    conversationType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10;
    /** 会话的标签。 */
    tags?: StoredTag[];
    /** 会话是否置顶；从未设置过时没有该字段。 */
    top?: TopState;
    /** 免打扰级别；从未设置过时没有该字段。 */
    mute?: MuteLevel;
  }

  /** 会话是否置顶。 */
  interface TopState {
    /** 会话是否置顶。 */
    top?: boolean;
    /** 置顶的时间，Unix 毫秒时间戳。 */
    topTime?: number;
  }

  /** 会话的免打扰级别。 */
  interface MuteLevel {
    /** 免打扰级别，以 `unpushLevel` 的数值表示。 */
    mute?: -1 | 0 | 1 | 2 | 4 | 5;
  }

  /** 敏感词，以及对含有该词的消息的处理方式。 */
  interface SensitiveWord {
    /** 0 为替换敏感词，1 为屏蔽整条消息。默认为 0。0–1。 */
    type?: number | string | undefined;
    /** 敏感词：最长 32 个字符，由服务端校验。1–64 个字符。 */
    keyword: string;
    /** 替换后的内容：最长 32 个字符，由服务端校验。0–64 个字符。 */
    replace?: string | undefined;
  }

  /** 要添加的敏感词。 */
  interface SensitiveBatchAdd {
    /** 敏感词列表。1–50 个敏感词。 */
    words: readonly AddedWord[];
  }

  /** 要添加的敏感词，以及对含有该词的消息的处理方式。 */
  interface AddedWord {
    /** 敏感词。1–32 个字符。 */
    keyword: string;
    /** 替换后的内容。默认屏蔽整条消息。0–32 个字符。 */
    replace?: string | undefined;
  }

  /** 是否还能添加敏感词。 */
  interface AddedWords {
    /** 服务端返回码：200。 */
    code: number;
    /** 应用还可以添加的敏感词数量。 */
    remainQuota?: number;
  }

  /** 一个敏感词。 */
  interface OneWord {
    /** 敏感词。1–32 个字符。 */
    keyword: string;
  }

  /** 要移除的敏感词。 */
  interface SensitiveWords {
    /** 敏感词列表。至少 1 个敏感词，每个 1–64 个字符。 */
    keywords: string | readonly string[];
  }

  /** 要获取的敏感词类型。 */
  interface WordFilter {
    /** 0 为替换敏感词，1 为屏蔽敏感词，2 为全部。默认为 2。0–2。 */
    type?: number | string | undefined;
  }

  /** 敏感词列表。 */
  interface WordList {
    /** 服务端返回码：200。 */
    code: number;
    /** 敏感词列表。 */
    words: ListedWord[];
  }

  /** 敏感词。 */
  interface ListedWord {
    /** `'0'` 为替换敏感词，`'1'` 为屏蔽整条消息。 */
    type?: string;
    /** 敏感词。 */
    word: string;
    /** 替换后的内容。 */
    replaceWord?: string;
  }

  /** 不含任何字段：获取全部敏感词。 */
  interface SensitiveWordfilterGetList {
    [field: string]: never;
  }

  /** 敏感词列表。 */
  interface FilteredWords {
    /** 服务端返回码：200。 */
    code: number;
    /** 敏感词列表。 */
    words: FilteredWord[];
  }

  /** 敏感词。 */
  interface FilteredWord {
    /** 敏感词。 */
    word: string;
  }

  /** 推送通知及其目标用户。 */
  interface Broadcast {
    /** 推送的目标平台：`ios`、`android`。 */
    platform: readonly string[];
    /** 推送的目标用户。 */
    audience: PushAudience;
    /** 通知内容。 */
    notification: PushNotification;
  }

  /** 推送的目标用户。 */
  interface PushAudience {
    /** 同时具有这些标签的用户。0–20 个标签。 */
    tag?: readonly string[] | undefined;
    /** 至少具有其中一个标签的用户。0–20 个标签。 */
    tag_or?: readonly string[] | undefined;
    /** 指定 ID 的用户；此时忽略其他条件。0–1000 个用户。 */
    userid?: readonly string[] | undefined;
    /** `true`：全部用户；此时忽略其他条件。服务端要求必填。 */
    is_to_all?: boolean | undefined;
    /** 应用包名为此值的用户。 */
    packageName?: string | undefined;
  }

  /** 推送通知。 */
  interface PushNotification {
    /** 标题。0–50 个字符。 */
    title?: string | undefined;
    /** 通知的文字。服务端要求必填。 */
    alert?: string | undefined;
    /** 设为 1 时，即使用户关闭了消息预览，也显示通知的文字。0–1。 */
    forceShowPushContent?: number | string | undefined;
    /** iOS 的设置。 */
    ios?: IosNotification | undefined;
    /** Android 的设置。 */
    android?: AndroidNotification | undefined;
    /** HarmonyOS 的设置。 */
    harmonyOS?: HarmonyNotification | undefined;
  }

  /** iOS 通知的设置。 */
  interface IosNotification {
    /** 该平台的通知文字，取代通用的文字。 */
    alert?: string | undefined;
    /** 该平台的通知标题，取代通用的标题。 */
    title?: string | undefined;
    /** 设为 1 时发送静默推送。0–1。 */
    contentAvailable?: number | string | undefined;
    /** 应用图标上显示的未读数。 */
    badge?: number | string | undefined;
    /** 供应用使用的附加数据。 */
    extras?: object | undefined;
    /** 通知的类别，由应用定义。 */
    category?: string | undefined;
    /** 图片或声音的 URL。 */
    richMediaUri?: string | undefined;
    /** thread id 相同的通知会分组显示。 */
    'thread-id'?: string | undefined;
    /** 替换此前 ID 相同的通知。 */
    'apns-collapse-id'?: string | undefined;
    /** 中断级别，例如 `active`。 */
    'interruption-level'?: string | undefined;
  }

  /** Android 通知的设置。 */
  interface AndroidNotification {
    /** 该平台的通知文字，取代通用的文字。 */
    alert?: string | undefined;
    /** 供应用使用的附加数据。 */
    extras?: object | undefined;
    /** 华为推送通道的设置。 */
    hw?: HuaweiNotification | undefined;
    /** 荣耀推送通道的设置。 */
    honor?: HonorNotification | undefined;
    /** 小米推送通道的设置。 */
    mi?: XiaomiNotification | undefined;
    /** OPPO 推送通道的设置。 */
    oppo?: OppoNotification | undefined;
    /** vivo 推送通道的设置。 */
    vivo?: VivoNotification | undefined;
    /** Google 推送通道（FCM）的设置。 */
    fcm?: FcmNotification | undefined;
  }

  /** HarmonyOS 通知的设置。 */
  interface HarmonyNotification {
    /** 该平台的通知文字，取代通用的文字。 */
    alert?: string | undefined;
    /** 供应用使用的附加数据。 */
    extras?: object | undefined;
    /** HarmonyOS 推送通道的设置。 */
    ohos?: OhosNotification | undefined;
  }

  /** 已被接受的推送。 */
  interface Pushed {
    /** 服务端返回码：200。 */
    code: number;
    /** 推送 ID。 */
    id?: string;
  }

  /** 消息及其推送通知和目标用户。 */
  interface BroadcastMessage {
    /** 推送的目标平台：`ios`、`android`。 */
    platform: readonly string[];
    /** 发送者 ID。 */
    fromUserId: string;
    /** 推送的目标用户。 */
    audience: PushAudience;
    /** 消息。服务端要求必填。 */
    message?: PushMessage | undefined;
    /** 消息的推送通知内容。 */
    notification: PushNotification;
  }

  /** 推送的消息。 */
  interface PushMessage<Type extends ObjectName = ObjectName> {
    /** 消息内容。 */
    content: string | MessageContent<Type>;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: Type;
    /** 是否不作为会话的最后一条消息显示。默认为 `false`。 */
    disableUpdateLastMsg?: boolean | undefined;
  }

  /** 推送通知及其目标用户。 */
  interface PushUser {
    /** 用户 ID 列表。1–100 个用户，每个 ID 为 1–64 个字符。 */
    users: string | { id: string } | readonly (string | { id: string })[];
    /** 通知内容。 */
    notification: UserNotification;
  }

  /** 发给部分用户的推送通知。 */
  interface UserNotification {
    /** 标题。0–50 个字符。 */
    title?: string | undefined;
    /** 通知的文字。 */
    pushContent: string;
    /** iOS 的设置。 */
    ios?: IosNotification | undefined;
    /** Android 的设置。 */
    android?: AndroidNotification | undefined;
    /** HarmonyOS 的设置。 */
    harmonyOS?: HarmonyNotification | undefined;
  }

  /** 推送通知，以及选择目标用户的规则。 */
  interface PushCustom {
    /** 推送的目标平台：`ios`、`android`、`HarmonyOS`。 */
    platform: readonly string[];
    /** 推送的目标用户。 */
    audience: CustomAudience;
    /** 通知内容。 */
    notification: PushNotification;
  }

  /** 选择推送目标用户的规则。 */
  interface CustomAudience {
    /** 同时具有这些标签的用户。0–20 个标签。 */
    tag?: readonly string[] | undefined;
    /** 至少具有其中一个标签的用户。0–20 个标签。 */
    tag_or?: readonly string[] | undefined;
    /** 标签符合这些规则的用户。 */
    tagItems?: readonly TagRule[] | undefined;
    /** `true`：全部用户；此时忽略其他条件。 */
    is_to_all: boolean;
    /** 应用包名为此值的用户。 */
    packageName?: string | undefined;
  }

  /** 用户标签的规则。 */
  interface TagRule {
    /** 标签列表。 */
    tags?: readonly string[] | undefined;
    /** `true`：不符合规则的用户。默认为 `false`。 */
    isNot?: boolean | undefined;
    /** `AND`：具有全部标签的用户。`OR`：至少具有其中一个标签的用户。 */
    tagsOperator?: 'AND' | 'OR' | undefined;
    /** `AND`：同时符合本规则和前一条规则。`OR`：至少符合两者之一。 */
    itemsOperator?: 'AND' | 'OR' | undefined;
  }

  /** 要创建的机器人。 */
  interface BotCreate extends BotSettings {
    /** 机器人的用户 ID。1–64 个字符。 */
    id: string;
    /** 名称。1–128 个字符。 */
    name: string;
  }

  /** 机器人的设置。 */
  interface BotSettings {
    /**
     * 类型，由应用自定。用于 `User.ProxyChat` 的机器人，类型为 `rc_agentchat`。
     * 文档称创建机器人时必填，官方 Java SDK 则允许省略。0–128 个字符。
     */
    type?: string | undefined;
    /** 头像 URL。创建机器人时必填，`type` 也是如此。0–256 个字符。 */
    profileUrl?: string | undefined;
    /** 应用为机器人存储的文本键值。0–16 个文本，键为 1–32 个字符，值为 0–128 个字符。 */
    metadata?: Record<string, string> | undefined;
    /** 代机器人回复消息的集成。创建机器人时必填，`type` 也是如此。 */
    integrations?: readonly Integration[] | undefined;
  }

  /** 机器人的集成。 */
  interface Integration extends IntegrationSettings {
    /** 类型，例如 `webhook` 或 `dify`。 */
    type?: string | undefined;
  }

  /** 集成的设置。 */
  interface IntegrationSettings {
    /** 是否启用。 */
    enabled?: boolean | undefined;
    /** 接收事件的 URL。`webhook` 类型必填；文档称所有类型均必填。 */
    callbackUrl?: string | undefined;
    /** 要发送给该集成的消息类型，例如 `RC:TxtMsg`。 */
    objectNames?: readonly string[] | undefined;
    /** 要发送给该集成的事件，例如 `message:private`。 */
    events?: readonly string[] | undefined;
    /** 集成的回复是否为流式。默认为 `true`。 */
    stream?: boolean | undefined;
    /** 是否由服务端将集成的回复发送给用户。默认为 `true`。 */
    handleResponse?: boolean | undefined;
    /** 服务端访问该集成所用的凭证。 */
    auth?: IntegrationAuth | undefined;
    /** 负责回复的智能体。 */
    agent?: IntegrationAgent | undefined;
    /** 是否等待用户停止输入。 */
    waitForInputCompletion?: boolean | undefined;
    /** 回复是否温和。文档没有进一步说明。 */
    gentleResponse?: boolean | undefined;
  }

  /** 服务端访问集成所用的凭证。 */
  interface IntegrationAuth {
    /** API Key。 */
    apiKey?: string | undefined;
  }

  /** 代机器人回复的智能体。 */
  interface IntegrationAgent extends AgentSettings {
    /** 智能体 ID。1–64 个字符。 */
    id?: string | undefined;
    /** 名称。2–128 个字符。 */
    name?: string | undefined;
  }

  /** 智能体的设置。 */
  interface AgentSettings {
    /** 描述。0–256 个字符。 */
    description?: string | undefined;
    /** 类型。服务端仅支持 `chat`。 */
    type?: string | undefined;
    /** 状态：只有 `active` 状态的智能体会回答。 */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** 配置。 */
    agentConfig?: AgentConfig | undefined;
  }

  /** 智能体的配置。 */
  interface AgentConfig {
    /** 使用的大语言模型。 */
    model?: AgentModel | undefined;
    /** 提示词。 */
    prompt?: AgentPrompt | undefined;
    /** 会话记忆。 */
    memory?: AgentMemory | undefined;
  }

  /** 大语言模型。 */
  interface AgentModel {
    /** 提供商。 */
    provider?: string | undefined;
    /** 名称。 */
    name?: string | undefined;
    /** 设置。 */
    options?: AgentModelSettings | undefined;
  }

  /** 大语言模型的设置。 */
  interface AgentModelSettings {
    /** 温度：越高，回答的变化越多。0–2。 */
    temperature?: number | undefined;
    /** 核采样：只从概率最高、合计达到该值的 token 中选取。0–1。 */
    topP?: number | undefined;
    /** 回答的最大长度。1–8192 个 token。 */
    maxTokens?: number | undefined;
    /** 值越高，重复越少。-2 到 2。 */
    frequencyPenalty?: number | undefined;
    /** 值越高，新话题越多。-2 到 2。 */
    presencePenalty?: number | undefined;
    /** 使回答结束的文本。0–10 个文本，每个 0–50 个字符。 */
    stop?: readonly string[] | undefined;
  }

  /** 智能体的提示词。 */
  interface AgentPrompt {
    /** 已保存的提示词的 ID。0–64 个字符。 */
    id?: string | undefined;
    /** 指令。0–10000 个字符。 */
    instructions?: string | undefined;
    /** 指令中各变量的值，以变量名为键。 */
    variables?: object | undefined;
    /** 智能体的开场白。 */
    openingStatement?: string | undefined;
  }

  /** 智能体的记忆。 */
  interface AgentMemory {
    /** 策略，例如 `sliding_window`。 */
    strategy?: string | undefined;
    /** 最多记忆的消息数。 */
    maxMessages?: number | undefined;
    /** 最多记忆的 token 数。 */
    maxTokens?: number | undefined;
  }

  /** 对机器人的修改。 */
  interface BotUpdate extends BotSettings {
    /** 机器人的用户 ID。1–64 个字符。 */
    id: string;
    /** 名称。1–128 个字符。 */
    name?: string | undefined;
  }

  /** 要删除的机器人。 */
  interface BotRemove {
    /** 机器人的用户 ID。1–64 个字符。 */
    id: string;
  }

  /** 要获取的机器人。 */
  interface BotGet {
    /** 机器人的用户 ID。1–20 个机器人，每个 ID 为 1–64 个字符。 */
    ids: string | { id: string } | readonly (string | { id: string })[];
  }

  /** 机器人。 */
  interface Bots {
    /** 服务端返回码：200。 */
    code: number;
    /** 机器人列表。 */
    bots: StoredBot[];
  }

  /** 应用的机器人。 */
  interface StoredBot {
    /** 机器人的用户 ID。 */
    userId: string;
    /** 名称。 */
    name?: string;
    /** 类型。 */
    type?: string;
    /** 头像 URL。 */
    profileUrl?: string;
    /** 应用为机器人存储的文本键值。 */
    metadata?: Record<string, string>;
    /** 机器人的集成。 */
    integrations?: Record<string, unknown>[];
    /** 创建时间。文档未说明单位。 */
    createdAt?: number;
    /** 最后修改时间。文档未说明单位。 */
    updatedAt?: number;
  }

  /** 机器人列表的分页参数。 */
  interface BotGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的机器人数。默认为 10。最小为 1。 */
    pageSize?: number | undefined;
    /** 是否包含机器人的集成。默认为 `false`。 */
    includeIntegration?: boolean | undefined;
  }

  /** 应用的机器人。 */
  interface BotPage {
    /** 服务端返回码：200。 */
    code: number;
    /** 应用的机器人总数。 */
    total?: number;
    /** 是否还有更多页。 */
    hasNext?: boolean;
    /** 本页的机器人。 */
    bots: StoredBot[];
  }

  /** 机器人及其集成。 */
  interface IntegrationOfBot extends IntegrationSettings {
    /** 机器人的用户 ID。1–64 个字符。 */
    id: string;
    /** 类型，例如 `webhook` 或 `dify`。 */
    type: string;
  }

  /** 要移除的集成。 */
  interface BotIntegrationRemove {
    /** 机器人的用户 ID。1–64 个字符。 */
    id: string;
    /** 集成的类型，例如 `webhook` 或 `dify`。 */
    type: string;
  }

  /** 要创建的智能体。 */
  interface AgentCreate extends AgentSettings {
    /** 智能体 ID：至少 3 个字符，由服务端校验。1–64 个字符。 */
    id: string;
    /** 名称。2–128 个字符。 */
    name: string;
  }

  /** 对智能体的修改。 */
  interface AgentUpdate extends AgentSettings {
    /** 智能体 ID：至少 3 个字符，由服务端校验。1–64 个字符。 */
    id: string;
    /** 名称。2–128 个字符。 */
    name?: string | undefined;
  }

  /** 智能体。 */
  interface AgentId {
    /** 智能体 ID。1–64 个字符。 */
    id: string;
  }

  /** 应用的智能体。 */
  interface StoredAgent {
    /** 服务端返回码：200。 */
    code: number;
    /** 智能体 ID。 */
    agentId: string;
    /** 名称。 */
    name?: string;
    /** 描述。 */
    description?: string;
    /** 类型，例如 `chat`。 */
    type?: string;
    /** `active`、`inactive` 或 `draft`。 */
    status?: string;
    /** 配置。 */
    agentConfig?: StoredAgentConfig;
    /** 创建时间。文档示例中为 Unix 时间戳，单位秒。 */
    createdAt?: number;
    /** 最后修改时间。文档示例中为 Unix 时间戳，单位秒。 */
    updatedAt?: number;
  }

  /** 应用的智能体如何回答。 */
  interface StoredAgentConfig {
    /** 大语言模型，包含 `provider`、`name` 和 `options`。 */
    model?: Record<string, unknown>;
    /** 提示词，包含 `id`、`instructions`、`variables` 和 `openingStatement`。 */
    prompt?: Record<string, unknown>;
    /** 记忆，包含 `strategy`、`maxMessages` 和 `maxTokens`。 */
    memory?: Record<string, unknown>;
  }

  /** 智能体列表的分页参数和筛选条件。 */
  interface AgentGetList {
    /** 页码，从 1 开始。默认为 1。最小为 1。 */
    page?: number | undefined;
    /** 每页的智能体数。文档未说明默认值。最小为 1。 */
    size?: number | undefined;
    /** 要列出的智能体的状态。默认为全部。 */
    status?: 'active' | 'inactive' | 'draft' | undefined;
    /** 要列出的智能体的类型。默认为全部。 */
    type?: string | undefined;
  }

  /** 应用的智能体。 */
  interface Agents {
    /** 服务端返回码：200。 */
    code: number;
    /** 应用的智能体总数。 */
    total?: number;
    /** 列表的总页数。 */
    totalPages?: number;
    /** 是否还有更多页。 */
    hasNext?: boolean;
    /** 本页的智能体。 */
    agents: ListedAgent[];
  }

  /** 列表中的智能体。 */
  interface ListedAgent {
    /** 智能体 ID。 */
    agentId: string;
    /** 名称。 */
    name?: string;
    /** 描述。 */
    description?: string;
    /** 类型，例如 `chat`。 */
    type?: string;
    /** `active`、`inactive` 或 `draft`。 */
    status?: string;
    /** 配置。 */
    agentConfig?: StoredAgentConfig;
    /** 创建时间。文档示例中为 Unix 时间戳，单位秒。 */
    createdAt?: number;
    /** 最后修改时间。文档示例中为 Unix 时间戳，单位秒。 */
    updatedAt?: number;
  }

  /** 向智能体提出的问题。 */
  interface AgentChat {
    /** 智能体 ID。1–64 个字符。 */
    agentId: string;
    /** 问题。1–10000 个字符。 */
    query: string;
    /**
     * 要继续的会话的 ID，取自之前的回答：由字母、数字、`_` 和 `-` 组成，由服务端校验。`memory` 为
     * `false` 时忽略。默认：新建会话。0–64 个字符。
     */
    conversationId?: string | undefined;
    /** 智能体是否记住该会话。文档未说明默认值。 */
    memory?: boolean | undefined;
    /** 问题和指令中各变量的值，以变量名为键。0–16 个变量，键为 1–32 个字符，值为 0–128 个字符。 */
    variables?: Record<string, string> | undefined;
    /** 提问的用户 ID。 */
    user?: string | undefined;
  }

  /** 智能体的回答。 */
  interface AgentAnswer {
    /** 服务端返回码：200。 */
    code: number;
    /** 本次运行的 ID。 */
    runId?: string;
    /** 会话 ID，下次提问时传入即可继续该会话。 */
    conversationId?: string;
    /** 智能体 ID。 */
    agentId?: string;
    /** 回答的时间。文档未说明单位。 */
    timestamp?: number;
    /** 回答。 */
    answer?: string;
    /** 回答结束的原因，例如 `stop`。 */
    finishReason?: string;
    /** 其他信息：`usage` 为 token 用量。 */
    metadata?: Record<string, unknown>;
  }

  /**
   * 已发送的消息：融云的全量消息路由。同步单聊、群组、超级群和聊天室的消息。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message/sync
   */
  interface MessageEvent extends WebhookEventOf<'message'> {
    /** 发送者 ID。 */
    senderId: string;
    /** 接收消息的用户、群组、超级群或聊天室的 ID。 */
    targetId: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: string;
    /** 消息内容。文本如果不是对象的 JSON，则仍为文本。 */
    content: Record<string, unknown> | string;
    /**
     * 会话类型：`PERSON`、`GROUP`、`TEMPGROUP`（聊天室）、`ULTRAGROUP`、`NOTIFY`（系统消息）
     * 或其他类型。
     */
    channelType?: string;
    /** 服务端收到消息的时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 消息 ID。 */
    messageUID: string;
    /** 在超级群中：该消息所修改、扩展或撤回的消息的 ID。 */
    originalMessageUID?: string;
    /** 是否含敏感词：0 不含，1 含屏蔽敏感词，2 含替换敏感词。 */
    sensitiveType?: number;
    /**
     * 发送者的平台：`iOS`、`Android`、`HarmonyOS`、`Websocket`、`MiniProgram`、`PC` 或 `Server`。
     */
    source?: string;
    /** 超级群的频道 ID。没有频道时为空。 */
    busChannel?: string;
    /** 发给群组部分成员的消息：接收者的用户 ID。 */
    groupUserIds?: string[];
    /** 是否由 AI 模型生成。申请开通后，服务端才会发送该字段。 */
    aiGenerated?: boolean;
  }

  /**
   * 即将投递的消息，等待应用放行、修改或拒绝：融云的消息回调服务。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/msgcb
   */
  interface PreMessageEvent extends WebhookEventOf<'preMessage'> {
    /** 发送者 ID。 */
    senderId: string;
    /** 接收消息的用户、群组、超级群或聊天室的 ID。 */
    targetId: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: string;
    /** 消息内容。文本如果不是对象的 JSON，则仍为文本。 */
    content: Record<string, unknown> | string;
    /** 会话类型：`PERSON`、`GROUP`、`TEMPGROUP`（聊天室）或 `ULTRAGROUP`。 */
    channelType?: string;
    /** 服务端收到消息的时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 消息 ID。 */
    messageUID: string;
    /** 在超级群中：该消息所修改或扩展的消息的 ID。 */
    originalMessageUID?: string;
    /**
     * 发送者的平台：`iOS`、`Android`、`HarmonyOS`、`Websocket`、`MiniProgram`、`PC` 或 `Server`。
     */
    source?: string;
    /** 超级群的频道 ID。没有频道时为空。 */
    busChannel?: string;
    /** 发给群组部分成员的消息：接收者的用户 ID。 */
    userIds?: string[];
    /** 推送通知的文字。 */
    pushContent?: string;
    /** 是否不向接收者发送推送通知。 */
    disablePush?: boolean;
    /** 推送通知的设置。文本如果不是对象的 JSON，则仍为文本。 */
    pushExt?: Record<string, unknown>;
    /** 是否为可扩展消息。 */
    expansion?: boolean;
    /** 消息扩展的键值。文本如果不是对象的 JSON，则仍为文本。 */
    extraContent?: Record<string, unknown>;
    /** 发送者的地址，例如 `192.0.2.1:5678`。 */
    clientIp?: string;
    /** 是否由 AI 模型生成。申请开通后，服务端才会发送该字段。 */
    aiGenerated?: boolean;
  }

  /**
   * 用户建立连接、断开连接或登出。有多台设备时，每台设备各有自己的事件：只要有一个连接在线，
   * 用户即为在线。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/onlinestatus
   */
  interface UserStatusEvent extends WebhookEventOf<'userStatus'> {
    /** 用户 ID。 */
    userId: string;
    /** 用户变为的状态。 */
    status: 'online' | 'offline' | 'logout' | (string & {}) | number;
    /** 用户的平台：`iOS`、`Android`、`HarmonyOS`、`Websocket`、`PC` 或 `MiniProgram`。 */
    source?: string;
    /** 发生时间，Unix 毫秒时间戳。网络中断后，事件可能延迟五分钟到达。 */
    time?: number;
    /** 用户的地址，例如 `192.0.2.1:5678`。 */
    clientIp?: string;
    /** 连接 ID，可用于区分设备。 */
    sessionId?: string;
  }

  /**
   * 用户的注销或重新激活已结束，该操作由 `User.deactivate` 或 `User.reactivate` 发起。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/deactivation/callback-deactivation
   */
  interface UserActivationEvent extends WebhookEventOf<'userActivation'> {
    /** 用户 ID。 */
    userId: string;
    /** 操作 ID，由发起该操作的方法返回。 */
    operateId: string;
    /** 执行的操作。 */
    action: 'deactivate' | 'reactivate' | (string & {}) | number;
    /** 成功时为 `0`。文档未说明其他错误码。 */
    code?: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
  }

  /**
   * 聊天室被创建或销毁，或者有用户加入或退出。同一用户的其他设备不产生事件。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/chatroom/status
   */
  interface ChatroomStatusEvent extends WebhookEventOf<'chatroomStatus'> {
    /** 聊天室 ID。 */
    chatroomId: string;
    /** 用户 ID 列表。 */
    userIds: string[];
    /** 发生的变化。 */
    action: 'create' | 'join' | 'quit' | 'destroy' | (string & {}) | number;
    /** 发生的原因。 */
    reason?: 'call' | 'autoQuit' | 'block' | 'autoDestroy' | (string & {}) | number;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
  }

  /**
   * 聊天室属性发生变化：由 `Chatroom.Entry` 或客户端设置。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/sync-kv
   */
  interface ChatroomAttributeEvent extends WebhookEventOf<'chatroomAttribute'> {
    /** 聊天室 ID。 */
    chatroomId: string;
    /** 聊天室属性的名称。 */
    key?: string;
    /** 对应的值。 */
    value?: string;
    /** 执行的操作。 */
    action: 'set' | 'remove' | 'removeAll' | (string & {}) | number;
    /** 操作者的用户 ID。 */
    userId?: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 表示变化的先后：越晚的变化数值越大。 */
    version?: number;
  }

  /**
   * 审核服务对消息的审核结果。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/moderation/audit-result
   */
  interface AuditResultEvent extends WebhookEventOf<'auditResult'> {
    /**
     * 消息通过审核时为 `true`，未通过时为 `false`。请与这两个值直接比较：
     * 服务端后来新增的审核结果会原样传递。
     */
    passed: true | false | (string & {}) | number;
    /** 消息 ID。 */
    messageUID: string;
    /** 审核服务的名称。 */
    provider?: string;
    /** 审核服务返回的内容。文本如果不是对象的 JSON，则仍为文本。 */
    detail?: Record<string, unknown>;
    /** 消息。文本如果不是对象的 JSON，则仍为文本。 */
    message?: AuditedMessage;
  }

  /** 经审核服务审核的消息。 */
  interface AuditedMessage {
    /** 应用的 App Key。 */
    appkey?: string;
    /** 发送者 ID。 */
    senderId?: string;
    /** 接收消息的用户、群组或超级群的 ID。 */
    targetId?: string;
    /** 发给群组部分成员的消息：接收者的用户 ID。 */
    userIds?: string[];
    /** 会话类型：`PERSON`、`GROUP`、`TEMPGROUP`（聊天室）或 `ULTRAGROUP`。 */
    channelType?: string;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName?: string;
    /** 消息内容。文本如果不是对象的 JSON，则仍为文本。 */
    content?: Record<string, unknown> | string;
    /** 消息扩展的键值。文本如果不是对象的 JSON，则仍为文本。 */
    extraContent?: Record<string, unknown>;
    /** 发送者的平台。 */
    source?: string;
    /** 消息的发送时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 消息 ID。 */
    messageUID?: string;
  }

  /**
   * 托管资料的审核结果。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/moderation/hosted-info-moderation-result
   */
  interface HostedInfoAuditEvent extends WebhookEventOf<'hostedInfoAudit'> {
    /** 资料所属的对象。 */
    subject: 'group' | 'groupMember' | 'user' | 'friend' | (string & {}) | number;
    /** 资料是否通过审核。 */
    passed: boolean;
    /** 审核完成的时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 修改资料的用户 ID。 */
    operatorId?: string;
    /** 群组 ID，适用于群资料或群成员资料。 */
    groupId?: string;
    /** 用户 ID，适用于群成员资料或好友资料。 */
    userId?: string;
    /** 被审核的内容。 */
    contents: AuditedInfo[];
  }

  /** 资料的字段，以及是否通过审核。 */
  interface AuditedInfo {
    /** 字段名。 */
    key: string;
    /** 对应的值。 */
    content?: string;
    /** 是否通过审核。 */
    passed?: boolean;
  }

  /**
   * 好友关系变化：由用户申请、接受、拒绝或解除，或由服务端添加。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/user/friend-profile/friendship-sync
   */
  interface FriendshipEvent extends WebhookEventOf<'friendship'> {
    /** 执行的操作。 */
    action: 'request' | 'accept' | 'refuse' | 'remove' | 'add' | (string & {}) | number;
    /** 操作者的用户 ID。 */
    userId: string;
    /** 对方的用户 ID。 */
    targetId: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 用户的平台：`iOS`、`Android`、`HarmonyOS`、`Websocket`、`MiniProgram`、`PC` 或 `Server`。 */
    source?: string;
    /** 用户附带的文字。 */
    extra?: string;
  }

  /** 被撤回的消息，或用户删除的消息。融云没有对应的文档页面。 */
  interface MessageOperationEvent extends WebhookEventOf<'messageOperation'> {
    /** 执行的操作。 */
    action: 'recall' | 'delete' | (string & {}) | number;
    /** 操作者的用户 ID。 */
    senderId?: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 用户的平台，或 `Server`。 */
    source?: string;
    /** 消息所属的会话。 */
    conversation?: OperationConversation;
    /** 消息。 */
    original?: OriginalMessage;
    /** 撤回的方式，或删除的范围。 */
    details?: OperationDetails;
  }

  /** 消息所属的会话。 */
  interface OperationConversation {
    /** 会话类型：1 单聊，3 群聊，4 聊天室，6 系统会话，10 超级群。 */
    conversationType?: number;
    /** 用户、群组、超级群或聊天室的 ID。 */
    targetId?: string;
    /** 超级群的频道 ID。 */
    busChannel?: string;
  }

  /** 被撤回或删除的消息。 */
  interface OriginalMessage {
    /** 消息 ID。 */
    messageUID?: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    time?: number;
  }

  /** 消息撤回的方式，或删除的范围。 */
  interface OperationDetails {
    /** 撤回时：接收者的客户端是否删除该消息。 */
    isDelete?: boolean;
    /** 撤回时：是否由管理员撤回。 */
    isAdmin?: boolean;
    /** 撤回时：调用方传入的 `extra`。 */
    extra?: string;
    /** 删除时：1 为指定的消息，2 为某一时间之前的全部消息。 */
    deleteType?: number;
    /** 删除某一时间之前的全部消息时：该时间，Unix 毫秒时间戳。 */
    time?: number;
  }

  /**
   * 托管群组被创建或解散，或者成员发生变化。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-opt-status
   */
  interface GroupOperationEvent extends WebhookEventOf<'groupOperation'> {
    /** 群组 ID。 */
    groupId: string;
    /** 执行的操作。 */
    action: 'create' | 'join' | 'kick' | 'quit' | 'dismiss' | 'addManager' | 'removeManager' | 'transferOwner' | (string & {}) | number;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 操作者的用户 ID。服务端列出多个时，取第一个。 */
    operatorId?: string;
    /** 被操作的用户 ID。 */
    userIds: string[];
  }

  /**
   * 托管群组的群资料或权限发生变化。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-sync/sync-group-info-status
   */
  interface GroupProfileEvent extends WebhookEventOf<'groupProfile'> {
    /** 群组 ID。 */
    groupId: string;
    /** 群组名称。 */
    groupName?: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 操作者的用户 ID。服务端列出多个时，取第一个。 */
    operatorId?: string;
    /**
     * 内置字段：`introduction`、`announcement`、`portraitUrl`。文本如果不是对象的 JSON，
     * 则仍为文本。
     */
    groupProfile?: Record<string, unknown>;
    /** 应用的自定义字段。文本如果不是对象的 JSON，则仍为文本。 */
    groupExtProfile?: Record<string, unknown>;
    /**
     * 各项权限，取值为服务端定义的数字：`joinPerm`、`removePerm`、`memInvitePerm`、`invitePerm`、
     * `profilePerm`、`memProfilePerm`。文本如果不是对象的 JSON，则仍为文本。
     */
    permissions?: Record<string, unknown>;
  }

  /**
   * 托管的用户资料发生变化。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/sync-profiles-status
   */
  interface UserProfileEvent extends WebhookEventOf<'userProfile'> {
    /** 用户 ID。 */
    userId: string;
    /** 执行的操作。服务端可能省略该字段。 */
    action?: 'clear' | 'modify' | (string & {}) | number;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 内置字段，例如 `name` 和 `portraitUri`。文本如果不是对象的 JSON，则仍为文本。 */
    userProfile?: Record<string, unknown>;
    /** 应用的自定义字段。文本如果不是对象的 JSON，则仍为文本。 */
    userExtProfile?: Record<string, unknown>;
  }

  /**
   * 机器人通过其某个集成的 Webhook 收到的事件，例如发给它的消息。
   *
   * @see https://docs.rongcloud.cn/platform-chat-api/bot/callback-channels/bot-callback-webhook
   */
  interface BotEvent extends WebhookEventOf<'bot'> {
    /** 事件名称，例如 `message:private`、`message:group_mentioned` 或 `group:bot_join`。 */
    event: string;
    /** 发生时间，Unix 毫秒时间戳。 */
    time?: number;
    /** 机器人。 */
    bot: EventBot;
    /** 事件的数据，与服务端发送的一致。 */
    data?: Record<string, unknown>;
  }

  /** 事件对应的机器人。 */
  interface EventBot {
    /** 机器人 ID。 */
    userId?: string;
    /** 名称。 */
    name?: string;
    /** 资料的 URL。 */
    profileUrl?: string;
    /** 类型。 */
    type?: string;
    /** 应用为其存储的数据。 */
    metadata?: Record<string, unknown>;
  }

  /** 当前版本没有对应类型的回调。全部已知内容见 `raw`。 */
  interface UnknownEvent extends WebhookEventOf<'unknown'> {
  }

  /**
   * `RC:TxtMsg` 的消息内容：文本。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface TextContent extends CommonContent {
    /** 文本，可包含 emoji。 */
    content: string;
  }

  /** 用户之间各种消息的内容都可带有的字段。 */
  interface CommonContent {
    /**
     * 群聊消息 @ 的用户。除非以 @ 消息发送（例如 `Message.Group.sendMention`），否则服务端会忽略。
     */
    mentionedInfo?: MentionedInfo | undefined;
    /** 发送者，供客户端显示。融云建议仅在直播间中使用。 */
    user?: MessageUser | undefined;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /** 消息的发送者，供客户端显示。 */
  interface MessageUser {
    /** 用户 ID。 */
    id?: string | undefined;
    /** 用户名称。 */
    name?: string | undefined;
    /** 用户头像 URL。 */
    portrait?: string | undefined;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /**
   * `RC:ImgMsg` 的消息内容：图片，由应用自行上传。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ImageContent extends CommonContent {
    /** 用于立即显示的缩略图：Base64 编码的 JPEG，不含换行和 `data:` 前缀。建议大小为 5 KB。 */
    content: string;
    /** 文件名。 */
    name?: string | undefined;
    /** 图片 URL。 */
    imageUri: string;
  }

  /**
   * `RC:GIFMsg` 的消息内容：动图，由应用自行上传。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface GifContent extends CommonContent {
    /** 文件大小，单位字节。 */
    gifDataSize: number;
    /** 文件名。 */
    name?: string | undefined;
    /** GIF 的 URL。 */
    remoteUrl: string;
    /** 宽度，单位像素。 */
    width: number;
    /** 高度，单位像素。 */
    height: number;
  }

  /**
   * `RC:HQVCMsg` 的消息内容：高清语音，由应用自行上传。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface HqVoiceContent extends CommonContent {
    /** 文件名。 */
    name?: string | undefined;
    /** 文件 URL，文件为 AAC 格式。 */
    remoteUrl: string;
    /** 播放时长，单位秒：最长 60。 */
    duration: number;
  }

  /**
   * `RC:VcMsg` 的消息内容：旧版客户端的语音消息。新版客户端发送 `RC:HQVCMsg`。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface VoiceContent extends CommonContent {
    /** 语音：Base64 编码的 AMR，不含换行。最大 60 KB。 */
    content: string;
    /** 播放时长，单位秒：最长 60。 */
    duration: number;
  }

  /**
   * `RC:FileMsg` 的消息内容：文件，由应用自行上传。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface FileContent extends CommonContent {
    /** 文件名。没有文件名时，由下载文件的客户端自行命名。 */
    name?: string | undefined;
    /** 大小，单位字节。 */
    size: number | string;
    /** 文件类型，例如 `pdf`。 */
    type: string;
    /** 文件 URL。 */
    fileUrl: string;
  }

  /**
   * `RC:SightMsg` 的消息内容：小视频，由应用自行上传。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface SightContent extends CommonContent {
    /** 视频 URL。 */
    sightUrl: string;
    /** 用于立即显示的缩略图，Base64 编码，不含换行。建议大小为 5 KB。 */
    content: string;
    /** 播放时长，单位秒：最长 120，除非融云为应用设置了其他上限。 */
    duration: number;
    /** 文件大小，单位字节。 */
    size: number | string;
    /** 文件名，文件为 MP4 格式。 */
    name: string;
  }

  /**
   * `RC:LBSMsg` 的消息内容：地图上的位置。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface LocationContent extends CommonContent {
    /** 地图的图片：Base64 编码的 JPEG，不含换行。 */
    content: string;
    /** 纬度，单位度。 */
    latitude: number;
    /** 经度，单位度。 */
    longitude: number;
    /** 地点名称。 */
    poi: string;
  }

  /**
   * `RC:ReferenceMsg` 的消息内容：引用另一条消息的文本。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ReferenceContent extends CommonContent {
    /** 文本内容。 */
    content: string;
    /** 被引用消息的发送者 ID。 */
    referMsgUserId: string;
    /** 被引用消息的内容。 */
    referMsg: object;
    /** 被引用消息的类型，例如 `RC:TxtMsg`。 */
    objName: string;
    /** 被引用消息的 UID。 */
    referMsgUid?: string | undefined;
  }

  /**
   * `RC:CombineMsg` 的消息内容：合并转发的消息，保存在 HTML 文件中。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface CombineContent extends CommonContent {
    /** 包含各条消息的 HTML 文件的 URL。 */
    remoteUrl: string;
    /** 消息的来源：1 为单聊，3 为群聊。 */
    conversationType: 1 | 3;
    /** 前 4 条消息的发送者名称。 */
    nameList: readonly string[];
    /** 前 4 条消息的摘要，顺序与 `nameList` 一致。 */
    summaryList: readonly string[];
  }

  /**
   * `RC:CombineV2Msg` 的消息内容：合并转发的消息。
   *
   * @see https://doc.rongcloud.cn/apidoc/im-web/latest/en_US/interfaces/ICombineV2MessageContent.html
   */
  interface CombineV2Content extends CommonContent {
    /** 消息的来源：1 为单聊，3 为群聊。 */
    conversationType: 1 | 3;
    /** 前几条消息的摘要，用于立即显示。 */
    summaryList: readonly string[];
    /** 两个用户的名称，或群组名称。 */
    nameList: readonly string[];
    /** 转发的消息数。 */
    msgNum: number;
    /** 转发的消息，JSON 不超过 120 KB 时使用。超过此大小时保存在文件中。 */
    msgList?: readonly CombinedMessage[] | undefined;
    /** 包含各条消息的文件的名称。 */
    jsonMsgKey?: string | undefined;
    /** 包含各条消息的文件的 URL。 */
    remoteUrl?: string | undefined;
  }

  /** 合并转发中的一条消息。 */
  interface CombinedMessage {
    /** 发送者的用户 ID。 */
    fromUserId: string;
    /** 对方用户或群组的 ID。 */
    targetId: string;
    /** 发送时间，Unix 毫秒时间戳。 */
    timestamp: number;
    /** 消息类型，例如 `RC:TxtMsg`。 */
    objectName: string;
    /** 消息的内容。 */
    content: object;
  }

  /**
   * `RC:ImgTextMsg` 的消息内容：标题、文本和图片，点击后打开网页。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname
   */
  interface ImageTextContent extends CommonContent {
    /** 标题。 */
    title: string;
    /** 文本内容。 */
    content: string;
    /** 图片 URL，图片尺寸为 120 x 120 像素。 */
    imageUri: string;
    /** 网页 URL。 */
    url: string;
  }

  /**
   * `RC:InfoNtf` 的消息内容：提示，客户端在消息之间以小灰条显示。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface InfoNotificationContent {
    /** 提示内容。 */
    message: string;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /**
   * `RC:GrpNtf` 的消息内容：群组变更的通知。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface GroupNotificationContent {
    /** 操作者的用户 ID。 */
    operatorUserId: string;
    /** 所做的操作：`Create`、`Rename`、`Add`、`Kicked`、`Quit`、`Dismiss`，或应用自定义的值。 */
    operation: string;
    /** 变更的数据，为文本或对象：取决于 `operation`。 */
    data: string | object;
    /** 提示内容。 */
    message: string;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /**
   * `RC:ContactNtf` 的消息内容：联系人的通知，例如好友申请。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface ContactNotificationContent {
    /** 所做的操作：`Request`、`AcceptResponse`、`RejectResponse`，或应用自定义的值。 */
    operation: string;
    /** 操作者的用户 ID。 */
    sourceUserId: string;
    /** 目标用户的 ID；在群组或聊天室中，为群组或聊天室的 ID。 */
    targetUserId: string;
    /** 提示内容，例如好友申请的理由。 */
    message: string;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /**
   * `RC:ProfileNtf` 的消息内容：用户资料变更的通知。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-notification
   */
  interface ProfileNotificationContent {
    /** 变更的项目，由应用定义。 */
    operation: string;
    /** 变更的数据。 */
    data: string;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  /**
   * `RC:CmdNtf` 和 `RC:CmdMsg` 的消息内容：应用发给其客户端的命令。客户端会存储前者，不存储后者。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface CommandContent {
    /** 命令的名称。 */
    name: string;
    /** 命令的数据。 */
    data: string;
  }

  /**
   * `RC:TypSts` 的消息内容：发送者正在输入。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-status
   */
  interface TypingContent {
    /** 正在输入的消息的类型，例如 `RC:TxtMsg`。 */
    typingContentType: string;
  }

  /**
   * `RC:ReadNtf` 的消息内容：发送者已读某个用户的消息。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface ReadReceiptContent {
    /** 最后一条已读消息的发送时间，Unix 毫秒时间戳。 */
    lastMessageSendTime: number | string;
    /** 最后一条已读消息的 UID。 */
    messageUId?: string | undefined;
    /** 会话类型：1 为单聊。 */
    type: 1;
  }

  /**
   * `RC:chrmKVNotiMsg` 的消息内容：聊天室属性发生变更。应用更改属性时，可选择同时发送此消息。
   *
   * @see https://docs.rongcloud.io/platform-chat-api/message-about/objectname-callback
   */
  interface ChatroomPropertyContent {
    /** 所做的操作：1 为设置属性，2 为删除属性。 */
    type: 1 | 2;
    /** 属性名。 */
    key: string;
    /** 属性值，设置属性时才有。 */
    value?: string | undefined;
    /** 应用自定义的数据。 */
    extra?: string | undefined;
  }

  interface Options {
    /** 用于发送请求的函数，取代客户端自身的连接。其余一切不变：校验、签名、域名、重试、超时。 */
    fetch?: Fetch | undefined;
  }

  interface Pace {
    /** 在多个进程间共享频率限制：每次发出前都在主线程上询问。默认：频率限制只在本客户端内计数。 */
    limiter?: Limiter | undefined;
  }
}

export = RongCloud;
