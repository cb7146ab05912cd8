import type { PersonRef } from '../../domain/people/person';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type { KeptOf } from '../../domain/shown/replies/personal-reply';
import type { Traces } from './find-traces';

/** What of somebody is kept, in numbers. */
export function countKept(traces: Traces, refs: PersonRef[]): KeptOf {
  const isTheirs = (ref: string | undefined) => ref !== undefined && refs.includes(ref);
  const { requests, initiatives, person } = traces;
  return {
    owned: initiatives.filter(({ owner }) => isTheirs(owner?.person)).length,
    // What served two rounds was said once.
    answers: requests.flatMap(({ reports }) => reports.filter(({ by, givenIn }) => isTheirs(by) && !givenIn)).length,
    drafts: requests.flatMap(({ drafts = [] }) => drafts.filter(({ by }) => isTheirs(by))).length,
    messages: traces.asks.length + traces.notices.filter(({ to }) => isTheirs(to)).length,
    uploads: traces.uploads.length,
    absences: person?.absences?.length ?? 0,
    coordinates: traces.portfolios.map(({ name }) => name),
    namedByFile: initiatives
      .filter(({ ownerFromFile, ownerFromTable }) => isTheirs(ownerFromFile) || isTheirs(ownerFromTable))
      .map(({ number }) => number),
  };
}

/** A living portfolio that nobody would be told of any more: somebody else must be named first. */
export function lastCoordinatorOf({ portfolios }: Traces, refs: PersonRef[]): Portfolio | undefined {
  return portfolios.find(({ ended, coordinators }) => !ended && coordinators.every((ref) => refs.includes(ref)));
}
