import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Keys {
  /** Where the keys are told, as Microsoft tells its own. */
  openIdMetadataUrl: string;
  /** A token by a key that is endorsed for Teams unless another is named. */
  sign(claims: object, header?: object): string;
  publicKeyOf(kid: 'teams' | 'stranger'): object;
  /** How the keys are told from now on; `once` to the first who asks, and to nobody after. */
  told: 'well' | 'once' | 'withFault' | 'never' | 'asGarbage';
  /** How often somebody asked for the keys. */
  asked: number;
  /** The key `teams` is withdrawn, and `next` told in its place. */
  rollOver(): void;
  stop(): Promise<void>;
}

/** Keys made for a test, told on loopback: `teams` is endorsed for Teams, `other` for another channel,
 * `unendorsed` for none, `stranger` is not told. */
export async function startKeys(): Promise<Keys> {
  const made = {
    teams: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    other: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    unendorsed: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    stranger: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    next: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  };
  let told = [
    { ...made.teams.publicKey.export({ format: 'jwk' }), kid: 'teams', endorsements: ['msteams'] },
    { ...made.other.publicKey.export({ format: 'jwk' }), kid: 'other', endorsements: ['webchat'] },
    { ...made.unendorsed.publicKey.export({ format: 'jwk' }), kid: 'unendorsed' },
  ];
  const server = createServer((req, res) => {
    if (req.url === '/keys') keys.asked += 1;
    if (keys.told === 'never') return;
    if (keys.told === 'withFault') res.statusCode = 500;
    if (keys.told === 'once' && req.url === '/keys') keys.told = 'never';
    else if (keys.told !== 'well' && keys.told !== 'once') return void res.end('<html>');
    res.setHeader('content-type', 'application/json');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const metadata = {
      issuer: 'https://api.botframework.com',
      jwks_uri: `${base}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    res.end(JSON.stringify(req.url === '/keys' ? { keys: told } : metadata));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const keys: Keys = {
    told: 'well',
    asked: 0,
    publicKeyOf: (kid) => made[kid].publicKey.export({ format: 'jwk' }),
    rollOver: () => {
      const next = { ...made.next.publicKey.export({ format: 'jwk' }), kid: 'next', endorsements: ['msteams'] };
      told = [next, ...told.filter(({ kid }) => kid !== 'teams')];
    },
    openIdMetadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    sign: (claims, header = {}) => signToken(made, claims, { alg: 'RS256', typ: 'JWT', kid: 'teams', ...header }),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return keys;
}

function signToken(
  made: Record<string, { privateKey: KeyObject; publicKey: KeyObject }>,
  claims: object,
  header: { alg: string; typ: string; kid: string; by?: string },
): string {
  const { by = header.kid, ...told } = header;
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode(told)}.${encode(claims)}`;
  const pair = made[by] ?? made.stranger;
  if (!pair || header.alg === 'none') return `${content}.`;
  if (header.alg === 'HS256') {
    // The classic trick: the public key taken for a shared secret.
    const secret = pair.publicKey.export({ type: 'spki', format: 'pem' });
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  }
  return `${content}.${createSign('RSA-SHA256').update(content).sign(pair.privateKey).toString('base64url')}`;
}
