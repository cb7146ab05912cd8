import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Activity } from 'botbuilder';
import type { BotIdentity } from '../../src/config';
import { createAdapter } from '../../src/teams/server/adapter';
import { createServer, type Server } from '../../src/teams/server/server';
import { vetAddress } from '../../src/teams/server/service-url';
import { type Keys, startKeys } from './signed-tokens';

const appId = '00000000-0000-0000-0000-0000000000b1';
const tenantId = '00000000-0000-0000-0000-0000000000a1';
const otherTenantId = '00000000-0000-0000-0000-0000000000a2';
const identity: BotIdentity = {
  type: 'SingleTenant',
  appId,
  password: 'a secret',
  tenantId,
  allowedTenants: [tenantId, otherTenantId],
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
const noLog = { info: () => {}, warn: () => {}, error: () => {} };
const adapterFor = (from: Keys, timeoutMs = 5_000) =>
  createAdapter(identity, noLog, { openIdMetadataUrl: from.openIdMetadataUrl, timeoutMs });

async function listen(adapter: ReturnType<typeof adapterFor>) {
  const made = createServer({
    adapter,
    onTurn: async () => {
      turns += 1;
    },
    notReady: async () => [],
    isStopping: () => false,
    loopbackOnly: false,
  });
  await new Promise<void>((listening) => made.listen(0, '127.0.0.1', () => listening()));
  return { made, at: `http://127.0.0.1:${made.address().port}/api/messages` };
}

async function close(made: Server) {
  made.close();
  made.server.closeAllConnections();
}

beforeAll(async () => {
  // The SDK prints every refusal.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  keys = await startKeys();
  const { made, at } = await listen(adapterFor(keys));
  server = made;
  url = at;
});
afterAll(async () => {
  await close(server);
  await keys.stop();
  jest.restoreAllMocks();
});
beforeEach(() => {
  turns = 0;
});

async function send(authorization: string | undefined, change: object = {}, to = url, headers: object = {}) {
  const response = await fetch(to, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
      ...headers,
    },
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

/** A good token with one of its three parts put in another's place. */
function spoilt(part: 0 | 1 | 2, put: (was: string) => string): string {
  const parts = keys.sign(claims()).split('.');
  parts[part] = put(parts[part] ?? '');
  return `Bearer ${parts.join('.')}`;
}
const encoded = (what: object) => Buffer.from(JSON.stringify(what)).toString('base64url');

describe('with an identity', () => {
  it('what Teams signed for this bot is taken', async () => {
    expect(await send(bearer())).toMatchObject({ status: 200 });
    expect(turns).toBe(1);
  });

  it.each([
    ['no JSON', '{"type":', 400],
    ['no activity', '{}', 400],
    ['too large', JSON.stringify({ ...activity, text: 'x'.repeat(300 * 1024) }), 413],
  ])('what is %s is refused before its token is looked at', async (_, body, status) => {
    const post = (authorization: string) =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body });
    expect((await post('Bearer none')).status).toBe(status);
    expect((await post(bearer())).status).toBe(status);
    expect(turns).toBe(0);
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
    ['a token whose claims were changed', () => spoilt(1, () => encoded({ ...claims(), exp: seconds(7200) }))],
    [
      'a token whose signature was changed',
      () => spoilt(2, (was) => `${was.startsWith('A') ? 'B' : 'A'}${was.slice(1)}`),
    ],
    ['a token whose signature was cut off', () => spoilt(2, () => '')],
    ['a token whose header names another algorithm', () => spoilt(0, () => encoded({ alg: 'RS512', kid: 'teams' }))],
    ['a token that is JSON and no object', () => spoilt(1, () => Buffer.from('null').toString('base64url'))],
    ['a token that brings its own key', () => bearer({}, { by: 'stranger', jwk: keys.publicKeyOf('stranger') })],
    ['a token that says where its key is', () => bearer({}, { by: 'stranger', jku: `${keys.openIdMetadataUrl}/mine` })],
    ['a token whose key id is a path', () => bearer({}, { kid: '../../keys', by: 'teams' })],
    ['a token whose key id is a word of JavaScript', () => bearer({}, { kid: '__proto__', by: 'teams' })],
    ['a token of no key', () => bearer({}, { kid: undefined, by: 'teams' })],
    ['a token by a key nobody told of', () => bearer({}, { kid: 'stranger' })],
    ['a token by another key than it names', () => bearer({}, { by: 'stranger' })],
    ['a token by a key for another channel', () => bearer({}, { kid: 'other' })],
    ['a token by a key that is endorsed for nothing', () => bearer({}, { kid: 'unendorsed' })],
    ['a token that never expires', () => bearer({ exp: undefined })],
    ['a token whose expiry is a word', () => bearer({ exp: 'never' })],
    ['two tokens', () => `${bearer()} ${bearer().slice(7)}`],
    ['two tokens with a comma between', () => `${bearer()}, ${bearer()}`],
    ['a scheme in lower case', () => bearer().replace('Bearer', 'bearer')],
    ['a token without a scheme', () => bearer().slice(7)],
    ['a token for a list of bots', () => bearer({ aud: [appId, 'another'] })],
    ['an expiry that is no number of seconds', () => bearer({ exp: Number.MAX_SAFE_INTEGER.toString() })],
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

  it('a token in another header, in the address or in the body is none', async () => {
    const token = bearer();
    const elsewhere = { 'x-ms-authorization': token, 'proxy-authorization': token, cookie: `authorization=${token}` };
    expect((await send(undefined, {}, url, elsewhere)).status).toBe(401);
    const asked = `${url}?access_token=${token.slice(7)}&authorization=${encodeURIComponent(token)}`;
    expect((await send(undefined, { authorization: token }, asked)).status).toBe(401);
    expect(turns).toBe(0);
  });

  it.each([
    ['the good one first', (good: string) => [good, 'Bearer garbage']],
    ['the good one last', (good: string) => ['Bearer garbage', good]],
    ['both good', (good: string) => [good, good]],
  ])('two Authorization headers, %s: 401, and no turn', async (_, both) => {
    const status = await new Promise<number | undefined>((answered, failed) => {
      const headers = ['content-type', 'application/json', ...both(bearer()).flatMap((one) => ['Authorization', one])];
      const sent = request(url, { method: 'POST', headers: ['host', 'bot', ...headers] }, (response) => {
        response.resume();
        answered(response.statusCode);
      });
      sent.on('error', failed);
      sent.end(JSON.stringify(activity));
    });
    expect({ status, turns }).toEqual({ status: 401, turns: 0 });
  });

  it('a header of 100 KB is not even read: no turn', async () => {
    const { status } = await send(`Bearer ${'a'.repeat(100_000)}`);
    expect({ status, turns }).toEqual({ status: 431, turns: 0 });
    expect((await send(`Bearer ${'a.'.repeat(4_000)}`)).status).toBe(401);
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
    ['of two tenants that are both let in', { channelData: { tenant: { id: otherTenantId } } }],
    ['of nobody’s tenant', { conversation: { ...activity.conversation, tenantId: '' } }],
    ['whose tenant is null', { conversation: { ...activity.conversation, tenantId: null } }],
    ['whose tenant only the sender tells', { conversation: { id: 'a:x' }, from: { ...activity.from, tenantId } }],
  ];
  it.each(elsewhere)('an activity %s: 401, and no turn', async (_, change) => {
    expect((await send(bearer(), change)).status).toBe(401);
    expect(turns).toBe(0);
  });

  it.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://evil.example/#smba.trafficmanager.net',
    'https://evilsmba.trafficmanager.net/',
    'https://a.smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:443@evil.example/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net:443/',
    'https://smba.trafficmanager.net./',
    'https://SMBA.trafficmanager.net.EVIL.example/',
    'https://smba.trafficmanager.net\\@evil.example/',
    'https://evil.example\\@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net\n.evil.example/',
    'https://smba.trafficmanager.net%2eevil.example/',
    'https://smba。trafficmanager。net/',
    'https://smbа.trafficmanager.net/',
    'https://xn--smb-8cd.trafficmanager.net/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://169.254.169.254/',
    'https://2852039166/',
    'https://localhost/',
    'http://smba.trafficmanager.net/',
    'HTTP://smba.trafficmanager.net/',
    'ftp://smba.trafficmanager.net/',
    'file:///smba.trafficmanager.net/',
    'javascript:https://smba.trafficmanager.net/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
  ])('an activity that wants its answer at %j, signed or not: refused, and no turn', async (other) => {
    const { status } = await send(bearer({ serviceurl: other }), { serviceUrl: other });
    expect([400, 401]).toContain(status);
    expect(turns).toBe(0);
  });

  it.each(['https://smba.trafficmanager.net', 'https://smba.trafficmanager.net/amer/00000000-0000/'])(
    'an activity that wants its answer at %s is taken',
    async (teams) => {
      expect((await send(bearer({ serviceurl: teams }), { serviceUrl: teams })).status).toBe(200);
      expect(turns).toBe(1);
    },
  );

  it('a tenant is known by its id, however it is written', async () => {
    const shouted = { conversation: { ...activity.conversation, tenantId: tenantId.toUpperCase() } };
    expect((await send(bearer(), shouted)).status).toBe(200);
  });

  it('an activity without a serviceUrl does not even reach the door, and would be refused there', async () => {
    expect((await send(bearer(), { serviceUrl: undefined })).status).toBe(400);
    expect(turns).toBe(0);
    const { serviceUrl: _, ...rest } = activity;
    const turn = adapterFor(keys).processActivityDirect(bearer(), rest as Activity, async () => {
      turns += 1;
    });
    await expect(turn).rejects.toThrow('Unauthorized');
    expect(turns).toBe(0);
  });

  it.each(['withFault', 'never', 'once', 'asGarbage'] as const)(
    'when the keys are told %s: 401 within the time limit, no turn, nothing told of why, and as before when they are told again',
    async (told) => {
      const others = await startKeys();
      others.told = told;
      const { made, at } = await listen(adapterFor(others, 200));
      const good = `Bearer ${others.sign(claims())}`;
      const answers = await Promise.all([send(good, {}, at), send(good, {}, at), send(`${good}x`, {}, at)]);
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
      for (const { text } of answers) expect(text).not.toMatch(/127\.0\.0\.1|ECONN|fetch|abort|time|\n\s+at /i);
      expect(turns).toBe(0);
      others.told = 'well';
      expect((await send(good, {}, at)).status).toBe(200);
      await close(made);
      await others.stop();
    },
  );

  it('when nobody answers where the keys are: 401, no turn, and nothing told of why', async () => {
    const closed = await startKeys();
    await closed.stop();
    const { made, at } = await listen(adapterFor(closed));
    const { status, text } = await send(bearer(), {}, at);
    expect({ status, turns }).toEqual({ status: 401, turns: 0 });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|fetch|\n\s+at /);
    await close(made);
  });

  it('a key that was told later is known, and one that was withdrawn is not', async () => {
    const rolling = await startKeys();
    const { made, at } = await listen(adapterFor(rolling));
    const by = (kid: string) => send(`Bearer ${rolling.sign(claims(), { kid })}`, {}, at);
    expect((await by('teams')).status).toBe(200);
    rolling.rollOver();
    const later = Date.now() + 25 * 60 * 60 * 1000;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect((await by('next')).status).toBe(200);
    expect((await by('teams')).status).toBe(401);
    clock.mockRestore();
    await close(made);
    await rolling.stop();
  });

  it('nobody makes the bot fetch keys by naming ones that are not there', async () => {
    expect((await send(bearer())).status).toBe(200);
    const { asked } = keys;
    for (const kid of ['a', 'b', 'c']) expect((await send(bearer({}, { kid }))).status).toBe(401);
    expect(keys.asked).toBe(asked);
  });

  it('half of it is refused at the start, before anybody could be let in', () => {
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
