import { readAmount } from '../../domain/indicator/amount';
import { type Indicator, readValuePeriod, type ValuePeriod, valueFor } from '../../domain/indicator/indicator';
import { changeIndicator } from '../../domain/indicator/wish/change-indicator';
import type { Setting } from '../../domain/indicator/wish/read-wish';
import type { Language } from '../../domain/people/language';
import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import { isEnded } from '../../domain/portfolio/change/ending';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import type {
  FormRow,
  IndicatorDone,
  IndicatorFormReply,
  SavedValue,
} from '../../domain/shown/record/indicators/indicator-content';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { IndicatorStore, PortfolioStore } from '../ports';
import { refuse } from '../refusal';
import { formRow } from './indicator-form';

/** From a card, untrusted. */
export interface TypedValues {
  portfolioId: string;
  period: string;
  /** Ids of indicators with what was typed beside each. */
  values: { id: string; typed: string }[];
}

interface Ports {
  store: IndicatorStore & Pick<PortfolioStore, 'findPortfolio'>;
  clock: Clock;
}

/**
 * Saves a form's values, all of them or none: what cannot be read is shown in the form again, with everything typed.
 * @throws Refused for whoever does not coordinate that portfolio
 */
export async function saveValues(
  { store, clock }: Ports,
  person: Person,
  form: TypedValues,
  language: Language,
): Promise<IndicatorDone | IndicatorFormReply> {
  const portfolio = await store.findPortfolio(form.portfolioId);
  if (!portfolio || !mayTouch('indicators.save', person, portfolio)) return refuse({ kind: 'notAllowed' });
  const at = clock.now();
  const writer = { by: person.id, at, today: dayOf(at, portfolio.timeZone) };
  if (isEnded(portfolio, writer.today)) refuse({ kind: 'portfolioEnded', name: portfolio.name });
  const known = await store.listIndicators(portfolio.id);
  const period = readValuePeriod(form.period);
  const rows = form.values.flatMap(({ id, typed }) => {
    const indicator = known.find((one) => one.id === id);
    return indicator ? [{ indicator, typed: typed.trim(), ...readTyped(indicator, typed, period, language) }] : [];
  });
  if (!period || rows.some(({ fault }) => fault)) return formAgain(portfolio, form.period, !period, rows);
  const saved: SavedValue[] = [];
  let same = 0;
  for (const { indicator, setting } of rows) {
    if (!setting) continue;
    let before: Indicator = indicator;
    await compareAndSet<Indicator>({
      find: () => store.findIndicator(portfolio.id, indicator.id),
      decide: (current) => {
        before = current;
        const changed = changeIndicator(current, setting, writer);
        return changed.kind === 'changed' ? changed.after : undefined;
      },
      change: (next) => store.changeIndicator(next),
    });
    const was = valueFor(before, period)?.amount;
    if (was?.value === setting.amount.value) same += 1;
    else
      saved.push({
        name: before.name,
        unit: before.unit || (setting.unit ?? ''),
        amount: setting.amount,
        ...(was ? { before: was } : {}),
      });
  }
  return { kind: 'indicatorValues', period: period.words, saved, same };
}

type ValueSetting = Setting & { kind: 'value' };
type Read = { setting?: ValueSetting; fault?: NonNullable<FormRow['fault']> };

/** An input left empty says nothing. */
function readTyped(indicator: Indicator, typed: string, period: ValuePeriod | undefined, language: Language): Read {
  if (typed.trim() === '') return {};
  const read = readAmount(typed, language);
  if (read.kind === 'unreadable') return { fault: 'unreadable' };
  if (!period) return {};
  const setting: ValueSetting = {
    kind: 'value',
    period,
    amount: read.amount,
    ...(read.unit ? { unit: read.unit } : {}),
  };
  const changed = changeIndicator(indicator, setting, { by: '', at: '', today: '' });
  return changed.kind === 'otherUnit' ? { fault: 'otherUnit' } : { setting };
}

function formAgain(
  { id, name }: Portfolio,
  period: string,
  unknownPeriod: boolean,
  rows: { indicator: Indicator; typed: string; fault?: FormRow['fault'] }[],
): IndicatorFormReply {
  return {
    kind: 'indicatorForm',
    portfolioId: id,
    portfolioName: name,
    period,
    ...(unknownPeriod ? { unknownPeriod } : {}),
    rows: rows.map(({ indicator, typed, fault }) =>
      formRow(indicator, { ...(typed ? { typed } : {}), ...(fault ? { fault } : {}) }),
    ),
    left: 0,
  };
}
