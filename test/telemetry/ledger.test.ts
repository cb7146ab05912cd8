import { expect, it } from '@jest/globals';
import type { Notice } from '../../src/domain/round/notice';
import { Ledger } from '../../src/telemetry/observing/ledger';
import { ask } from '../builders/round';

const then = '2024-09-17T06:00:00.000Z';
const now = '2024-09-17T07:00:00.000Z';

it('what was taken away waits no more', () => {
  const ledger = new Ledger();
  const planned = ask(['ask', { kind: 'planned' }]);
  ledger.noteAsk(planned, then);
  ledger.noteAsks([planned], planned.portfolioId, planned.roundId, now);
  expect(ledger.ageSeconds(now)).toBe(3600);
  ledger.noteAsks([], planned.portfolioId, planned.roundId, now);
  expect(ledger.ageSeconds(now)).toBe(0);
});

it('nor does a notice that is not open any more, whoever told it', () => {
  const ledger = new Ledger();
  const notice: Notice = {
    id: 'missed.round',
    portfolioId: 'sample',
    to: 'coordinator',
    about: { kind: 'missed', roundId: 'round' },
    delivery: { kind: 'planned' },
  };
  ledger.noteNotice(notice, then);
  ledger.noteOpenNotices([notice], 'sample', now);
  expect(ledger.ageSeconds(now)).toBe(3600);
  ledger.noteOpenNotices([], 'sample', now);
  expect(ledger.ageSeconds(now)).toBe(0);
});
