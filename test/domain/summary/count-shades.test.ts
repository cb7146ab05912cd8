import { describe, expect, it } from '@jest/globals';
import { countShades } from '../../../src/domain/summary/count-shades';
import { isInitiativeOverdue, shadeOf } from '../../../src/domain/summary/initiative-shade';
import { initiative } from '../../builders/portfolio';
import { report } from '../../builders/round';

const zone = 'Europe/Copenhagen';

describe('countShades', () => {
  it('has those that occur, the one that needs most first', () => {
    expect(countShades(['notReported', 'grey', 'red', 'blue', 'red'])).toEqual([
      { shade: 'red', count: 2 },
      { shade: 'blue', count: 1 },
      { shade: 'grey', count: 1 },
      { shade: 'notReported', count: 1 },
    ]);
    expect(countShades([])).toEqual([]);
  });
});

describe('shadeOf', () => {
  it('is blue for what was reported as starting, though its start has passed', () => {
    const starts = { phase: 'starting' as const, period: 'Starter september 2024' };
    const { health: _, ...said } = report({ ...starts, id: 'r1' });
    const latest = { roundId: 'sample.tss.2024-10-11', report: said };
    expect(shadeOf(initiative('1', { latest }), '2024-11-01', zone)).toBe('blue');
    const unsaid = { ...initiative('1', { at: 'starting' }), period: starts.period };
    expect(shadeOf(unsaid, '2024-11-01', zone)).toBe('notReported');
  });

  it('claims no judgement from the table, only what it can tell', () => {
    const shades = (['running', 'planned', 'closed'] as const).map((at) => initiative('1', { at, period: '' }));
    expect(shades.map((i) => shadeOf(i, '2024-10-01', zone))).toEqual(['notReported', 'blue', 'grey']);
  });

  it('is the last report’s', () => {
    const latest = { roundId: 'r', report: report({ health: 'yellow', period: 'medio 2024' }) };
    expect(shadeOf(initiative('1', { at: 'closed', latest }), '2024-10-01', zone)).toBe('yellow');
    expect(isInitiativeOverdue(initiative('1', { latest }), '2024-10-01', zone)).toBe(true);
  });
});
