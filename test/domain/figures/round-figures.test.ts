import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Request } from '../../../src/domain/answer/request';
import { chooseRounds } from '../../../src/domain/figures/choose-rounds';
import { figuresOf, percentOf } from '../../../src/domain/figures/round-figures';
import { sampleRequest, sampleRound } from '../../store/samples';

const zone = 'Europe/Copenhagen';
const now = '2024-10-08T09:00:00.000Z';
const asked = '2024-09-17T06:00:00.000Z';

function request(number: string, ...given: { at: string; late?: boolean; kind?: 'answered' | 'unchanged' }[]): Request {
  const reports = given.map(({ at, late = false, kind = 'answered' as const }, nth) => ({
    ...{ id: `${number}.${nth}`, at, by: 'anna', kind, late },
    ...{ phase: 'running' as const, progress: '', nextSteps: '', period: '', decision: '' },
  }));
  return sampleRequest({ number, assignedAt: asked, reports });
}

const round = (numbers: string[]) => sampleRound({ initiatives: numbers, dueAt: '2024-09-26T22:00:00.000Z' });

describe('the figures of a round', () => {
  it('count what was asked and answered, late and unchanged, and the days in between', () => {
    const requests = [
      request('1', { at: '2024-09-17T07:00:00.000Z', kind: 'unchanged' }),
      request(
        '2',
        { at: '2024-09-20T07:00:00.000Z' },
        { at: '2024-09-29T07:00:00.000Z', late: true, kind: 'unchanged' },
      ),
      request('3', { at: '2024-09-27T07:00:00.000Z', late: true }),
      request('4'),
      // Taken out of the round since.
      request('9', { at: '2024-09-18T07:00:00.000Z' }),
    ];
    expect(figuresOf(round(['1', '2', '3', '4']), requests, zone, now)).toMatchObject({
      asked: 4,
      answered: 3,
      late: 1,
      unchanged: 2,
      medianDays: 3,
      isPastDue: true,
    });
  });

  it('say nothing of a time where nobody answered, and none where it was said before', () => {
    expect(figuresOf(round(['1']), [request('1')], zone, now)).not.toHaveProperty('medianDays');
    expect(figuresOf(round(['1']), [request('1', { at: '2024-09-10T07:00:00.000Z' })], zone, now).medianDays).toBe(0);
    const two = [request('1', { at: '2024-09-19T07:00:00.000Z' }), request('2', { at: '2024-09-20T07:00:00.000Z' })];
    expect(figuresOf(round(['1', '2']), two, zone, now).medianDays).toBe(2.5);
  });

  it('count the days to an answer from when it was asked, though it was given to somebody else since', () => {
    const one = request('1', { at: '2024-09-20T07:00:00.000Z' });
    const given = { ...one, assignedAt: '2024-10-03T07:00:00.000Z' };
    expect(figuresOf({ ...round(['1']), openedAt: asked }, [given], zone, now).medianDays).toBe(3);
  });

  it('are whole percent, and never all or nothing where it is not', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const percent = percentOf(part, whole);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        if (whole > 0) expect([percent === 0, percent === 100]).toEqual([part === 0, part === whole]);
      }),
    );
  });
});

describe('the rounds that are counted', () => {
  const held = (committeeId: string, month: number, size = 1) =>
    sampleRound({
      id: `sample.${committeeId}.2024-${`${month}`.padStart(2, '0')}-11`,
      committeeId,
      dueAt: `2024-${`${month}`.padStart(2, '0')}-01T22:00:00.000Z`,
      initiatives: Array.from({ length: size }, (_, at) => `${at}`),
    });
  const months = (rounds: { id: string }[]) => rounds.map(({ id }) => id.slice(7));

  it('are the last of each committee, or the last six of one', () => {
    const rounds = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((month) => [held('tss', month), held('ssu', month)]);
    expect(months(chooseRounds(rounds)).sort()).toEqual(['ssu.2024-08-11', 'tss.2024-08-11']);
    expect(months(chooseRounds(rounds, 'tss'))).toEqual([8, 7, 6, 5, 4, 3].map((month) => `tss.2024-0${month}-11`));
  });

  it('are none that were missed or cancelled, and fewer of very large ones', () => {
    const missed = { ...held('tss', 8), state: { kind: 'missed' as const, at: now } };
    expect(months(chooseRounds([missed, held('tss', 7)], 'tss'))).toEqual(['tss.2024-07-11']);
    expect(
      chooseRounds(
        [3, 2, 1].map((month) => held('tss', month, 2_000)),
        'tss',
      ),
    ).toHaveLength(2);
    expect(chooseRounds([held('tss', 3, 9_000)], 'tss')).toHaveLength(1);
  });
});
