import { openAsking } from '../../domain/agenda/asking';
import { nextMeetingOn } from '../../domain/agenda/decided-by';
import { type EscalationVerdict, escalate, parentOf } from '../../domain/agenda/escalate';
import { standsOn } from '../../domain/agenda/stands-on';
import { isEnded } from '../../domain/portfolio/change/ending';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName } from '../../domain/portfolio/portfolio';
import type { AgendaReply } from '../../domain/shown/meeting/agenda-content';
import { refuseEnded } from '../agreement/refuse-ended';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { PortfolioStore } from '../ports';
import { refuse } from '../refusal';
import { committeeOf, doneAbout, hereOf, settingOf, standsElsewhere } from './at-hand';

interface Ports {
  store: Pick<PortfolioStore, 'findInitiative' | 'changeInitiative'>;
  clock: Clock;
}

/**
 * Takes what an initiative asks on to another committee's agenda: the one that is named, else the parent of the one it
 * stands with. Pressed twice, or by two at once, it is taken on once.
 * @param to the committee's id
 * @throws Refused for a committee, or a portfolio, that is no more
 */
export async function takeOn(
  ports: Ports,
  visit: VisitOf,
  initiative: Initiative,
  to: string | undefined,
): Promise<AgendaReply> {
  const { portfolio, today } = visit;
  const setting = settingOf(visit);
  const standing = standsOn(initiative, setting);
  if (isEnded(portfolio, today)) refuse({ kind: 'portfolioEnded', name: portfolio.name });
  if (!openAsking(initiative)) return doneAbout(visit, initiative, { what: 'nothingAsked' });
  const wanted = to === undefined ? undefined : committeeOf(portfolio, to);
  if (wanted && isEnded(wanted, today)) refuseEnded(portfolio, wanted, today);
  const there = standing.length === 1 && standing[0] === to ? to : undefined;
  if (there) return doneAbout(visit, initiative, { what: 'alreadyThere', ...named(visit, there) });
  const here = hereOf(visit);
  const sources = here === undefined ? standing : standing.filter((id) => id === here);
  if (sources.length === 0) return standsElsewhere(visit, initiative);
  const parents = [...new Set(sources.flatMap((id) => parentOf(id, setting) ?? []))];
  const goal = to ?? (parents.length === 1 ? parents[0] : undefined);
  const first = sources[0] ?? '';
  if (goal === undefined)
    return parents.length === 0 ? withoutParent(visit, initiative, first) : choose(visit, initiative, parents);
  const from = sources.find((id) => parentOf(id, setting) === goal) ?? sources.find((id) => id !== goal) ?? first;
  return carry(ports, visit, initiative, { from, to: goal });
}

async function carry(
  { store, clock }: Ports,
  visit: VisitOf,
  initiative: Initiative,
  { from, to }: { from: string; to: string },
): Promise<AgendaReply> {
  const { portfolio, today, visitor } = visit;
  let verdict: EscalationVerdict = { kind: 'stale' };
  await compareAndSet<Initiative>({
    find: () => store.findInitiative(initiative.portfolioId, initiative.number),
    decide: (current) => {
      verdict = escalate(current, { from, to, by: visitor.person.id, at: clock.now() }, settingOf(visit));
      return verdict.kind === 'escalated' ? verdict.after : undefined;
    },
    change: (next) => store.changeInitiative(next),
  });
  switch ((verdict as EscalationVerdict).kind) {
    case 'nothingAsked':
      return doneAbout(visit, initiative, { what: 'nothingAsked' });
    case 'stale':
      return doneAbout(visit, initiative, { what: 'changed' });
    case 'already':
      return doneAbout(visit, initiative, { what: 'alreadyThere', ...named(visit, to) });
    case 'escalated': {
      const meetingOn = nextMeetingOn(portfolio, committeeOf(portfolio, to), today);
      return doneAbout(visit, initiative, {
        what: 'escalated',
        from: committeeName(portfolio, from),
        ...named(visit, to),
        ...(meetingOn ? { meetingOn } : {}),
        tells: initiative.owner !== undefined,
      });
    }
  }
}

function named({ portfolio }: VisitOf, toId: string) {
  return { to: committeeName(portfolio, toId), toId };
}

function withoutParent(visit: VisitOf, initiative: Initiative, committeeId: string): AgendaReply {
  const committee = committeeName(visit.portfolio, committeeId);
  return doneAbout(visit, initiative, { what: 'noParent', committee, committeeId });
}

function choose({ portfolio, today }: VisitOf, { number, title }: Initiative, parents: string[]): AgendaReply {
  const options = parents.map((id) => ({ id, name: committeeName(portfolio, id) }));
  return { kind: 'agendaChoice', ask: 'escalateTo', portfolioId: portfolio.id, number, title, today, options };
}
