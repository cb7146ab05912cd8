import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Keys {
  /** Where the keys are told, as Microsoft tells its own. */
  openIdMetadataUrl: string;
  /** A token by a key that is endorsed for Teams unless another is named. */
  sign(claims: object, header?: object): string;
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
  };
  const told = [
    { ...made.teams.publicKey.export({ format: 'jwk' }), kid: 'teams', endorsements: ['msteams'] },
    { ...made.other.publicKey.export({ format: 'jwk' }), kid: 'other', endorsements: ['webchat'] },
    { ...made.unendorsed.publicKey.export({ format: 'jwk' }), kid: 'unendorsed' },
  ];
  const server = createServer((req, res) => {
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
  return {
    openIdMetadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    sign: (claims, header = {}) => signToken(made, claims, { alg: 'RS256', typ: 'JWT', kid: 'teams', ...header }),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
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
