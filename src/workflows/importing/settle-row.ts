import { mayTouch } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import { settleGone } from '../../domain/portfolio/gone/settle-gone';
import { byNumber, type Initiative, type Settlement } from '../../domain/portfolio/initiative';
import { withTrail } from '../../domain/portfolio/trail/trail';
import type { Done, SettledRow } from '../../domain/shown/reply';
import type { Clock } from '../clock';
import { compareAndSet } from '../compare-and-set';
import type { PortfolioStore } from '../ports';
import { refuse } from '../refusal';

interface Ports {
  store: PortfolioStore;
  clock: Clock;
}

/** What a coordinator says of rows that vanished, by their numbers. */
export interface Settling {
  portfolioId: string;
  answers: { number: string; as: Settlement['as'] }[];
}

/**
 * Writes down what became of rows that are no longer in the table. Twice is once; what has its row again is left alone.
 * @param settling from a card, untrusted
 * @throws Refused for whoever does not coordinate that portfolio
 */
export async function settleRows(ports: Ports, person: Person, { portfolioId, answers }: Settling): Promise<Done> {
  const portfolio = await ports.store.findPortfolio(portfolioId);
  if (!portfolio || !mayTouch('gone.settle', person, portfolio)) refuse({ kind: 'notAllowed' });
  const settled: SettledRow[] = [];
  for (const { number, as } of answers) {
    const known = await ports.store.findInitiative(portfolioId, number);
    const initiative = known && (await settle(ports, person, known, as));
    if (initiative) settled.push({ number, title: initiative.title, as });
  }
  return { kind: 'settled', settled, left: await unanswered(ports.store, portfolioId, answers) };
}

/**
 * The same for one, by command.
 * @throws Refused for one that stands in the table
 */
export async function settleRow(
  ports: Ports,
  person: Person,
  initiative: Initiative,
  as: Settlement['as'],
): Promise<Done> {
  const { number, title } = initiative;
  if (!(await settle(ports, person, initiative, as))) refuse({ kind: 'notGone', number });
  return { kind: 'settled', settled: [{ number, title, as }], left: [] };
}

/** The initiative as it now stands; `undefined` for one that has its row. */
async function settle(
  { store, clock }: Ports,
  { id: by }: Person,
  { portfolioId, number }: Initiative,
  as: Settlement['as'],
): Promise<Initiative | undefined> {
  const now = clock.now();
  let isGone = false;
  const after = await compareAndSet<Initiative>({
    find: () => store.findInitiative(portfolioId, number),
    decide: (current) => {
      const next = settleGone(current, { as, by, at: now });
      isGone = next !== undefined;
      const isNews = next !== undefined && next !== current;
      return isNews ? withTrail(next, { at: now, by, what: { kind: 'settled', as } }) : next;
    },
    change: (next) => store.changeInitiative(next),
  });
  return isGone ? after : undefined;
}

/** Of the import that those answered were of: which still wait. */
async function unanswered(store: PortfolioStore, portfolioId: string, answers: Settling['answers']): Promise<string[]> {
  const initiatives = await store.listInitiatives(portfolioId);
  const numbers = new Set(answers.map(({ number }) => number));
  const imports = new Set(initiatives.flatMap(({ number, goneAt }) => (numbers.has(number) && goneAt ? [goneAt] : [])));
  return initiatives
    .filter(({ gone, goneAt, settled }) => gone && !settled && goneAt !== undefined && imports.has(goneAt))
    .sort(byNumber)
    .map(({ number }) => number);
}
