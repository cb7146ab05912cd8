import { describe, expect, it } from '@jest/globals';
import { colourOf, isOverdue } from '../../../src/domain/answer/colour';
import { answer } from '../../builders/round';

const today = '2025-01-15';

describe('colourOf', () => {
  it.each(['green', 'yellow', 'red'] as const)('is the owner’s %s of what is under way', (health) => {
    for (const phase of ['running', 'paused', 'awaiting'] as const) {
      expect(colourOf(answer({ phase, health }), today)).toBe(health);
    }
  });

  it('is grey when closed, whatever else is said', () => {
    expect(colourOf(answer({ phase: 'closed', health: 'red', period: '2020' }), today)).toBe('grey');
  });

  it.each(['planned', 'starting'] as const)('is blue when %s, until its start has passed', (phase) => {
    const starts = (period: string) => colourOf(answer({ phase, period, health: 'yellow' }), today);
    expect(starts('Starter februar 2025')).toBe('blue');
    expect(starts('Starter januar 2025')).toBe('blue');
    expect(starts('Starter december 2024')).toBe('yellow');
    expect(starts('Januar-september 2024')).toBe('yellow');
  });

  it.each(['Afsluttes ultimo 2024', 'Løbende', '', 'når der er tid'])('stays blue with "%s", no start', (period) => {
    expect(colourOf(answer({ phase: 'planned', period, health: 'red' }), today)).toBe('blue');
  });

  it('is nothing where nobody has judged', () => {
    const { health: _, ...unjudged } = answer();
    expect(colourOf(unjudged, today)).toBeUndefined();
    expect(colourOf({ ...unjudged, phase: 'planned', period: 'Starter 2024' }, today)).toBeUndefined();
  });
});

describe('isOverdue', () => {
  it.each([
    ['Afsluttes ultimo 2024', true],
    ['2024', true],
    ['15. januar 2025', false],
    ['14. januar 2025', true],
    ['Afsluttes primo 2025', false],
    ['Starter september 2024', false],
    ['Løbende', false],
    ['noget helt andet', false],
  ])('with the period "%s" it is %s', (period, expected) => {
    expect(isOverdue(answer({ period }), today)).toBe(expected);
  });

  it('is never when closed', () => {
    expect(isOverdue(answer({ phase: 'closed', period: '2020' }), today)).toBe(false);
  });
});
