export interface EmulatorOptions {
  /** The app key to accept. Default: `8alwspkvucoim`. */
  appkey?: string;
  /** The secret that goes with it. Default: `yaicmsjl0a3LWz`. */
  secret?: string;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** 0, the default, takes a free one. */
  port?: number;
  /**
   * Hosts, beside its own, that control calls may be sent to, each without a port: `['emulator']`
   * where other containers know it by that name. Default: none.
   */
  allowedHosts?: readonly string[];
  /** Calls a second and path; more are answered with 429. Default: no limit. */
  rateLimit?: number;
  /** Makes it an HTTPS server. */
  tls?: { key: string | Buffer; cert: string | Buffer };
  /** Called with one line for each call. */
  log?: (line: string) => void;
  /** The clock, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  /** Refuses users that were never registered and groups that were never created. Default: false. */
  strict?: boolean;
  /** Enforces the allowances of an app in development. Default: false. */
  quotas?: boolean;
  /**
   * The most bytes of a body; a longer one is answered with 413 and code 1508. Default: 1048576, a
   * megabyte.
   */
  bodyLimit?: number;
  /**
   * How many requests, and how many messages, are remembered: the last ones, fewer when they take
   * more than 32 MB. Default: 1000.
   */
  journalSize?: number;
}

interface FaultTarget {
  /** The only path that meets the fault. Default: every path. */
  path?: string;
  /** How many requests meet it. Default: all until it is cleared. */
  times?: number;
  /** How long the request waits first. Default: 0, for `latency` 100. */
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
  /** When it came, in milliseconds. */
  time: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  contentType: string | undefined;
  /** The body as it came; empty when it was longer than `bodyLimit`. */
  body: string;
  /** The body parsed; undefined when it could not be, or is longer than 128 KB. */
  fields: Record<string, unknown> | undefined;
  /** Which connection it came on, and how many requests that one has carried with it. */
  connection: { number: number; requests: number };
  /** The kind of the fault it met. */
  fault: string | undefined;
  /** Undefined when no whole answer was sent. */
  answer: { status: number; code: number | undefined; body: string } | undefined;
}

export interface Clients {
  /** Puts the user of a token online and returns the user's id. */
  connect(token: string): string;
  disconnect(userId: string): void;
  joinChatroom(userId: string, chatroomId: string): void;
  leaveChatroom(userId: string, chatroomId: string): void;
}

export interface Emulator {
  readonly url: string;
  readonly port: number;
  /** The requests it remembers, the oldest first. */
  readonly requests: RecordedRequest[];
  /** What the apps of the users would do. */
  readonly clients: Clients;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Forgets state, requests and faults. */
  reset(): void;
  /** Destroys what is open and resolves when all is gone. */
  close(): Promise<void>;
}

export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
