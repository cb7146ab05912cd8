import { baselineOf } from '../../domain/answer/standing';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Committee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { ListReply } from '../../domain/shown/reply';
import { isInitiativeOverdue, shadeOf } from '../../domain/summary/initiative-shade';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';

interface Question {
  portfolio: Portfolio;
  /** Those the asker may see. */
  initiatives: Initiative[];
  committee: Committee | undefined;
  page: number;
  now: Instant;
}

/** Every initiative with its phase, anchoring and period: the table as it stands now. */
export function listInitiatives({ portfolio, initiatives, committee, page, now }: Question): ListReply {
  const today = dayOf(now, portfolio.timeZone);
  const shown = initiatives
    .filter((i) => !i.gone)
    .filter((i) => committee === undefined || i.anchoring.committees.includes(committee.id));
  return {
    kind: 'list',
    portfolioName: portfolio.name,
    ...(committee ? { committee: { id: committee.id, shortName: shortName(committee), name: committee.name } } : {}),
    today,
    page,
    lines: shown.map((initiative) => {
      const { phase, period, source } = baselineOf(initiative, portfolio.timeZone);
      return {
        number: initiative.number,
        title: initiative.title,
        focusArea: initiative.focusArea,
        anchoring: initiative.anchoring.words,
        phase,
        phaseWords: source === 'table' ? initiative.phase.words : '',
        period,
        shade: shadeOf(initiative, today, portfolio.timeZone),
        overdue: isInitiativeOverdue(initiative, today, portfolio.timeZone),
      };
    }),
  };
}
