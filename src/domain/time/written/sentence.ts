import { either, optional, phrase, type Reader, remembered, sequence, understand } from './grammar';
import { agreedEnd, type LeadIn, leadIn } from './lead-in';
import { type Span, span, spanBefore, spanBetween } from './span';
import { type SlipMonths, statedSlip } from './stated-slip';
import type { Days } from './unit/unit-days';
import { fromWords, onwardWords, untilWords } from './verbs';

/** All that a cell says of one time. */
export interface Sentence {
  days: Days;
  speaksOf: 'whole' | 'start' | 'finish';
  slipMonths?: SlipMonths | undefined;
}

interface Clause extends LeadIn {
  days: Days;
}
type Told = Span & LeadIn;

/** `januar-september 2024`, `fra 2024 til 2025`; with one time only, `fra 2025` and `2025 og frem` tell the start. */
const stretch: Reader<Told> = understand(
  sequence(optional(phrase(...fromWords)), span, optional(phrase(...onwardWords))),
  ([from, told, onwards]): Told | undefined => {
    if (told.shape === 'single') return { ...told, speaksOf: from || onwards ? 'start' : 'unsaid' };
    return onwards ? undefined : { ...told, speaksOf: 'unsaid' };
  },
);
const between: Reader<Told> = understand(spanBetween, (told) => ({ ...told, speaksOf: 'unsaid' }));
const before: Reader<Told> = understand(spanBefore, (told) => ({ ...told, speaksOf: 'finish' }));
const until: Reader<Told> = understand(sequence(phrase(...untilWords), span), ([, told]) =>
  told.shape === 'single' ? { ...told, speaksOf: 'finish' } : undefined,
);

const clause: Reader<Clause> = remembered(
  understand(sequence(leadIn, either(stretch, between, before, until)), ([said, { days, shape, speaksOf }]) => {
    const agreed = agreedEnd(said.speaksOf, speaksOf);
    // `Starter i 2024 til 2025` tells both ends, as two clauses.
    if (!agreed || (said.speaksOf === 'start' && shape === 'until')) return undefined;
    return { days, speaksOf: agreed };
  }),
);

/** `Starter september 2024, afsluttes ultimo 2025`. */
const bothEnds: Reader<Clause> = understand(
  sequence(clause, optional(phrase(',', ';', '.', '-', 'og', 'and')), clause),
  ([start, , finish]): Clause | undefined => {
    if (start.speaksOf !== 'start' || finish.speaksOf !== 'finish' || start.days.from > finish.days.to)
      return undefined;
    return { days: { from: start.days.from, to: finish.days.to }, speaksOf: 'unsaid' };
  },
);

const bare: Reader<Sentence> = understand(
  sequence(either(clause, bothEnds), optional(statedSlip)),
  ([{ days, speaksOf }, slipMonths]) => ({ days, speaksOf: speaksOf === 'unsaid' ? 'whole' : speaksOf, slipMonths }),
);

/** Verbs, a time, and a slip that is stated behind it; brackets round it all change nothing. */
export const sentence: Reader<Sentence> = either(
  bare,
  understand(sequence(phrase('('), bare, phrase(')')), ([, told]) => told),
);
