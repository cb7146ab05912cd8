import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/domain/calendar/meeting';
import { decideReplans } from '../../../src/domain/round/decide-replans';
import type { Round } from '../../../src/domain/round/round';
import { committee, portfolio } from '../../builders/portfolio';
import { round, sentAt, times } from '../../builders/round';

const key = '2024-10-11';
const asPlanned: Meeting = { on: key, agendaDeadlineOn: '2024-10-04' };
const weekLater: Meeting = { on: '2024-10-18', agendaDeadlineOn: '2024-10-11', key };
const now = '2024-09-25T08:00:00.000Z';
const replan = (meetings: Meeting[], change: Partial<Round> = {}, at = now) =>
  decideReplans(portfolio({ committees: [committee('tss', { meetings })] }), [round(change)], at)[0];

describe('decideReplans', () => {
  it('leaves a round alone whose meeting is where it was', () => {
    expect(replan([asPlanned])).toBeUndefined();
  });

  it('moves reminders, deadline and summary of an open round with its meeting; it was asked when it was asked', () => {
    expect(replan([weekLater])).toEqual(
      round({
        meetingOn: '2024-10-18',
        agendaDeadlineOn: '2024-10-11',
        remindAt: ['2024-10-01T06:00:00.000Z', '2024-10-04T06:00:00.000Z', '2024-10-08T06:00:00.000Z'],
        dueOn: '2024-10-08',
        dueAt: '2024-10-08T22:00:00.000Z',
        publishAt: '2024-10-09T06:00:00.000Z',
      }),
    );
  });

  it('does it once', () => {
    const next = replan([weekLater]);
    expect(replan([weekLater], next)).toBeUndefined();
  });

  it('follows an agenda deadline that alone is another, unless the round is older than that is kept', () => {
    const meeting = { on: key, agendaDeadlineOn: '2024-10-08' };
    expect(replan([meeting])?.dueOn).toBe('2024-10-03');
    const { agendaDeadlineOn: _, ...older } = round();
    expect(decideReplans(portfolio({ committees: [committee('tss', { meetings: [meeting] })] }), [older], now)).toEqual(
      [],
    );
  });

  it('follows the name of a date without a meeting', () => {
    const entry: Meeting = { ...asPlanned, kind: 'entry', name: 'Status i oktober' };
    const named = replan([entry]);
    expect(named).toMatchObject({ entry: 'Status i oktober', dueOn: '2024-10-01' });
    expect(replan([entry], named)).toBeUndefined();
    expect(replan([asPlanned], named)).toEqual(round());
  });

  it('leaves owners today when the meeting moved so near that their deadline would lie behind them', () => {
    const soon: Meeting = { on: '2024-09-27', key };
    expect(replan([soon])?.dueOn).toBe('2024-09-25');
    expect(replan([soon], {}, '2024-09-25T15:00:00.000Z')?.dueOn).toBe('2024-09-26');
  });

  it('keeps a deadline that a coordinator set, as long as the agenda is open then', () => {
    const byHand = { openedBy: 'coordinator', dueOn: '2024-10-03', dueAt: '2024-10-03T22:00:00.000Z' } as const;
    expect(replan([weekLater], byHand)).toMatchObject({ meetingOn: '2024-10-18', dueOn: '2024-10-03' });
    expect(replan([{ on: '2024-10-02', key }], byHand)?.dueOn).toBe('2024-09-27');
  });

  it('cancels an open round whose meeting is off, and opens it again when the meeting is back', () => {
    const cancelled = replan([]);
    expect(cancelled?.state).toEqual({ kind: 'cancelled', at: now });
    expect(replan([], cancelled)).toBeUndefined();
    expect(replan([asPlanned], cancelled)).toEqual(round());
    expect(replan([asPlanned], cancelled, times.publish)?.dueOn).toBe('2024-10-02');
    expect(replan([asPlanned], cancelled, '2024-10-12T08:00:00.000Z')).toBeUndefined();
  });

  it('leaves a round whose meeting was held, or that has none, or whose committee is not known', () => {
    expect(replan([], {}, '2024-10-12T08:00:00.000Z')).toBeUndefined();
    const { meetingOn: _, ...withoutMeeting } = round({ id: 'sample.tss.frist-2024-10-01' });
    expect(decideReplans(portfolio(), [withoutMeeting], now)).toEqual([]);
    expect(replan([], { committeeId: 'somebody' })).toBeUndefined();
  });

  it('opens a missed round whose meeting has moved to where owners can be asked', () => {
    const missed = { state: { kind: 'missed', at: now } } as const;
    expect(replan([weekLater], missed, '2024-10-02T08:00:00.000Z')).toMatchObject({
      state: { kind: 'open' },
      dueOn: '2024-10-08',
    });
    expect(replan([asPlanned], missed)).toBeUndefined();
  });

  it('lets a summary on its way name the new day, and one that is posted stand', () => {
    const post = sentAt(times.publish);
    const closed = { state: { kind: 'closed', at: times.publish, post: { kind: 'planned' } } } as const;
    expect(replan([weekLater], closed)).toMatchObject({ meetingOn: '2024-10-18', dueOn: '2024-10-01' });
    expect(replan([weekLater], { state: { kind: 'published', at: times.publish, post } })).toBeUndefined();
    expect(replan([], closed)?.state.kind).toBe('cancelled');
    const posting = { state: { ...closed.state, post: { kind: 'claimed', by: 'x', until: now } } } as const;
    expect(replan([], posting)).toBeUndefined();
  });
});
