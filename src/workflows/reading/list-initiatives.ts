import type { Baseline } from '../../domain/answer/report';
import { baselineOf } from '../../domain/answer/standing';
import type { Command } from '../../domain/people/command';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { ListReply, Picked } from '../../domain/shown/reply';
import { isInitiativeOverdue, shadeOf } from '../../domain/summary/initiative-shade';
import { endsWithin, readDays, withoutPreposition } from '../../domain/time/end/ends-within';
import { sortByLastDay } from '../../domain/time/end/last-day';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { refuse } from '../refusal';

interface Question {
  portfolio: Portfolio;
  /** Those the asker may see. */
  initiatives: Initiative[];
  committee: Committee | undefined;
  /** What of it, and which page. */
  asked: Pick<Extract<Command, { name: 'list' }>, 'only' | 'within' | 'page'>;
  now: Instant;
}

interface Standing {
  initiative: Initiative;
  baseline: Baseline;
  overdue: boolean;
}

/** Every initiative with its phase, anchoring and period: the table as it stands now, or what of it was asked for. */
export function listInitiatives({ portfolio, initiatives, committee, asked, now }: Question): ListReply {
  const { timeZone } = portfolio;
  const today = dayOf(now, timeZone);
  const picked = readPicked(asked, today);
  const all = initiatives
    .filter((i) => !i.gone)
    .filter((i) => committee === undefined || i.anchoring.committees.includes(committee.id))
    .map(
      (initiative): Standing => ({
        initiative,
        baseline: baselineOf(initiative, timeZone),
        overdue: isInitiativeOverdue(initiative, today, timeZone),
      }),
    );
  const shown = picked ? sortByLastDay(all.filter(isPicked(picked)), ({ baseline }) => baseline.period) : all;
  return {
    kind: 'list',
    portfolioName: portfolio.name,
    ...(committee ? { committee: { id: committee.id, shortName: shortName(committee), name: committee.name } } : {}),
    today,
    ...(picked ? { picked } : {}),
    of: all.length,
    page: asked.page ?? 1,
    lines: shown.map(({ initiative, baseline: { phase, period, source }, overdue }) => ({
      number: initiative.number,
      title: initiative.title,
      focusArea: initiative.focusArea,
      anchoring: placeWords(initiative.anchoring, portfolio),
      phase,
      phaseWords: source === 'table' ? initiative.phase.words : '',
      period,
      shade: shadeOf(initiative, today, timeZone),
      overdue,
    })),
  };
}

/** @throws Refused for words that are no time */
function readPicked({ only, within: words = '' }: Question['asked'], today: Day): Picked | undefined {
  if (only !== 'expiring') return only && { only };
  const { from, to } = readDays(words, today) ?? refuse({ kind: 'unknownTime', words });
  return { only, words: withoutPreposition(words), firstOn: from, lastOn: to };
}

/** What is closed has ended already: it neither expires nor is late. */
function isPicked(picked: Picked): (standing: Standing) => boolean {
  switch (picked.only) {
    case 'expiring':
      return ({ baseline }) =>
        baseline.phase !== 'closed' && endsWithin(baseline.period, { from: picked.firstOn, to: picked.lastOn });
    case 'overdue':
      return ({ overdue }) => overdue;
    case 'byEnd':
      return () => true;
  }
}
