import { isSame } from '../import/is-same';
import type { ImportPlan, InitiativeChange } from '../import/plan-import';
import type { Initiative } from '../initiative';
import type { Portfolio } from '../portfolio';
import { type ImportEvent, type Named, type TrailEntry, withTrail } from './trail';

/** Who read a table in, and when. */
export type ImportedBy = Pick<TrailEntry, 'at' | 'by'>;

/** The plan with what it does to each initiative in that one's trail. Where the line alone changed nothing is told. */
export function withImportTrail<P extends Portfolio, I extends Initiative>(
  plan: ImportPlan<P, I>,
  who: ImportedBy,
): ImportPlan<P, I> {
  const told = (how: ImportEvent['how']) => (change: InitiativeChange<I>) => {
    const what = eventOf(change, how);
    return what ? { ...change, after: withTrail(change.after, { ...who, what }) } : change;
  };
  return {
    ...plan,
    created: plan.created.map((one) => withTrail(one, { ...who, what: createdWith(one) })),
    changed: plan.changed.map(told('changed')),
    gone: plan.gone.map(told('gone')),
    returned: plan.returned.map(told('returned')),
  };
}

function ownerOf({ owner: was }: Initiative, owner: Named): Pick<ImportEvent, 'owner' | 'ownerWas'> {
  return { owner, ...(was ? { ownerWas: was } : {}) };
}

function createdWith({ owner }: Initiative): ImportEvent {
  return { kind: 'imported', how: 'created', ...(owner ? { owner } : {}) };
}

function eventOf<I extends Initiative>(
  { before, after, fields: all }: InitiativeChange<I>,
  how: ImportEvent['how'],
): ImportEvent | undefined {
  const fields = all.filter((field) => field !== 'line');
  if (how === 'changed' && fields.length === 0) return undefined;
  const turn = (from: string, to: string) => (from === to ? undefined : { from, to });
  const phase = turn(before.phase.words, after.phase.words);
  const period = turn(before.period, after.period);
  const place = turn(before.anchoring.words, after.anchoring.words);
  return {
    kind: 'imported',
    how,
    ...(fields.length > 0 ? { fields } : {}),
    ...(phase ? { phase } : {}),
    ...(period ? { period } : {}),
    ...(place ? { place } : {}),
    ...(after.owner && !isSame(before.owner, after.owner) ? ownerOf(before, after.owner) : {}),
  };
}
