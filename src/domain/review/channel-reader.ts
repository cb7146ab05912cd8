import { isBetweenRounds } from '../answer/early/early-round';
import { latestReport, type Request } from '../answer/request';
import type { Portfolio } from '../portfolio/portfolio';
import { committeeIn, type Round } from '../round/round';
import type { Instant } from '../time/instant';
import { asReadInChannel, type PublishedRequest, reviewRuleOf } from './as-published';
import type { ReviewRule } from './review';

/**
 * Who reads in a committee's channel. Where answers are reviewed they read what was published, or what a coordinator has
 * approved: of an answer that waits they read what was known before it, its colour included.
 */
export interface ChannelReader {
  portfolio: Portfolio;
  /** Those that are known: of the last year, and those under way. */
  rounds: Round[];
  /** Ids of the committees whose channel it is, or was. */
  committees: string[];
  /** What was said before this in a round that is not among `rounds` has been published. */
  knownSince: Instant;
}

/** Is anything of this round decided in a review? `false` for what is read as it was given. */
export function isReviewed(
  roundId: string,
  { portfolio, rounds }: Pick<ChannelReader, 'portfolio' | 'rounds'>,
): boolean {
  const round = rounds.find(({ id }) => id === roundId);
  const rule = round ? reviewRuleOf(round, portfolio) : ruleOf(committeeIn(roundId), portfolio);
  return rule !== undefined || round?.reviewed === true;
}

/** Has any committee of this channel its answers reviewed, or had it in the last year? */
export function readsReviewed(reader: ChannelReader): boolean {
  const { portfolio, rounds, committees } = reader;
  return (
    committees.some((id) => ruleOf(id, portfolio)) ||
    rounds.some(({ id, committeeId }) => committees.includes(committeeId) && isReviewed(id, reader))
  );
}

/**
 * Requests of any rounds with what is read of them in the channel. What its own committee's round holds is read as that round
 * has it, wherever it was given; an answer of which nothing is read yet is not there.
 */
export function readHere(requests: Request[], reader: ChannelReader): PublishedRequest[] {
  const isOwn = ({ roundId }: Request) => reader.committees.includes(committeeIn(roundId));
  const own = new Map(
    requests.filter(isOwn).flatMap((request) => {
      const { reports } = readAlone(request, reader);
      return request.reports.map(({ id }) => [id, reports.find((report) => report.id === id)] as const);
    }),
  );
  return requests.flatMap((request) => {
    const read = readAlone(request, reader);
    const reports = isOwn(request)
      ? read.reports
      : read.reports.flatMap((report) => {
          const here = own.get(report.id);
          if (!own.has(report.id)) return [report];
          return here ? [{ ...report, ...textsIn(here) }] : [];
        });
    return request.reports.length > 0 && reports.length === 0 ? [] : [{ ...read, reports }];
  });
}

function readAlone(request: Request, reader: ChannelReader): PublishedRequest {
  return asReadInChannel(request, ruleFor(request, reader));
}

function textsIn({ progress, nextSteps, decision }: Request['reports'][number]) {
  return { progress, nextSteps, decision };
}

/** A round that is not published yet shows what is approved, whether its committee waits for that or for its agenda. */
function ruleFor(
  request: Request,
  { portfolio, rounds, committees, knownSince }: ChannelReader,
): ReviewRule | undefined {
  const round = rounds.find(({ id }) => id === request.roundId);
  if (round?.state.kind === 'published') return round.state.review;
  if (!round && (latestReport(request)?.at ?? '') < knownSince) return undefined;
  const asking = isBetweenRounds(portfolio.id, request.roundId) ? [] : [committeeIn(request.roundId)];
  return [...committees, ...asking].some((id) => ruleOf(id, portfolio)) ? 'required' : undefined;
}

function ruleOf(committeeId: string, { committees }: Portfolio): ReviewRule | undefined {
  return committees.find(({ id }) => id === committeeId)?.review;
}
