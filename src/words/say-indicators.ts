import { type Amount, sayAmount } from '../domain/indicator/amount';
import type { IndicatorFault } from '../domain/indicator/table/plan-indicators';
import type { Language } from '../domain/people/language';
import type {
  IndicatorChange,
  IndicatorSide,
  IndicatorTableContent,
  SaidField,
} from '../domain/shown/record/indicators/indicator-table';
import type { Words } from './da';

interface Said {
  words: Pick<Words, 'indicatorTable' | 'indicators'>;
  language: Language;
}

export interface SaidIndicators {
  counts: string[];
  sections: { heading: string; lines: string[] }[];
}

/** A table of indicators in words: the card and the terminal say the same. */
export function sayIndicators(content: IndicatorTableContent, said: Said): SaidIndicators {
  const { indicatorTable: say } = said.words;
  const { created, changed, same, faults, absent, unknownHeadings } = content;
  const counted = [
    [faults.length, say.faults],
    [created.length, say.new],
    [changed.length, say.changed],
    [same, say.same],
    [absent.length, say.absent],
  ] as const;
  const sections = [
    { heading: say.heading.faults, lines: faults.map((fault) => say.line(fault.line, faultWords(fault, said))) },
    {
      heading: say.heading.new,
      lines: created.map(({ line, name, unit, values }) =>
        say.line(line, say.newLine(name, unit, values > 0 ? say.values(values) : '')),
      ),
    },
    {
      heading: say.heading.changed,
      lines: changed.map(({ line, name, changes }) =>
        say.line(line, say.changedLine(name, changes.map((change) => changeWords(change, said)).join('; '))),
      ),
    },
    { heading: say.heading.absent, lines: absent },
    { heading: say.heading.unknown, lines: unknownHeadings },
  ];
  return {
    counts: counted.flatMap(([count, words]) => (count > 0 ? [words(count)] : [])),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function faultWords(fault: IndicatorFault, { words: { indicatorTable: say } }: Said): string {
  return `${whereItIs(fault, say)} ${whatIsWrong(fault, say)}`.trim();
}

function whereItIs(fault: IndicatorFault, say: Words['indicatorTable']): string {
  if (!('heading' in fault)) return fault.words;
  return fault.words.trim() === '' ? say.emptyIn(fault.heading) : say.in(fault.heading, fault.words);
}

function whatIsWrong(fault: IndicatorFault, say: Words['indicatorTable']): string {
  if (fault.kind === 'otherUnit') return say.otherUnit(fault.unit);
  if (fault.kind === 'unknownInitiatives') return say.unknownInitiatives(fault.numbers.join(', '));
  return say.fault[fault.kind];
}

function changeWords(change: IndicatorChange, said: Said): string {
  const { indicatorTable: say } = said.words;
  if (change.kind === 'field') {
    const { field, from, to } = change;
    return say.fieldChanged(say.field[field], sideWords(from, field, said), sideWords(to, field, said));
  }
  const amount = (one: Amount) => sayAmount(one, change.unit, said.language);
  return change.before
    ? say.valueChanged(change.period, amount(change.before), amount(change.amount))
    : say.valueNew(change.period, amount(change.amount));
}

function sideWords(side: IndicatorSide, field: SaidField, { words, language }: Said): string {
  const { unit, direction, goal, baseline, aliases = [], initiatives } = side;
  const dated = (one: { amount: Amount }, time?: { words: string }) => {
    const amount = sayAmount(one.amount, unit, language);
    return time ? words.indicators.measured(amount, time.words) : amount;
  };
  switch (field) {
    case 'unit':
      return unit;
    case 'direction':
      return direction ? words.indicators.direction[direction] : '';
    case 'goal':
      return goal ? dated(goal, goal.by) : '';
    case 'baseline':
      return baseline ? dated(baseline, baseline.period) : '';
    case 'aliases':
      return aliases.join('; ');
    case 'initiatives':
      return initiatives.join(', ');
  }
}
