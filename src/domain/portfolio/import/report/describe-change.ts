import type { FieldChange } from '../../../shown/import-content';
import type { Initiative } from '../../initiative';
import { isSame } from '../is-same';
import { tableFields } from '../plan-import';

/** What the table says otherwise than before, field by field, in the table's own words; a note under its own heading. */
export function describeChange(before: Initiative, after: Initiative): FieldChange[] {
  return tableFields
    .filter((field) => !isSame(before[field], after[field]))
    .flatMap((field): FieldChange[] => {
      if (field === 'notes') return changedNotes(before.notes, after.notes);
      return [{ field, from: wordsOf(before[field]), to: wordsOf(after[field]) }];
    });
}

function changedNotes(before: Record<string, string>, after: Record<string, string>): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((heading) => before[heading] !== after[heading])
    .map((heading) => ({ field: 'notes', heading, from: before[heading] ?? '', to: after[heading] ?? '' }));
}

/** Whatever a field is made of, it keeps the words that said so; a list keeps them each. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  if (typeof value !== 'object') return String(value);
  const { label, words, name, person } = value as Record<string, unknown>;
  if (typeof words === 'string') return typeof label === 'string' ? `${label}: ${words}` : words;
  return wordsOf(name ?? person);
}
