import type { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { ImportRemark } from '../domain/portfolio/import/import-remarks';
import type {
  FieldChange,
  ImportContent,
  ImportLine,
  ImportSection,
  SectionKind,
} from '../domain/shown/import-content';
import { withoutUnseen } from '../domain/unseen-characters';
import type { ImportingWords } from './importing-words';

/** One section of an import's report in words: the terminal, the card and the file say the same. */
export interface SaidSection {
  kind: SectionKind;
  heading: string;
  /** How many rows it holds. */
  count: number;
  lines: string[];
}

/** How many of each, in the order of the sections; what there is none of is left out. */
export function sayCounts({ sections, moved, same }: ImportContent, words: ImportingWords): string[] {
  const counted = sections.map(({ kind, count }) => words.count[kind](count));
  return [...counted, ...(moved > 0 ? [words.count.moved(moved)] : []), ...(same > 0 ? [words.count.same(same)] : [])];
}

export function saySections({ sections }: ImportContent, words: ImportingWords): SaidSection[] {
  return sections.map((section) => saySection(section, words));
}

/** The whole report as lines of plain text, for a file of its own. */
export function sayWhole(content: ImportContent, words: ImportingWords): string[] {
  return [
    content.portfolioName,
    words.read(content.rows, content.tableName),
    `${sayCounts(content, words).join(' · ')}.`,
    ...saySections(content, words).flatMap(({ heading, count, lines }) => [
      '',
      `${heading} (${count})`,
      ...lines.map((line) => `  ${line}`),
    ]),
  ].map((line) => asText(withoutControls(line)));
}

/** On one line: cells come from anybody, and what a terminal would obey is not shown. */
export function withoutControls(line: string): string {
  return withoutUnseen(line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
}

/** A file may be opened in a spreadsheet, which calculates what begins like this. */
function asText(line: string): string {
  return /^\s*[=+\-@|]/.test(line) ? `'${line}` : line;
}

function saySection({ kind, count, lines }: ImportSection, words: ImportingWords): SaidSection {
  return {
    kind,
    heading: words.section[kind],
    count,
    lines: lines.map((line) => sayLine(line, words)),
  };
}

/** Why a table was not taken: a sentence for each fault, after the field it names, then the rows that could not be read. */
export function sayFaults({ faults, brokenRows }: ToldRefusal, words: ImportingWords): string[] {
  const told = faults.map(({ field, kind, detail }) => {
    const fault = words.fault[kind](detail ?? '');
    return field ? `${field}: ${fault}` : fault;
  });
  return [...told, ...brokenRows.map(words.brokenRow)];
}

export type ToldRefusal = Pick<ImportRefusal, 'faults' | 'brokenRows'>;

function sayLine(line: ImportLine, words: ImportingWords): string {
  switch (line.kind) {
    case 'remark':
      return sayRemark(line.remark, words);
    case 'row':
      return words.row(line);
    case 'gone':
      return words.goneRow(line);
    case 'changed':
      return words.changedRow(line, line.changes.map((change) => sayChange(change, words)).join(', '));
  }
}

function sayRemark<K extends ImportRemark['kind']>(
  remark: Extract<ImportRemark, { kind: K }>,
  words: ImportingWords,
): string {
  return words.remark[remark.kind as K](remark);
}

function sayChange({ field, heading, from, to }: FieldChange, words: ImportingWords): string {
  const said = (value: string) => (field === 'health' || field === 'isNew' ? (words.value[value] ?? value) : value);
  return words.change(heading ? words.quoted(heading) : words.field[field], said(from), said(to));
}
