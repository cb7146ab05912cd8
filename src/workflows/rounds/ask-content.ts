import { decidedBy, standingDecisions } from '../../domain/agenda/agenda';
import { earlyRoundId } from '../../domain/answer/early/early-round';
import { isAnswered, type Request } from '../../domain/answer/request';
import { nextPage } from '../../domain/answer/walk';
import { askedElsewhere, isElsewhere } from '../../domain/overlap/overlapping-rounds';
import { type Answerer, mayAnswer } from '../../domain/people/absence/answerer';
import { languageFor } from '../../domain/people/language';
import type { Person } from '../../domain/people/person';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative } from '../../domain/portfolio/initiative';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import { answerWanted } from '../../domain/review/release';
import { offerLaterDays } from '../../domain/round/postponing/later-days';
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
  /** Not asked yet: the round is one to come, or none, and is not stored. */
  early?: 'near' | 'between';
  /** All rounds there are, which tell what is asked elsewhere; absent: nothing is. */
  rounds?: Round[];
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
  const { portfolio, round, early } = atHand;
  const today = dayOf(now, portfolio.timeZone);
  const laterDays = early ? [] : offerLaterDays(round, today, portfolio);
  return {
    language: languageFor(person, portfolio),
    portfolioId: portfolio.id,
    roundId: early ? earlyRoundId(portfolio.id) : round.id,
    committee: committeeName(portfolio, round.committeeId),
    ...occasionOf(round),
    dueOn: round.dueOn,
    today,
    pastDue: now >= round.dueAt,
    ...(round.state.kind === 'open' && early !== 'between'
      ? { publishOn: dayOf(round.publishAt, portfolio.timeZone) }
      : {}),
    occasion: occasion ?? { kind: 'ask' },
    page: withRound(
      pageOf(atHand, page) ?? nextPageHere(atHand, person, { now, ...(answered ? { answered } : {}) }),
      atHand,
      now,
    ),
    ...(early ? { early } : {}),
    ...(laterDays.length > 0 ? { laterDays } : {}),
  };
}

/** Decisions on the card that asks; all of them stand on the agenda. */
const mostDecided = 2;

/** The place as its committees are called now, what they have decided about it, and when a question is to be answered. */
function withRound(page: AskPage, { portfolio, round, initiatives }: RoundAtHand, now: Instant): AskPage {
  if (page.kind !== 'question') return page;
  const initiative = initiatives.find(({ number }) => number === page.item.number);
  if (!initiative) return page;
  const decided = standingDecisions(initiative)
    .slice(-mostDecided)
    .reverse()
    .map((one) => ({ committee: decidedBy(one, portfolio), on: one.on, text: one.text }));
  const anchoring = placeWords(initiative.anchoring, portfolio);
  const wanted = page.returned === undefined ? undefined : answerWanted(round, portfolio, now);
  return {
    ...page,
    item: { ...page.item, anchoring, ...(decided.length > 0 ? { decided } : {}) },
    ...(wanted ? { wanted } : {}),
  };
}

/**
 * The round's requests but for those that are another round's to ask, or were answered there, and for those whose rows
 * have vanished from the table: nobody knows whether there is anything to ask.
 */
export function requestsHere(atHand: RoundAtHand, now: Instant): Request[] {
  const gone = new Set(atHand.initiatives.flatMap(({ number, gone }) => (gone ? [number] : [])));
  return notElsewhere(atHand, now).filter((request) => isAnswered(request) || !gone.has(request.number));
}

function notElsewhere({ round, requests, rounds = [] }: RoundAtHand, now: Instant): Request[] {
  const elsewhere = askedElsewhere(round, rounds, now);
  return requests.filter((request) => !isElsewhere(request, elsewhere));
}

/** For showing one of them: those asked here, unless it is another round's to ask. */
export function walkOf(
  atHand: RoundAtHand,
  { number, now }: { number: string | undefined; now: Instant },
): Pick<RoundAtHand, 'requests' | 'initiatives'> {
  const here = requestsHere(atHand, now);
  const isHere = number === undefined || here.some((request) => request.number === number);
  return { requests: isHere ? here : atHand.requests, initiatives: atHand.initiatives };
}

function nextPageHere(
  atHand: RoundAtHand,
  person: Asked,
  { now, answered }: Pick<Moment, 'now' | 'answered'>,
): AskPage {
  const { portfolio, requests, initiatives } = atHand;
  const owns = (some: Request[]) => some.some((r) => mayAnswer(r, person));
  const asked = requestsHere(atHand, now);
  // Whose every row has vanished may still say something of them.
  const here = owns(asked) ? asked : notElsewhere(atHand, now);
  if (owns(requests) && !owns(here)) return { kind: 'nothing', why: 'elsewhere' };
  return nextPage({ requests: here, initiatives, person, today: dayOf(now, portfolio.timeZone) }, answered);
}

/** A cancelled round asks nothing any more, whatever its card was about to show. */
function pageOf({ round }: RoundAtHand, page: AskPage | undefined): AskPage | undefined {
  return round.state.kind === 'cancelled' ? { kind: 'nothing', why: 'cancelled' } : page;
}
