import fc from 'fast-check';
import { whoMay } from '../../../src/domain/people/who-may';
import type { BotUnderTest } from '../bot-under-test';
import { good, pointer, portfolioId } from '../round';
import { people, type Where } from '../teams-client';

type Json = Record<string, unknown>;

/** What is sent: an activity as Teams would write it, spoilt here and there, or bytes that are none. */
export type Odd =
  | { kind: 'activity'; who: keyof typeof people; where: Where; made: Json; changes: Change[] }
  | { kind: 'raw'; body: Uint8Array; contentType: string };

interface Change {
  path: number[];
  value: unknown;
}

const deep = (depth: number) => JSON.parse(`${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`);

/** A value put in the place of one that belongs there, anywhere inside. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, -1, 1e308, true, [], {}, '${x}', '../../x', '\u202e', '<at></at>'),
  fc.constantFrom<unknown>('a'.repeat(5000), '🩺'.repeat(40_000), deep(200), deep(2000), [[[[]]]], '9'.repeat(400)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
);
const change = fc.record({ path: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), value: odd });

const words = fc.oneof(
  fc.constantFrom('status', 'vis 12', 'tildel 12 @', 'start runde TSS frist', 'plan', 'mangler', 'mine', 'oversigt'),
  fc.constantFrom('flyt 12 til Byen', 'fravær 1/7-1/8 for', 'spørg 12', 'møde TSS 31/2', 'omdøb TSS til', 'sprog x'),
  fc.constantFrom('beslut 12 Ja', 'løft 12 til DAK', 'udført 12', 'dagsorden TSS', 'gennemgå TSS', 'ændringer', 'tal'),
  fc.constantFrom(
    'dokument TSS',
    'slutstatus',
    'eksport json',
    'opsætning',
    'prøverunde TSS',
    'indikator Ventetid 2024: 7',
  ),
  fc.constantFrom('beslut 999 x', `beslut 12 ${'x'.repeat(1001)}`, 'løft 12 til ingen', 'årsopfølgning 31/2'),
  fc.constantFrom('<at>x</at>', '<at>', `vis ${'1'.repeat(9000)}`, 'oversigt udløber i 9999', 'hjælp\n\nvis 12'),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const verb = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.keys(whoMay).filter((deed) => deed.includes('.'))) },
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string(),
);
/** What buttons carry, each of them whether the verb has it or not. */
const data = fc.record(
  {
    portfolioId: fc.constantFrom<unknown>(portfolioId, 'another', '', null),
    roundId: fc.constantFrom<unknown>(pointer('1').roundId, `${portfolioId}.early`, `${portfolioId}.x.2024-01-01`, 7),
    number: fc.oneof(fc.constantFrom<unknown>('12', '35', '1', '', '12 ', {}), fc.string()),
    from: fc.constantFrom<unknown>('12', '35', 'x', null),
    page: fc.constantFrom<unknown>(1, '2', 0, -1, 1e9, 'x', null),
    laterOn: fc.constantFrom<unknown>('2024-09-20', '2024-02-31', 'x', null),
    upload: fc.constantFrom<unknown>('abc', '../x', 'a'.repeat(64), null),
    numbers: fc.constantFrom<unknown>(['12'], [], 'x', [null], Array(50).fill('1')),
    row1: fc.constantFrom<unknown>('kept', 'closed', 'x', {}),
    committee: fc.constantFrom<unknown>('tss', 'TSS', '', 'x'.repeat(500), null),
    person: fc.constantFrom<unknown>('00000000-0000-0000-0000-0000000000d4', 'x', []),
    name: words,
    text: words,
    ...ofTheDesk(),
  },
  { requiredKeys: [] },
);

/** The coordinator's desk: reviews, agendas, indicators, getting ready. */
function ofTheDesk() {
  const at = fc.constantFrom<unknown>('2024-09-20T08:00:00.000Z', '9999-12-31T23:59:59Z', '2024-09-20', 'x', null);
  const mark = fc.record({ id: fc.constantFrom<unknown>('1', '999999', '-1', 'x', 1), at });
  return {
    committeeId: fc.constantFrom<unknown>('tss', 'byen', 'nobody', 'TSS', '', null),
    to: fc.constantFrom<unknown>('tss', 'dak', 'nobody', null),
    on: fc.constantFrom<unknown>('2024-09-17', '2024-02-30', '0000-01-01', '9999-12-31', '', 'x', null),
    decision: fc.oneof(mark, fc.constantFrom<unknown>('1', '', null, 1)),
    replaces: fc.oneof(mark, fc.constantFrom<unknown>({}, null, 'x')),
    another: fc.constantFrom<unknown>(true, false, 'true'),
    seen: fc.constantFrom<unknown>('', 'x', '|'.repeat(400), '|'.repeat(401), null),
    readAt: at,
    as: fc.constantFrom<unknown>('item', 'edit', 'ask', 'x', null),
    question: words,
    progress: words,
    words,
    year: fc.constantFrom<unknown>('2024', '1899', '20', '2024; drop', null),
    ids: fc.constantFrom<unknown>(['x'], [], ['x', 'x'], [null], 'x', Array(50).fill('x')),
    period: fc.constantFrom<unknown>('2024', '31. februar 2024', '', null, 'x'.repeat(5000)),
    value1: fc.constantFrom<unknown>('1.234,5', '-0', '1e9', 'ca. 12', '=1+1', '9'.repeat(500), {}, null),
    step: fc.constantFrom<unknown>('calendar', 'owners', 'overview', 'x', null),
    meeting: fc.constantFrom<unknown>('tss 2024-10-11', 'TSS', '', 'x'.repeat(500)),
    agenda: fc.constantFrom<unknown>('2024-10-04', '31/2', 'x', null),
    closes: fc.constantFrom<unknown>('2024-10-04', '31/2', 'x', null),
  };
}

const member = fc.record({ id: fc.constantFrom('29:x', '28:bot', ''), name: fc.string() }, { requiredKeys: ['id'] });
const attachment = fc.record(
  {
    contentType: fc.constantFrom<unknown>(
      'application/vnd.microsoft.teams.file.download.info',
      'text/html',
      'image/*',
      5,
    ),
    contentUrl: fc.constantFrom<unknown>('https://x.sharepoint.com/x', 'file:///etc/passwd', 5),
    name: fc.oneof(fc.constantFrom<unknown>('tabel.csv', '../../x.xlsx', 'x', 5), fc.string()),
    content: fc.oneof(
      fc.constantFrom<unknown>({ downloadUrl: 'https://evil.example/x.csv', fileType: 'csv' }, null, 'x', []),
      fc.record({ downloadUrl: fc.string(), uniqueId: fc.string(), fileType: fc.string() }),
    ),
  },
  { requiredKeys: [] },
);
const mention = fc.record(
  {
    type: fc.constantFrom<unknown>('mention', 'clientInfo', 'x', ''),
    text: fc.oneof(words, fc.constant('<at>x</at>')),
    mentioned: fc.oneof(member, fc.constantFrom<unknown>(null, 'x', {})),
  },
  { requiredKeys: [] },
);
const consent = fc.record(
  {
    type: fc.constantFrom<unknown>('fileUpload', 'x', null),
    action: fc.constantFrom<unknown>('accept', 'decline', 'x', 5),
    context: fc.constantFrom<unknown>(
      { upload: 'abc' },
      { upload: '../x' },
      { export: 'csv', portfolioId, on: '2024-09-17' },
      { export: 'json', portfolioId: 'another', on: '0000-01-01' },
      { document: `${pointer('1').roundId}.overview.docx`, portfolioId, name: 'x.docx' },
      { document: '..', portfolioId, name: '../../x' },
      null,
      'x',
      {},
    ),
    uploadInfo: fc.constantFrom<unknown>(
      {
        uploadUrl: 'https://evil.example/',
        contentUrl: 'https://evil.example/',
        uniqueId: 'x',
        name: 'x',
        fileType: 'x',
      },
      { uploadUrl: 'http://127.0.0.1:1/' },
      null,
      'x',
    ),
  },
  { requiredKeys: [] },
);

const made: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('message'), text: words }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('message'),
      text: words,
      textFormat: fc.constantFrom('plain', 'xhtml', 'x'),
      entities: fc.array(mention, { maxLength: 4 }),
      attachments: fc.array(attachment, { maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(verb, data, fc.boolean()).map(([verb, data, isWhole]) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb, data: isWhole ? { ...pointer('12'), ...good, ...data } : data },
      },
    })),
  },
  { weight: 2, arbitrary: consent.map((value) => ({ type: 'invoke', name: 'fileConsent/invoke', value })) },
  fc.tuple(fc.string(), odd).map(([name, value]) => ({ type: 'invoke', name, value })),
  fc.constantFrom('add', 'remove', 'add-upgrade', 'remove-upgrade', '', 'x').map((action) => ({
    type: 'installationUpdate',
    action,
  })),
  fc.record({
    type: fc.constant('conversationUpdate'),
    membersAdded: fc.oneof(fc.array(member, { maxLength: 3 }), fc.constantFrom<unknown>(null, 'x', [null])),
    membersRemoved: fc.array(member, { maxLength: 3 }),
    channelData: fc.constantFrom<unknown>({ eventType: 'channelRenamed', channel: { id: '19:tss@thread.tacv2' } }, {}),
  }),
  fc.record({
    type: fc.constantFrom('messageReaction', 'messageUpdate', 'messageDelete', 'typing', 'event', 'endOfConversation'),
    reactionsAdded: fc.constantFrom<unknown>([{ type: 'like' }], [null], 'x', null),
    replyToId: fc.oneof(fc.string(), fc.constant('a:missing')),
  }),
  fc.string().map((type) => ({ type })),
);

const raw = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .constantFrom('', '{', '[]', 'null', '"x"', '{"a":', '\u0000', '{"type":"message"}', `{"a":${'['.repeat(50_000)}`)
    .map(asBytes),
  fc
    .constantFrom(250, 270)
    .map((kilobytes) => asBytes(JSON.stringify({ type: 'message', text: 'x'.repeat(kilobytes * 1024) }))),
  fc.json().map(asBytes),
);
const contentType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'x',
);

export const oddActivities: fc.Arbitrary<Odd> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('activity' as const),
      who: fc.constantFrom(...(Object.keys(people) as (keyof typeof people)[])),
      where: fc.constantFrom<Where>('chat', 'chat', { channel: 'tss' }, { channel: 'unknown' }),
      made,
      // Most are refused for what is put in the wrong place; enough are whole to be looked into further on.
      changes: fc.oneof(fc.constant<Change[]>([]), fc.array(change, { maxLength: 3 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('raw' as const), body: raw, contentType }) },
);

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * @returns the status it was answered with, and what was sent, for whoever looks for why; `refused` where the bot closed
 * the connection on a large body that it would not take, before it had come
 */
export async function sendOdd(bot: BotUnderTest, what: Odd): Promise<{ status: number | 'refused'; sent: string }> {
  const { body, contentType } =
    what.kind === 'raw' ? what : { body: write(bot, what), contentType: 'application/json' };
  const sent = new TextDecoder().decode(body);
  try {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      // A connection that is kept may be closed just as it is used again.
      headers: { 'content-type': contentType, connection: 'close' },
      body: new Uint8Array(body),
    });
    await response.arrayBuffer();
    return { status: response.status, sent };
  } catch (error) {
    if (what.kind === 'raw' && body.length > 16 * 1024) return { status: 'refused', sent };
    throw new Error(`No answer to ${sent.slice(0, 2000)}`, { cause: error });
  }
}

function write(bot: BotUnderTest, { who, where, made, changes }: Odd & { kind: 'activity' }): Uint8Array {
  const activity: Json = { ...bot.teams.activity(people[who], where), ...(copyOf(made) as Json) };
  for (const { path, value } of changes) put(activity, path, value);
  return asBytes(JSON.stringify(activity));
}

/** Replaces what stands where the path leads, each step taken round the fields there are. */
function put(within: Json, [step = 0, ...rest]: number[], value: unknown): void {
  const names = Object.keys(within);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return;
  const inner = within[name];
  // Replies must go to the test's own connector, whatever else is changed.
  if (name === 'serviceUrl') return;
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) put(inner as Json, rest, value);
  // The same value may be put inside itself.
  else within[name] = copyOf(value);
}

function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
