import { describe, expect, it } from '@jest/globals';
import { findContradictions, notYetSaid } from '../../../../src/domain/answer/checks/contradictions';
import type { Milestone } from '../../../../src/domain/portfolio/milestone';
import { answer } from '../../../builders/round';

const today = '2024-10-01';
const milestone = (label: string, change: Partial<Milestone> = {}): Milestone => ({
  label,
  words: '',
  time: 'medio 2024',
  state: 'running',
  ...change,
});
const against = (change: Parameters<typeof answer>[0], milestones: Milestone[] = [], earlierTexts: string[] = []) =>
  findContradictions(answer(change), { milestones, earlierTexts, today });

describe('green', () => {
  it('is contradicted by a milestone whose last day has passed', () => {
    expect(against({}, [milestone('M1'), milestone('M2', { time: 'ultimo 2024' })])).toEqual([
      { kind: 'milestonePassed', label: 'M1' },
    ]);
  });

  it.each([
    ['that the table has as closed', [milestone('M1', { state: 'closed' })], {}],
    ['that its owner says is reached', [milestone('M1')], { milestonesReached: ['M1'] }],
    ['without a time that can be read', [milestone('M1', { time: 'snart' })], {}],
    ['that only speaks of its start', [milestone('M1', { time: 'Starter medio 2024' })], {}],
    ['of what is yellow', [milestone('M1')], { health: 'yellow' as const }],
    ['of what is closed', [milestone('M1')], { phase: 'closed' as const, period: '' }],
  ])('is not contradicted by a milestone %s', (_, milestones, change) => {
    expect(against(change, milestones)).toEqual([]);
  });
});

describe('a period', () => {
  it('that has passed contradicts whatever is not closed', () => {
    expect(against({ period: 'primo 2024', health: 'red' })).toEqual([{ kind: 'periodPassed', period: 'primo 2024' }]);
    expect(against({ period: 'primo 2024', phase: 'closed' })).toEqual([]);
  });
});

describe('the same text', () => {
  it('is said the third time in a row, however it is spaced and capitalised', () => {
    expect(against({ progress: 'Det  går\nfremad.' }, [], ['det går fremad.', 'Det går fremad. '])).toEqual([
      { kind: 'sameText' },
    ]);
  });

  it.each([
    ['the second time', ['Det går fremad.']],
    ['after something else in between', ['Det går fremad.', 'Noget andet.', 'Det går fremad.']],
  ])('is not said %s', (_, earlier) => {
    expect(against({}, [], earlier)).toEqual([]);
  });
});

describe('what was said before', () => {
  it('is not said again, and what is new is', () => {
    const found = against({ period: 'primo 2024' }, [milestone('M1')]);
    expect(notYetSaid(found, found)).toEqual([]);
    expect(notYetSaid(found, [{ kind: 'milestonePassed', label: 'M1' }])).toEqual([
      { kind: 'periodPassed', period: 'primo 2024' },
    ]);
  });
});
