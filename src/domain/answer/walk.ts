import { type Answerer, insteadOf, mayAnswer } from '../people/absence/answerer';
import type { Initiative } from '../portfolio/initiative';
import { byNumber } from '../portfolio/initiative';
import type { AskItem, AskPage } from '../shown/ask-content';
import type { Day } from '../time/instant';
import { colourOf } from './colour';
import { isAnswered, latestReport, type Request } from './request';

interface Walk {
  /** All requests of the round. */
  requests: Request[];
  initiatives: Initiative[];
  person: Answerer;
  today: Day;
}

/** Where a person is on their way through a round: the first that waits, or the receipt when none does. */
export function nextPage(walk: Walk): AskPage {
  const own = ownRequests(walk);
  if (own.length === 0) return { kind: 'nothing', why: 'handedOver' };
  const waiting = own.find((request) => !isAnswered(request));
  return waiting ? questionPage(walk, waiting) : receipt(walk, own);
}

/** One initiative's question, answered already or not. */
export function questionPage(walk: Walk, request: Request): AskPage & { kind: 'question' } {
  const own = ownRequests(walk);
  const report = latestReport(request);
  return {
    kind: 'question',
    position: own.findIndex((r) => r.number === request.number) + 1,
    of: own.length,
    item: itemOf(request, walk),
    ...insteadOf(request, walk.person),
    ...(report ? { editing: report } : {}),
  };
}

export function ownRequests({ requests, person }: Pick<Walk, 'requests' | 'person'>): Request[] {
  return requests.filter((request) => mayAnswer(request, person)).sort(byNumber);
}

function receipt(walk: Walk, own: Request[]): AskPage {
  const items = own.flatMap((request) => {
    const report = latestReport(request);
    if (!report) return [];
    const colour = colourOf(report, walk.today);
    return [{ number: request.number, title: titleOf(request, walk), ...(colour ? { colour } : {}), report }];
  });
  return { kind: 'receipt', items };
}

function itemOf(request: Request, walk: Walk): AskItem {
  const initiative = walk.initiatives.find((i) => i.number === request.number);
  const { baseline } = request;
  const colour = colourOf(baseline, walk.today);
  return {
    number: request.number,
    title: titleOf(request, walk),
    focusArea: initiative?.focusArea ?? '',
    anchoring: initiative?.anchoring.words ?? '',
    agreedPeriod: initiative?.agreedPeriod ?? '',
    baseline,
    ...(colour ? { baselineColour: colour } : {}),
    canConfirm: baseline.source === 'report',
  };
}

function titleOf(request: Request, { initiatives }: Walk): string {
  return initiatives.find((i) => i.number === request.number)?.title ?? request.number;
}
