import { describe, expect, it } from '@jest/globals';
import { askedElsewhere, isElsewhere, overlapping } from '../../../src/domain/overlap/overlapping-rounds';
import type { Round } from '../../../src/domain/round/round';
import { report, request, round } from '../../builders/round';

const tss = round({ initiatives: ['1', '2'] });
const ssu = round({
  id: 'sample.ssu.2024-10-18',
  committeeId: 'ssu',
  openedAt: '2024-09-24T06:00:00.000Z',
  dueAt: '2024-10-08T22:00:00.000Z',
  initiatives: ['2', '3'],
});
const now = '2024-09-25T08:00:00.000Z';
const elsewhere = (one: Round, others: Round[], at = now) => [...askedElsewhere(one, others, at).keys()];

describe('rounds that overlap', () => {
  it('are of another committee, at the same time, about something that both ask about', () => {
    expect(overlapping(tss, [tss, ssu])).toEqual([ssu]);
    expect(overlapping(tss, [{ ...ssu, committeeId: 'tss' }])).toEqual([]);
    expect(overlapping(tss, [{ ...ssu, initiatives: ['3'] }])).toEqual([]);
    expect(overlapping(tss, [{ ...ssu, openedAt: tss.dueAt }])).toEqual([]);
    for (const kind of ['missed', 'cancelled'] as const) {
      expect(overlapping(tss, [{ ...ssu, state: { kind, at: now } }])).toEqual([]);
    }
  });

  it('leave what both ask about to the one with the earlier deadline, until that has passed or it is closed', () => {
    expect(elsewhere(ssu, [tss, ssu])).toContain('2');
    expect(elsewhere(tss, [tss, ssu])).toEqual([]);
    expect(elsewhere(ssu, [tss, ssu], tss.dueAt)).toEqual([]);
    expect(elsewhere(ssu, [{ ...tss, state: { kind: 'closed', at: now, post: { kind: 'planned' } } }])).toEqual([]);
  });

  it('agree on one of them where the deadlines are the same', () => {
    const same = { ...ssu, dueAt: tss.dueAt };
    expect(elsewhere(tss, [tss, same])).toContain('2');
    expect(elsewhere(same, [tss, same])).toEqual([]);
  });
});

describe('a request', () => {
  const asked = new Map([['2', tss]]);
  it('is elsewhere while it waits there, and when all that was answered was answered there', () => {
    expect(isElsewhere(request('2'), asked)).toBe(true);
    expect(isElsewhere(request('3'), asked)).toBe(false);
    expect(isElsewhere(request('2', { reports: [report({ givenIn: tss.id })] }), new Map())).toBe(true);
    expect(isElsewhere(request('2', { reports: [report({ givenIn: tss.id }), report({ id: 'r2' })] }), asked)).toBe(
      false,
    );
  });
});
