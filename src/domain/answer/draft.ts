import { maxLength } from '../shown/ask-content';
import type { Day } from '../time/instant';
import type { AskedMilestones } from './checks/milestones-reached';
import { readTyped } from './read-answer';
import type { Answer } from './report';
import { type Draft, latestReport, type Request } from './request';

const texts = ['progress', 'nextSteps', 'period', 'decision'] as const;
const inputIds = ['phase', 'health', 'milestones', ...texts] as const;

export function draftOf(request: Request, personId: string): Draft | undefined {
  return request.drafts?.find(({ by }) => by === personId);
}

/** What the card's inputs hold before anybody types: a draft, else the answer being changed, else the last report. */
export function prefillOf(request: Request, personId: string): Partial<Answer> {
  return draftOf(request, personId)?.typed ?? latestReport(request) ?? request.baseline;
}

/**
 * The request with what was typed as this person's draft, its texts no longer than an answer's may be. The same request
 * when nothing was typed that the card did not hold already, or when it came from a card without the inputs.
 */
export function withDraft(
  request: Request,
  inputs: Record<string, unknown>,
  { by, on, asked }: { by: string; on: Day; asked: AskedMilestones },
): Request {
  if (!inputIds.some((id) => inputs[id] !== undefined)) return request;
  const typed: Partial<Answer> = readTyped(inputs, asked);
  for (const field of texts) typed[field] = typed[field]?.slice(0, maxLength[field]) ?? '';
  if (isSame(typed, prefillOf(request, by))) return request;
  if (isSame(typed, latestReport(request) ?? request.baseline)) return withoutDraft(request, by);
  return { ...request, drafts: [...(withoutDraft(request, by).drafts ?? []), { by, on, typed }] };
}

export function withoutDraft(request: Request, personId: string): Request {
  const { drafts, ...rest } = request;
  if (!drafts?.some(({ by }) => by === personId)) return request;
  const others = drafts.filter(({ by }) => by !== personId);
  return others.length > 0 ? { ...rest, drafts: others } : rest;
}

/** Cards leave out what cannot be seen, and clients add white space of their own: neither is typing. */
function isSame(a: Partial<Answer>, b: Partial<Answer>): boolean {
  const seen = (text: string | undefined) => (text ?? '').replace(/[\p{C}\s]/gu, '');
  const sorted = ({ milestonesReached = [] }: Partial<Answer>) => [...milestonesReached].sort().join('\n');
  return (
    a.phase === b.phase &&
    a.health === b.health &&
    sorted(a) === sorted(b) &&
    texts.every((field) => seen(a[field]) === seen(b[field]))
  );
}
