import { type Answerer, insteadOf, mayAnswer } from '../people/absence/answerer';
import type { Initiative } from '../portfolio/initiative';
import { byNumber } from '../portfolio/initiative';
import { reviewOf } from '../review/as-published';
import type { AskItem, AskPage } from '../shown/ask-content';
import type { Day } from '../time/instant';
import { milestoneChoices } from './checks/milestones-reached';
import { colourKnown, colourOf } from './colour';
import { draftOf } from './draft';
import { isAnswered, latestReport, type Request } from './request';
import { standingOf } from './standing';

interface Walk {
  /** All requests of the round. */
  requests: Request[];
  initiatives: Initiative[];
  person: Answerer;
  today: Day;
}

/**
 * Where a person is on their way through a round: the next that waits after the one they answered, else the first; the
 * receipt when none does.
 */
export function nextPage(walk: Walk, answered?: string): AskPage {
  const own = ownRequests(walk);
  if (own.length === 0) return { kind: 'nothing', why: 'handedOver' };
  const at = own.findIndex((request) => request.number === answered);
  const waiting = [...own.slice(at + 1), ...own].find(isAsked);
  return waiting ? questionPage(walk, waiting) : receipt(walk, own);
}

/** All of theirs in the round, by number. */
export function listPage(walk: Walk, page: number, laterOn?: Day): AskPage & { kind: 'list' } {
  const own = ownRequests(walk);
  return {
    kind: 'list',
    page,
    left: leftOf(own),
    items: own.map((request) => ({
      number: request.number,
      title: titleOf(request, walk),
      shade: colourKnown(standingOf(request), walk.today) ?? 'notReported',
      state: !isAsked(request) ? 'answered' : draftOf(request, walk.person.id) ? 'draft' : 'waiting',
    })),
    ...(laterOn ? { laterOn } : {}),
  };
}

/** One initiative's question, answered already or not. */
export function questionPage(walk: Walk, request: Request): AskPage & { kind: 'question' } {
  const own = ownRequests(walk);
  const report = latestReport(request);
  const draft = draftOf(request, walk.person.id);
  const returned = reviewOf(request)?.returned;
  return {
    kind: 'question',
    position: own.findIndex((r) => r.number === request.number) + 1,
    of: own.length,
    left: leftOf(own),
    item: itemOf(request, walk),
    ...insteadOf(request, walk.person),
    ...(report ? { editing: report } : {}),
    ...(returned ? { returned: returned.question } : {}),
    ...(draft ? { typed: draft.typed, draftOn: draft.on } : {}),
  };
}

/** It waits for an answer: for the first one, or because it was given back with a question. */
export function isAsked(request: Request): boolean {
  return !isAnswered(request) || reviewOf(request)?.returned !== undefined;
}

/** So many a person's card says are missing, of those of theirs. */
export function leftOf(own: Request[]): number {
  return own.filter(isAsked).length;
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
  const milestones = milestoneChoices({
    milestones: initiative?.milestones,
    reached: standingOf(request).milestonesReached,
  });
  return {
    number: request.number,
    title: titleOf(request, walk),
    focusArea: initiative?.focusArea ?? '',
    anchoring: initiative?.anchoring.words ?? '',
    agreedPeriod: initiative?.agreedPeriod ?? '',
    baseline,
    ...(colour ? { baselineColour: colour } : {}),
    canConfirm: baseline.source === 'report',
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}

function titleOf(request: Request, { initiatives }: Walk): string {
  return initiatives.find((i) => i.number === request.number)?.title ?? request.number;
}
