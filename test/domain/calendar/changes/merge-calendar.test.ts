import { describe, expect, it } from '@jest/globals';
import { keepHeard, mergeCalendar } from '../../../../src/domain/calendar/changes/merge-calendar';
import type { Meeting } from '../../../../src/domain/calendar/meeting';

const today = '2025-01-01';
const file: Meeting[] = [
  { on: '2025-01-10' },
  { on: '2025-03-12', agendaDeadlineOn: '2025-03-05' },
  { on: '2025-05-09' },
];
const [january, march, may] = file as [Meeting, Meeting, Meeting];
const stored = { meetings: file };
/** As a command leaves it: March a week later. */
const moved = {
  ...keepHeard(stored),
  meetings: [january, { on: '2025-03-19', agendaDeadlineOn: '2025-03-12', key: '2025-03-12' }, may],
};
const cancelled = { ...keepHeard(stored), meetings: [january, may] };
const closed = { timeZone: 'Europe/Copenhagen' };
const byCalendar = { source: 'calendar', now: `${today}T08:00:00.000Z`, closed } as const;
const merge = (calendar: Parameters<typeof mergeCalendar>[0], read: Meeting[], on = today) =>
  mergeCalendar(calendar, read, { source: 'portfolio', now: `${on}T08:00:00.000Z`, closed });
/** What a calendar says, whenever it was said. */
const said = ({ meetings }: { meetings: Meeting[] }) => meetings.map(({ saidAt: _, ...meeting }) => meeting);

describe('a calendar read again', () => {
  it('is what it was, with nothing to remember', () => {
    expect(merge(stored, file)).toEqual(stored);
  });

  it('moves a meeting that the file moved, which keeps what its round is known by', () => {
    const read = [january, { on: '2025-03-26' }, may];
    expect(said(merge(stored, read))).toEqual([january, { on: '2025-03-26', key: '2025-03-12' }, may]);
    expect(merge(merge(stored, read), read)).toEqual(merge(stored, read));
    expect(said(merge(merge(stored, read), file))).toEqual(file);
  });

  it('does not undo what was moved or cancelled by command, as long as the file says what it said', () => {
    expect(merge(moved, file)).toEqual(moved);
    expect(merge(cancelled, file)).toEqual(cancelled);
  });

  it('takes the file’s word when the file has changed its mind', () => {
    const read = [january, { on: '2025-03-14' }, may];
    expect(said(merge(moved, read))[1]).toEqual({ on: '2025-03-14', key: '2025-03-12' });
    expect(said(merge(cancelled, read))[1]).toEqual({ on: '2025-03-14', key: '2025-03-12' });
    expect(merge(moved, [january, may]).meetings).toEqual([january, may]);
  });

  it('adds what the file adds, also on a day that another meeting has left', () => {
    const read = [january, { on: '2025-03-12', id: 'b' }, { on: '2025-03-26', id: 'a' }, may];
    const known = { meetings: [january, { on: '2025-03-12', id: 'a' }, may] };
    expect(said(merge(known, read))).toEqual([
      january,
      { on: '2025-03-12', id: 'b', key: '2025-03-12.2' },
      { on: '2025-03-26', id: 'a', key: '2025-03-12' },
      may,
    ]);
  });

  it('takes a meeting the file adds for the one a command has put on that day', () => {
    expect(merge(moved, [...file.slice(0, 2), { on: '2025-03-19' }, may]).meetings.map(({ on }) => on)).toEqual([
      '2025-01-10',
      '2025-03-19',
      '2025-05-09',
    ]);
  });

  it('knows when a day was news, so that nobody is told of a round that could not be', () => {
    expect(merge(stored, [january, march, { on: '2025-05-12' }]).meetings.map(({ saidAt }) => saidAt)).toEqual([
      undefined,
      undefined,
      '2025-01-01T08:00:00.000Z',
    ]);
  });

  it('says nothing new when it is read again after a command, whatever it had said before', () => {
    const added = merge(stored, [january, march, { on: '2025-04-15' }, may]);
    const { meetings } = added;
    const commanded = { ...keepHeard(added), meetings: meetings.slice(1) };
    expect(merge(commanded, said(added))).toEqual(commanded);
  });

  it('keeps what has been held, though the file lists it no more', () => {
    expect(merge(stored, [may], '2025-04-01').meetings).toEqual(file);
  });

  it('a calendar that is brought in by itself has its own word, and leaves dates without a meeting alone', () => {
    const entry: Meeting = { on: '2025-04-15', kind: 'entry', name: 'Status i april' };
    const withEntry = { meetings: [january, march, entry, may] };
    const read = [january, { on: '2025-03-19', id: 'uid' }, may];
    const merged = mergeCalendar(withEntry, read, byCalendar);
    expect(said(merged)).toEqual([
      january,
      { on: '2025-03-19', agendaDeadlineOn: '2025-03-12', id: 'uid', key: '2025-03-12' },
      entry,
      may,
    ]);
    expect(merge(merged, withEntry.meetings)).toEqual(merged);
    expect(mergeCalendar(merged, read, byCalendar)).toEqual(merged);
  });
});
