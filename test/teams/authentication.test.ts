import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Activity } from 'botbuilder';
import type { BotIdentity } from '../../src/config';
import { createAdapter } from '../../src/teams/server/adapter';
import { createServer, type Server } from '../../src/teams/server/server';
import { vetAddress } from '../../src/teams/server/service-url';
import { type Keys, startKeys } from './signed-tokens';

const appId = '00000000-0000-0000-0000-0000000000b1';
const tenantId = '00000000-0000-0000-0000-0000000000a1';
const identity: BotIdentity = {
  type: 'SingleTenant',
  appId,
  password: 'a secret',
  tenantId,
  allowedTenants: [tenantId],
  serviceUrlHosts: ['smba.trafficmanager.net'],
};
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const activity = {
  // Of a kind that the bot has no answer to: nothing leaves this machine.
  type: 'event',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:x', aadObjectId: 'x' },
  recipient: { id: `28:${appId}` },
  conversation: { id: 'a:x', conversationType: 'personal', tenantId },
};

let keys: Keys;
let server: Server;
let url: string;
let turns = 0;
const adapter = () =>
  createAdapter(identity, { info: () => {}, warn: () => {}, error: () => {} }, keys.openIdMetadataUrl);

beforeAll(async () => {
  // The SDK prints every refusal.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  keys = await startKeys();
  server = createServer({
    adapter: adapter(),
    onTurn: async () => {
      turns += 1;
    },
    notReady: async () => [],
    loopbackOnly: false,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  url = `http://127.0.0.1:${server.address().port}/api/messages`;
});
afterAll(async () => {
  server.close();
  server.server.closeAllConnections();
  await keys.stop();
  jest.restoreAllMocks();
});
beforeEach(() => {
  turns = 0;
});

async function send(authorization: string | undefined, change: object = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ ...activity, ...change }),
  });
  return { status: response.status, text: await response.text() };
}

const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;
const claims = () => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: seconds(-60),
  exp: seconds(3600),
});
const bearer = (change: object = {}, header: object = {}) => `Bearer ${keys.sign({ ...claims(), ...change }, header)}`;

function tampered(): string {
  const [header, , signature] = keys.sign(claims()).split('.');
  const other = Buffer.from(JSON.stringify({ ...claims(), exp: seconds(7200) })).toString('base64url');
  return `Bearer ${header}.${other}.${signature}`;
}

describe('with an identity', () => {
  it('what Teams signed for this bot is taken', async () => {
    expect(await send(bearer())).toMatchObject({ status: 200 });
    expect(turns).toBe(1);
  });

  const forged: [string, () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['Basic', () => 'Basic YTpi'],
    ['Bearer and nothing', () => 'Bearer '],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['an unsigned token', () => bearer({}, { alg: 'none' })],
    ['a token signed with the public key as a secret', () => bearer({}, { alg: 'HS256' })],
    ['a token that was changed', tampered],
    ['a token by a key nobody told of', () => bearer({}, { kid: 'stranger' })],
    ['a token by another key than it names', () => bearer({}, { by: 'stranger' })],
    ['a token by a key for another channel', () => bearer({}, { kid: 'other' })],
    ['a token by a key that is endorsed for nothing', () => bearer({}, { kid: 'unendorsed' })],
    ['a token that never expires', () => bearer({ exp: undefined })],
    ['a token whose expiry is a word', () => bearer({ exp: 'never' })],
    ['two tokens', () => `${bearer()} ${bearer().slice(7)}`],
    [
      'a token that this bot got for itself',
      () => bearer({ iss: `https://sts.windows.net/${tenantId}/`, appid: appId }),
    ],
    ['an expired token', () => bearer({ exp: seconds(-3600) })],
    ['a token that is not valid yet', () => bearer({ nbf: seconds(3600) })],
    ['a token for another bot', () => bearer({ aud: 'another' })],
    ['a token for nobody', () => bearer({ aud: undefined })],
    ['a token of another issuer', () => bearer({ iss: 'https://evil.example' })],
    ['a token of no issuer', () => bearer({ iss: undefined })],
    ['a token for another serviceUrl', () => bearer({ serviceurl: 'https://evil.example/' })],
    ['a token for no serviceUrl', () => bearer({ serviceurl: undefined })],
  ];
  it.each(forged)('%s: 401, one line, and no turn', async (_, token) => {
    const { status, text } = await send(token());
    expect({ status, turns }).toEqual({ status: 401, turns: 0 });
    expect(text).not.toMatch(/\n\s+at |node_modules|jwt|JsonWebToken/i);
  });

  it('an activity from another channel than the key is for: 401, and no turn', async () => {
    expect((await send(bearer(), { channelId: 'webchat' })).status).toBe(401);
    expect(turns).toBe(0);
  });

  it('an activity with another serviceUrl than the token is for: 401, and no turn', async () => {
    expect((await send(bearer(), { serviceUrl: 'https://evil.example/' })).status).toBe(401);
    expect(turns).toBe(0);
  });

  const elsewhere: [string, object][] = [
    ['of another tenant', { conversation: { ...activity.conversation, tenantId: 'another' } }],
    ['of no tenant', { conversation: { id: 'a:x', conversationType: 'personal' } }],
    ['of two tenants', { channelData: { tenant: { id: 'another' } } }],
  ];
  it.each(elsewhere)('an activity %s: 401, and no turn', async (_, change) => {
    expect((await send(bearer(), change)).status).toBe(401);
    expect(turns).toBe(0);
  });

  it.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'http://smba.trafficmanager.net/',
  ])('an activity that wants its answer at %s, signed or not: 401, and no turn', async (url) => {
    expect((await send(bearer({ serviceurl: url }), { serviceUrl: url })).status).toBe(401);
    expect(turns).toBe(0);
  });

  it('a tenant is known by its id, however it is written', async () => {
    const shouted = { conversation: { ...activity.conversation, tenantId: tenantId.toUpperCase() } };
    expect((await send(bearer(), shouted)).status).toBe(200);
  });

  it('an activity without a serviceUrl does not even reach the door, and would be refused there', async () => {
    expect((await send(bearer(), { serviceUrl: undefined })).status).toBe(400);
    expect(turns).toBe(0);
    const { serviceUrl: _, ...rest } = activity;
    const turn = adapter().processActivityDirect(bearer(), rest as Activity, async () => {
      turns += 1;
    });
    await expect(turn).rejects.toThrow('Unauthorized');
    expect(turns).toBe(0);
  });

  it('when the keys cannot be had: no turn, and nothing told of why', async () => {
    const closed = await startKeys();
    await closed.stop();
    const cut = createServer({
      adapter: createAdapter(identity, { info: () => {}, warn: () => {}, error: () => {} }, closed.openIdMetadataUrl),
      onTurn: async () => {
        turns += 1;
      },
      notReady: async () => [],
      loopbackOnly: false,
    });
    await new Promise<void>((listening) => cut.listen(0, '127.0.0.1', () => listening()));
    const response = await fetch(`http://127.0.0.1:${cut.address().port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: bearer() },
      body: JSON.stringify(activity),
    });
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(await response.text()).not.toMatch(/127\.0\.0\.1|ECONN|fetch|\n\s+at /);
    expect(turns).toBe(0);
    cut.close();
    cut.server.closeAllConnections();
  });

  it('half of it is refused at the start, before anybody could be let in', () => {
    const noLog = { info: () => {}, warn: () => {}, error: () => {} };
    expect(() => createAdapter({ ...identity, appId: '' }, noLog)).toThrow();
    expect(() => createAdapter({ ...identity, tenantId: '' }, noLog)).toThrow();
  });
});

describe('where the bot may write', () => {
  const vet = (change: { serviceUrl?: string; tenantId?: string }) =>
    vetAddress({ serviceUrl, tenantId, ...change }, identity);

  it('is Teams, and the tenants whose people it listens to', () => {
    expect(vet({})).toBeUndefined();
    expect(vet({ tenantId: tenantId.toUpperCase() })).toBeUndefined();
    expect(vetAddress({ serviceUrl }, identity)).toBeUndefined();
    expect(vet({ serviceUrl: 'https://evil.example/' })).toBe('notAllowed');
    expect(vet({ tenantId: 'another' })).toBe('otherTenant');
  });

  it('is this machine alone without an identity', () => {
    expect(vetAddress({ serviceUrl }, undefined)).toBe('notAllowed');
    expect(vetAddress({ serviceUrl: 'http://127.0.0.1:1/', tenantId: 'any' }, undefined)).toBeUndefined();
  });
});
