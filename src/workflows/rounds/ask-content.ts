import type { Request } from '../../domain/answer/request';
import { nextPage } from '../../domain/answer/walk';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { isSamePerson, type Person } from '../../domain/people/person';
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
  /** All rounds there are, which tell what is asked elsewhere; absent: nothing is. */
  rounds?: Round[];
}

interface Moment {
  now: Instant;
  occasion?: AskOccasion;
  /** A page other than the next one: an edit, or a fault. */
  page?: AskPage;
}

/** What the card of this round shows this person now. */
export function askContent(atHand: RoundAtHand, person: Person, { now, occasion, page }: Moment): AskContent {
  const { portfolio, round } = atHand;
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
    page: pageOf(atHand, page) ?? nextPageHere(atHand, person, now),
  };
}

/** The round's requests but for those that are another round's to ask, or were answered there. */
export function requestsHere({ round, requests, rounds = [] }: RoundAtHand, now: Instant): Request[] {
  const elsewhere = askedElsewhere(round, rounds, now);
  return requests.filter((request) => !isElsewhere(request, elsewhere));
}

function nextPageHere(atHand: RoundAtHand, person: Person, now: Instant): AskPage {
  const { portfolio, requests, initiatives } = atHand;
  const here = requestsHere(atHand, now);
  const owns = (some: Request[]) => some.some((r) => isSamePerson(r.owner?.person, person));
  if (owns(requests) && !owns(here)) return { kind: 'nothing', why: 'elsewhere' };
  return nextPage({ requests: here, initiatives, person, today: dayOf(now, portfolio.timeZone) });
}

/** A cancelled round asks nothing any more, whatever its card was about to show. */
function pageOf({ round }: RoundAtHand, page: AskPage | undefined): AskPage | undefined {
  return round.state.kind === 'cancelled' ? { kind: 'nothing', why: 'cancelled' } : page;
}
