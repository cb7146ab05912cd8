import { agendaOf, standingOf } from '../../domain/agenda/agenda';
import { nextMeetingOn } from '../../domain/agenda/decided-by';
import type { Decision } from '../../domain/agenda/decision';
import { parentOf } from '../../domain/agenda/escalate';
import { makerOf } from '../../domain/agenda/stands-on';
import { Directory } from '../../domain/people/directory';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, committeeName, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { asPublished, reviewRuleOf } from '../../domain/review/as-published';
import type {
  AgendaItem,
  AgendaList,
  AgendaPoint,
  ShownDecision,
  ShownItem,
  StandingDecision,
} from '../../domain/shown/meeting/agenda-content';
import { isObjectId, labelOf } from '../people/find-assignee';
import type { VisitOf } from '../people/in-scope';
import type { RoundStore } from '../ports';
import { settingOf } from './at-hand';

type Store = Pick<RoundStore, 'listRequestsOf'>;

/** What a committee must decide, and what it has decided that is not carried out. */
export async function readAgenda(
  store: Store,
  visit: VisitOf,
  committee: Committee,
  page: number,
): Promise<AgendaList> {
  const { portfolio, initiatives, today } = visit;
  const { items, standing } = agendaOf(committee.id, initiatives, settingOf(visit));
  const meetingOn = nextMeetingOn(portfolio, committee, today);
  return {
    kind: 'agenda',
    ...headOf(visit, committee),
    ...(meetingOn ? { meetingOn } : {}),
    items: await asShown(store, visit, items),
    standing: standing.flatMap((one) => withMark(one, initiatives)),
    page,
  };
}

/** One initiative as it stands on that agenda. */
export async function readPoint(
  store: Store,
  visit: VisitOf,
  committee: Committee,
  initiative: Initiative,
): Promise<AgendaPoint> {
  const { portfolio } = visit;
  const { number, title } = initiative;
  const setting = settingOf(visit);
  const { items, standing } = agendaOf(committee.id, [initiative], setting);
  const [item] = await asShown(store, visit, items);
  const decision = initiative.decisions?.find(({ id }) => id === standing[0]?.id);
  const parent = item && parentOf(committee.id, setting);
  return {
    kind: 'agendaPoint',
    ...headOf(visit, committee),
    number,
    title,
    ...(item ? { item } : {}),
    standing: standing.flatMap((one) => withMark(one, [initiative])),
    ...(isDecidedElsewhere(visit, committee, decision) ? { decidedElsewhere: true as const } : {}),
    mayAct: visit.visitor.role === 'coordinator',
    ...(parent ? { parent: { id: parent, name: committeeName(portfolio, parent) } } : {}),
  };
}

function isDecidedElsewhere(visit: VisitOf, { id }: Committee, decision: Decision | undefined): boolean {
  const maker = decision && makerOf(decision, settingOf(visit));
  return visit.visitor.where.kind === 'channel' && maker !== undefined && maker !== id;
}

export function headOf({ portfolio, today }: VisitOf, committee: Committee) {
  return { portfolioId: portfolio.id, committeeId: committee.id, committee: shortName(committee), today };
}

export function shownDecision(decision: Decision, initiative: Initiative, portfolio: Portfolio): ShownDecision {
  return { ...standingOf(decision, initiative, { portfolio }), at: decision.at };
}

function withMark(one: StandingDecision, initiatives: Initiative[]): ShownDecision[] {
  const decisions = initiatives.find(({ number }) => number === one.number)?.decisions ?? [];
  return decisions.filter(({ id }) => id === one.id).map(({ at }) => ({ ...one, at }));
}

/**
 * In the words that the committee is shown, as a channel's initiatives are anyway; and in their own chat coordinators see who
 * said so, and what nobody has approved yet.
 */
async function asShown(store: Store, visit: VisitOf, items: AgendaItem[]): Promise<ShownItem[]> {
  const { portfolio, initiatives, rounds, visitor } = visit;
  if (visitor.where.kind === 'channel') return items;
  const known = new Map(initiatives.map((initiative) => [initiative.number, initiative]));
  const latestOf = (number: string) => known.get(number)?.latest;
  const reporterOf = reportersFor(visit, known);
  const roundIds = [...new Set(items.flatMap(({ number }) => latestOf(number)?.roundId ?? []))];
  const requests = await store.listRequestsOf(portfolio.id, roundIds);
  const byKey = new Map(requests.map((request) => [`${request.roundId} ${request.number}`, request]));
  return items.map((item) => {
    const latest = latestOf(item.number);
    const request = latest && byKey.get(`${latest.roundId} ${item.number}`);
    const round = rounds.find(({ id }) => id === latest?.roundId);
    const seen = request && asPublished(request, round && reviewRuleOf(round, portfolio));
    const words = seen?.kind === 'shown' && seen.report.id === latest?.report.id ? seen.report : undefined;
    return { ...withWords(item, words), ...reporterOf(item) };
  });
}

/** By name for coordinators in their own chat alone. */
function reportersFor({ visitor, people }: VisitOf, known: ReadonlyMap<string, Initiative>) {
  const directory = new Directory(people);
  return ({ number, reportedBy }: AgendaItem): { by?: string } => {
    if (visitor.role !== 'coordinator') return {};
    const owner = known.get(number)?.owner;
    const isOwner = owner !== undefined && directory.idOf(owner.person) === reportedBy;
    const by = labelOf(isOwner ? owner : { person: reportedBy }, directory);
    return by === '' || isObjectId(by) ? {} : { by };
  };
}

function withWords(item: AgendaItem, words: { decision: string; progress: string } | undefined): AgendaItem {
  return words ? { ...item, asked: words.decision, why: { ...item.why, progress: words.progress } } : item;
}
