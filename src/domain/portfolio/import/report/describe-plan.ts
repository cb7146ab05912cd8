import { type ImportContent, type ImportLine, type SectionKind, sectionKinds } from '../../../shown/import-content';
import type { Initiative } from '../../initiative';
import { byNumber } from '../../initiative';
import type { PortfolioAsRead } from '../as-read';
import type { ImportRemark } from '../import-remarks';
import type { ImportPlan } from '../plan-import';
import { describeChange } from './describe-change';

/** A plan as people read it before they say yes: every row that is not as it was, and every row to look at. */
export function describePlan(read: PortfolioAsRead, plan: ImportPlan): ImportContent {
  const renamed = new Set(plan.remarks.flatMap((remark) => (remark.kind === 'renamed' ? [remark.number] : [])));
  const changed = plan.changed.flatMap(({ before, after }): ImportLine[] => {
    const changes = describeChange(before, after).filter(
      ({ field }) => field !== 'line' && !(field === 'title' && renamed.has(after.number)),
    );
    return changes.length > 0 ? [{ kind: 'changed', ...rowOf(after), changes }] : [];
  });
  const fields = plan.changed.map(({ before, after }) => describeChange(before, after).map(({ field }) => field));
  const onlyMoved = fields.filter((all) => all.length > 0 && all.every((field) => field === 'line'));
  // Of these only what the table said is remembered, where an older version did not.
  const asBefore = fields.filter((all) => all.length === 0);
  const lines: Record<SectionKind, ImportLine[]> = {
    ...remarkLines(plan.remarks),
    gone: plan.gone
      .map(({ before: { number, title } }): ImportLine => ({ kind: 'gone', number, title }))
      .sort((a, b) => ('number' in a && 'number' in b ? byNumber(a, b) : 0)),
    returned: plan.returned.map(({ after }): ImportLine => ({ kind: 'row', ...rowOf(after) })).sort(byLine),
    changed: changed.sort(byLine),
    new: plan.created.map((initiative): ImportLine => ({ kind: 'row', ...rowOf(initiative) })).sort(byLine),
  };
  return {
    portfolioName: read.portfolio.name,
    tableName: read.tableName,
    portfolio: plan.portfolio.kind,
    rows: read.table.rows.length,
    same: plan.same.filter(({ gone, settled }) => !gone && settled === undefined).length + asBefore.length,
    moved: onlyMoved.length,
    sections: sectionKinds
      .map((kind) => ({ kind, count: lines[kind].length, lines: lines[kind] }))
      .filter((section) => section.count > 0),
  };
}

type OfRemarks = 'notUnderstood' | 'homeless' | 'unnamedOwner' | 'doubled' | 'renamed' | 'keptColumns' | 'readSo';

/** Where each remark stands; one that is not named here is something that was not understood. */
const placeOf: Partial<Record<ImportRemark['kind'], OfRemarks>> = {
  doubledTitle: 'doubled',
  renamed: 'renamed',
  unknownColumn: 'keptColumns',
  unnamedOwner: 'unnamedOwner',
  homeless: 'homeless',
  passedOver: 'readSo',
  statusAsText: 'readSo',
  exportedColumns: 'readSo',
};

function remarkLines(remarks: ImportRemark[]): Record<OfRemarks, ImportLine[]> {
  const lines: Record<OfRemarks, ImportLine[]> = {
    notUnderstood: [],
    homeless: [],
    unnamedOwner: [],
    doubled: [],
    renamed: [],
    keptColumns: [],
    readSo: [],
  };
  for (const remark of remarks) lines[placeOf[remark.kind] ?? 'notUnderstood'].push({ kind: 'remark', remark });
  return lines;
}

function rowOf({ line, number, title }: Initiative) {
  return { line, number, title };
}

function byLine(a: ImportLine, b: ImportLine): number {
  return 'line' in a && 'line' in b ? a.line - b.line : 0;
}
