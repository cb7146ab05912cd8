import { answerIn, type Baseline, type Report } from '../answer/report';
import type { Request } from '../answer/request';
import { isSameAnswer } from '../answer/request-changes';
import { dayOf } from '../time/zoned';

interface Known {
  /** All that is known of one initiative's requests, and what of them is read. */
  all: Request[];
  read: Request[];
  timeZone: string;
}

/**
 * What was known when each was asked, as those knew it who read: in place of an answer that they do not read stands what they
 * had read before it, or what was known when it was asked.
 */
export function withReadBaselines<R extends Request>(requests: R[], known: Known): R[] {
  return requests.map((request) => {
    const baseline = readBaseline(request.baseline, known);
    return baseline === request.baseline ? request : { ...request, baseline };
  });
}

/** Was it asked with an answer that is not among these? */
export function asksWithUnknown({ baseline }: Request, all: Request[], timeZone: string): boolean {
  return baseline.source === 'report' && holdersOf(baseline, all, timeZone).length === 0;
}

function readBaseline(baseline: Baseline, known: Known): Baseline {
  if (baseline.source === 'table') return baseline;
  const { all, read, timeZone } = known;
  const [holder] = holdersOf(baseline, all, timeZone);
  if (!holder || holdersOf(baseline, read, timeZone).length > 0) return baseline;
  const before = readBefore(baseline.on ?? '', known);
  const older = readBaseline(holder.baseline, { ...known, all: all.filter((each) => each !== holder) });
  return before && (before.on ?? '') >= (older.on ?? '') ? before : older;
}

/** The requests in which the answer was given that is a baseline now. */
function holdersOf(baseline: Baseline, requests: Request[], timeZone: string): Request[] {
  const isIt = (report: Report) => dayOf(report.at, timeZone) === baseline.on && isSameAnswer(report, baseline);
  return requests.filter(({ reports }) => reports.some(isIt));
}

function readBefore(on: string, { read, timeZone }: Known): Baseline | undefined {
  const before = read
    .flatMap(({ reports }) => reports)
    .filter(({ at }) => dayOf(at, timeZone) <= on)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return before && { source: 'report', on: dayOf(before.at, timeZone), ...answerIn(before) };
}
