import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import type { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { ImportRemark } from '../domain/portfolio/import/import-remarks';
import type { ImportPlan } from '../domain/portfolio/import/plan-import';
import type { Initiative } from '../domain/portfolio/initiative';
import { phases } from '../domain/portfolio/phase';
import { type Portfolio, shortName } from '../domain/portfolio/portfolio';
import type { ImportingWords } from '../words/importing-words';
import { wordsIn } from '../words/words-in';
import { changeLine } from './describe-calendar';

/** What an import read, could not read and changed, line by line, in the portfolio's language. */
export function describeImport(read: PortfolioAsRead, report: ImportPlan): string[] {
  const words = wordsIn(read.portfolio.language).importing;
  const present = [
    ...report.created,
    ...report.same,
    ...report.changed.map(after),
    ...report.returned.map(after),
  ].filter(({ gone }) => !gone);
  const owned = present.filter(({ owner }) => owner !== undefined).length;
  return [
    `${read.portfolio.name} (${read.portfolio.id})`,
    words.read(read.table.rows.length, read.tableName),
    ...section(words.committees, committeeLines(report.portfolio.after, present, words)),
    ...section(words.phases, phaseLines(present, words)),
    '',
    words.owners(owned, present.length - owned),
    ...section(
      words.toLookAt,
      report.remarks.map((remark) => sentence(remark, words)),
    ),
    ...section(words.changes, changeLines(report, words)),
    ...report.calendars.flatMap(({ committee, changes }) =>
      section(
        words.meetings(shortName(committee), changes.length),
        changes.map((change) => changeLine(change, words)),
      ),
    ),
  ].map(withoutControls);
}

/** Why nothing was imported: a sentence for each fault, then the rows that could not be read. */
export function describeRefusal({ faults, brokenRows, language }: ImportRefusal): string[] {
  const words = wordsIn(language).importing;
  const told = faults.map(({ field, kind, detail }) => {
    const fault = words.fault[kind](detail ?? '');
    return field ? `${field}: ${fault}` : fault;
  });
  return [words.refused, ...[...told, ...brokenRows.map(words.brokenRow)].map((line) => `  ${line}`)].map(
    withoutControls,
  );
}

function after<T>(change: { after: T }): T {
  return change.after;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function committeeLines(portfolio: Portfolio, present: Initiative[], words: ImportingWords): string[] {
  const groups = portfolio.committees.map((committee) => ({
    name: shortName(committee),
    members: present.filter(({ anchoring }) => anchoring.committees.includes(committee.id)),
  }));
  const homeless = present.filter(({ anchoring }) => anchoring.committees.length === 0);
  if (homeless.length > 0) groups.push({ name: words.noCommittee, members: homeless });
  const width = Math.max(...groups.map(({ name }) => name.length));
  return groups.map(({ name, members }) =>
    `${name.padEnd(width)} ${`${members.length}`.padStart(4)}   ${phaseCounts(members, words)}`.trimEnd(),
  );
}

function phaseCounts(initiatives: Initiative[], words: ImportingWords): string {
  return countPhases(initiatives)
    .map(({ phase, count }) => `${count} ${words.phase[phase]}`)
    .join(' · ');
}

function phaseLines(present: Initiative[], words: ImportingWords): string[] {
  const width = Math.max(...phases.map((phase) => words.phase[phase].length));
  return countPhases(present).map(
    ({ phase, count }) => `${words.phase[phase].padEnd(width)} ${`${count}`.padStart(4)}`,
  );
}

function countPhases(initiatives: Initiative[]) {
  return phases
    .map((phase) => ({ phase, count: initiatives.filter((initiative) => initiative.phase.phase === phase).length }))
    .filter(({ count }) => count > 0);
}

function sentence<K extends ImportRemark['kind']>(
  remark: Extract<ImportRemark, { kind: K }>,
  words: ImportingWords,
): string {
  return words.remark[remark.kind as K](remark);
}

function changeLines(report: ImportPlan, words: ImportingWords): string[] {
  const lines: string[] = [];
  if (report.portfolio.kind !== 'same') lines.push(words.portfolio[report.portfolio.kind]);
  if (report.created.length > 0) lines.push(words.created(report.created.length));
  let moved = 0;
  for (const { after, fields } of report.changed) {
    const news = fields.filter((field) => field !== 'line');
    if (news.length === 0) moved += 1;
    else lines.push(`${named(after)}: ${words.changed} (${news.map((field) => words.field[field]).join(', ')})`);
  }
  if (moved > 0) lines.push(words.movedLines(moved));
  lines.push(...report.returned.map(({ after }) => `${named(after)}: ${words.returned}`));
  lines.push(...report.gone.map(({ after }) => `${named(after)}: ${words.gone}`));
  return lines.length > 0 ? lines : [words.nothingChanged];
}

function named({ number, title }: Initiative): string {
  return `${number} ${title}`;
}

/** Cells come from anybody: what a terminal would obey is not printed. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}
