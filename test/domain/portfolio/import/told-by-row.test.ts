import { describe, expect, it } from '@jest/globals';
import type { PortfolioAsRead, RowAsRead } from '../../../../src/domain/portfolio/import/as-read';
import { planImport } from '../../../../src/domain/portfolio/import/plan-import';
import type { Initiative } from '../../../../src/domain/portfolio/initiative';
import type { Milestone } from '../../../../src/domain/portfolio/milestone';
import { asRead } from '../../../builders/as-read';
import { carriedOut, type Stored } from '../../../builders/carried-out';

const first = '2024-09-01T08:00:00.000Z';
const later = '2024-12-01T08:00:00.000Z';
const person = '00000000-0000-0000-0000-000000000001';

const imported = (read: PortfolioAsRead) => carriedOut(planImport({ initiatives: [] }, read, first));
const again = (stored: Stored, read: PortfolioAsRead) => planImport(stored, read, later);
const changedBy = (stored: Stored, change: Partial<Initiative>): Stored => ({
  ...stored,
  initiatives: stored.initiatives.map((initiative) => ({ ...initiative, ...change })),
});
const plan = (rows: Partial<RowAsRead>[]) => planImport({ initiatives: [] }, asRead(rows), first);

describe('a table', () => {
  it('leaves what is asked and decided as it is', () => {
    const at = '2024-10-02T08:00:00.000Z';
    const kept: Partial<Initiative> = {
      asking: { since: at, roundId: 'sample.tss.2024-10-11' },
      decisions: [{ id: '1', committeeId: 'tss', asked: '', text: 'Nej.', on: '2024-10-02', by: person, at }],
      escalations: [{ from: 'tss', to: 'dak', reportId: 'r1', by: person, at }],
      agendaFollowedAt: at,
    };
    const stored = changedBy(imported(asRead([{ phase: 'Pågår' }])), kept);
    const { changed } = again(stored, asRead([{ phase: 'Pauseret', title: 'Indsats 1' }]));
    expect(changed.map(({ after }) => after)).toMatchObject([kept]);
  });
});

describe('a row tells', () => {
  it('all that an implementation plan says, kept as it stands', () => {
    const texts = {
      purpose: 'At færre indlægges',
      description: 'En arbejdsgruppe\nreviderer aftalen',
      nextStep: 'Kommissorium primo 2025',
      economy: 'Inden for rammen',
      indicators: 'Genindlæggelser',
      readyForPresentation: 'Ultimo 2018',
      readyForImplementation: 'Medio 2019',
      isNew: true,
    };
    const { created, remarks } = plan([{ ...texts, level: 'Klynge lead', milestones: 'M1: plan primo 2025' }]);
    expect(remarks).toEqual([]);
    expect(created[0]).toMatchObject({
      ...texts,
      level: { kind: 'lead', words: 'Klynge lead' },
      milestones: [{ label: 'M1', words: 'plan primo 2025', time: 'primo 2025', state: 'planned' }],
    });
  });

  it('a level that is left open only in its words, as a note', () => {
    const read = asRead([{ level: 'Fælles /den enkelte kommune. Dette skal afklares.' }]);
    read.table.headings = { level: 'Niveau' };
    const { created, remarks } = planImport({ initiatives: [] }, read, first);
    expect(created[0]).toMatchObject({ notes: { Niveau: 'Fælles /den enkelte kommune. Dette skal afklares.' } });
    expect(created[0]).not.toHaveProperty('level');
    expect(remarks).toEqual([
      { kind: 'unreadLevel', line: 2, number: '1', words: 'Fælles /den enkelte kommune. Dette skal afklares.' },
    ]);
  });

  it('a level behind its title, a cluster nobody knows, milestones with several times, a formula without a result', () => {
    const { created, remarks } = plan([
      { title: 'Træning for livet (LEAD)' },
      { level: 'Klynge lead - Lillebælt' },
      { milestones: 'M1: primo 2024 eller 1/5 2026' },
      { withoutResult: ['Status'] },
    ]);
    expect(created[0]?.level).toEqual({ kind: 'lead', words: 'LEAD' });
    expect(remarks).toEqual([
      { kind: 'unknownCommittee', line: 3, number: '2', words: 'Lillebælt' },
      { kind: 'severalTimes', line: 4, number: '3', labels: ['M1'] },
      { kind: 'withoutResult', line: 5, number: '4', headings: ['Status'] },
    ]);
  });

  it('a day that does not exist in its words, and says so', () => {
    const { created, remarks } = plan([{ period: '31. februar 2025' }]);
    expect(created[0]).toMatchObject({ period: '31. februar 2025', agreedPeriod: '31. februar 2025' });
    expect(remarks).toEqual([{ kind: 'unreadPeriod', line: 2, number: '1', words: '31. februar 2025' }]);
  });

  it('the committee whose name stands over its group of rows, where it tells none itself', () => {
    const { created } = plan([
      { anchoring: '', focusArea: 'Sundhedssamarbejdsudvalget' },
      { anchoring: 'TSS', focusArea: 'Sundhedssamarbejdsudvalget' },
      { anchoring: '', focusArea: 'Gode overgange' },
    ]);
    expect(created.map(({ anchoring }) => anchoring)).toEqual([
      { words: '', committees: ['ssu'] },
      { words: 'TSS', committees: ['tss'] },
      { words: '', committees: [] },
    ]);
  });
});

describe('who is responsible by the table', () => {
  it('owns it when an address says who', () => {
    const { created, remarks } = plan([{ responsible: 'Indsatsejer, TSS <tss@region.dk>' }]);
    expect(created[0]).toMatchObject({
      owner: { person: 'tss@region.dk', name: 'Indsatsejer, TSS' },
      ownerFromTable: 'tss@region.dk',
    });
    expect([created[0]?.responsible, remarks]).toEqual([undefined, []]);
  });

  it('is kept in other words, and somebody must be named', () => {
    const { created, remarks } = plan([{ responsible: 'Klyngesekretariatet' }]);
    expect(created[0]).toMatchObject({ responsible: 'Klyngesekretariatet' });
    expect(created[0]).not.toHaveProperty('owner');
    expect(remarks).toEqual([{ kind: 'unnamedOwner', line: 2, number: '1', words: 'Klyngesekretariatet' }]);
  });

  it('need not be named where somebody is', () => {
    const row = { responsible: 'Klyngesekretariatet' };
    const named = asRead([row], { owners: [{ initiative: '1', person }] });
    expect(planImport({ initiatives: [] }, named, first).remarks).toEqual([]);
    const assigned = changedBy(imported(asRead([row])), { owner: { person } });
    expect(again(assigned, asRead([row])).remarks).toEqual([]);
  });

  it('stands behind the owner portfolio.json names', () => {
    const read = asRead([{ responsible: 'tss@region.dk' }], { owners: [{ initiative: '1', person }] });
    expect(imported(read).initiatives[0]?.owner).toEqual({ person });
  });

  it('is not heard while portfolio.json names somebody, the file being at hand or not', () => {
    const row = { responsible: 'tss@region.dk' };
    const inFile = asRead([row], { owners: [{ initiative: '1', person }] });
    const assigned = changedBy(imported(inFile), { owner: { person: 'carl@region.dk' } });
    const ownerAfter = (read: PortfolioAsRead) => carriedOut(again(assigned, read)).initiatives[0]?.owner?.person;
    expect([ownerAfter(asRead([row])), ownerAfter(inFile)]).toEqual(['carl@region.dk', 'carl@region.dk']);
  });

  it('does not undo an owner assigned since, unless the table has changed its mind', () => {
    const stored = changedBy(imported(asRead([{ responsible: 'tss@region.dk' }])), { owner: { person } });
    const ownerAfter = (responsible: string) =>
      carriedOut(again(stored, asRead([{ responsible }]))).initiatives[0]?.owner;
    expect(ownerAfter('tss@region.dk')).toEqual({ person });
    expect(ownerAfter('Sekretariatet')).toEqual({ person });
    expect(ownerAfter('byen@kommune.dk')).toEqual({ person: 'byen@kommune.dk' });
  });
});

describe('what people said since', () => {
  const row = { phase: 'Pågår', period: 'Ultimo 2025', milestones: 'M1: plan\nM2: høring' };
  const states = (milestones: Milestone[] = []) => milestones.map(({ label, state }) => `${label} ${state}`);

  it('stays when an older table says again what it said before', () => {
    const stored = changedBy(imported(asRead([row])), {
      phase: { phase: 'closed', words: 'Afsluttet' },
      period: 'Medio 2026',
      milestones: [
        { label: 'M1', words: 'plan', time: '', state: 'closed' },
        { label: 'M2', words: 'høring', time: '', state: 'running' },
        { label: 'M3', words: 'vedtagelse', time: '', state: 'planned' },
      ],
    });
    const plan = again(stored, asRead([{ ...row, focusArea: 'Børn' }]));
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['focusArea']]);
    const [initiative] = carriedOut(plan).initiatives;
    expect(initiative).toMatchObject({ phase: { phase: 'closed' }, period: 'Medio 2026', agreedPeriod: 'Ultimo 2025' });
    expect(states(initiative?.milestones)).toEqual(['M1 closed', 'M2 running', 'M3 planned']);
  });

  it('gives way where the table itself has changed, milestone by milestone', () => {
    const stored = changedBy(imported(asRead([row])), {
      phase: { phase: 'closed', words: 'Afsluttet' },
      milestones: [
        { label: 'M1', words: 'plan', time: '', state: 'closed' },
        { label: 'M2', words: 'høring', time: '', state: 'running' },
      ],
    });
    const changed = { ...row, phase: 'Pauseret', milestones: 'M1: plan\nM2: høring, afsluttet\nM4: ny' };
    const plan = again(stored, asRead([changed]));
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['phase', 'milestones']]);
    const [initiative] = carriedOut(plan).initiatives;
    expect(initiative?.phase.phase).toBe('paused');
    expect(states(initiative?.milestones)).toEqual(['M1 closed', 'M2 closed', 'M4 planned']);
  });

  it('of a milestone the table has dropped is dropped, as the row is the table’s', () => {
    const stored = imported(asRead([row]));
    const [initiative] = carriedOut(again(stored, asRead([{ ...row, milestones: 'M1: plan' }]))).initiatives;
    expect(states(initiative?.milestones)).toEqual(['M1 planned']);
  });

  it('is not asked of initiatives stored before this was kept: the table counts', () => {
    const stored = imported(asRead([row]));
    const old = stored.initiatives.map(({ saidByTable: _, milestones: __, ...rest }) => rest);
    const plan = again({ ...stored, initiatives: old }, asRead([{ ...row, phase: 'Pauseret' }]));
    expect(plan.changed.map(({ after }) => after.phase.phase)).toEqual(['paused']);
    expect(states(plan.changed[0]?.after.milestones)).toEqual(['M1 planned', 'M2 planned']);
  });
});

describe('importing again', () => {
  it('forgets what the table tells no longer, and changes nothing the second time', () => {
    const full = asRead([{ nextStep: 'Møde', level: 'Fælles', isNew: true, fill: 'green', milestones: 'M1: x' }]);
    const plan = again(imported(full), asRead([{}]));
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['level', 'health', 'milestones', 'isNew', 'nextStep']]);
    for (const field of ['level', 'health', 'milestones', 'isNew', 'nextStep'] as const) {
      expect(plan.changed[0]?.after).not.toHaveProperty(field);
    }
    expect(again(carriedOut(plan), asRead([{}]))).toMatchObject({ changed: [], created: [], gone: [] });
    expect(again(imported(full), full)).toMatchObject({ changed: [], created: [], gone: [] });
  });
});
