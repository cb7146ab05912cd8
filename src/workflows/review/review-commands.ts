import { shortName } from '../../domain/portfolio/portfolio';
import { done, type Given, type HandlersOf } from '../commands/given';
import { committeeInScope } from '../people/in-scope';
import { refuse } from '../refusal';
import { latestReviewed } from '../steering/latest-round';
import { openReview } from './open-review';
import { setReviewRule } from './set-review-rule';

/** What came in for a committee, before it is posted; and whether anybody is to look at it. */
export const reviewCommands: HandlersOf<'review' | 'reviewRule'> = {
  review: (given, { committee }) => review(given, committee),
  reviewRule: async (given, { committee: words, rule, said }) => {
    if (!rule) return review(given, words);
    const { ports, visit } = given;
    const committee = committeeInScope(visit, words, 'reviewRule', said);
    return done(await setReviewRule(ports.store, visit.portfolio, committee, rule));
  },
};

async function review({ ports, visit }: Given, words: string | undefined) {
  const { portfolio, visitor } = visit;
  const committee = committeeInScope(visit, words, 'review');
  const rounds = await ports.store.listRounds(portfolio.id);
  const round = latestReviewed(rounds, committee.id);
  const open = rounds.find(({ committeeId, state }) => committeeId === committee.id && state.kind === 'open');
  if (!round) {
    return refuse({
      kind: 'nothingToReview',
      committee: shortName(committee),
      committeeId: committee.id,
      ...(open ? { dueOn: open.dueOn } : {}),
    });
  }
  const pointer = { portfolioId: portfolio.id, roundId: round.id };
  return { kind: 'review' as const, content: await openReview(ports, pointer, visitor.person, {}) };
}
