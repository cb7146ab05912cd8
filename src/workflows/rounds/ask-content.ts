import { earlyRoundId } from '../../domain/answer/early/early-round';
import type { Request } from '../../domain/answer/request';
import { nextPage } from '../../domain/answer/walk';
import type { Answerer } from '../../domain/people/absence/answerer';
import { languageFor } from '../../domain/people/language';
import type { Person } from '../../domain/people/person';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import { offerLaterDays } from '../../domain/round/postponing/later-days';
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
  /** Not asked yet: the round is one to come, or none, and is not stored. */
  early?: 'near' | 'between';
}

/** Whom the card is for, in their own language. */
export type Asked = Answerer & Pick<Person, 'language'>;

interface Moment {
  now: Instant;
  occasion?: AskOccasion;
  /** A page other than the next one: an edit, or a fault. */
  page?: AskPage;
  /** The initiative that was just answered: the walk goes on from there. */
  answered?: string;
}

/** What the card of this round shows this person now. */
export function askContent(atHand: RoundAtHand, person: Asked, { now, occasion, page, answered }: Moment): AskContent {
  const { portfolio, round, requests, initiatives, early } = atHand;
  const today = dayOf(now, portfolio.timeZone);
  const laterDays = early ? [] : offerLaterDays(round, today);
  return {
    language: languageFor(person, portfolio),
    portfolioId: portfolio.id,
    roundId: early ? earlyRoundId(portfolio.id) : round.id,
    committee: committeeName(portfolio, round.committeeId),
    ...(round.meetingOn ? { meetingOn: round.meetingOn } : {}),
    dueOn: round.dueOn,
    today,
    pastDue: now >= round.dueAt,
    ...(round.state.kind === 'open' && early !== 'between'
      ? { publishOn: dayOf(round.publishAt, portfolio.timeZone) }
      : {}),
    occasion: occasion ?? { kind: 'ask' },
    page: withPlace(page ?? nextPage({ requests, initiatives, person, today }, answered), atHand),
    ...(early ? { early } : {}),
    ...(laterDays.length > 0 ? { laterDays } : {}),
  };
}

/** The place as its committees are called now. */
function withPlace(page: AskPage, { portfolio, initiatives }: RoundAtHand): AskPage {
  if (page.kind !== 'question') return page;
  const initiative = initiatives.find(({ number }) => number === page.item.number);
  if (!initiative) return page;
  return { ...page, item: { ...page.item, anchoring: placeWords(initiative.anchoring, portfolio) } };
}
