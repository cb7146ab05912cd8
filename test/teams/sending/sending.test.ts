import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFault } from '../../../src/teams/sending/outcome';
import { type BotUnderTest, startBot } from '../bot-under-test';
import { chatOf, objectIdOf, people } from '../teams-client';
import { until } from '../until';

const roundId = 'hovedstaden-2024.tss.2024-10-11';

describe('a message of the bot’s own accord', () => {
  let bot: BotUnderTest;
  beforeEach(async () => {
    bot = await startBot({ sendTimeoutMs: 300 });
  });
  afterEach(() => bot.stop());

  /** How the ask to the coordinator ended, and how often it was posted. */
  async function askWith(behave: NonNullable<BotUnderTest['connector']['behave']>) {
    bot.connector.behave = (call) => (isAsk(call.body) ? behave(call) : undefined);
    await bot.teams.install(people.coordinator);
    const delivery = await until('the end of the ask', async () => {
      const ask = (await bot.store.listAsks('hovedstaden-2024', roundId))[0];
      const found = ask?.messages.find(({ purpose }) => purpose === 'ask')?.delivery;
      return found && found.kind !== 'claimed' ? found : undefined;
    });
    const posts = bot.connector.calls.filter((c) => c.conversationId === chatOf(people.coordinator) && isAsk(c.body));
    return { kind: delivery.kind, posts: posts.length };
  }
  const isAsk = (body: unknown) => JSON.stringify(body ?? '').includes('report.submit');

  it('is not sent, token and all, to an address that came from elsewhere than Teams', async () => {
    const address = { serviceUrl: 'https://evil.example/', conversationId: chatOf(people.coordinator), botId: '28:b' };
    const at = bot.clock.now();
    await bot.store.createPerson({ id: objectIdOf(people.coordinator), address, metAt: at, seenAt: at });
    await bot.teams.install(people.byen);
    const delivery = await until('the end of the ask', async () => {
      const asks = await bot.store.listAsks('hovedstaden-2024', roundId);
      const ask = asks.find(({ person }) => person === objectIdOf(people.coordinator));
      const found = ask?.messages[0]?.delivery;
      return found?.kind === 'claimed' ? undefined : found;
    });
    expect(delivery).toMatchObject({ kind: 'refused', reason: 'notAllowed' });
  });

  it.each([
    [502, 'unknown'],
    [503, 'unknown'],
    [500, 'unknown'],
    [408, 'unknown'],
    [429, 'planned'],
    [403, 'refused'],
    [404, 'refused'],
  ])('is posted once when Teams answers %i, and is then %s: the SDK’s silent retries are off', async (status, kind) => {
    expect(await askWith(() => ({ kind: 'answer', status }))).toEqual({ kind, posts: 1 });
  });

  it('is posted once when the connection is cut', async () => {
    expect(await askWith(() => ({ kind: 'reset', recorded: true }))).toEqual({ kind: 'unknown', posts: 1 });
  });

  it('is given up when Teams never answers', async () => {
    expect(await askWith(() => ({ kind: 'hang' }))).toEqual({ kind: 'unknown', posts: 1 });
  });
});

describe('what a failed send means', () => {
  it.each([
    [
      { statusCode: 403, body: { error: { code: 'BotNotInConversationRoster' } } },
      { kind: 'refused', reason: 'notInstalled' },
    ],
    [
      { statusCode: 403, body: { error: { code: 'ConversationBlockedByUser' } } },
      { kind: 'refused', reason: 'blocked' },
    ],
    [
      { statusCode: 403, code: 'MessageWritesBlocked' },
      { kind: 'refused', reason: 'blocked' },
    ],
    [{ statusCode: 403 }, { kind: 'refused', reason: 'notAllowed' }],
    [{ statusCode: 401 }, { kind: 'refused', reason: 'notAllowed' }],
    [{ statusCode: 404 }, { kind: 'refused', reason: 'gone' }],
    [{ statusCode: 413 }, { kind: 'refused', reason: 'tooLarge' }],
    [{ statusCode: 400 }, { kind: 'refused', reason: 'rejected' }],
    [{ statusCode: 412 }, { kind: 'notNow', retryAfterSeconds: 30 }],
    [
      { statusCode: 429, response: { headers: { get: () => '7' } } },
      { kind: 'notNow', retryAfterSeconds: 7 },
    ],
    [{ code: 'ECONNREFUSED' }, { kind: 'notNow', retryAfterSeconds: 30 }],
    [{ code: 'ENOTFOUND' }, { kind: 'notNow', retryAfterSeconds: 30 }],
    [{ code: 'EAI_AGAIN' }, { kind: 'notNow', retryAfterSeconds: 30 }],
    [{ code: 'ECONNRESET' }, { kind: 'unknown' }],
    [{ statusCode: 504 }, { kind: 'unknown' }],
    [new Error('aborted'), { kind: 'unknown' }],
    [undefined, { kind: 'unknown' }],
  ])('%j', (fault, outcome) => {
    expect(readFault(fault)).toEqual(outcome);
  });
});
