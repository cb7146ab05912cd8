import { describe, expect, it } from '@jest/globals';
import type { Portfolio } from '../../../src/domain/portfolio/portfolio';
import { readAnchoring } from '../../../src/domain/portfolio/read-anchoring';
import { asRead } from '../../builders/as-read';

const committee = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases, meetings: [] });
const portfolio: Portfolio = {
  ...asRead([]).portfolio,
  followedSince: '2024-09-01T00:00:00.000Z',
  committees: [
    committee('ssu', 'Sundhedssamarbejdsudvalget (SSU)', 'SSU'),
    committee('tss', 'Tværsektoriel Strategisk Styregruppe', 'TSS'),
    committee('akut', 'Styregruppe for fremtidens akutområde'),
    committee('byen', 'Klynge Byen', 'Byen'),
    committee('midt', 'Klynge Midt', 'Midt'),
    committee('nord', 'Klynge Nord', 'Nord'),
    committee('bu', 'Følgegruppe for børn, unge og familier'),
  ],
};

const today = '2024-09-17';

describe('readAnchoring', () => {
  it.each([
    ['TSS', ['tss']],
    ['tss', ['tss']],
    ['SSU/TSS', ['ssu', 'tss']],
    ['TSS / SSU', ['tss', 'ssu']],
    ['(SSU /TSS) Styregruppe for fremtidens akutområde', ['ssu', 'tss', 'akut']],
    ['Byen, Midt og Nord', ['byen', 'midt', 'nord']],
    ['Klynge Byen + Klynge Midt', ['byen', 'midt']],
    ['Sundhedssamarbejdsudvalget (SSU)', ['ssu']],
    ['Sundhedssamarbejdsudvalget (SSU), TSS', ['ssu', 'tss']],
    ['Byen\nMidt', ['byen', 'midt']],
    ['Byen; Byen', ['byen']],
    ['Følgegruppe for børn, unge og familier', ['bu']],
    ['Nord og følgegruppe for børn, unge og familier', ['nord', 'bu']],
    ['', []],
  ])('of %j is %j', (words, committees) => {
    const { anchoring } = readAnchoring(words, portfolio, today);
    expect(anchoring).toEqual({ words, committees });
  });

  it('reports a name no committee has, and keeps it in the words', () => {
    expect(readAnchoring('Byen/Vest (pilot)', portfolio, today)).toEqual({
      anchoring: { words: 'Byen/Vest (pilot)', committees: ['byen'] },
      unknown: ['Vest', 'pilot'],
    });
  });

  it('looks for no committees in a page of text', () => {
    const page = 'TSS, '.repeat(100_000).trim();
    expect(readAnchoring(page, portfolio, today)).toEqual({
      anchoring: { words: page, committees: [] },
      unknown: [page],
    });
  });

  it('finds no unknown names where all are known', () => {
    expect(readAnchoring('Byen, Midt og Nord', portfolio, today).unknown).toEqual([]);
  });
});
