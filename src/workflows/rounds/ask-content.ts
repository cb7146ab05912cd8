import type { Request } from '../../domain/answer/request';
import { nextPage } from '../../domain/answer/walk';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { AskContent, AskOccasion, AskPage } from '../../domain/shown/ask-content';
import { occasionOf } from '../../domain/shown/occasion';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';

/** A round with all that belongs to it. */
export interface RoundAtHand {
  portfolio: Portfolio;
  round: Round;
  requests: Request[];
  initiatives: Initiative[];
}

interface Moment {
  now: Instant;
  occasion?: AskOccasion;
  /** A page other than the next one: an edit, or a fault. */
  page?: AskPage;
}

/** What the card of this round shows this person now. */
export function askContent(atHand: RoundAtHand, person: Person, { now, occasion, page }: Moment): AskContent {
  const { portfolio, round, requests, initiatives } = atHand;
  const committee = portfolio.committees.find((c) => c.id === round.committeeId);
  const today = dayOf(now, portfolio.timeZone);
  return {
    language: portfolio.language,
    portfolioId: portfolio.id,
    roundId: round.id,
    committee: committee ? shortName(committee) : round.committeeId,
    ...occasionOf(round),
    dueOn: round.dueOn,
    today,
    pastDue: now >= round.dueAt,
    ...(round.state.kind === 'open' ? { publishOn: dayOf(round.publishAt, portfolio.timeZone) } : {}),
    occasion: occasion ?? { kind: 'ask' },
    page: pageOf(atHand, page) ?? nextPage({ requests, initiatives, person, today }),
  };
}

/** A cancelled round asks nothing any more, whatever its card was about to show. */
function pageOf({ round }: RoundAtHand, page: AskPage | undefined): AskPage | undefined {
  return round.state.kind === 'cancelled' ? { kind: 'nothing', why: 'cancelled' } : page;
}
