import { askedIn } from '../../domain/answer/asked-in';
import { isAnswered } from '../../domain/answer/request';
import { isAskingHour } from '../../domain/calendar/round-dates';
import { decideAbsenceNotices } from '../../domain/people/absence/decide-absence-notices';
import { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';
import type { Initiative } from '../../domain/portfolio/initiative';
import type { Portfolio } from '../../domain/portfolio/portfolio';
import { reviewRuleOf } from '../../domain/review/as-published';
import { isReviewedStill } from '../../domain/review/release';
import { isOver, type Round } from '../../domain/round/round';
import { followAgenda } from '../agenda/following/follow-agenda';
import { followSuccessors } from '../agreement/follow-successors';
import { projectMissing } from '../answers/project-report';
import { shareMissing } from '../answers/share-reports';
import type { Sender } from '../deliver';
import { noticeGone } from '../importing/notice-gone';
import { forgetUploads } from '../keeping/forget-uploads';
import type { Log } from '../log';
import { resumeErasures } from '../personal/erase-person';
import type {
  ErasureStore,
  IndicatorStore,
  LookStore,
  Messenger,
  PeopleStore,
  PortfolioStore,
  RecordStore,
  RoundStore,
  UploadStore,
} from '../ports';
import { noticeReview } from '../review/telling/notice-review';
import { sideBySide } from '../side-by-side';
import { bringInPlannedOwners } from '../steering/bring-in-planned-owners';
import { followOwnersInFile } from '../steering/follow-owners-in-file';
import type { RoundAtHand } from './ask-content';
import { closeRound } from './close-round';
import { listAsked } from './load-round';
import { ensureRequests, openRounds } from './open-rounds';
import { publishSummary, updateSummary } from './publish-summary';
import { replanRounds } from './replan-rounds';
import { sendAsks } from './send-asks';
import { noticeTroubles, tellCoordinators } from './tell-coordinators';

export interface Tick extends Sender {
  store: PortfolioStore &
    IndicatorStore &
    RoundStore &
    PeopleStore &
    LookStore &
    UploadStore &
    RecordStore &
    ErasureStore;
  messenger: Messenger;
  log: Log;
}

/** Their messages go out at the pace of their tenants: none waits for another's. */
const mostPortfoliosAtOnce = 50;

/**
 * Does what is due and not done, whatever was missed since the last time: the store says what is done, the domain what
 * is due. Running it twice, or in two processes, does it once. One portfolio's trouble does not stop another's.
 */
export async function runTick(tick: Tick): Promise<void> {
  await forgetOldUploads(tick);
  await forgetThoseWhoAsked(tick);
  const people = await tick.store.listPeople();
  await sideBySide(await tick.store.listPortfolios(), mostPortfoliosAtOnce, async ({ id }) => {
    try {
      // Read when its turn has come: a meeting may be off since.
      const portfolio = await tick.store.findPortfolio(id);
      if (portfolio) await tickPortfolio(tick, portfolio, people);
    } catch (error) {
      tick.log.error({ err: error, portfolioId: id }, 'a portfolio could not be looked after in this tick');
    }
  });
}

async function forgetOldUploads({ store, clock, log }: Tick): Promise<void> {
  try {
    await forgetUploads(store, clock.now());
  } catch (error) {
    log.error({ err: error }, 'old uploads could not be forgotten in this tick');
  }
}

/** A process may have been killed before it was done. */
async function forgetThoseWhoAsked({ store, log }: Tick): Promise<void> {
  try {
    await resumeErasures(store);
  } catch (error) {
    log.error({ err: error }, 'somebody could not be forgotten in this tick');
  }
}

async function tickPortfolio(tick: Tick, portfolio: Portfolio, people: Person[]): Promise<void> {
  const { store, clock, log } = tick;
  const present = await bringInPlannedOwners(tick, portfolio, people);
  const initiatives = await followSuccessors(store, portfolio, present, { at: clock.now() });
  const { rounds, replanned } = await replanRounds(store, portfolio, await store.listRounds(portfolio.id), clock.now());
  for (const { id, state } of replanned) log.info({ roundId: id, state: state.kind }, 'round follows its meeting');
  const opened = await openRounds(store, { portfolio, initiatives, rounds, now: clock.now() });
  for (const { id, state } of opened) log.info({ roundId: id, state: state.kind }, 'round opened');

  const channels = new Set((await store.listChannels(portfolio.id)).map((channel) => channel.committeeId));
  const all = [...opened, ...rounds];
  const look = { portfolio, initiatives, people, rounds: all };
  const directory = new Directory(people);
  // Coordinators first: who is both has the ask last, where they see it.
  const atHand: RoundAtHand[] = [];
  const isLive = (r: Round) =>
    !isOver(r, all, clock.now()) || isReviewedStill(r, reviewRuleOf(r, portfolio), portfolio, clock.now());
  for (const round of all.filter(isLive)) {
    await unlessItFails(tick, round, async () => {
      const prepared = await prepareRound(tick, { ...look, directory }, round);
      await noticeTroubles(tick, prepared, directory, channels.has(round.committeeId));
      await noticeReview(tick, prepared, directory);
      atHand.push(prepared);
    });
  }
  await noticeGone(store, portfolio, initiatives, clock.now());
  const requests = atHand.flatMap((each) => each.requests);
  const absences = decideAbsenceNotices({ ...look, directory, requests, now: clock.now() });
  for (const notice of absences) await store.createNotice(notice);
  await followAgenda(tick, { portfolio, initiatives, directory, rounds: all });
  await showLateAnswers(tick, portfolio, initiatives, directory);
  const isHour = isAskingHour(clock.now(), portfolio);
  if (isHour) await tellCoordinators(tick, portfolio, people, absences);
  const current = withLatest(all, atHand);
  for (const each of atHand) {
    await unlessItFails(tick, each.round, async () => {
      const now = { ...each, rounds: current };
      await sendAsksDue(tick, now, people, isHour ? 'due' : 'atOnce');
      if (isHour) await publishIfDue(tick, now);
    });
  }
}

interface Look {
  portfolio: Portfolio;
  initiatives: Initiative[];
  directory: Directory;
  rounds: Round[];
}

/** All rounds, those that were just looked after as they are now: one that was closed asks no more. */
function withLatest(all: Round[], atHand: RoundAtHand[]): Round[] {
  const latest = new Map(atHand.map(({ round }) => [round.id, round]));
  return all.map((round) => latest.get(round.id) ?? round);
}

/** The round with all its requests, closed if its time has come. */
async function prepareRound(
  { store, clock, log }: Tick,
  { portfolio, initiatives, directory, rounds }: Look,
  round: Round,
): Promise<RoundAtHand> {
  const look = { portfolio, initiatives, rounds };
  if (round.state.kind === 'missed') return { ...look, round, requests: [] };
  const ensure = () => ensureRequests(store, round, portfolio, initiatives);
  const present = await ensure();
  const asking = round.state.kind === 'open' ? present : present.filter(isAnswered);
  const followed = await followOwnersInFile({ store, clock }, asking, initiatives, directory);
  const ensured = followed ? await ensure() : present;
  const requests = await shareMissing(store, round, ensured, rounds);
  await projectMissing(store, requests, initiatives);
  if (round.state.kind !== 'open' || clock.now() < round.publishAt) return { ...look, round, requests };
  const closed = await closeRound(store, round, clock.now());
  log.info({ roundId: round.id }, 'round closed');
  // Read again: an answer may have come between the reading above and the closing.
  return {
    ...look,
    round: closed ?? round,
    requests: await listAsked(store, round),
  };
}

async function sendAsksDue(tick: Tick, atHand: RoundAtHand, people: Person[], which: 'due' | 'atOnce'): Promise<void> {
  const { round } = atHand;
  if (round.state.kind !== 'open') return;
  const sent = await sendAsks(tick, atHand, people, which);
  if (sent.length > 0) tick.log.info({ roundId: round.id, messages: sent.length }, 'owners asked or reminded');
}

async function publishIfDue(tick: Tick, atHand: RoundAtHand): Promise<void> {
  if (atHand.round.state.kind !== 'closed') return;
  const publication = await publishSummary(tick, atHand);
  if (publication.kind === 'published') tick.log.info({ roundId: atHand.round.id }, 'summary posted');
}

async function unlessItFails({ log }: Tick, round: Round, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, roundId: round.id }, 'a round could not be looked after in this tick');
  }
}

/** Brings the posts of published rounds up to date with answers that came after them. */
async function showLateAnswers(
  tick: Tick,
  portfolio: Portfolio,
  initiatives: Initiative[],
  directory: Directory,
): Promise<void> {
  const late = await tick.store.listLateUnshown(portfolio.id);
  for (const roundId of new Set(late.map((request) => request.roundId))) {
    const round = await tick.store.findRound(portfolio.id, roundId);
    if (!round) continue;
    const requests = await tick.store.listRequests(portfolio.id, roundId);
    await projectMissing(tick.store, requests, initiatives);
    await noticeReview(tick, { portfolio, round, requests: askedIn(round, requests) }, directory);
    await updateSummary(tick, { portfolio, round, requests, initiatives });
  }
}
