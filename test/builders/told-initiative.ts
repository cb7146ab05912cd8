import type { Initiative } from '../../src/domain/portfolio/initiative';
import { tableTexts } from '../../src/domain/portfolio/table-text';

/** Everything an import keeps of a row, a line for each thing it tells, for comparing whole tables by eye. */
export function toldInitiative(initiative: Initiative): string[] {
  const { line, number, title, focusArea, anchoring, level, phase, health, isNew, period, agreedPeriod } = initiative;
  return [
    `linje ${line} nr. ${number}: ${title}`,
    ...told('fokusområde', focusArea),
    ...told('forankring', [anchoring.words, listed(anchoring.committees)].filter(Boolean).join(' ')),
    ...told('niveau', level ? [level.kind, level.words, listed(level.lead ? [level.lead] : [])].join(' ').trim() : ''),
    ...told('fase', [phase.phase, phase.words, listed(detailsOf(phase)), health].filter(Boolean).join(' ')),
    ...told('periode', period),
    ...told('først aftalt', agreedPeriod === period ? '' : agreedPeriod),
    ...told('ny', isNew ? 'ja' : ''),
    ...(initiative.milestones ?? []).map(({ label, words, time, state }) =>
      told(`${label} (${[state, time].filter(Boolean).join(', ')})`, words),
    ),
    ...tableTexts.flatMap((text) => told(text, initiative[text] ?? '')),
    ...Object.entries(initiative.notes).flatMap(([heading, note]) => told(`"${heading}"`, note)),
  ].flat();
}

function told(what: string, words: string): string[] {
  return words === '' ? [] : [`  ${what}: ${words.replace(/\n/g, ' ⏎ ')}`];
}

function listed(words: string[]): string {
  return words.length > 0 ? `[${words.join(' ')}]` : '';
}

function detailsOf({ note, awaiting }: Initiative['phase']): string[] {
  return [note, awaiting].flatMap((detail) => detail ?? []);
}
