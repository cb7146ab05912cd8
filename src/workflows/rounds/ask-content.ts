import type { Request } from '../../domain/answer/request';
import { nextPage } from '../../domain/answer/walk';
import type { Person } from '../../domain/people/person';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import type { Round } from '../../domain/round/round';
import type { AskContent, AskOccasion, AskPage } from '../../domain/shown/ask-content';
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
  const today = dayOf(now, portfolio.timeZone);
  return {
    language: portfolio.language,
    portfolioId: portfolio.id,
    roundId: round.id,
    committee: committeeName(portfolio, round.committeeId),
    ...(round.meetingOn ? { meetingOn: round.meetingOn } : {}),
    dueOn: round.dueOn,
    today,
    pastDue: now >= round.dueAt,
    ...(round.state.kind === 'open' ? { publishOn: dayOf(round.publishAt, portfolio.timeZone) } : {}),
    occasion: occasion ?? { kind: 'ask' },
    page: withPlace(page ?? nextPage({ requests, initiatives, person, today }), atHand),
  };
}

/** The place as its committees are called now. */
function withPlace(page: AskPage, { portfolio, initiatives }: RoundAtHand): AskPage {
  if (page.kind !== 'question') return page;
  const initiative = initiatives.find(({ number }) => number === page.item.number);
  if (!initiative) return page;
  return { ...page, item: { ...page.item, anchoring: placeWords(initiative.anchoring, portfolio) } };
}
