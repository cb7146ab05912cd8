import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../../../src/domain/answer/report';
import { type ChangesReading, findChanges } from '../../../../src/domain/summary/changes/find-changes';
import { initiative, portfolio } from '../../../builders/portfolio';
import { answer, report, request, round } from '../../../builders/round';

const since = '2024-10-10T22:00:00.000Z';
const before = '2024-09-20T08:00:00.000Z';
const after = '2024-11-04T08:00:00.000Z';
const now = '2024-11-20T08:00:00.000Z';
const december = round({
  id: 'sample.tss.2024-12-06',
  meetingOn: '2024-12-06',
  openedAt: '2024-11-01T06:00:00.000Z',
  state: { kind: 'closed', at: '2024-11-19T06:00:00.000Z', post: { kind: 'planned' } },
});

const changes = (reading: Partial<ChangesReading>) =>
  findChanges({
    portfolio: portfolio(),
    committeeId: 'tss',
    initiatives: [initiative('1')],
    rounds: [december],
    requests: [],
    since,
    now,
    ...reading,
  });
const given = (change: Partial<Report>) => report({ at: after, ...change });
const asked = (number: string, reports: Report[], baseline = report({ at: before })) =>
  request(number, {
    roundId: december.id,
    assignedAt: december.openedAt,
    baseline: { ...answer(baseline), source: 'report', on: '2024-09-20' },
    reports,
  });

describe('what changed since an instant', () => {
  it('is the last report before it against the last there is', () => {
    const requests = [
      asked('1', [
        given({ health: 'yellow', id: 'r2' }),
        given({ health: 'red', id: 'r3', at: '2024-11-05T08:00:00.000Z' }),
      ]),
    ];
    expect(changes({ requests }).moves).toEqual([
      { number: '1', title: 'Indsats 1', what: { kind: 'colour', from: 'green', to: 'red' } },
    ]);
  });

  it('counts a report given between rounds, from the projection when no request is at hand', () => {
    const latest = { roundId: 'sample.mellem.dag-2024-11-04', report: given({ health: 'yellow' }) };
    const table = { health: 'green' } as const;
    expect(changes({ initiatives: [initiative('1', { latest, ...table })], requests: [] }).moves).toMatchObject([
      { what: { kind: 'colour', from: 'green', to: 'yellow' } },
    ]);
  });

  it('starts from what was known when it was asked, where that is newer than the report at hand', () => {
    const old = request('1', { reports: [report({ health: 'red', at: '2024-05-02T08:00:00.000Z' })] });
    expect(changes({ requests: [old, asked('1', [given({})])] }).moves).toEqual([]);
  });

  it('tells apart what was said anew, what was confirmed and what was not reported', () => {
    const initiatives = ['1', '2', '3', '4'].map((number) => initiative(number));
    const rounds = [{ ...december, initiatives: ['1', '2', '3'] }];
    const requests = [
      asked('1', [given({ progress: 'Alle klynger er i gang.' })]),
      asked('2', [given({ kind: 'unchanged' })]),
      asked('3', []),
    ];
    expect(changes({ initiatives, rounds, requests })).toEqual({
      moves: [],
      moved: [],
      said: [{ number: '1', title: 'Indsats 1', shade: 'green' }],
      confirmed: [{ number: '2', title: 'Indsats 2', shade: 'green' }],
      notReported: [{ number: '3', title: 'Indsats 3', shade: 'green' }],
    });
  });

  it('does not call silent what is still being asked about', () => {
    const rounds = [round({ ...december, state: { kind: 'open' } })];
    expect(changes({ rounds, requests: [asked('1', [])] }).notReported).toEqual([]);
  });

  it('is nothing that happened before, or is told of after', () => {
    const early = [request('1', { reports: [report({ health: 'red', at: before })] })];
    expect(changes({ requests: early }).moves).toEqual([]);
    expect(changes({ requests: [asked('1', [given({ health: 'red', at: '2024-12-01T08:00:00.000Z' })])] })).toEqual({
      moves: [],
      moved: [],
      said: [],
      confirmed: [],
      notReported: [],
    });
  });

  it('has what left the committee, and not what was never there', () => {
    const initiatives = [
      initiative('1', { anchoring: { words: 'Byen', committees: ['byen'] } }),
      initiative('2', {
        anchoring: { words: 'Byen', committees: ['byen'] },
        placedBefore: [{ words: 'TSS', committees: ['tss'], until: '2024-11-01' }],
      }),
    ];
    expect(changes({ initiatives }).moves).toMatchObject([{ number: '2', what: { kind: 'movedAway', to: 'Byen' } }]);
  });

  it('has what came with a table, once', () => {
    const created = { at: after, what: { kind: 'imported' as const, how: 'created' as const } };
    expect(changes({ initiatives: [initiative('1', { trail: [created] })] }).moves).toMatchObject([
      { what: { kind: 'new' } },
    ]);
  });

  it('has a milestone whose day went by, whether or not anybody reported', () => {
    const milestones = [{ label: 'M1', words: 'Pilot', time: 'oktober 2024', state: 'running' as const }];
    expect(changes({ initiatives: [initiative('1', { milestones })] }).moves).toMatchObject([
      { what: { kind: 'milestonePassed', label: 'M1' } },
    ]);
  });

  it('is of all committees when none is named', () => {
    const moved = initiative('1', { placedBefore: [{ words: 'Byen', committees: ['byen'], until: '2024-11-01' }] });
    const { committeeId: _, ...all } = {
      portfolio: portfolio(),
      committeeId: '',
      initiatives: [moved],
      rounds: [],
      requests: [],
      since,
      now,
    };
    expect(findChanges(all).moves).toMatchObject([{ what: { kind: 'movedHere', from: 'Byen' } }]);
  });
});
