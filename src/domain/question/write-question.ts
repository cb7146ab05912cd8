import { dimensions } from './dimensions';
import type { Filter, Form, Question } from './question';

/** In words that are read as the same question again: what a button that asks it writes. */
export function writeQuestion({ form, filters }: Question): string {
  const said = filters.map(writeFilter);
  return [opening[form], ...(said.length > 0 ? said : ['alle'])].join(' ');
}

const opening: Record<Form, string> = {
  list: 'vis',
  count: 'hvor mange',
  who: 'hvem ejer',
  status: 'status',
  missing: 'hvad mangler',
  changes: 'ændringer',
  plan: 'hvornår er der møde',
  word: 'som word',
  excel: 'som excel',
};

function writeFilter({ of, not, any }: Filter): string {
  const written = any.map((value) => dimensions[of].write?.(value) ?? firstPhrase(of, value)).join(' eller ');
  // No phrase begins with it, as some do with `ikke`.
  return not ? `undtagen ${written}` : written;
}

function firstPhrase(of: Filter['of'], value: string): string {
  return dimensions[of].phrases?.[value]?.split(',')[0]?.trim() ?? value;
}
