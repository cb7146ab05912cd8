import type { FormRow, IndicatorFormReply } from '../../../domain/shown/record/indicators/indicator-content';
import { type Line, lines, oneLine } from '../../people-text';
import { measuredWords, type Said } from './indicator-words';

/** One input for each indicator, its last value beside it. What could not be read stands as it was typed. */
export function indicatorFormView(form: IndicatorFormReply, said: Said) {
  const { words } = said;
  const { rows, left, alone } = form;
  const isFaulty = rows.some(({ fault }) => fault !== undefined);
  const faults = lines(
    form.unknownPeriod && words.indicators.form.unknownPeriod,
    (form.unknownPeriod || isFaulty) && words.indicators.form.notSaved,
  );
  return {
    title: words.indicators.form.title,
    subject: lines(oneLine(form.portfolioName, 120)),
    faults,
    hasFaults: faults.length > 0,
    period: words.indicators.form.period,
    periodHint: words.indicators.form.periodHint,
    periodValue: oneLine(form.period, 100),
    rows: rows.map((row, at) => rowOf(row, at + 1, said)),
    left: lines(left > 0 && words.indicators.form.left(left)),
    also: alone && rows[0] ? alsoLines(rows[0], said) : [],
    save: rows.length > 0 ? [{ title: words.button.save, data: dataOf(form) }] : [],
    list: { title: words.indicators.list, text: words.command.indicators },
  };
}

function dataOf({ portfolioId, rows }: IndicatorFormReply) {
  return { portfolioId, ids: rows.map(({ id }) => id) };
}

function rowOf({ name, unit, last, typed = '', fault }: FormRow, position: number, said: Said) {
  const { words } = said;
  const { form, last: lastWords, never } = words.indicators;
  return {
    name: `${position} · ${oneLine(name, 160)}`,
    unit: oneLine(unit, 40),
    last: lines(last ? lastWords(measuredWords(last, unit, said)) : never),
    fault: lines(fault && form[fault]),
    id: `value${position}`,
    label: form.value(position),
    typed: oneLine(typed, 100),
  };
}

function alsoLines({ name }: FormRow, { words }: Said): Line[] {
  const { form } = words.indicators;
  return lines(form.alsoTitle, ...form.also(oneLine(name, 100)).map((command) => `• ${command}`));
}
