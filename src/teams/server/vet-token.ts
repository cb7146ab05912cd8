import { AuthenticationError } from 'botframework-connector';
import { z } from 'zod';

/** The issuer of every token Teams sends with an activity; Bot Framework documentation, "Authentication". */
const issuer = 'https://api.botframework.com';

/** Clocks differ; the SDK allows as much. */
const toleranceSeconds = 5 * 60;

const header = z.looseObject({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const claims = z.looseObject({
  iss: z.literal(issuer),
  aud: z.string().min(1),
  serviceurl: z.string().min(1),
  exp: z.number(),
  nbf: z.number().optional(),
});

export interface Expected {
  appId: string;
  channelId: string;
  serviceUrl: string;
  /** What the published key of this id is endorsed for; `undefined` for a key nobody published. */
  endorsementsOf(keyId: string): Promise<readonly string[] | undefined>;
  now: number;
}

/**
 * What the SDK does not insist on, and what it reports as a fault of ours: a token that never expires, a key endorsed
 * for nothing, a token it cannot even read. The signature is the SDK's to check, after this.
 * @throws AuthenticationError, which becomes 401
 */
export async function vetToken(authorization: string, expected: Expected): Promise<void> {
  const [scheme, token, ...more] = authorization.split(' ');
  const parts = token?.split('.') ?? [];
  if (scheme !== 'Bearer' || parts.length !== 3 || more.length > 0) refuse();
  const { kid } = readPart(header, parts[0]);
  const told = readPart(claims, parts[1]);
  const seconds = expected.now / 1000;
  if (told.aud !== expected.appId || told.serviceurl !== expected.serviceUrl) refuse();
  if (told.exp <= seconds - toleranceSeconds || (told.nbf ?? 0) > seconds + toleranceSeconds) refuse();
  if (!(await expected.endorsementsOf(kid))?.includes(expected.channelId)) refuse();
}

function readPart<T>(shape: z.ZodType<T>, part = ''): T {
  try {
    return shape.parse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new AuthenticationError('Unauthorized', 401);
}
