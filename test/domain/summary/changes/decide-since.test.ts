import { describe, expect, it } from '@jest/globals';
import { decideSince, readPastDay } from '../../../../src/domain/summary/changes/decide-since';
import { committee, portfolio } from '../../../builders/portfolio';
import { round, sentAt } from '../../../builders/round';

const now = '2024-11-20T08:00:00.000Z';
const tss = committee('tss', {
  meetings: [
    { on: '2024-06-14' },
    { on: '2024-10-11' },
    { on: '2024-11-01', kind: 'entry', name: 'Status' },
    { on: '2024-11-20' },
  ],
});
const since = (wish: Parameters<typeof decideSince>[0], rounds = [round()], of = tss) =>
  decideSince(wish, { portfolio: portfolio({ committees: [of] }), committee: of, rounds, now });

describe('decideSince', () => {
  it('is the last meeting before today that somebody held', () => {
    expect(since('lastMeeting')).toEqual({ on: '2024-10-11', at: '2024-10-10T22:00:00.000Z', what: 'meeting' });
  });

  it('is not a day that a meeting has moved away from, though its overview was posted for it', () => {
    const at = '2024-10-02T06:00:00.000Z';
    const posted = round({ state: { kind: 'published', at, post: sentAt(at) } });
    const moved = (on: string) => committee('tss', { meetings: [{ on: '2024-09-06' }, { on, key: '2024-10-11' }] });
    expect(since('lastMeeting', [posted], moved('2024-11-22'))).toMatchObject({ on: '2024-09-06', what: 'meeting' });
    expect(since('lastMeeting', [posted], moved('2024-10-18'))).toMatchObject({ on: '2024-10-18' });
  });

  it('is the last published round where the committee has not met, and the beginning where it has no round', () => {
    const at = '2024-10-02T06:00:00.000Z';
    const { meetingOn: _, ...unmet } = round({ state: { kind: 'published', at, post: sentAt(at) } });
    const noMeetings = committee('tss', { meetings: [] });
    expect(since('lastMeeting', [unmet], noMeetings)).toEqual({ on: '2024-10-02', at, what: 'round' });
    expect(since('lastRound', [unmet])).toEqual({ on: '2024-10-02', at, what: 'round' });
    expect(since('lastMeeting', [], noMeetings)).toMatchObject({ on: '2024-08-01', what: 'beginning' });
  });

  it('is a day up to today', () => {
    expect(since({ words: '1/9' })).toMatchObject({ on: '2024-09-01', what: 'day' });
    expect(since({ words: '1/9 2025' })).toBeUndefined();
    expect(since({ words: 'engang' })).toBeUndefined();
  });
});

describe('readPastDay', () => {
  it.each([
    ['1/9', '2024-09-01'],
    ['1/12', '2023-12-01'],
    ['i dag', '2024-11-20'],
    ['fredag', '2024-11-15'],
    ['20/11', '2024-11-20'],
    ['2024-03-05', '2024-03-05'],
    ['marts 2024', '2024-03-01'],
  ])('reads %s as the last such day', (words, day) => {
    expect(readPastDay(words, '2024-11-20')).toBe(day);
  });
});
