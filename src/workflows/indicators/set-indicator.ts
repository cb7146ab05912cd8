import { initiativesBehind } from '../../domain/indicator/behind';
import { followUpYear } from '../../domain/indicator/follow-up-year';
import { type Indicator, valueFor } from '../../domain/indicator/indicator';
import { type Changed, changeIndicator, newIndicator, type Writer } from '../../domain/indicator/wish/change-indicator';
import { indicatorCalled } from '../../domain/indicator/wish/find-indicator';
import { readWish, type Setting } from '../../domain/indicator/wish/read-wish';
import type { Language } from '../../domain/people/language';
import { isEnded } from '../../domain/portfolio/change/ending';
import { readNumbers } from '../../domain/portfolio/change/read-numbers';
import type {
  IndicatorDone,
  IndicatorFormReply,
  ShownSetting,
} from '../../domain/shown/record/indicators/indicator-content';
import { compareAndSet } from '../compare-and-set';
import type { VisitOf } from '../people/in-scope';
import type { IndicatorStore } from '../ports';
import { refuse } from '../refusal';
import { indicatorForm } from './indicator-form';
import { shownIndicator } from './list-indicators';

interface Writing {
  store: IndicatorStore;
  visit: VisitOf;
  writer: Writer;
}

/** As many as anybody follows up, and then some. */
const mostIndicators = 200;
/** In characters. */
const longestName = 160;

/**
 * Writes what a coordinator said of one indicator, or gives them the form.
 * @param words all that stands behind the command: a name and what is said of it
 * @throws Refused where the name or what stands behind it is not understood
 */
export async function setIndicator(
  writing: Writing,
  words: string,
  language: Language,
): Promise<{ form: IndicatorFormReply } | { done: IndicatorDone }> {
  const { store, visit } = writing;
  const { portfolio, today } = visit;
  if (isEnded(portfolio, today)) refuse({ kind: 'portfolioEnded', name: portfolio.name });
  const indicators = await store.listIndicators(portfolio.id);
  const wish = readWish(words, indicators, language);
  switch (wish.kind) {
    case 'form':
      return { form: indicatorForm(visit, indicators, wish.of) };
    case 'new':
      return { done: await addIndicator(writing, indicators, wish.name) };
    case 'which':
      return refuse({ kind: 'whichIndicator', among: wish.among.map(({ name }) => name), rest: wish.rest });
    case 'unknownName':
      return refuse({ kind: 'noIndicator', words: wish.words, known: indicators.map(({ name }) => name) });
    case 'unknownRest':
      return refuse({ kind: 'unknownSetting', name: wish.of.name, words: wish.words });
    case 'set':
      return { done: await carryOut(writing, wish.of, wish.setting) };
  }
}

async function addIndicator({ store, visit }: Writing, known: Indicator[], name: string): Promise<IndicatorDone> {
  if (name.length > longestName || known.length >= mostIndicators) refuse({ kind: 'tooLong' });
  const called = indicatorCalled(name, known);
  if (called) return { kind: 'indicatorAdded', name: called.name, already: true };
  const outcome = await store.createIndicator(newIndicator(visit.portfolio.id, name));
  return { kind: 'indicatorAdded', name, already: outcome === 'exists' };
}

async function carryOut(writing: Writing, indicator: Indicator, setting: Setting): Promise<IndicatorDone> {
  const { store, visit } = writing;
  const links = setting.kind === 'links' ? linksOf(visit, setting.numbers) : [];
  const { before, after } = await write(writing, indicator.id, setting, links);
  const year = setting.kind === 'value' ? setting.period.to.slice(0, 4) : undefined;
  return {
    kind: 'indicatorSet',
    indicator: shownIndicator(after, year ?? followUpYear(await store.listIndicators(visit.portfolio.id), visit.today)),
    what: shownSetting(setting, before, after, visit),
    same: before === after,
  };
}

/** Two who write at once both write: the second on top of the first. */
export async function write(
  { store, visit, writer }: Writing,
  id: string,
  setting: Setting,
  links: string[] = [],
): Promise<{ before: Indicator; after: Indicator }> {
  let seen: { before: Indicator; changed: Changed<Indicator> } | undefined;
  await compareAndSet<Indicator>({
    find: () => store.findIndicator(visit.portfolio.id, id),
    decide: (current) => {
      const changed = changeIndicator(current, setting, writer, links);
      seen = { before: current, changed };
      return changed.kind === 'changed' ? changed.after : undefined;
    },
    change: (next) => store.changeIndicator(next),
  });
  if (!seen) return refuse({ kind: 'stale' });
  const { before, changed } = seen;
  if (changed.kind === 'otherUnit') return refuse({ kind: 'otherUnit', name: before.name, unit: changed.unit });
  return { before, after: changed.kind === 'same' ? before : changed.after };
}

/** @throws Refused where one of them is no initiative: then nothing is linked by half */
function linksOf({ initiatives }: VisitOf, words: string): string[] {
  const { found, unknown } = readNumbers(words, initiatives);
  if (unknown.length > 0) refuse({ kind: 'unknownInitiatives', words: unknown, count: initiatives.length });
  return found.map(({ number }) => number);
}

function shownSetting(setting: Setting, before: Indicator, after: Indicator, { initiatives }: VisitOf): ShownSetting {
  switch (setting.kind) {
    case 'value': {
      const { period, amount } = setting;
      const was = valueFor(before, period)?.amount;
      return { kind: 'value', period: period.words, amount, ...(was ? { before: was } : {}) };
    }
    case 'links': {
      const present = initiatives.filter(({ gone }) => !gone);
      const byTable = initiativesBehind({ ...after, initiatives: [] }, present).map(({ number }) => number);
      return { kind: 'links', numbers: after.initiatives, byTable };
    }
    default:
      return { kind: setting.kind };
  }
}
