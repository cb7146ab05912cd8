import { either, phrase, readAll, sequence, understand } from './grammar';
import { leadIn } from './lead-in';

const noTime = phrase(
  ...[
    'ikke fastlagt',
    'ej fastlagt',
    'endnu ikke fastlagt',
    'ikke fastlagt endnu',
    'fastlægges senere',
    'ikke fastsat',
  ],
  ...[
    'ikke relevant',
    'ej relevant',
    'ikke aftalt',
    'aftales senere',
    'ikke afklaret',
    'ikke afklaret endnu',
    'afklares',
  ],
  ...['afklares senere', 'under afklaring', 'uafklaret', 'ikke besluttet', 'ikke planlagt', 'ikke angivet', 'ukendt'],
  ...['ingen', 'ingen dato', 'løbende', 'fortløbende', 'kontinuerligt', 'kontinuerlig', 'permanent', 'i r'],
  ...['tbd', 'tba', 'tbc', 'n / a', 'na', 'ongoing', 'continuous', 'none', 'unknown', 'not set', 'not decided'],
  ...['not yet decided', 'not relevant', 'not applicable', 'to be decided', 'to be determined', 'to be announced'],
);

/** `Afsluttes løbende`, and a verb with nothing behind it: `Afsluttet`. */
const words = either(
  understand(sequence(leadIn, noTime), () => true),
  understand(leadIn, ({ speaksOf }) => (speaksOf === 'unsaid' ? undefined : true)),
);

/** Words that say there is no time; `-` and `?` say the same. */
export function saysNoTime(tokens: readonly string[]): boolean {
  return tokens.every((token) => /^[-?.…]$/.test(token)) || readAll(words, tokens).length > 0;
}
