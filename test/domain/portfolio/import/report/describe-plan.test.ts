import { describe, expect, it } from '@jest/globals';
import type { PortfolioAsRead } from '../../../../../src/domain/portfolio/import/as-read';
import type { ImportRemark } from '../../../../../src/domain/portfolio/import/import-remarks';
import { type ImportPlan, planImport } from '../../../../../src/domain/portfolio/import/plan-import';
import { describePlan } from '../../../../../src/domain/portfolio/import/report/describe-plan';
import { isNothingNew, type SectionKind } from '../../../../../src/domain/shown/import-content';
import { da } from '../../../../../src/words/da';
import { saySections } from '../../../../../src/words/say-import';
import { asRead } from '../../../../builders/as-read';

const now = '2024-09-01T08:00:00.000Z';
const before = asRead([{ title: 'Alfa' }, { title: 'Beta', notes: { Noter: 'før' } }, { title: 'Gamma' }]);

function replanned(read: PortfolioAsRead, change: (plan: ImportPlan) => ImportPlan = (plan) => plan) {
  const { portfolio, created } = planImport({ initiatives: [] }, before, now);
  const plan = planImport({ portfolio: portfolio.after, initiatives: created }, read, now);
  return describePlan(read, change(plan));
}

const kinds = (content: { sections: { kind: SectionKind }[] }) => content.sections.map(({ kind }) => kind);

describe('describePlan', () => {
  it('says from what to what a field goes, a note under its own heading', () => {
    const { sections } = replanned(
      asRead([
        { title: 'Alfa', period: 'ultimo 2025' },
        { title: 'Beta', notes: { Noter: 'efter' } },
        { title: 'Gamma' },
      ]),
    );
    expect(sections).toEqual([
      {
        kind: 'changed',
        count: 2,
        lines: [
          {
            kind: 'changed',
            line: 2,
            number: '1',
            title: 'Alfa',
            changes: [{ field: 'period', from: '', to: 'ultimo 2025' }],
          },
          {
            kind: 'changed',
            line: 3,
            number: '2',
            title: 'Beta',
            changes: [{ field: 'notes', heading: 'Noter', from: 'før', to: 'efter' }],
          },
        ],
      },
    ]);
  });

  it('says that words are read otherwise when the portfolio has changed and they have not', () => {
    const committees = [{ id: 'syd', name: 'Klynge Syd', aliases: ['TSS'], meetings: [] }];
    const { sections } = replanned(asRead(before.table.rows.slice(0, 3), { portfolio: { committees } }));
    expect(sections[0]?.lines[0]).toMatchObject({ changes: [{ field: 'anchoring', from: 'TSS', to: 'TSS' }] });
    expect(saySections({ ...replanned(before), sections }, da.importing)[0]?.lines[0]).toBe(
      'linje 2 (nr. 1): Alfa: forankring »TSS« forstås nu på en anden måde',
    );
  });

  it('puts what needs a person first, and what is new after it', () => {
    const content = replanned(
      asRead([{ title: 'Alfa', phase: 'Hvem ved' }, { title: 'Alfa' }, { title: 'Delta' }], {
        unknownHeadings: ['Farvel'],
      }),
    );
    expect(kinds(content)).toEqual(['notUnderstood', 'doubled', 'gone', 'changed', 'new', 'keptColumns']);
  });

  it('says a new title once, as a row to look at', () => {
    const renamed = asRead([{ title: 'Alfa' }, { title: 'Beta', notes: { Noter: 'før' } }, { title: 'Gammo' }]);
    expect(kinds(replanned(renamed))).toEqual(['renamed']);
  });

  it('counts rows that only moved, and says that nothing else is new', () => {
    const moved = replanned(asRead(before.table.rows.map((row) => ({ ...row, line: row.line + 1 }))));
    expect(moved).toMatchObject({ moved: 3, same: 0, sections: [] });
    expect(isNothingNew(moved)).toBe(false);
    expect(isNothingNew(replanned(before))).toBe(true);
  });

  it('shows a kind of remark it has no place for among what was not understood', () => {
    const strange = { kind: 'strange', line: 2 } as unknown as ImportRemark;
    const content = replanned(before, (plan) => ({ ...plan, remarks: [strange] }));
    expect(kinds(content)).toEqual(['notUnderstood']);
  });
});
