import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PortfolioAsRead, RowAsRead } from '../../../../src/domain/portfolio/import/as-read';
import { type ImportPlan, planImport } from '../../../../src/domain/portfolio/import/plan-import';
import { asRead } from '../../../builders/as-read';
import { carriedOut, type Stored } from '../../../builders/carried-out';

const first = '2024-09-01T08:00:00.000Z';
const later = '2024-12-01T08:00:00.000Z';

function imported(read: PortfolioAsRead): Stored {
  return carriedOut(planImport({ initiatives: [] }, read, first));
}

function reimported(stored: Stored, read: PortfolioAsRead): ImportPlan {
  return planImport(stored, read, later);
}

const numbersByTitle = (stored: Stored) => Object.fromEntries(stored.initiatives.map((i) => [i.title, i.number]));
const person = (n: number) => `00000000-0000-0000-0000-00000000000${n}`;

describe('a first import', () => {
  it('makes the portfolio, followed since now, and every row an initiative numbered by its place', () => {
    const plan = planImport({ initiatives: [] }, asRead([{}, {}]), first);
    expect(plan.portfolio).toMatchObject({ kind: 'new', after: { id: 'sample', followedSince: first } });
    expect(plan.created.map(({ number, title, line }) => [number, title, line])).toEqual([
      ['1', 'Indsats 1', 2],
      ['2', 'Indsats 2', 3],
    ]);
    expect(plan.remarks).toEqual([]);
  });

  it('takes the numbers of a column that numbers them', () => {
    const plan = planImport({ initiatives: [] }, asRead([{ number: '6.1A' }, { number: '3' }, {}]), first);
    expect(plan.created.map(({ number }) => number)).toEqual(['6.1A', '3', '4']);
  });

  it('keeps the period in the phase where the period is empty', () => {
    const rows = [{ phase: 'Starter september 2024' }, { phase: 'Starter september 2024', period: 'Ultimo 2025' }];
    const plan = planImport({ initiatives: [] }, asRead(rows), first);
    expect(plan.created.map(({ period, agreedPeriod }) => [period, agreedPeriod])).toEqual([
      ['Starter september 2024', 'Starter september 2024'],
      ['Ultimo 2025', 'Ultimo 2025'],
    ]);
  });

  it('says row by row what was not understood, and keeps its words', () => {
    const rows = [{ phase: 'Godt på vej', anchoring: 'TSS/Vest', period: 'når tiden er til det' }];
    const read = asRead(rows, {
      brokenRows: [{ line: 9, reason: 'noTitle' }],
      unknownHeadings: ['Farvekode'],
      owners: [{ initiative: '77', person: person(1) }],
    });
    const plan = planImport({ initiatives: [] }, read, first);
    expect(plan.remarks).toEqual([
      { kind: 'unknownColumn', heading: 'Farvekode' },
      { kind: 'unreadPhase', line: 2, number: '1', words: 'Godt på vej' },
      { kind: 'unknownCommittee', line: 2, number: '1', words: 'Vest' },
      { kind: 'unreadPeriod', line: 2, number: '1', words: 'når tiden er til det' },
      { kind: 'brokenRow', line: 9, reason: 'noTitle' },
      { kind: 'ownerOfNothing', initiative: '77' },
    ]);
    expect(plan.created[0]).toMatchObject({
      phase: { phase: 'planned', words: 'Godt på vej' },
      anchoring: { words: 'TSS/Vest', committees: ['tss'] },
      period: 'når tiden er til det',
    });
  });

  it('says a doubled title once and keeps both rows', () => {
    const plan = planImport({ initiatives: [] }, asRead([{ title: 'Audits' }, {}, { title: 'audits ' }]), first);
    expect(plan.created).toHaveLength(3);
    expect(plan.remarks).toEqual([{ kind: 'doubledTitle', lines: [2, 4], numbers: ['1', '3'], title: 'Audits' }]);
  });
});

describe('importing again', () => {
  it('changes nothing when nothing was changed', () => {
    const read = asRead([{ title: 'Audits' }, { title: 'Audits', period: 'Medio 2025' }, {}], {
      owners: [{ initiative: '1', person: person(1), name: 'Indsatsejer, TSS' }],
    });
    const plan = reimported(imported(read), read);
    expect(plan).toMatchObject({ portfolio: { kind: 'same' }, created: [], changed: [], gone: [], returned: [] });
    expect(plan.same).toHaveLength(3);
  });

  it('keeps the first import as the day it has been followed since', () => {
    const plan = reimported(imported(asRead([{}])), asRead([{}], { portfolio: { name: 'Nyt navn' } }));
    expect(plan.portfolio).toMatchObject({ kind: 'changed', after: { name: 'Nyt navn', followedSince: first } });
  });

  it('keeps the period first agreed for ever', () => {
    const stored = imported(asRead([{ period: '' }]));
    const second = carriedOut(reimported(stored, asRead([{ period: 'Ultimo 2024' }])));
    const third = carriedOut(reimported(second, asRead([{ period: 'Medio 2025' }])));
    expect(second.initiatives[0]).toMatchObject({ agreedPeriod: 'Ultimo 2024', period: 'Ultimo 2024' });
    expect(third.initiatives[0]).toMatchObject({ agreedPeriod: 'Ultimo 2024', period: 'Medio 2025' });
  });

  it('tells which fields changed', () => {
    const plan = reimported(imported(asRead([{}])), asRead([{ phase: 'Pauseret', period: '2026' }]));
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['phase', 'period']]);
  });

  it('leaves every number where it was when a row is put in between', () => {
    const stored = imported(asRead([{ title: 'A' }, { title: 'B' }, { title: 'C' }]));
    const plan = reimported(stored, asRead([{ title: 'A' }, { title: 'Ny' }, { title: 'B' }, { title: 'C' }]));
    expect(numbersByTitle(carriedOut(plan))).toEqual({ A: '1', B: '2', C: '3', Ny: '5' });
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['line'], ['line']]);
  });

  it('marks a row that vanished as gone, once, and never deletes it', () => {
    const stored = imported(asRead([{ title: 'A' }, { title: 'B' }]));
    const plan = reimported(stored, asRead([{ title: 'A' }]));
    expect(plan.gone.map(({ after }) => after)).toEqual([{ ...stored.initiatives[1], gone: true, goneAt: later }]);
    const again = reimported(carriedOut(plan), asRead([{ title: 'A' }]));
    expect(again).toMatchObject({ gone: [], changed: [], created: [] });
  });

  it('does not call gone again what a coordinator follows without a row', () => {
    const stored = imported(asRead([{ title: 'A' }, { title: 'B' }]));
    const without = carriedOut(reimported(stored, asRead([{ title: 'A' }])));
    const settled = { as: 'kept' as const, by: 'coordinator', at: later };
    const kept = {
      ...without,
      initiatives: without.initiatives.map((one) => (one.gone ? { ...one, gone: false, settled } : one)),
    };
    expect(reimported(kept, asRead([{ title: 'A' }]))).toMatchObject({ gone: [], changed: [], created: [] });
    const back = reimported(kept, asRead([{ title: 'A' }, { title: 'B' }]));
    expect(back.returned.map(({ after }) => after.settled ?? after.goneAt)).toEqual([undefined]);
    expect(reimported(carriedOut(back), asRead([{ title: 'A' }])).gone).toHaveLength(1);
  });

  it('takes a row that returned for what it was, with its first agreed period', () => {
    const stored = imported(asRead([{ title: 'A' }, { title: 'B', period: 'Ultimo 2024' }]));
    const without = carriedOut(reimported(stored, asRead([{ title: 'A' }])));
    const plan = reimported(without, asRead([{ title: 'A' }, { title: 'B', period: 'Ultimo 2026' }]));
    expect(plan.returned.map(({ after }) => after)).toEqual([
      expect.objectContaining({ number: '2', gone: false, agreedPeriod: 'Ultimo 2024', period: 'Ultimo 2026' }),
    ]);
    expect(reimported(carriedOut(plan), asRead([{ title: 'A' }, { title: 'B', period: 'Ultimo 2026' }]))).toMatchObject(
      { returned: [], changed: [] },
    );
  });

  it('tells rows of one title apart by what else they say when one of them vanishes', () => {
    const stored = imported(
      asRead([
        { title: 'A', period: '2024' },
        { title: 'A', period: '2025' },
      ]),
    );
    const plan = reimported(stored, asRead([{ title: 'A', period: '2025' }]));
    expect(plan.gone.map(({ before }) => before.number)).toEqual(['1']);
  });

  it('recognises a title that was put right, and says so', () => {
    const stored = imported(asRead([{ title: 'Kompetanceudvikling i kateterpleje' }, { title: 'B' }]));
    const plan = reimported(stored, asRead([{ title: 'Kompetenceudvikling i kateterpleje' }, { title: 'B' }]));
    expect(plan).toMatchObject({ created: [], gone: [] });
    expect(plan.remarks).toEqual([expect.objectContaining({ kind: 'renamed', number: '1', line: 2 })]);
  });

  it('takes another title in the same place for another initiative', () => {
    const stored = imported(asRead([{ title: 'Dosispakket medicin' }]));
    const plan = reimported(stored, asRead([{ title: 'Træning før operation' }]));
    expect(plan.created.map(({ number }) => number)).toEqual(['2']);
    expect(plan.gone.map(({ before }) => before.number)).toEqual(['1']);
  });

  it('calls nothing gone that may be among the rows that were not read', () => {
    const stored = imported(asRead([{ title: 'A' }, { title: 'B' }, { title: 'C' }]));
    const titled = asRead([{ title: 'A' }], { brokenRows: [{ line: 3, reason: 'tooFewCells', title: 'B' }] });
    expect(reimported(stored, titled).gone.map(({ before }) => before.title)).toEqual(['C']);
    const untitled = asRead([{ title: 'A' }], { brokenRows: [{ line: 3, reason: 'noTitle' }] });
    expect(reimported(stored, untitled).gone).toEqual([]);
  });

  it('keeps what it knows nothing of, such as the last report', () => {
    const stored = imported(asRead([{}]));
    const kept = stored.initiatives.map((initiative) => ({ ...initiative, latest: 'a report', version: '7' }));
    const plan = planImport(
      { portfolio: stored.portfolio, initiatives: kept as never[] },
      asRead([{ phase: '' }]),
      later,
    );
    expect(plan.changed[0]?.after).toMatchObject({ latest: 'a report', version: '7' });
  });
});

describe('owners', () => {
  const owned = (...owners: { initiative: string; person: string; name?: string }[]) => asRead([{}], { owners });
  const ownerAfter = (stored: Stored, read: PortfolioAsRead) =>
    carriedOut(reimported(stored, read)).initiatives[0]?.owner;
  const assigned = (stored: Stored, to: string): Stored => ({
    ...stored,
    initiatives: stored.initiatives.map((initiative) => ({ ...initiative, owner: { person: to } })),
  });

  it('are those the file names', () => {
    const { initiatives } = imported(owned({ initiative: '1', person: person(1), name: 'Indsatsejer, TSS' }));
    expect(initiatives[0]?.owner).toEqual({ person: person(1), name: 'Indsatsejer, TSS' });
  });

  it('are taken from the file when nobody owned it', () => {
    expect(ownerAfter(imported(owned()), owned({ initiative: '1', person: person(1) }))).toEqual({ person: person(1) });
  });

  it('assigned since are not undone by a file that says what it said before', () => {
    const stored = assigned(imported(owned({ initiative: '1', person: person(1) })), person(2));
    expect(ownerAfter(stored, owned({ initiative: '1', person: person(1) }))).toEqual({ person: person(2) });
  });

  it('assigned since are replaced when the file has changed its mind', () => {
    const stored = assigned(imported(owned({ initiative: '1', person: person(1) })), person(2));
    expect(ownerAfter(stored, owned({ initiative: '1', person: person(3) }))).toEqual({ person: person(3) });
  });

  it('stay when the file names nobody', () => {
    const stored = assigned(imported(owned({ initiative: '1', person: person(1) })), person(2));
    expect(ownerAfter(stored, owned())).toEqual({ person: person(2) });
  });

  it('take the name the file calls them by now', () => {
    const stored = imported(owned({ initiative: '1', person: person(1), name: 'Indsatsejer' }));
    expect(ownerAfter(stored, owned({ initiative: '1', person: person(1), name: 'Indsatsejer, TSS' }))).toEqual({
      person: person(1),
      name: 'Indsatsejer, TSS',
    });
  });
});

describe('any table after any other', () => {
  const row: fc.Arbitrary<Partial<RowAsRead>> = fc.record({
    title: fc.constantFrom('A', 'B', 'C', 'Længere titel', 'Længere titler'),
    anchoring: fc.constantFrom('TSS', 'SSU/TSS', 'Vest', ''),
    phase: fc.constantFrom('Pågår', 'Afsluttet', 'Noget', ''),
    period: fc.constantFrom('', 'Ultimo 2024', 'Medio 2025'),
  });
  const rows = fc.array(row, { maxLength: 8 });

  it('loses no initiative, gives no number twice and is done after one import', () => {
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const stored = imported(asRead(before));
        const after = carriedOut(reimported(stored, asRead(now)));
        const numbers = after.initiatives.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toEqual(expect.arrayContaining(stored.initiatives.map(({ number }) => number)));
        expect(after.initiatives.filter(({ gone }) => !gone)).toHaveLength(now.length);
        const again = reimported(after, asRead(now));
        expect(again).toMatchObject({ created: [], changed: [], gone: [], returned: [] });
      }),
    );
  });
});
