import type { Request } from '../../domain/answer/request';
import { asAnswerer, asAskedToday } from '../../domain/people/absence/answerer';
import type { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import type { Person } from '../../domain/people/person';
import { foreseeTroubles } from '../../domain/rehearsing/foresee-troubles';
import type { ComingRound } from '../../domain/rehearsing/next-round';
import type { AskContent } from '../../domain/shown/ask-content';
import type { RehearsalPage } from '../../domain/shown/desk/rehearsal-content';
import type { Day, Instant } from '../../domain/time/instant';
import { dayOf, localHour } from '../../domain/time/zoned';
import { openAsk } from '../answers/open-ask';
import { labelOf } from '../people/find-assignee';
import { type Asked, askContent, type RoundAtHand, requestsHere } from '../rounds/ask-content';
import { loadRound } from '../rounds/load-round';
import { readSummary } from '../rounds/publish-summary';
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

/** Somebody who would be asked, whether or not they can be reached by then, and what is theirs. */
interface Askee {
  person: Asked;
  label: string;
  requests: Request[];
}

type Page = () => Promise<RehearsalPage>;

/** The round in the order it would be seen. Each page is made when it is turned to: the later ones take some doing. */
export function pagesOf(rehearsed: Rehearsed): Page[] {
  const { scratch, reader } = rehearsed;
  const askees = askeesOf(rehearsed);
  const one = askees.find(({ requests }) => requests.length === 1) ?? askees[0];
  const several = askees.find(({ requests }) => requests.length > 1);
  const notices = scratch.told.filter(({ conversationId }) => conversationId === reader.address?.conversationId);
  return [
    async () => planPage(rehearsed),
    ...(one ? [askPage(rehearsed, one)] : []),
    ...(several ? [listPage(rehearsed, several)] : []),
    ...(one ? reminderPages(rehearsed, one) : []),
    ...(one ? [receiptPage(rehearsed, one)] : []),
    ...notices.map(
      ({ content }): Page =>
        async () => ({ kind: 'notice', ...when(rehearsed, rehearsed.coming.opensAt), content }),
    ),
    summaryPage(rehearsed),
  ];
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
    people: scratch.asked.get(round.id)?.size ?? 0,
    initiatives: here.length,
    elsewhere: atHand.requests.length - here.length,
    troubles: foreseeTroubles({ asked, directory, portfolio, hasChannel: hasChannel(rehearsed), days, today }),
  };
}

function hasChannel({ channels, atHand }: Rehearsed): boolean {
  return channels.has(atHand.round.committeeId);
}

function askPage(rehearsed: Rehearsed, { person, label }: Askee): Page {
  const { atHand, coming } = rehearsed;
  const now = coming.opensAt;
  return async () => ({
    kind: 'ask',
    to: label,
    ...when(rehearsed, now),
    content: askContent(atHand, person, { now }),
  });
}

function listPage(rehearsed: Rehearsed, { person, label }: Askee): Page {
  const { scratch, atHand, coming } = rehearsed;
  const { portfolioId, id: roundId } = atHand.round;
  return async () => {
    const content = await openAsk(scratch.ports, { portfolioId, roundId, list: 1 }, person);
    return { kind: 'list', to: label, ...when(rehearsed, coming.opensAt), content: present(content) };
  };
}

/** The first and the last: those between say the same. */
function reminderPages(rehearsed: Rehearsed, { person, label, requests }: Askee): Page[] {
  const { atHand, coming } = rehearsed;
  const { remindAt } = coming.dates;
  const nths = [...new Set([remindAt.findIndex((at) => at > coming.opensAt) + 1, remindAt.length])];
  return nths.flatMap((nth): Page[] => {
    const now = remindAt[nth - 1];
    if (!now || now <= coming.opensAt) return [];
    const last = nth === remindAt.length;
    const occasion = { kind: 'reminder' as const, nth, last, left: requests.length };
    return [
      async () => ({
        kind: 'reminder',
        to: label,
        ...when(rehearsed, now),
        content: askContent(atHand, person, { now, occasion }),
      }),
    ];
  });
}

function receiptPage(rehearsed: Rehearsed, askee: Askee): Page {
  const { scratch, atHand, coming } = rehearsed;
  return async () => {
    const content = await answerFor(scratch, atHand.round, askee);
    return { kind: 'receipt', to: askee.label, ...when(rehearsed, coming.opensAt), content: present(content) };
  };
}

function summaryPage(rehearsed: Rehearsed): Page {
  const { scratch, atHand, coming } = rehearsed;
  const { portfolioId, id } = atHand.round;
  const at = coming.dates.publishAt;
  return async () => {
    await answerAll(scratch, atHand.round, askeesOf(rehearsed));
    await scratch.tick(at);
    const closed = await loadRound(scratch.ports.store, portfolioId, id);
    if (!closed) throw new Error(`round ${id} is gone`);
    return {
      kind: 'summary',
      ...when(rehearsed, at),
      content: await readSummary(scratch.ports.store, closed, at),
    };
  };
}

function when({ atHand: { portfolio } }: Rehearsed, at: Instant): { on: Day; hour: number } {
  return { on: dayOf(at, portfolio.timeZone), hour: localHour(at, portfolio.timeZone) };
}

function present(content: AskContent | undefined): AskContent {
  if (!content) throw new Error('a rehearsal asks somebody for something of theirs');
  return content;
}

/** One for each person who would be asked on the day, in the order of what is asked. */
function askeesOf({ atHand, directory, people, coming }: Rehearsed): Askee[] {
  const on = dayOf(coming.opensAt, atHand.portfolio.timeZone);
  const asked = requestsHere(atHand, coming.opensAt).flatMap((request) => {
    const { owner } = asAskedToday(request, directory, on);
    return owner && !isErased(owner.person) ? [{ request, owner, id: directory.idOf(owner.person) }] : [];
  });
  return [...Map.groupBy(asked, ({ id }) => id)].flatMap(([id, theirs]): Askee[] => {
    const [first] = theirs;
    if (!first) return [];
    const person = asAnswerer(directory.find(id) ?? { id }, people, directory, on);
    return [{ person, label: labelOf(first.owner, directory), requests: theirs.map(({ request }) => request) }];
  });
}
