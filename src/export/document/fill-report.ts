import type { TermItem, TermReport } from '../../domain/documents/term-report';
import type { Shade } from '../../domain/shown/summary-content';
import { shortDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { wordsIn } from '../../words/words-in';
import type { Filling } from './fields';
import { painted, paintedRun, plainText } from './marks';

const shades: Shade[] = ['red', 'yellow', 'green', 'blue', 'grey', 'notReported'];

/** A space that no line ends at: a step of the way stays together. */
const inOneLine = '\u00a0';

/** What a report of all rounds tells, field by field. */
export function fillReport(report: TermReport): Filling {
  const { items, language, portfolioName, asOf, term } = report;
  const words = wordsIn(language);
  const groups = new Map<string, TermItem[]>();
  const isUngrouped = items.every(({ focusArea }) => plainText(focusArea) === '');
  const without = isUngrouped ? plainText(portfolioName) : words.document.noFocusArea;
  for (const item of items) {
    const name = plainText(item.focusArea) || without;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const filled = [...groups].map(([group, some]) => ({
    group,
    initiatives: some.map((item) => rowOf(item, report, words)),
  }));
  const day = yearDay(asOf, report);
  return {
    title: plainText(`${words.term.name[term]}: ${portfolioName}`),
    portfolio: plainText(portfolioName),
    dateline: words.document.updated(day),
    count: words.count.initiatives(items.length),
    summary: summaryLines(report, words).join('\n'),
    legend: shades.map((shade) => ({
      colour: painted(shade, words.shade[shade]),
      meaning: words.shadeMeans[shade],
      howMany: `${items.filter((item) => item.shade === shade).length}`,
    })),
    groups: filled,
    initiatives: filled.flatMap(({ initiatives }) => initiatives),
  };
}

function summaryLines({ items, rounds }: TermReport, { term }: Words): string[] {
  const milestones = items.flatMap((item) => item.milestones);
  const decisions = items.flatMap((item) => item.decisions);
  return [
    term.rounds(items.length, rounds),
    term.closed(items.filter(({ shade }) => shade === 'grey').length),
    term.later(items.filter(({ slipMonths }) => slipMonths !== undefined).length),
    term.reached(milestones.filter(({ state }) => state === 'closed').length, milestones.length),
    term.decided(decisions.length, decisions.filter(({ isDone }) => !isDone).length),
  ];
}

function rowOf(item: TermItem, report: TermReport, { term, document, mark, shade }: Words): Filling {
  const { number, title, goal, path, milestones, agreedPeriod, period, slipMonths, decisions } = item;
  const steps = path.map((step) =>
    paintedRun(step.shade, `${yearDay(step.on, report)}: ${shade[step.shade]}`.replaceAll(' ', inOneLine)),
  );
  return {
    number,
    initiative: plainText(title),
    colour: painted(item.shade, shade[item.shade]),
    goal: plainText(goal),
    path: steps.length > 0 ? steps.join('  ') : term.neverAsked,
    milestones: milestones
      .map(({ label, words, state }) =>
        plainText(`${label}: ${words}${document.milestone[state] ? ` (${document.milestone[state]})` : ''}`),
      )
      .join('\n'),
    periods: [
      agreedPeriod && mark.agreed(plainText(agreedPeriod)),
      period && period !== agreedPeriod && mark.expected(plainText(period)),
      slipMonths !== undefined && mark.slip(slipMonths),
    ]
      .filter(Boolean)
      .join('\n'),
    decisions: decisions
      .map(({ on, committee, text, isDone }) =>
        plainText(term.decision(`${committee} ${yearDay(on, report)}`, text, isDone)),
      )
      .join('\n'),
  };
}

function yearDay(day: Day, { language }: Pick<TermReport, 'language'>): string {
  return `${shortDay(day, language)} ${day.slice(0, 4)}`;
}
