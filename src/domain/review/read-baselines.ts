import { answerIn, type Baseline } from '../answer/report';
import type { Request } from '../answer/request';
import { isSameAnswer } from '../answer/request-changes';
import { baselineOf } from '../answer/standing';
import type { Initiative } from '../portfolio/initiative';
import { dayOf } from '../time/zoned';

interface Known {
  /** All that is known of one initiative's requests, and what of them is read. */
  all: Request[];
  read: Request[];
  initiative: Initiative;
  timeZone: string;
}

/**
 * What was known when each was asked, as those knew it who read: in place of an answer that they do not read stands what they
 * had read before it, else what the table says.
 */
export function withReadBaselines<R extends Request>(requests: R[], known: Known): R[] {
  return requests.map((request) => {
    const { baseline } = request;
    if (baseline.source === 'table' || !isUnread(baseline, known)) return request;
    return { ...request, baseline: readBefore(baseline.on ?? '', known) };
  });
}

/** Was it asked with an answer that is not among these? */
export function asksWithUnknown({ baseline }: Request, all: Request[], timeZone: string): boolean {
  return baseline.source === 'report' && givenOn(baseline, all, timeZone).length === 0;
}

function isUnread(baseline: Baseline, { all, read, timeZone }: Known): boolean {
  const readIds = new Set(read.flatMap(({ reports }) => reports.map(({ id }) => id)));
  const given = givenOn(baseline, all, timeZone);
  return given.length > 0 && !given.some(({ id }) => readIds.has(id));
}

function givenOn(baseline: Baseline, all: Request[], timeZone: string): Request['reports'] {
  return all
    .flatMap(({ reports }) => reports)
    .filter((report) => dayOf(report.at, timeZone) === baseline.on && isSameAnswer(report, baseline));
}

function readBefore(on: string, { read, initiative, timeZone }: Known): Baseline {
  const before = read
    .flatMap(({ reports }) => reports)
    .filter(({ at }) => dayOf(at, timeZone) <= on)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (before) return { source: 'report', on: dayOf(before.at, timeZone), ...answerIn(before) };
  const { latest: _, ...unreported } = initiative;
  return baselineOf(unreported, timeZone);
}
