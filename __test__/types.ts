// What TypeScript makes of the types; compiled, never run.

import RongCloud, {
  APIError,
  AuthenticationError,
  type Options,
  RateLimitError,
  RongCloudError,
  TimeoutError,
  type UserProfile,
  ValidationError,
} from 'rongcloud-native';

import required = require('rongcloud-native');

const options: Options = { appkey: 'k', secret: 's', region: 'sg-b', ca: [Buffer.from('pem')] };
const client: RongCloud = RongCloud(options);
const constructed: RongCloud = new RongCloud(options);
const same: typeof RongCloud = required;

const user: UserProfile = { id: 'u1', name: 'Martin', portrait: 'p', anything: { else: true } };

export async function calls(): Promise<string> {
  const { code, userId, token, unknown } = await client.User.register(user);
  const numbers: number = code;
  const texts: string[] = [userId, token];
  const later: unknown = unknown;
  const done = await constructed.User.refresh(user, {
    signal: AbortSignal.timeout(1000),
    timeout: 1000,
    maxRetries: 0,
  });
  const { update } = client.User;
  await update(user);
  return `${numbers}${texts}${later}${done.code}${same === RongCloud}`;
}

export function errors(error: unknown): string | number | undefined {
  if (error instanceof ValidationError) return error.field;
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof AuthenticationError) return error.status;
  if (error instanceof APIError) return error.code.toFixed();
  if (error instanceof TimeoutError) return error.code;
  if (error instanceof RongCloudError) return error.requestId ?? error.msg;
  return undefined;
}

class Wrapped extends RongCloudError {
  readonly detail = 1;
}
export const wrapped: number = new Wrapped({ message: 'm', code: 1 }).detail;

// @ts-expect-error the secret is required
RongCloud({ appkey: 'k' });
// @ts-expect-error there is no such option
RongCloud({ appkey: 'k', secret: 's', timout: 1 });
// @ts-expect-error there is no such region
RongCloud({ appkey: 'k', secret: 's', region: 'mars' });
// @ts-expect-error the name is required
client.User.register({ id: 'u1', portrait: 'p' });
// @ts-expect-error a minute is no name
client.User.register({ id: 'u1', name: 5, portrait: 'p' });
// @ts-expect-error there is no such option of a call
client.User.register(user, { retries: 1 });
