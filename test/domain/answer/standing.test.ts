import { describe, expect, it } from '@jest/globals';
import { colourOf } from '../../../src/domain/answer/colour';
import { baselineOf } from '../../../src/domain/answer/standing';
import { maxLength } from '../../../src/domain/shown/ask-content';
import { initiative } from '../../builders/portfolio';
import { report } from '../../builders/round';

const zone = 'Europe/Copenhagen';

describe('what an owner finds on their first card', () => {
  it('is what the table says: its phase, colour, period, status and next step', () => {
    const told = initiative('1', {
      health: 'yellow',
      statusText: 'DAK har besluttet et pilotprojekt.',
      nextStep: 'Oplæg',
    });
    const baseline = baselineOf(told, zone);
    expect(baseline).toEqual({
      source: 'table',
      phase: 'running',
      health: 'yellow',
      progress: 'DAK har besluttet et pilotprojekt.',
      nextSteps: 'Oplæg',
      period: 'ultimo 2025',
      decision: '',
    });
    expect(colourOf(baseline, '2024-10-01')).toBe('yellow');
  });

  it('is empty where the table says nothing, and judged by nobody', () => {
    const baseline = baselineOf(initiative('1'), zone);
    expect(baseline).toMatchObject({ progress: '', nextSteps: '' });
    expect(baseline).not.toHaveProperty('health');
  });

  it('is no longer than the card takes', () => {
    const told = initiative('1', { statusText: 'x'.repeat(9000), nextStep: 'y'.repeat(9000) });
    const { progress, nextSteps } = baselineOf(told, zone);
    expect([progress.length, nextSteps.length]).toEqual([maxLength.progress, maxLength.nextSteps]);
  });

  it('is their last report once there is one, whatever the table says', () => {
    const told = initiative('1', {
      health: 'red',
      statusText: 'Ældre ord',
      latest: { roundId: 'sample.tss.2024-10-11', report: report({ progress: 'Nyere ord' }) },
    });
    expect(baselineOf(told, zone)).toMatchObject({ source: 'report', health: 'green', progress: 'Nyere ord' });
  });
});
