import type { Initiative } from '../../domain/portfolio/initiative';
import type { Language, Portfolio } from '../../domain/portfolio/portfolio';
import type { SuccessionPlan } from '../../domain/portfolio/succession/plan-succession';
import { wordsIn } from '../../words/words-in';

interface Setting {
  from: Portfolio;
  to: Portfolio;
  language: Language;
  dryRun: boolean;
}

/** What a succession carries on, what has another number now, what has no committee, what stays: line by line. */
export function describeSuccession(plan: SuccessionPlan, { from, to, language, dryRun }: Setting): string[] {
  const { succession: say } = wordsIn(language);
  const homeless = plan.created.filter(({ after }) => after.anchoring.committees.length === 0);
  const carried = [...plan.created, ...plan.changed];
  return [
    say.title(`${from.name} (${from.id})`, `${to.name} (${to.id})`),
    ...(dryRun ? [say.dryRun] : []),
    ...section(
      say.created,
      plan.created.map((one) => named(one.after) + renumbered(one, say.was)),
    ),
    ...section(
      say.changed,
      plan.changed.map((one) => named(one.after) + renumbered(one, say.was)),
    ),
    ...section(
      say.homeless,
      homeless.map(({ after }) => `${named(after)}: ${after.anchoring.words || '-'}`),
    ),
    ...section(say.left, plan.left.map(named)),
    '',
    carried.length > 0 ? say.count(plan.created.length, plan.changed.length, plan.same) : say.nothing(plan.same),
    plan.ended ? say.ended(from.id) : say.endedAlready(from.id),
  ].map(withoutControls);
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function named({ number, title }: Initiative): string {
  return `${number} ${title}`;
}

function renumbered({ from, after }: { from: string; after: Initiative }, was: (number: string) => string): string {
  return from === after.number ? '' : ` (${was(from)})`;
}

/** Titles come from anybody: what a terminal would obey is not printed. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}
