import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BotUnderTest, startBot } from './bot-under-test';
import { people } from './teams-client';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBot({ at: '2024-09-10T08:00:00.000Z' });
});
afterAll(() => bot.stop());

const good = () => ({ ...bot.teams.activity(people.byen), type: 'message', text: 'hjælp' });

async function send(body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, text: await response.text() };
}

/** Without a length: the bot learns how long it is only as it comes. */
async function sendInPieces(body: string): Promise<number | undefined> {
  const sending = request(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  const answered = once(sending, 'response');
  for (let at = 0; at < body.length; at += 50_000) sending.write(body.slice(at, at + 50_000));
  sending.end();
  const [response] = (await answered) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

/** One sentence of ours as JSON, and nothing of how it works inside. */
function expectOneSentence(text: string) {
  expect(Object.keys(JSON.parse(text))).toEqual(['error']);
  expect(JSON.parse(text).error).toMatch(/^[A-Z][^\n]{5,160}\.$/);
  expect(text).not.toMatch(/at \w+ \(|node_modules|\.js|\.ts|Error:/);
}

describe('a malformed activity', () => {
  const wrong: [string, (a: ReturnType<typeof good>) => unknown][] = [
    ['an empty object', () => ({})],
    ['a list', (a) => [a]],
    ['a word', () => 'hjælp'],
    ['a number', () => 5],
    ['null', () => null],
    ['no type', ({ type: _, ...a }) => a],
    ['a type that is no text', (a) => ({ ...a, type: 5 })],
    ['an empty type', (a) => ({ ...a, type: '' })],
    ['no sender', (a) => ({ ...a, from: undefined })],
    ['a sender that is a list', (a) => ({ ...a, from: [] })],
    ['a sender without an id', (a) => ({ ...a, from: { aadObjectId: 'x' } })],
    ['an object id that is a number', (a) => ({ ...a, from: { id: '29:x', aadObjectId: 5 } })],
    ['a name that is an object', (a) => ({ ...a, from: { id: '29:x', aadObjectId: 'x', name: {} } })],
    ['no conversation', (a) => ({ ...a, conversation: null })],
    ['a conversation whose id is a number', (a) => ({ ...a, conversation: { id: 5 } })],
    ['no recipient', (a) => ({ ...a, recipient: undefined })],
    ['no serviceUrl', (a) => ({ ...a, serviceUrl: undefined })],
    ['a serviceUrl that is no address', (a) => ({ ...a, serviceUrl: 'hjælp' })],
    ['a text that is an object', (a) => ({ ...a, text: { toString: 'x' } })],
    ['a timestamp that is no time', (a) => ({ ...a, timestamp: 'i går' })],
    ['entities that are a word', (a) => ({ ...a, entities: 'x' })],
    ['an entity that is null', (a) => ({ ...a, entities: [null] })],
    ['a mention of nobody', (a) => ({ ...a, entities: [{ type: 'mention', text: '<at>x</at>' }] })],
    ['attachments that are a word', (a) => ({ ...a, attachments: 'x' })],
    ['an attachment that is null', (a) => ({ ...a, attachments: [null] })],
    ['an attachment whose type is a number', (a) => ({ ...a, attachments: [{ contentType: 5 }] })],
    ['an id of an object', (a) => ({ ...a, id: {} })],
    ['an action that is a number', (a) => ({ ...a, type: 'installationUpdate', action: 5 })],
    ['channelData that is a word', (a) => ({ ...a, channelData: 'x' })],
  ];
  it.each(wrong)('%s: 400 and one sentence', async (_, spoil) => {
    const { status, text } = await send(JSON.stringify(spoil(good())));
    expect(status).toBe(400);
    expectOneSentence(text);
  });

  it.each([
    ['half of JSON', '{"type":"message",'],
    ['no JSON', 'hjælp'],
    ['nothing', ''],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
  ])('%s: 400 and one sentence', async (_, body) => {
    const { status, text } = await send(body);
    expect(status).toBe(400);
    expectOneSentence(text);
  });

  it.each([
    ['text/plain', JSON.stringify({ type: 'message' })],
    ['application/x-www-form-urlencoded', 'type=message&from[id]=x&conversation[id]=y&recipient[id]=z'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\ny\r\n--x--',
    ],
    ['application/octet-stream', 'x'],
  ])('%s is not taken: 400 and one sentence', async (type, body) => {
    const { status, text } = await send(body, { 'content-type': type });
    expect(status).toBe(400);
    expectOneSentence(text);
  });

  it('without a content type is not taken', async () => {
    const { status, text } = await send(JSON.stringify(good()), { 'content-type': '' });
    expect(status).toBe(400);
    expectOneSentence(text);
  });

  it('of 300 KB is too large: 413 and one sentence', async () => {
    const { status, text } = await send(JSON.stringify({ ...good(), text: 'x'.repeat(300 * 1024) }));
    expect(status).toBe(413);
    expectOneSentence(text);
  });

  it('of just 256 KB is taken; with one byte more it is too large, whether or not it says so beforehand', async () => {
    const most = 256 * 1024;
    const empty = JSON.stringify({ ...good(), text: '' });
    const sized = (bytes: number) => empty.replace('"text":""', `"text":"${'x'.repeat(bytes - empty.length)}"`);
    expect((await send(sized(most))).status).toBe(200);
    expect((await send(sized(most + 1))).status).toBe(413);
    expect(await sendInPieces(sized(most + 1))).toBe(413);
    expect(await sendInPieces('{"type":')).toBe(400);
  });

  it('that claims to be compressed ends nothing, compressed or not', async () => {
    const packed = gzipSync(JSON.stringify({ ...good(), text: 'x'.repeat(50_000_000) }));
    for (const body of ['not compressed', packed, packed.subarray(0, 100)]) {
      const { status, text } = await send(body, { 'content-encoding': 'gzip' });
      expect(status).toBe(400);
      expectOneSentence(text);
    }
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  });

  it.each(['https://evil.example/', 'http://10.0.0.1/', 'http://127.0.0.1.evil.example/', 'file:///etc/passwd'])(
    'in local mode with the serviceUrl %s is refused, and nothing is sent there',
    async (serviceUrl) => {
      const { status, text } = await send(JSON.stringify({ ...good(), serviceUrl }));
      expect(status).toBe(400);
      expectOneSentence(text);
    },
  );

  it.each(['http://localhost:1/', 'http://[::1]:1/'])('in local mode %s is this machine', async (serviceUrl) => {
    const activity = { ...good(), type: 'typing', serviceUrl };
    expect((await send(JSON.stringify(activity))).status).toBe(200);
  });

  it('without attachments, said or not, is taken', async () => {
    expect((await send(JSON.stringify({ ...good(), attachments: null }))).status).toBe(200);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('of deep nesting and strange keys does no harm', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const body = JSON.stringify({ ...good(), type: 'invoke', name: 'adaptiveCard/action', value: 0 });
    const { status } = await send(body.replace('"value":0', `"value":{"__proto__":{"x":1},"action":${deep}}`));
    expect(status).toBe(200);
  });
});

describe('other addresses', () => {
  it.each(['/', '/api', '/api/messages/../../etc/passwd', '/.env', '/metrics'])('%s is not found', async (path) => {
    const response = await fetch(bot.url + path);
    expect(response.status).toBe(404);
    expectOneSentence(await response.text());
  });

  it('GET /api/messages is not allowed', async () => {
    const response = await fetch(`${bot.url}/api/messages`);
    expect(response.status).toBe(405);
    expectOneSentence(await response.text());
  });
});
