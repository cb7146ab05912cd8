import { colourTold } from '../../../domain/answer/colour';
import type { Report } from '../../../domain/answer/report';
import { Directory } from '../../../domain/people/directory';
import type { Person, PersonRef } from '../../../domain/people/person';
import type { Initiative } from '../../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../../domain/portfolio/portfolio';
import { type HistoryEntry, historyOf } from '../../../domain/portfolio/trail/history-of';
import type { HistoryLine, HistoryReply, HistoryShown } from '../../../domain/shown/replies/history-reply';
import type { Instant } from '../../../domain/time/instant';
import { dayOf } from '../../../domain/time/zoned';
import { isObjectId, labelOf } from '../../people/find-assignee';
import type { PortfolioStore, RoundStore } from '../../ports';

/** On a page: a card of them is far below what Teams takes. */
const pageSize = 12;
/** Rounds looked through: ten years of a committee that meets every month. */
const mostRounds = 120;

interface Question {
  portfolio: Portfolio;
  initiative: Initiative;
  people: Person[];
  page: number;
  now: Instant;
}

/** Who changed what of an initiative and when, for those who coordinate its portfolio. */
export async function showHistory(
  store: Pick<RoundStore, 'listHistory'> & Pick<PortfolioStore, 'findPortfolio'>,
  { portfolio, initiative, people, page: wanted, now }: Question,
): Promise<HistoryReply> {
  const { number, title } = initiative;
  const { timeZone } = portfolio;
  const directory = new Directory(people);
  const requests = await store.listHistory(portfolio.id, number, mostRounds);
  const entries = historyOf({ initiative, requests, directory, timeZone });
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const page = Math.min(Math.max(1, wanted), pages);
  return {
    kind: 'history',
    number,
    title,
    today: dayOf(now, timeZone),
    page,
    pages,
    lines: await withPortfolios(
      store,
      entries.slice((page - 1) * pageSize, page * pageSize).map((entry) => lineOf(entry, { directory, portfolio })),
    ),
  };
}

/** An initiative was carried over from one portfolio at the most. */
async function withPortfolios(store: Pick<PortfolioStore, 'findPortfolio'>, lines: HistoryLine[]) {
  return Promise.all(
    lines.map(async (line) => {
      if (line.what.kind !== 'carriedOver') return line;
      const earlier = await store.findPortfolio(line.what.portfolio);
      return { ...line, what: { ...line.what, portfolio: earlier?.name ?? line.what.portfolio } };
    }),
  );
}

interface Names {
  directory: Directory;
  portfolio: Portfolio;
}

function lineOf({ on, by, what }: HistoryEntry, names: Names): HistoryLine {
  const { directory } = names;
  const shown = shownOf(what, { on, by }, names);
  return { on, ...(by === undefined ? {} : { by: nameOf({ person: by }, directory) }), what: shown };
}

function shownOf(
  what: HistoryEntry['what'],
  { on, by }: { on: string; by: PersonRef | undefined },
  { directory, portfolio }: Names,
): HistoryShown {
  switch (what.kind) {
    case 'assigned':
    case 'tookOver': {
      const { was, ...rest } = what;
      return { ...rest, to: nameOf(what.to, directory), ...(was ? { was: nameOf(was, directory) } : {}) };
    }
    case 'carriedOver':
      return { kind: what.kind, portfolio: what.portfolioId, number: what.number };
    case 'handedOver':
      return { ...what, to: nameOf(what.to, directory) };
    case 'imported': {
      const { owner, ownerWas, ...rest } = what;
      return {
        ...rest,
        ...(owner ? { owner: nameOf(owner, directory) } : {}),
        ...(ownerWas ? { ownerWas: nameOf(ownerWas, directory) } : {}),
      };
    }
    case 'answered':
      return { kind: 'answered', how: howAnswered(what.report), ...judgementOf(what.report, on) };
    case 'absence': {
      const { who, told } = what;
      const name = nameOf({ person: who }, directory);
      const isOwn = by !== undefined && directory.idOf(by) === who;
      if (told.kind === 'back') return { kind: 'absence', who: name, isOwn, told };
      const { deputy, ...days } = told;
      const named = deputy ? { deputy: nameOf(deputy, directory) } : {};
      return { kind: 'absence', who: name, isOwn, told: { ...days, ...named } };
    }
    case 'escalated':
      return { ...what, from: committeeName(portfolio, what.from), to: committeeName(portfolio, what.to) };
    case 'decided': {
      const { committeeId, on: decidedOn, text, was } = what;
      const committee = committeeName(portfolio, committeeId);
      return { kind: what.kind, committee, on: decidedOn, text, replaced: was !== undefined };
    }
    case 'decisionUndone':
    case 'carriedOut': {
      const { committeeId, on: decidedOn, text } = what;
      return { kind: what.kind, committee: committeeName(portfolio, committeeId), on: decidedOn, text };
    }
    default:
      return what;
  }
}

function howAnswered({ kind, supersedes }: Report) {
  if (kind === 'unchanged') return kind;
  return supersedes ? ('edited' as const) : ('answered' as const);
}

function judgementOf(report: Report, on: string) {
  return { phase: report.phase, shade: colourTold(report, on), late: report.late };
}

/** Nobody reads an id: of whom no name is known none is told. */
function nameOf(named: { person: PersonRef; name?: string }, directory: Directory): string {
  const label = labelOf(named, directory);
  return label === named.person && !label.includes('@') && (isObjectId(label) || !directory.find(label)) ? '' : label;
}
