import { foldWords } from '../../../domain/fold-words';
import { mayAsk, mayTouch } from '../../../domain/people/permission';
import { isEnded } from '../../../domain/portfolio/change/ending';
import { findCommittee, type Portfolio, shortName } from '../../../domain/portfolio/portfolio';
import type { AgreementDone } from '../../../domain/shown/replies/agreement-done';
import type { SummaryContent } from '../../../domain/shown/summary-content';
import type { Instant } from '../../../domain/time/instant';
import type { VisitOf } from '../../people/in-scope';
import type { PortfolioStore, RoundStore } from '../../ports';
import { pickLatest } from '../../steering/latest-round';
import { lastSummary } from './last-summary';

type LookedAt = { kind: 'summary'; content: SummaryContent; view: 'overview' } | { kind: 'done'; done: AgreementDone };

/**
 * A coordinator looks at a portfolio that another has taken over from: by its id or name its committees, with one of
 * them behind it that one's last summary. `undefined` for words that name none of theirs.
 */
export async function lookBack(
  store: PortfolioStore & RoundStore,
  { visitor, portfolio, today }: VisitOf,
  words: string,
  now: Instant,
): Promise<LookedAt | undefined> {
  if (mayAsk(visitor, 'status.ofEnded') !== 'yes' || findCommittee(portfolio, words)) return undefined;
  const theirs = (await store.listPortfolios()).filter(
    (one) => isEnded(one, today) && mayTouch('status.ofEnded', visitor.person, one),
  );
  for (const old of theirs) {
    const rest = behindName(old, words);
    if (rest === undefined) continue;
    const committee = findCommittee(old, rest);
    if (!committee) return rest === '' ? { kind: 'done', done: await listCommittees(store, old) } : undefined;
    const initiatives = await store.listInitiatives(old.id);
    const content = await lastSummary(store, { portfolio: old, initiatives }, committee, now);
    return content && { kind: 'summary', content, view: 'overview' };
  }
  return undefined;
}

/** What stands behind a portfolio's id or name; `undefined` where neither is at the beginning. */
function behindName({ id, name }: Portfolio, words: string): string | undefined {
  const said = foldWords(words);
  const found = [id, name].map(foldWords).find((one) => said === one || said.startsWith(`${one} `));
  return found && said.slice(found.length).trim();
}

async function listCommittees(store: RoundStore, old: Portfolio): Promise<AgreementDone> {
  const rounds = await store.listRounds(old.id);
  const committees = old.committees
    .filter(({ id }) => pickLatest(rounds, id))
    .map((committee) => ({ id: committee.id, shortName: shortName(committee) }));
  const on = old.ended?.on;
  return { kind: 'lastSummaries', name: old.name, portfolioId: old.id, ...(on ? { on } : {}), committees };
}
