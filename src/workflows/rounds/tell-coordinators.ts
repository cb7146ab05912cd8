import { isAnswered } from '../../domain/answer/request';
import { asAskedToday } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { isErased } from '../../domain/people/erasure/erasure';
import { languageFor } from '../../domain/people/language';
import type { Person, PersonRef } from '../../domain/people/person';
import { showReach } from '../../domain/people/reach';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { decideNotices } from '../../domain/round/decide-notices';
import {
  type AgendaSubject,
  afterTry,
  isToldToOwner,
  type Notice,
  type NoticeSubject,
  type ReviewSubject,
} from '../../domain/round/notice';
import type { NoticeContent } from '../../domain/shown/notice-content';
import { occasionOf } from '../../domain/shown/occasion';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import { isOfAgenda, readAgendaNotice } from '../agenda/following/read-agenda-notice';
import { compareAndSet } from '../compare-and-set';
import { claim, recordOutcome, type Sender, settle } from '../deliver';
import { readGone } from '../importing/notice-gone';
import { readAbsenceNotice } from '../people/absence/read-absence-notice';
import { labelOf } from '../people/find-assignee';
import { noteSend } from '../people/note-reach';
import type { Kept, Messenger, PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { isOfReview, readReviewNotice } from '../review/telling/read-review-notice';
import { type RoundAtHand, requestsHere } from './ask-content';
import { listAsked } from './load-round';

interface Ports extends Sender {
  store: RoundStore & PortfolioStore & Pick<PeopleStore, 'findPerson' | 'changePerson' | 'listPeople'>;
  messenger: Messenger;
}

/** Writes down what coordinators must know of these rounds: once each, whoever notices it. */
export async function noticeTroubles(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  atHand: RoundAtHand,
  directory: Directory,
  hasChannel: boolean,
): Promise<void> {
  const now = clock.now();
  const today = dayOf(now, atHand.portfolio.timeZone);
  // What another round asks for, that round tells of; what was handed back here is told of here.
  const here = new Set(requestsHere(atHand, now));
  const requests = atHand.requests
    .filter((request) => here.has(request) || request.returns.length > 0 || request.handovers !== undefined)
    .map((request) => asAskedToday(request, directory, today));
  const { portfolio, round } = atHand;
  for (const notice of decideNotices({ portfolio, round, requests, directory, hasChannel, now })) {
    await store.createNotice(notice);
  }
}

/**
 * Sends what is written down to those coordinators, and those owners, whom the bot can reach; the rest waits until it can.
 * @param absences what there is to tell of absences now: a meeting may have moved, or somebody been found, since one was
 *   written down
 */
export async function tellCoordinators(
  ports: Ports,
  portfolio: Portfolio,
  people: Person[],
  absences: Notice[] = [],
): Promise<void> {
  const today = dayOf(ports.clock.now(), portfolio.timeZone);
  const directory = new Directory(people);
  const ids = new Set(portfolio.coordinators.map((ref) => directory.idOf(ref)));
  const isCoordinator = (ref: PersonRef) => ids.has(directory.idOf(ref));
  for (const notice of await ports.store.listOpenNotices(portfolio.id)) {
    const coordinator = directory.find(notice.to);
    // What owners did is not for whoever coordinated it once.
    if (!isToldToOwner(notice.about) && !isCoordinator(notice.to)) {
      await ports.store.removeNotice(notice);
      continue;
    }
    const delivery = settle(notice.delivery, ports.clock.now());
    if (delivery.kind === 'unknown') await ports.store.changeNotice(afterTry(notice, delivery, soon(ports)));
    if (!coordinator?.address || delivery.kind !== 'planned' || (delivery.notBefore ?? '') > ports.clock.now())
      continue;
    const asItIs = notice.about.kind === 'absent' ? absences.find(({ id }) => id === notice.id) : notice;
    // It may be so again: the meeting is back, or the deputy is not.
    if (!asItIs && notice.about.kind === 'absent' && notice.about.dueOn >= today) continue;
    if (await isOff(ports.store, notice)) continue;
    const content = asItIs && (await readNotice(ports, portfolio, asItIs, directory));
    const room = await ports.messenger.room(coordinator.address);
    if (!room) continue;
    if ((await ports.store.changeNotice({ ...notice, delivery: claim(ports) })) === 'stale') continue;
    const triedAt = ports.clock.now();
    if (!content) {
      await writeDown(ports, notice, { kind: 'refused', at: triedAt, reason: 'gone' });
      continue;
    }
    const outcome = await ports.messenger.tell(room, content);
    await writeDown(ports, notice, recordOutcome(outcome, ports.clock));
    await noteSend(ports.store, coordinator, outcome, { triedAt, at: ports.clock.now() });
  }
}

/** What is to be prepared for a round is nothing while its meeting is cancelled; what an owner said of it stays news. */
async function isOff(store: RoundStore, { portfolioId, about }: Notice): Promise<boolean> {
  const kinds: NoticeSubject['kind'][] = ['unreachable', 'noChannel', 'postUnknown', 'review', 'reviewLast'];
  if (!('roundId' in about) || !kinds.includes(about.kind)) return false;
  return (await store.findRound(portfolioId, about.roundId))?.state.kind === 'cancelled';
}

/** Whatever stood in the way may be over by then. */
function soon({ clock }: Ports): Instant {
  return clock.inRealSeconds(5 * 60);
}

async function writeDown(ports: Ports, notice: Kept<Notice>, delivery: Notice['delivery']): Promise<void> {
  const { store } = ports;
  await compareAndSet<Notice>({
    find: async () => (await store.listOpenNotices(notice.portfolioId)).find((n) => n.id === notice.id),
    decide: (current) => {
      // Held up beyond its claim, it may be another's to tell by now; what is known still counts.
      const isSettled = delivery.kind === 'unknown' && current.delivery.kind !== 'claimed';
      return isSettled ? undefined : afterTry(current, delivery, soon(ports));
    },
    change: (next) => store.changeNotice(next),
  });
}

/** The notice as it stands now: nothing of the matter is kept in it but what it is about. */
async function readNotice(
  ports: Ports,
  portfolio: Portfolio,
  notice: Notice,
  directory: Directory,
): Promise<NoticeContent | undefined> {
  const { store, clock } = ports;
  if (isOfReview(notice)) return readReviewNotice(store, notice, clock.now());
  const today = dayOf(clock.now(), portfolio.timeZone);
  if (isOfAgenda(notice)) return readAgendaNotice(store, notice, { portfolio, directory, today });
  const { about, to } = notice as Notice & { about: Exclude<NoticeSubject, ReviewSubject | AgendaSubject> };
  const language = languageFor(directory.find(to), portfolio);
  if (about.kind === 'gone') return readGone(store, { portfolio, language }, about.goneAt, clock.now());
  if (about.kind === 'absent') return readAbsenceNotice(about, { portfolio, today, language });
  const round = await store.findRound(portfolio.id, about.roundId);
  const committee = round && portfolio.committees.find((c) => c.id === round.committeeId);
  if (!round || !committee) return undefined;
  const head = {
    language,
    portfolioId: portfolio.id,
    committee: shortName(committee),
    committeeId: committee.id,
    ...occasionOf(round),
    dueOn: round.dueOn,
    today,
  };
  switch (about.kind) {
    case 'notMine':
    case 'handedOver': {
      const { number } = about;
      const title = (await store.findInitiative(portfolio.id, number))?.title ?? '';
      const by = directory.find(about.by)?.name ?? '';
      const given = { ...head, number, title, by };
      if (about.kind === 'notMine') return { ...given, kind: about.kind };
      // Of somebody who was forgotten since, nobody is to hear that they have not installed it.
      const reachable = isErased(about.to.person) || directory.canReach(about.to.person);
      const from = isErased(about.by) ? about.by : by;
      return { ...given, by: from, kind: about.kind, to: labelOf(about.to, directory), reachable };
    }
    case 'unreachable': {
      const ownerless = await Promise.all(
        about.ownerless.map(async (number) => ({
          number,
          title: (await store.findInitiative(portfolio.id, number))?.title ?? '',
        })),
      );
      // Who has installed it since is asked already, and what was somebody's who was forgotten is nobody's now.
      const people = about.people
        .filter(({ ref }) => !isErased(ref) && !directory.canReach(ref))
        .map(({ ref, name, numbers }) => ({
          label: name ?? directory.find(ref)?.name ?? ref,
          numbers,
          reach: showReach(directory.reachOf(ref), portfolio.timeZone),
        }));
      if (people.length + ownerless.length === 0 && !about.channelMissing) return undefined;
      return { ...head, kind: about.kind, people, ownerless, channelMissing: about.channelMissing };
    }
    case 'noChannel': {
      const requests = await listAsked(store, round);
      return { ...head, kind: about.kind, asked: requests.length, answered: requests.filter(isAnswered).length };
    }
    default:
      return { ...head, kind: about.kind };
  }
}
