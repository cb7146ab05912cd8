import { agendaOf, standingOf } from '../../domain/agenda/agenda';
import { nextMeetingOn } from '../../domain/agenda/decided-by';
import type { Decision } from '../../domain/agenda/decision';
import { parentOf } from '../../domain/agenda/escalate';
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
} from '../../domain/shown/desk/agenda-content';
import { isObjectId, labelOf } from '../people/find-assignee';
import type { VisitOf } from '../people/in-scope';
import type { RoundStore } from '../ports';
import { settingOf } from './at-hand';

type Store = Pick<RoundStore, 'findRequest'>;

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
  const shown = await Promise.all(items.map((item) => asShown(store, visit, item)));
  return {
    kind: 'agenda',
    ...headOf(visit, committee),
    ...(meetingOn ? { meetingOn } : {}),
    items: shown.flatMap((item) => item ?? []),
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
  const item = items[0] && (await asShown(store, visit, items[0]));
  const parent = item && parentOf(committee.id, setting);
  return {
    kind: 'agendaPoint',
    ...headOf(visit, committee),
    number,
    title,
    ...(item ? { item } : {}),
    standing: standing.flatMap((one) => withMark(one, [initiative])),
    ...(parent ? { parent: { id: parent, name: committeeName(portfolio, parent) } } : {}),
  };
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
 * In the words that the committee is shown. What a coordinator has left out, or not approved where that is waited for, is
 * not in its channel; in their own chat coordinators see it, and who said so.
 */
async function asShown(store: Store, visit: VisitOf, item: AgendaItem): Promise<ShownItem | undefined> {
  const { portfolio, initiatives, rounds, visitor, people } = visit;
  const initiative = initiatives.find(({ number }) => number === item.number);
  const roundId = initiative?.latest?.roundId;
  const request = roundId === undefined ? undefined : await store.findRequest(portfolio.id, roundId, item.number);
  const round = rounds.find(({ id }) => id === roundId);
  const seen = request && asPublished(request, round && reviewRuleOf(round, portfolio));
  const isChat = visitor.where.kind === 'chat';
  if (!isChat && seen && seen.kind !== 'shown') return undefined;
  const worded = seen?.kind === 'shown' ? withWords(item, seen.report) : item;
  if (!isChat || visitor.role !== 'coordinator') return worded;
  const directory = new Directory(people);
  const isOwner = initiative?.owner && directory.idOf(initiative.owner.person) === item.reportedBy;
  const by = labelOf(isOwner ? (initiative.owner ?? { person: '' }) : { person: item.reportedBy }, directory);
  return by === '' || isObjectId(by) ? worded : { ...worded, by };
}

function withWords(item: AgendaItem, { decision, progress }: { decision: string; progress: string }): AgendaItem {
  return { ...item, asked: decision, why: { ...item.why, progress } };
}
