import { describe, expect, it } from '@jest/globals';
import { confirmedAnswer, withOwner, withReport, withReturn } from '../../../src/domain/answer/request-changes';
import { answer, request } from '../../builders/round';

const given = { reportId: 'a1', by: 'owner', at: '2024-09-20T08:00:00.000Z', late: false };
const first = withReport(request('1', { ownedBy: 'owner' }), answer(), 'answered', given);

describe('withReport', () => {
  it('keeps who answered what, and when', () => {
    expect(first.reports).toEqual([
      { ...answer(), id: 'a1', by: 'owner', at: given.at, kind: 'answered', late: false },
    ]);
    expect(first.lateUnshown).toBe(false);
  });

  it('is the same report when it is delivered twice', () => {
    expect(withReport(first, answer(), 'answered', given)).toBe(first);
  });

  it('is the same report when it is delivered again after an edit', () => {
    const edited = withReport(first, answer({ health: 'yellow' }), 'answered', { ...given, reportId: 'a2' });
    expect(withReport(edited, answer(), 'answered', given)).toBe(edited);
  });

  it('is no new report when somebody sends the same content again', () => {
    expect(withReport(first, answer(), 'answered', { ...given, reportId: 'a2' })).toBe(first);
    expect(withReport(first, answer(), 'answered', { ...given, reportId: 'a2', late: true })).toBe(first);
  });

  it('is not late when a review asked for it again and the answer before it was in time', () => {
    const by = { by: 'coordinator', at: '2024-10-02T08:00:00.000Z' };
    const returned = { ...first, review: { reportId: 'a1', returned: { question: 'Hvor mange?', ...by } } };
    const again = { ...given, reportId: 'a2', at: '2024-10-02T09:00:00.000Z', late: true };
    const answered = withReport(returned, answer({ progress: 'Tre.' }), 'answered', again);
    expect(answered).toMatchObject({ reports: [{ late: false }, { late: false }], lateUnshown: true });
    const unasked = withReport(first, answer({ progress: 'Tre.' }), 'answered', again);
    expect(unasked).toMatchObject({ reports: [{ late: false }, { late: true }] });
  });

  it('is a new report when somebody else says the same', () => {
    const next = withReport(first, answer(), 'answered', { ...given, reportId: 'a2', by: 'successor' });
    expect(next.reports.map(({ by }) => by)).toEqual(['owner', 'successor']);
  });

  it('supersedes the one before it and keeps it', () => {
    const edited = withReport(first, answer({ health: 'red', decision: 'Stop?' }), 'answered', {
      ...given,
      reportId: 'a2',
    });
    expect(edited.reports.map(({ id, health, supersedes }) => [id, health, supersedes])).toEqual([
      ['a1', 'green', undefined],
      ['a2', 'red', 'a1'],
    ]);
  });

  it('is to be shown in the post when it is late, also after an edit', () => {
    const late = withReport(request('1'), answer(), 'answered', { ...given, late: true });
    expect(late).toMatchObject({ lateUnshown: true, reports: [{ late: true }] });
    expect(withReport(late, answer({ period: '2027' }), 'answered', { ...given, reportId: 'a2' }).lateUnshown).toBe(
      true,
    );
  });
});

describe('a hand-over', () => {
  it('leaves the request to nobody, with the answer that was given', () => {
    const returned = withReturn(first, 'owner', '2024-09-21T08:00:00.000Z');
    expect(returned).not.toHaveProperty('owner');
    expect(returned).toMatchObject({
      reports: first.reports,
      returns: [{ by: 'owner', at: '2024-09-21T08:00:00.000Z' }],
    });
  });

  it('gives it to somebody from now on', () => {
    const at = '2024-09-22T08:00:00.000Z';
    expect(withOwner(first, { person: 'successor' }, at)).toMatchObject({
      owner: { person: 'successor' },
      assignedAt: at,
      reports: first.reports,
    });
  });
});

describe('confirmedAnswer', () => {
  it('is the last report', () => {
    const baseline = { ...answer({ health: 'yellow' }), source: 'report' as const, on: '2024-06-01' };
    expect(confirmedAnswer(request('1', { baseline }))).toEqual(answer({ health: 'yellow' }));
  });

  it('is nothing where nobody has reported yet', () => {
    expect(confirmedAnswer(request('1'))).toBeUndefined();
  });
});
