import { describe, expect, it } from '@jest/globals';
import { agendaOf } from '../../../src/domain/agenda/agenda';
import { withLatest } from '../../../src/domain/agenda/asking';
import { escalate } from '../../../src/domain/agenda/escalate';
import type { Setting } from '../../../src/domain/agenda/stands-on';
import type { Report } from '../../../src/domain/answer/report';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import { committee, initiative, portfolio } from '../../builders/portfolio';
import { report, round } from '../../builders/round';

const setting = (change: Partial<Setting> = {}): Setting => ({
  portfolio: portfolio({ committees: [committee('tss', { parent: 'dak' }), committee('ssu'), committee('dak')] }),
  rounds: [round()],
  today: '2024-10-03',
  ...change,
});
const asked = (number: string, change: Partial<Initiative> = {}, said: Partial<Report> = {}) =>
  withLatest(
    initiative(number, { period: 'ultimo 2026', ...change }),
    {
      roundId: 'sample.tss.2024-10-11',
      report: report({ health: 'red', decision: 'Skal den stoppe?', period: 'ultimo 2026', ...said }),
    },
    [],
  );
const where = (one: Initiative, at = setting()) =>
  ['tss', 'ssu', 'dak'].filter((id) => agendaOf(id, [one], at).items.length > 0);
const both = { anchoring: { words: 'SSU/TSS', committees: ['ssu', 'tss'] } };
const escalations = [{ from: 'tss', to: 'dak', reportId: 'r1', by: 'coordinator', at: '2024-10-02T08:00:00.000Z' }];
const decisions = [
  {
    id: '1',
    committeeId: 'tss',
    asked: 'Skal den stoppe?',
    text: 'Nej.',
    on: '2024-10-02',
    by: 'coordinator',
    at: '2024-10-02T08:00:00.000Z',
  },
];

describe('agendaOf', () => {
  it('tells what is asked, why, by whom and since when', () => {
    expect(agendaOf('tss', [asked('1'), initiative('2')], setting()).items).toEqual([
      {
        number: '1',
        title: 'Indsats 1',
        focusArea: 'Sammenhæng',
        asked: 'Skal den stoppe?',
        why: { shade: 'red', progress: 'Det går fremad.', overdue: false, slipMonths: 12 },
        reportedBy: 'owner',
        reportedOn: '2024-09-20',
        since: '2024-09-20',
        askedIn: 'TSS',
      },
    ]);
  });

  it('has red first, then what has waited longest', () => {
    const later = { at: '2024-09-22T08:00:00.000Z' };
    const all = [asked('1', {}, { health: 'yellow' }), asked('3', {}, later), asked('2')];
    expect(agendaOf('tss', all, setting()).items.map(({ number }) => number)).toEqual(['2', '3', '1']);
  });

  it('is that of the committee whose round asked, and of those that asked at the same time', () => {
    expect(where(asked('1', both))).toEqual(['tss']);
    const other = round({ id: 'sample.ssu.2024-10-14', committeeId: 'ssu' });
    expect(where(asked('1', both), setting({ rounds: [round(), other] }))).toEqual(['tss', 'ssu']);
  });

  it('is that of its committees where it was asked between rounds, or where it has moved since', () => {
    const between = { roundId: 'sample.mellem.dag-2024-10-01', report: report({ health: 'red' }) };
    expect(where(withLatest(initiative('1', both), between, []))).toEqual(['tss', 'ssu']);
    expect(where(asked('1', { anchoring: { words: 'SSU', committees: ['ssu'] } }))).toEqual(['ssu']);
  });

  it('is that of the committee it was taken on to, asked there or not, as long as it asks', () => {
    expect(where(asked('1', { escalations }))).toEqual(['dak']);
    expect(agendaOf('dak', [asked('1', { escalations })], setting()).items).toMatchObject([
      { escalated: { from: 'TSS', on: '2024-10-02' } },
    ]);
    expect(where(asked('1', { escalations }, { at: '2024-10-03T08:00:00.000Z' }))).toEqual(['tss']);
  });

  it('is not taken from the other committee by being taken on to where it stands already', () => {
    const rounds = [round(), round({ id: 'sample.ssu.2024-10-11', committeeId: 'ssu' })];
    const shared = setting({ rounds });
    const one = asked('1', both);
    expect(where(one, shared)).toEqual(['tss', 'ssu']);
    const wish = { from: 'tss', by: 'coordinator', at: '2024-10-03T08:00:00.000Z' };
    expect(escalate(one, { ...wish, to: 'tss' }, shared)).toEqual({ kind: 'already' });
    expect(escalate(one, { ...wish, to: 'ssu' }, shared)).toMatchObject({ kind: 'escalated' });
  });

  it('goes to whoever took over from a committee', () => {
    const committees = [
      committee('tss', { ended: { on: '2024-10-01', successor: 'ssu' } }),
      committee('ssu'),
      committee('dak', { ended: { on: '2024-10-01', successor: 'ssu' } }),
    ];
    const after = setting({ portfolio: portfolio({ committees }) });
    expect(where(asked('1'), after)).toEqual(['ssu']);
    expect(where(asked('1', { escalations }), after)).toEqual(['ssu']);
    expect(agendaOf('ssu', [asked('1', { decisions })], after).standing).toMatchObject([{ committee: 'TSS' }]);
  });

  it('keeps a decision until it is carried out, also where the initiative moves to', () => {
    const decided = asked('1', { decisions });
    expect(agendaOf('tss', [decided], setting())).toMatchObject({
      items: [],
      standing: [{ number: '1', id: '1', committee: 'TSS', text: 'Nej.', on: '2024-10-02' }],
    });
    const moved = {
      ...decided,
      anchoring: { words: 'SSU', committees: ['ssu'] },
      placedBefore: [{ words: 'TSS', committees: ['tss'], until: '2024-10-03' }],
    };
    expect(agendaOf('ssu', [moved], setting()).standing).toHaveLength(1);
    expect(agendaOf('tss', [moved], setting()).standing).toEqual([]);
    const done = { by: 'coordinator', at: '2024-10-09T08:00:00.000Z' };
    const carriedOut = { ...decided, decisions: decisions.map((one) => ({ ...one, done })) };
    expect(agendaOf('tss', [carriedOut], setting()).standing).toEqual([]);
  });
});
