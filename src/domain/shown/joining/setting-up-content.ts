import type { Setup, SetupStep } from '../../setting-up/setup';
import type { Day } from '../../time/instant';

/** One step of getting a portfolio ready, or all of them at a glance. */
export interface SetUpContent {
  kind: 'setUp';
  step: SetupStep | 'overview';
  setup: Setup;
  today: Day;
  /** Of the initiatives without an owner, 1-based; beyond the last page is the last. */
  page: number;
}

/** Initiatives that can be given an owner at once. */
export const ownersOnPage = 5;
