import type { CloudAdapter } from 'botbuilder';
import type { Tick } from '../workflows/rounds/run-tick';

/** What the bot is given by the composition root. */
export interface BotWiring extends Tick {
  adapter: CloudAdapter;
  appId: string;
  /** Something changed that the next tick would act on: let it come now. */
  nudge(): void;
  /** Work that outlives its turn and is waited for before the process stops. */
  afterTurn(work: () => Promise<void>): void;
  /** A local client shows an empty chat after a restart or a reload: there a repeated installation is greeted again. */
  greetsAgain: boolean;
  /** Time limit of each call to Teams. */
  sendTimeoutMs: number;
  mayWriteTo(serviceUrl: string): boolean;
  /** Of one sender in ten seconds. */
  mostActivities: number;
}
