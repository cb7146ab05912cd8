import { colourOf } from '../../domain/answer/colour';
import { isAnswered, type Request } from '../../domain/answer/request';
import { baselineOf } from '../../domain/answer/standing';
import { Directory } from '../../domain/people/directory';
import type { Visitor } from '../../domain/people/permission';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { ShowReply } from '../../domain/shown/reply';
import { isInitiativeOverdue, shadeOf } from '../../domain/summary/initiative-shade';
import type { Instant } from '../../domain/time/instant';
import { slipMonths } from '../../domain/time/slip';
import { dayOf } from '../../domain/time/zoned';
import type { PeopleStore, RoundStore } from '../ports';

const mostReports = 3;
/** Rounds looked through for them. */
const mostRounds = 5;

interface Question {
  portfolio: Portfolio;
  initiative: Initiative;
  visitor: Visitor;
  now: Instant;
}

/** The story of one initiative: how it stands, what was agreed, what was said last. */
export async function showInitiative(
  store: RoundStore & PeopleStore,
  { portfolio, initiative, visitor, now }: Question,
): Promise<ShowReply> {
  const today = dayOf(now, portfolio.timeZone);
  const history = await store.listHistory(portfolio.id, initiative.number, mostRounds);
  const rounds = await store.listRounds(portfolio.id);
  const named = (roundId: string) => committeeOf(portfolio, rounds, roundId);
  const standing = baselineOf(initiative, portfolio.timeZone);
  const slip = slipMonths(initiative.agreedPeriod, standing.period) ?? 0;
  const owner = await ownerFor(store, initiative, visitor);
  const asked = history
    .map((request) => ({ request, round: rounds.find((r) => r.id === request.roundId) }))
    .filter(({ round }) => round?.state.kind === 'open')
    .sort((a, b) => ((a.round?.dueAt ?? '') < (b.round?.dueAt ?? '') ? -1 : 1))[0];
  return {
    kind: 'show',
    number: initiative.number,
    title: initiative.title,
    focusArea: initiative.focusArea,
    anchoring: initiative.anchoring.words,
    phase: standing.phase,
    phaseWords: standing.source === 'table' ? initiative.phase.words : '',
    shade: shadeOf(initiative, today, portfolio.timeZone),
    agreedPeriod: initiative.agreedPeriod,
    period: standing.period,
    ...(slip > 0 ? { slipMonths: slip } : {}),
    overdue: isInitiativeOverdue(initiative, today, portfolio.timeZone),
    gone: initiative.gone ?? false,
    today,
    reports: reportsOf(history, portfolio).map((told) => ({ ...told, committee: named(told.roundId) })),
    ...(owner ? { owner } : {}),
    ...(asked?.round
      ? { asked: { committee: named(asked.round.id), dueOn: asked.round.dueOn, answered: isAnswered(asked.request) } }
      : {}),
  };
}

function reportsOf(history: Request[], portfolio: Portfolio) {
  return (
    history
      .flatMap(({ reports, roundId }) =>
        reports.map((report, index) => ({ report, roundId, superseded: index < reports.length - 1 })),
      )
      // An answer that served two rounds is told once, where it was given.
      .filter(({ report }) => report.givenIn === undefined)
      .sort((a, b) => (a.report.at < b.report.at ? 1 : -1))
      .slice(0, mostReports)
      .map((told) => {
        const colour = colourOf(told.report, dayOf(told.report.at, portfolio.timeZone));
        return { ...told, on: dayOf(told.report.at, portfolio.timeZone), ...(colour ? { colour } : {}) };
      })
  );
}

function committeeOf(portfolio: Portfolio, rounds: Round[], roundId: string): string {
  const id = rounds.find((round) => round.id === roundId)?.committeeId;
  const committee = portfolio.committees.find((c) => c.id === id);
  return committee ? shortName(committee) : (id ?? '');
}

/** Who owns it is for coordinators, in their own chat. */
async function ownerFor(
  store: PeopleStore,
  { owner }: Initiative,
  { role, where }: Visitor,
): Promise<ShowReply['owner']> {
  if (role !== 'coordinator' || where.kind === 'channel') return undefined;
  if (!owner) return 'none';
  const directory = new Directory(await store.listPeople());
  return {
    label: owner.name ?? directory.find(owner.person)?.name ?? owner.person,
    reachable: directory.canReach(owner.person),
  };
}
