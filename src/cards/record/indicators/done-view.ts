import type { IndicatorDone, ShownSetting } from '../../../domain/shown/record/indicators/indicator-content';
import { type MessageView, message } from '../../message/message-view';
import { facts, lines, oneLine } from '../../people-text';
import { amountWords, directionWords, goalWords, progressWord, restsOn, type Said } from './indicator-words';

const mostNames = 20;

/** What was written of indicators, and how it stands now. */
export function indicatorDoneView(done: IndicatorDone, said: Said): MessageView {
  switch (done.kind) {
    case 'indicatorAdded':
      return addedView(done, said);
    case 'indicatorSet':
      return setView(done, said);
    case 'indicatorValues':
      return valuesView(done, said);
  }
}

type Of<K extends IndicatorDone['kind']> = Extract<IndicatorDone, { kind: K }>;

export function isIndicatorDone(done: { kind: string }): done is IndicatorDone {
  return ['indicatorAdded', 'indicatorSet', 'indicatorValues'].includes(done.kind);
}

function addedView({ name, already }: Of<'indicatorAdded'>, { words }: Said): MessageView {
  const { done, form } = words.indicators;
  const called = oneLine(name, 100);
  const examples = form
    .also(called)
    .slice(0, 5)
    .map((command) => `• ${command}`);
  return message(
    already ? 'accent' : 'good',
    lines(already ? done.addedAlready(called) : done.added(called), done.addedNext, ...examples),
    { buttons: [{ title: words.indicators.list, text: words.command.indicators }] },
  );
}

function setView({ indicator, what, same }: Of<'indicatorSet'>, said: Said): MessageView {
  const { words } = said;
  const { done } = words.indicators;
  const told = same && what.kind !== 'links' ? [done.same] : settingWords(what, indicator, said);
  return message(
    same ? 'accent' : 'good',
    [
      ...lines(...told),
      // That there is no value is what it rests on, then.
      ...facts(indicator.progress.kind === 'noValue' ? '' : progressWord(indicator, said), restsOn(indicator, said)),
      ...facts(goalWords(indicator, said), directionWords(indicator, said)),
    ],
    {
      heading: lines(oneLine(indicator.name, 160)),
      buttons: [
        { title: words.indicators.list, text: words.command.indicators },
        { title: words.indicators.annual, text: words.command.annual },
      ],
    },
  );
}

function settingWords(
  what: ShownSetting,
  indicator: Of<'indicatorSet'>['indicator'],
  { words, language }: Said,
): string[] {
  const { done } = words.indicators;
  const { unit, goal } = indicator;
  switch (what.kind) {
    case 'value':
      return [
        done.value(oneLine(what.period, 40), amountWords(what.amount, unit, language)),
        what.before ? done.before(amountWords(what.before, unit, language)) : '',
      ];
    case 'goal':
      return [goal ? done.goal : done.noGoal];
    case 'links':
      return [
        what.numbers.length > 0 ? done.links(numberWords(what.numbers)) : done.noLinks,
        what.byTable.length > 0 ? done.byTable(numberWords(what.byTable)) : '',
      ];
    default:
      return [done[what.kind]];
  }
}

function numberWords(numbers: string[]): string {
  return oneLine(numbers.join(', '), 300);
}

function valuesView({ period, saved, same }: Of<'indicatorValues'>, { words, language }: Said): MessageView {
  const { done } = words.indicators;
  const items = saved.slice(0, mostNames).map(({ name, unit, amount, before }) => {
    const [called, now] = [oneLine(name, 120), amountWords(amount, unit, language)];
    return {
      text: before ? done.savedBefore(called, now, amountWords(before, unit, language)) : done.saved(called, now),
    };
  });
  const isNews = saved.length > 0;
  const texts = lines(
    isNews ? done.values(saved.length, oneLine(period, 40)) : '',
    same > 0 ? done.valuesSame(same) : '',
    isNews || same > 0 ? '' : done.valuesNone,
  );
  return message(isNews ? 'good' : 'accent', [...texts, ...items], {
    buttons: [
      { title: words.indicators.write, text: words.command.setIndicator },
      { title: words.indicators.annual, text: words.command.annual },
    ],
  });
}
