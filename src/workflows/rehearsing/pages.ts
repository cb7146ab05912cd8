import { leftOf } from '../../domain/answer/walk';
import { asAskedToday } from '../../domain/people/absence/answerer';
import type { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { foreseeTroubles } from '../../domain/rehearsing/foresee-troubles';
import type { ComingRound } from '../../domain/rehearsing/next-round';
import { reviewRuleOf } from '../../domain/review/as-published';
import { reviewEndsOn } from '../../domain/review/release';
import type { AskContent } from '../../domain/shown/ask-content';
import type { RehearsalPage, RehearsalPlan } from '../../domain/shown/joining/rehearsal-content';
import type { NoticeContent } from '../../domain/shown/notice-content';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf, localHour } from '../../domain/time/zoned';
import { openAsk } from '../answers/open-ask';
import { askContent, type RoundAtHand, requestsHere } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';
import { readSummary } from '../rounds/publish-summary';
import { type Askee, askeesOf } from './askees';
import { answerAll, answerFor } from './sample-answers';
import type { Scratch } from './scratch';

/** A round that has opened on a copy, and asked. */
export interface Rehearsed {
  scratch: Scratch;
  atHand: RoundAtHand;
  coming: ComingRound;
  directory: Directory;
  people: Person[];
  /** Ids of the committees that have a channel. */
  channels: ReadonlySet<string>;
  /** The coordinator who rehearses. */
  reader: Person;
  today: Day;
}

/** The round from its opening to its overview, in the order it would be seen. */
export async function pagesOf(rehearsed: Rehearsed): Promise<RehearsalPage[]> {
  const { scratch, atHand, coming } = rehearsed;
  const askees = askeesOf(atHand, { ...rehearsed, at: coming.opensAt });
  const one = askees.find(({ requests }) => requests.length === 1) ?? askees[0];
  const several = askees.find(({ requests }) => requests.length > 1);
  const plan = planPage(rehearsed);
  const asking = [
    ...(one ? [askPage(rehearsed, one)] : []),
    ...(several ? [await listPage(rehearsed, several)] : []),
    ...(one ? reminderPages(rehearsed, one) : []),
    ...(one ? [await receiptPage(rehearsed, one)] : []),
  ];
  const atFirst = noticePages(rehearsed, coming.opensAt);
  // Whose receipt was shown has answered: somebody else is left not to.
  await answerAll(scratch, atHand.round, one ? [one, ...askees.filter((each) => each !== one)] : askees);
  await scratch.tick(coming.dates.publishAt);
  const atLast = noticePages(rehearsed, coming.dates.publishAt);
  return [plan, ...asking, ...atFirst, ...atLast, await summaryPage(rehearsed)];
}

function planPage(rehearsed: Rehearsed): RehearsalPage {
  const { scratch, atHand, coming, directory, today } = rehearsed;
  const { portfolio, round } = atHand;
  const { meeting, dates, opensAt } = coming;
  const here = requestsHere(atHand, opensAt);
  const day = (at: Instant) => dayOf(at, portfolio.timeZone);
  const asked = here.map((request) => asAskedToday(request, directory, day(opensAt)));
  const days = {
    meeting: meeting.on,
    agenda: meeting.agendaDeadlineOn ?? meeting.on,
    due: dates.dueOn,
    ask: day(dates.askAt),
  };
  const { askOn, hour } = { askOn: day(opensAt), hour: localHour(opensAt, portfolio.timeZone) };
  return {
    kind: 'plan',
    meetingOn: meeting.on,
    askOn,
    hour,
    remindOn: dates.remindAt.filter((at) => at > opensAt).map(day),
    dueOn: dates.dueOn,
    publishOn: day(dates.publishAt),
    ...reviewOf(rehearsed),
    people: scratch.asked.get(round.id)?.size ?? 0,
    initiatives: here.length,
    elsewhere: atHand.requests.length - here.length,
    troubles: foreseeTroubles({ asked, directory, portfolio, hasChannel: hasChannel(rehearsed), days, today }),
  };
}

function reviewOf({ atHand: { round, portfolio } }: Rehearsed): Pick<RehearsalPlan, 'review'> {
  const rule = reviewRuleOf(round, portfolio);
  return rule ? { review: { rule, endsOn: reviewEndsOn(round, portfolio) } } : {};
}

function hasChannel({ channels, atHand }: Rehearsed): boolean {
  return channels.has(atHand.round.committeeId);
}

function askPage(rehearsed: Rehearsed, { person, label }: Askee): RehearsalPage {
  const { atHand, coming } = rehearsed;
  const now = coming.opensAt;
  return { kind: 'ask', to: label, ...when(rehearsed, now), content: askContent(atHand, person, { now }) };
}

async function listPage(rehearsed: Rehearsed, { person, label }: Askee): Promise<RehearsalPage> {
  const { scratch, atHand, coming } = rehearsed;
  const { portfolioId, id: roundId } = atHand.round;
  const content = present(await openAsk(scratch.ports, { portfolioId, roundId, list: 1 }, person));
  return { kind: 'list', to: label, ...when(rehearsed, coming.opensAt), content };
}

/** The first and the last: those between say the same. */
function reminderPages(rehearsed: Rehearsed, { person, label, requests }: Askee): RehearsalPage[] {
  const { atHand, coming } = rehearsed;
  const { remindAt } = coming.dates;
  const nths = [...new Set([remindAt.findIndex((at) => at > coming.opensAt) + 1, remindAt.length])];
  return nths.flatMap((nth): RehearsalPage[] => {
    const now = remindAt[nth - 1];
    if (!now || now <= coming.opensAt) return [];
    const last = nth === remindAt.length;
    const occasion = { kind: 'reminder' as const, nth, last, left: leftOf(requests) };
    const content = askContent(atHand, person, { now, occasion });
    return [{ kind: 'reminder', to: label, ...when(rehearsed, now), content }];
  });
}

async function receiptPage(rehearsed: Rehearsed, askee: Askee): Promise<RehearsalPage> {
  const { scratch, atHand, coming } = rehearsed;
  const content = present(await answerFor(scratch, atHand.round, askee));
  return { kind: 'receipt', to: askee.label, ...when(rehearsed, coming.opensAt), content };
}

/** What the coordinator was told of this round since the last time this was asked. */
function noticePages(rehearsed: Rehearsed, at: Instant): RehearsalPage[] {
  const { scratch, reader, atHand } = rehearsed;
  return scratch.told
    .splice(0)
    .filter(({ conversationId }) => conversationId === reader.address?.conversationId)
    .filter(({ content }) => isAbout(content, atHand.round))
    .map(({ content }) => ({ kind: 'notice', ...when(rehearsed, at), content }));
}

function isAbout(content: NoticeContent, { id, committeeId, dueOn }: RoundAtHand['round']): boolean {
  if ('review' in content) return content.review.roundId === id;
  return 'dueOn' in content && content.committeeId === committeeId && content.dueOn === dueOn;
}

/** As it is when a coordinator has approved it, where that is asked for. */
async function summaryPage(rehearsed: Rehearsed): Promise<RehearsalPage> {
  const { scratch, atHand, coming } = rehearsed;
  const { portfolioId, id } = atHand.round;
  const at = coming.dates.publishAt;
  const closed = await loadRound(scratch.ports.store, portfolioId, id);
  if (!closed) throw new Error(`round ${id} is gone`);
  const content = await readSummary(scratch.ports.store, { ...closed, portfolio: unreviewed(closed.portfolio) }, at);
  return { kind: 'summary', ...when(rehearsed, at), content };
}

function unreviewed(portfolio: Portfolio): Portfolio {
  return { ...portfolio, committees: portfolio.committees.map(({ review: _, ...committee }) => committee) };
}

function when({ atHand: { portfolio } }: Rehearsed, at: Instant): { on: Day; hour: number } {
  return { on: dayOf(at, portfolio.timeZone), hour: localHour(at, portfolio.timeZone) };
}

function present(content: AskContent | undefined): AskContent {
  if (!content) throw new Error('a rehearsal asks somebody for something of theirs');
  return content;
}
