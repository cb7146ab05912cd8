import { describe, expect, it } from '@jest/globals';
import { reportTerm } from '../../../src/domain/documents/term-report';
import { makeReport } from '../../../src/export/document/make-document';
import { initiative, portfolio } from '../../builders/portfolio';
import { answer, request, round, times } from '../../builders/round';
import { partsOf, tablesIn } from './read-back';

const reported = (health: 'green' | 'red', at: string, id: string) => ({
  ...{ ...answer({ health }), id, at, by: 'anna', kind: 'answered' as const, late: false },
});
const by = { by: 'coordinator', at: times.publish };

const report = reportTerm({
  portfolio: portfolio(),
  initiatives: [
    initiative('1', {
      purpose: 'Færre indlæggelser',
      agreedPeriod: 'ultimo 2024',
      period: 'ultimo 2025',
      milestones: [
        { label: 'M1', words: 'Aftale medio 2024', time: 'medio 2024', state: 'closed' },
        { label: 'M2', words: 'Afprøvning ultimo 2024', time: 'ultimo 2024', state: 'planned' },
      ],
      decisions: [
        { id: '1', committeeId: 'tss', asked: 'Fortsæt?', text: 'Fortsæt et år', on: '2024-10-11', ...by },
        { id: '2', committeeId: 'tss', asked: '', text: 'Send i høring', on: '2024-12-06', ...by, done: by },
      ],
    }),
    initiative('2', { focusArea: 'Børn', at: 'closed' }),
    initiative('3', { gone: true }),
  ],
  rounds: [
    {
      round: round({ id: 'sample.tss.2024-12-06', meetingOn: '2024-12-06', dueAt: '2024-11-26T22:00:00.000Z' }),
      requests: [request('1', { roundId: 'sample.tss.2024-12-06', reports: [reported('green', times.due, 'b')] })],
    },
    { round: round(), requests: [request('1', { reports: [reported('red', times.ask, 'a')] }), request('2')] },
    { round: round({ id: 'x', state: { kind: 'missed', at: times.due } }), requests: [] },
  ],
  term: 'midterm',
  now: '2026-01-15T08:00:00.000Z',
});

describe('a report of all rounds', () => {
  const bytes = makeReport(report);
  const [counts = [], table = []] = tablesIn(bytes);
  const rowOf = (title: string) => table.find((row) => row[0]?.text.startsWith(title))?.map(({ text }) => text) ?? [];

  it('has a page that counts', () => {
    const xml = partsOf(bytes)['word/document.xml'];
    for (const line of [
      'Midtvejsstatus: Sundhedsaftalen 2024-2027',
      'Opdateret 15. januar 2026',
      '2 indsatser i 2 statusrunder.',
      'Afsluttet: 1.',
      'Senere end først aftalt: 1.',
      'Milepæle nået: 1 af 2.',
      'Beslutninger: 2, heraf ikke udført: 1.',
    ]) {
      expect(xml).toContain(line);
    }
    expect(counts.map((row) => row.map(({ text }) => text))).toContainEqual(['Grå', '1', 'afsluttet']);
  });

  it('tells of each initiative its way through the rounds, its goal, milestones, slip and decisions', () => {
    const [, goal, path, milestones, periods, decisions] = rowOf('Indsats 1');
    expect(goal).toBe('Færre indlæggelser');
    expect(path?.replaceAll('\u00a0', ' ')).toBe('11. oktober 2024: Rød  6. december 2024: Grøn');
    expect(milestones).toBe('M1: Aftale medio 2024 (nået)\nM2: Afprøvning ultimo 2024');
    expect(periods).toContain('aftalt periode: ultimo 2024');
    expect(periods).toContain('12 måneder senere end aftalt');
    expect(decisions).toBe('TSS 11. oktober 2024: Fortsæt et år\nTSS 6. december 2024: Send i høring (udført)');
    expect(rowOf('Indsats 2')[2]?.replaceAll('\u00a0', ' ')).toBe('11. oktober 2024: Ikke indberettet');
    expect(rowOf('Indsats 3')).toEqual([]);
    expect(table.filter((row) => row.length === 1).map(([group]) => group?.text)).toEqual(['Sammenhæng', 'Børn']);
  });

  it('has the colour behind each step of the way, and nothing of its marks', () => {
    const xml = partsOf(bytes)['word/document.xml'] ?? '';
    const shaded = [...xml.matchAll(/<w:rPr>[^/]*<w:shd [^>]*w:fill="(\w+)"\/><\/w:rPr><w:t[^>]*>([^<]+)</g)];
    expect(shaded.map(([, fill, text]) => [fill, text?.replaceAll('\u00a0', ' ')])).toEqual([
      ['F4B6B6', '11. oktober 2024: Rød'],
      ['C6E5C3', '6. december 2024: Grøn'],
    ]);
    expect(xml).not.toMatch(/[\ue000-\uf8ff]/);
  });

  it('is the same to the byte when it is made again', () => {
    expect(makeReport(report).equals(bytes)).toBe(true);
  });
});
