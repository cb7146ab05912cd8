import { type Form, type Format, formats, forms, type RoundDay } from '../../../domain/documents/forms';
import type { CommandOf } from '../../../domain/people/command';
import { withoutFor } from '../arguments/small-words';

const formWords: Record<Form, RegExp> = {
  overview: /^(overblik|oversigt|overview)$/i,
  tool: /^(portefølje(styrings)?)?værktøj(et)?$|^tool$/i,
  plan: /^(implementerings)?plan(en)?$/i,
};
const formatWords: Record<Format, RegExp> = { docx: /^\.?(docx|word)$/i, xlsx: /^\.?(xlsx|excel)$/i };
const todayWords = /^(nu|udkast|i ?dag|now|draft|today)$/i;
const twoWords = /\b(?:implementation[- ](plan)|portfolio[- ](tool))\b/gi;
const smallWords = /^(som|til|i|as|in|for|den|d\.|the|mødet|møde|meeting|runden|round)$/i;

/** `TSS`, `TSS porteføljeværktøj xlsx`, `TSS 11/10`, `TSS nu`: in any order, but for the committee's words. */
export function readDocument(rest: string): CommandOf<'document'> {
  const read: CommandOf<'document'> = { name: 'document' };
  const left: string[] = [];
  for (const word of rest.replace(twoWords, '$1$2').split(' ').filter(Boolean)) {
    const form = forms.find((each) => formWords[each].test(word));
    const format = formats.find((each) => formatWords[each].test(word));
    const day = readRoundDay(word);
    if (form) read.form = form;
    else if (format) read.format = format;
    else if (todayWords.test(word)) read.of = 'today';
    else if (day) read.of = day;
    else left.push(word);
  }
  while (smallWords.test(left.at(-1) ?? '')) left.pop();
  const committee = withoutFor(left.join(' '));
  return { ...read, ...(committee ? { committee } : {}) };
}

/** `11/10`, `11/10-2024`, `11.10.2024`, `2024-10-11`; whether there was a round that day is another question. */
function readRoundDay(word: string): RoundDay | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const written = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\.?$/.exec(word);
  if (!written) return undefined;
  const [, day, month, year] = written.map(Number);
  if (!day || !month) return undefined;
  return { day, month, ...(year ? { year: year < 100 ? 2000 + year : year } : {}) };
}
