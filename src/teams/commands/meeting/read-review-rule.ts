import type { CommandOf } from '../../../domain/people/command';
import type { ReviewRule } from '../../../domain/review/review';
import { withoutFor } from '../arguments/small-words';

/** What stands last says the rule; what stands before it is the committee. */
const written: [rule: ReviewRule | 'none', words: RegExp][] = [
  ['required', /(?:altid|ja|ved godkendelse|efter godkendelse|always|required|yes|when approved)$/i],
  [
    'untilAgenda',
    /(?:(?:frem|indtil|til|inden|før|until|before|by)\s+)+(?:the\s+)?(?:dagsorden(?:en|s?frist(?:en)?)?|agenda(?: deadline)?)$/i,
  ],
  ['none', /(?:nej|aldrig|ingen|fra|never|no|none|off)$/i],
];

/** `gennemgang TSS altid`, `gennemgang TSS til dagsorden`, `gennemgang TSS nej`. Without one of these it opens the review. */
export function readReviewRule(rest: string): CommandOf<'reviewRule'> {
  const found = written.find(([, words]) => new RegExp(`(?:^|\\s)${words.source}`, 'i').test(rest));
  const committee = withoutFor(found ? rest.replace(found[1], '').trim() : rest);
  const said = found?.[1].exec(rest)?.[0];
  return {
    name: 'reviewRule',
    ...(committee ? { committee } : {}),
    ...(found ? { rule: found[0] } : {}),
    ...(said ? { said } : {}),
  };
}
