import { baselineOf } from '../../domain/answer/standing';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName } from '../../domain/portfolio/portfolio';
import { hasRow } from '../../domain/portfolio/row-of';
import type { Round } from '../../domain/round/round';
import { shadeOf } from '../../domain/summary/initiative-shade';
import { dayOf } from '../../domain/time/zoned';
import type { Words } from '../../words/da';
import type { PortfolioTable } from '../../workflows/exporting/export-ports';
import { phaseUnsaid } from './table-cells';

export type OwnColumn = keyof Words['exporting']['own'];

/** Who is asked, where it stands now and what was last answered: what the table itself does not say. */
export function ownCells(
  table: Pick<PortfolioTable, 'portfolio' | 'owners' | 'rounds' | 'on'>,
  words: Words,
): (initiative: Initiative) => Record<OwnColumn, string> {
  const { portfolio, owners, on } = table;
  const { timeZone } = portfolio;
  const rounds = new Map(table.rounds.map((round) => [round.id, round]));
  return (initiative) => {
    const { number, line, anchoring, agreedPeriod, latest } = initiative;
    const standing = baselineOf(initiative, timeZone);
    const report = latest?.report;
    return {
      line: `${line}`,
      withoutRow: hasRow(initiative) ? '' : words.exporting.yes,
      phaseInTable: phaseUnsaid(initiative, words),
      committees: placeWords(anchoring, portfolio),
      owner: owners.get(number) ?? '',
      agreedPeriod,
      colour: words.shade[shadeOf(initiative, on, timeZone)],
      phase: words.phase[standing.phase],
      progress: report?.progress ?? '',
      nextSteps: report?.nextSteps ?? '',
      decision: standing.decision,
      period: standing.period,
      reportedOn: report ? dayOf(report.at, timeZone) : '',
      round: latest ? roundWords(rounds.get(latest.roundId), portfolio) : '',
    };
  };
}

/** The committee and what it was asked for; empty for what was said between rounds, or in another portfolio. */
function roundWords(round: Round | undefined, portfolio: PortfolioTable['portfolio']): string {
  if (!round) return '';
  return `${committeeName(portfolio, round.committeeId)} ${round.entry ?? round.meetingOn ?? round.dueOn}`;
}
