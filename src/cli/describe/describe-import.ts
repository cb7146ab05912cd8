import type { Language } from '../../domain/people/language';
import type { PortfolioAsRead } from '../../domain/portfolio/import/as-read';
import type { ImportRefusal } from '../../domain/portfolio/import/import-refusal';
import type { ImportPlan } from '../../domain/portfolio/import/plan-import';
import { describePlan } from '../../domain/portfolio/import/report/describe-plan';
import type { Initiative } from '../../domain/portfolio/initiative';
import { phases } from '../../domain/portfolio/phase';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { isNothingNew } from '../../domain/shown/import-content';
import type { IndicatorTableContent } from '../../domain/shown/record/indicators/indicator-table';
import type { ImportingWords } from '../../words/importing-words';
import { sayCounts, sayFaults, saySections, withoutControls } from '../../words/say-import';
import { sayIndicators } from '../../words/say-indicators';
import { wordsIn } from '../../words/words-in';
import { changeLine } from './describe-calendar';

/**
 * What an import read, what it changed and what to look at, line by line, in the portfolio's language: counts first.
 * @param tried whether it was a trial, which wrote nothing
 */
export function describeImport(read: PortfolioAsRead, plan: ImportPlan, tried = false): string[] {
  const words = wordsIn(read.portfolio.language).importing;
  const content = describePlan(read, plan);
  return [
    `${read.portfolio.name} (${read.portfolio.id})`,
    words.read(content.rows, content.tableName),
    `${sayCounts(content, words).join(' · ')}.`,
    ...(content.portfolio === 'same' ? [] : [words.portfolio[content.portfolio]]),
    ...(isNothingNew(content) ? [words.nothingChanged] : []),
    ...(tried ? [words.onlyTried] : []),
    ...overview(plan, words),
    ...saySections(content, words).flatMap(({ heading, count, lines }) => section(`${heading} (${count})`, lines)),
    ...plan.calendars.flatMap(({ committee, changes }) =>
      section(
        words.meetings(shortName(committee), changes.length),
        changes.map((change) => changeLine(change, words)),
      ),
    ),
  ].map(withoutControls);
}

/** The same of the indicators beside it; nothing where there are none. */
export function describeIndicatorTable(language: Language, content: IndicatorTableContent | undefined): string[] {
  if (!content) return [];
  const words = wordsIn(language);
  const { counts, sections } = sayIndicators(content, { words, language });
  return [
    '',
    words.indicatorTable.readFrom(words.indicatorTable.rows(content.rows), content.tableName),
    `${counts.join(' · ')}.`,
    ...sections.flatMap(({ heading, lines }) => section(`${heading} (${lines.length})`, lines)),
  ].map(withoutControls);
}

/** Why nothing was imported: a sentence for each fault, then the rows that could not be read. */
export function describeRefusal(refusal: ImportRefusal): string[] {
  const words = wordsIn(refusal.language).importing;
  return [words.refused, ...sayFaults(refusal, words).map((line) => `  ${line}`)].map(withoutControls);
}

/** How the initiatives of the table are spread: over committees and phases, with and without an owner. */
function overview(plan: ImportPlan, words: ImportingWords): string[] {
  const present = [...plan.created, ...plan.same, ...plan.changed.map(after), ...plan.returned.map(after)].filter(
    ({ gone }) => !gone,
  );
  const owned = present.filter(({ owner }) => owner !== undefined).length;
  return [
    ...section(words.committees, committeeLines(plan.portfolio.after, present, words)),
    ...section(words.phases, phaseLines(present, words)),
    '',
    words.owners(owned, present.length - owned),
  ];
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
