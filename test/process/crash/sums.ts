import { latestReport } from '../../../src/domain/answer/request';
import { unsureSince } from '../../../src/domain/round/ask';
import type { Instant } from '../../../src/domain/time/instant';
import type { Store } from '../../../src/workflows/ports';
import type { Call, ConnectorStub } from '../../teams/connector-stub';
import { channelId, objectIdOf } from '../../teams/teams-client';
import { portfolioId } from './agreement';
import type { Owners } from './owners';

/** What came of the rounds, counted where it can be seen: on Teams' side and in the store. */
export interface Sums {
  /** Owners times rounds. */
  owners: number;
  acknowledged: number;
  /** Acknowledged answers that are not in the store. */
  lost: string[];
  /** Answers that are there twice. */
  answersDoubled: string[];
  /** No card of the round reached them, and no coordinator can read that it may be so. */
  neverAsked: string[];
  /** No card reached them, and `mangler` says that it is not known. */
  onTheList: number;
  /** Messages that reached somebody twice. */
  doubled: string[];
  /** Written to more than a second after their answer was acknowledged. */
  askedAgain: string[];
  /** Messages that stand as unknown: whether they arrived, only Teams knows. */
  unknown: number;
  /** Of those, the ones that did not arrive. */
  unknownNotArrived: number;
  /** Posts in the channel, round by round. */
  summaries: number[];
  /** Rounds whose post does not say what the store says. */
  wrongSummaries: string[];
}

export async function sumUp(store: Store, owners: Owners, connector: ConnectorStub, now: Instant): Promise<Sums> {
  const sums: Sums = {
    owners: 0,
    acknowledged: owners.acknowledged.length,
    lost: [],
    answersDoubled: [],
    neverAsked: [],
    onTheList: 0,
    doubled: [],
    askedAgain: [],
    unknown: 0,
    unknownNotArrived: 0,
    summaries: [],
    wrongSummaries: [],
  };
  for (const [roundId, parts] of owners.parts) {
    sums.owners += parts.size;
    await sumAnswers(sums, store, owners, roundId);
    const asks = await store.listAsks(portfolioId, roundId);
    for (const { owner, cards } of parts.values()) {
      const who = `${owner.key} in ${roundId}`;
      const ask = asks.find(({ person }) => person === objectIdOf(owner));
      const messages = ask?.messages ?? [];
      const unsure = messages.filter(({ delivery: { kind } }) => kind === 'unknown' || kind === 'claimed').length;
      sums.unknown += unsure;
      sums.unknownNotArrived += Math.max(0, messages.length - cards.length);
      const isListed = ask !== undefined && unsureSince(ask, now) !== undefined;
      if (cards.length === 0 && isListed) sums.onTheList += 1;
      if (cards.length === 0 && !isListed) sums.neverAsked.push(who);
      const sentences = cards.map(({ body }) => String(body.summary));
      if (new Set(sentences).size < sentences.length || cards.length > messages.length) sums.doubled.push(who);
      const answeredAt = owners.acknowledged.find((each) => each.roundId === roundId && each.owner === owner)?.at;
      if (cards.some(({ at }) => at > (answeredAt ?? Infinity) + 1_000)) sums.askedAgain.push(who);
    }
    await sumPosts(sums, store, connector, roundId);
  }
  return sums;
}

async function sumAnswers(sums: Sums, store: Store, owners: Owners, roundId: string): Promise<void> {
  const requests = await store.listRequests(portfolioId, roundId);
  for (const { number, progress } of owners.acknowledged.filter((each) => each.roundId === roundId)) {
    const reports = requests.find((request) => request.number === number)?.reports ?? [];
    if (!reports.some((report) => report.progress === progress)) sums.lost.push(`${number} in ${roundId}`);
  }
  for (const { number, reports } of requests) {
    if (new Set(reports.map(({ progress }) => progress)).size < reports.length)
      sums.answersDoubled.push(`${number} in ${roundId}`);
  }
}

async function sumPosts(sums: Sums, store: Store, connector: ConnectorStub, roundId: string): Promise<void> {
  const posts = postsOf(connector, roundId);
  sums.summaries.push(posts.length);
  const requests = await store.listRequests(portfolioId, roundId);
  const answered = requests.filter((request) => latestReport(request) !== undefined).length;
  const isKnown = (await store.findRound(portfolioId, roundId))?.state.kind === 'published';
  // A post whose outcome is unknown cannot be brought up to date.
  const shown = connector.calls.findLast((c) => c.kind === 'put' && c.activityId === posts[0]?.activityId) ?? posts[0];
  const says = JSON.stringify(shown?.body ?? '').includes(`${answered} af ${requests.length}`);
  if (isKnown && !says) sums.wrongSummaries.push(roundId);
}

/** Summaries of the round that reached the channel. */
export function postsOf({ calls }: ConnectorStub, roundId: string): Call[] {
  return calls.filter(({ kind, targetId, conversationId, body }) => {
    if (kind !== 'post' || targetId !== undefined || !conversationId.startsWith(channelId('tss'))) return false;
    const text = JSON.stringify(body);
    return text.includes('summary.page') && text.includes(roundId);
  });
}
