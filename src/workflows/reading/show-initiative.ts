import { isMilestonePassed } from '../../domain/answer/checks/milestones-reached';
import { colourOf } from '../../domain/answer/colour';
import { earlyRoundId, isBetweenRounds } from '../../domain/answer/early/early-round';
import type { Baseline } from '../../domain/answer/report';
import { isAnswered } from '../../domain/answer/request';
import { baselineOf } from '../../domain/answer/standing';
import { deputyOn, mayAnswer } from '../../domain/people/absence/answerer';
import { Directory } from '../../domain/people/directory';
import { mayAsk, type Visitor } from '../../domain/people/permission';
import type { Person } from '../../domain/people/person';
import { showReach } from '../../domain/people/reach';
import { placeWords } from '../../domain/portfolio/change/place';
import type { Initiative, Owner, Predecessor } from '../../domain/portfolio/initiative';
import type { Milestone } from '../../domain/portfolio/milestone';
import { committeeName, type Portfolio } from '../../domain/portfolio/portfolio';
import type { PublishedRequest } from '../../domain/review/as-published';
import { type ChannelReader, readHere } from '../../domain/review/channel-reader';
import type { Round } from '../../domain/round/round';
import type { ShownMilestone, ShowReply, ToldOf } from '../../domain/shown/reply';
import { isInitiativeOverdue, shadeOf } from '../../domain/summary/initiative-shade';
import { storyOf } from '../../domain/summary/story/story-of';
import type { Day, Instant } from '../../domain/time/instant';
import { slipMonths } from '../../domain/time/slip';
import { dayOf } from '../../domain/time/zoned';
import { labelOf } from '../people/find-assignee';
import type { PortfolioStore, RoundStore } from '../ports';
import { type Chapter, earlierHistory } from './history/earlier-history';

const mostReports = 3;
const mostPlaces = 3;
/** Rounds looked through for them, and for its colours. */
const mostRounds = 14;

interface Question {
  portfolio: Portfolio;
  initiative: Initiative;
  /** Of the last year, and those under way. */
  rounds: Round[];
  people: Person[];
  visitor: Visitor;
  /** In a channel. */
  reader?: ChannelReader;
  now: Instant;
}

/** The story of one initiative: how it stands, what was agreed, what was said last. */
export async function showInitiative(
  store: RoundStore & Pick<PortfolioStore, 'findPortfolio' | 'findInitiative'>,
  { portfolio, initiative, rounds, people, visitor, reader, now }: Question,
): Promise<ShowReply> {
  const today = dayOf(now, portfolio.timeZone);
  const history = await store.listHistory(portfolio.id, initiative.number, mostRounds);
  const here = reader ? readHere(history, reader) : history;
  const earlier = await earlierHistory(store, initiative, mostRounds);
  const standing = baselineOf(initiative, portfolio.timeZone);
  const slip = slipMonths(initiative.agreedPeriod, standing.period) ?? 0;
  const owner = ownerFor(initiative, people, visitor, { timeZone: portfolio.timeZone, today });
  const asked = history
    .map((request) => ({ request, round: rounds.find((r) => r.id === request.roundId) }))
    .filter(({ round }) => round?.state.kind === 'open' && round.initiatives.includes(initiative.number))
    .sort((a, b) => ((a.round?.dueAt ?? '') < (b.round?.dueAt ?? '') ? -1 : 1))[0];
  return {
    kind: 'show',
    number: initiative.number,
    title: initiative.title,
    focusArea: initiative.focusArea,
    anchoring: placeWords(initiative.anchoring, portfolio),
    phase: standing.phase,
    phaseWords: standing.source === 'table' ? initiative.phase.words : '',
    shade: shadeOf(initiative, today, portfolio.timeZone),
    agreedPeriod: initiative.agreedPeriod,
    period: standing.period,
    ...(slip > 0 ? { slipMonths: slip } : {}),
    overdue: isInitiativeOverdue(initiative, today, portfolio.timeZone),
    gone: initiative.gone ?? false,
    ...(initiative.settled ? { settled: initiative.settled.as } : {}),
    today,
    placedBefore: (initiative.placedBefore ?? [])
      .map(({ words, until }) => ({ words, until }))
      .reverse()
      .slice(0, mostPlaces),
    ...(initiative.predecessor ? { predecessor: predecessorOf(initiative.predecessor, earlier[0]?.portfolio) } : {}),
    told: toldOf(initiative, standing),
    milestones: milestonesOf(initiative, standing, today),
    story: storyOf(initiative, [{ portfolio, history: here }, ...earlier], { portfolio, rounds, today }),
    ...readerOf(initiative, visitor),
    reports: [
      ...reportsOf({ portfolio, history: here }),
      ...earlier.flatMap((chapter) =>
        reportsOf(chapter).map((told) => ({ ...told, portfolio: chapter.portfolio.name })),
      ),
    ].slice(0, mostReports),
    ...(owner ?? {}),
    ...(asked?.round
      ? {
          asked: {
            committee: committeeOf(portfolio, asked.round.id),
            dueOn: asked.round.dueOn,
            answered: isAnswered(asked.request),
          },
        }
      : {}),
  };
}

/** In the order one reads of an agreement: whose it is, what for, what, and where it stands. */
function toldOf(initiative: Initiative, { source, progress, nextSteps }: Baseline): ShowReply['told'] {
  const { level, purpose, description, indicators, economy, readyForPresentation, readyForImplementation } = initiative;
  const told: Record<ToldOf, string | undefined> = {
    level: level?.words,
    purpose,
    description,
    indicators,
    economy,
    readyForPresentation,
    readyForImplementation,
    status: source === 'table' ? progress : undefined,
    nextStep: source === 'table' ? nextSteps : undefined,
  };
  return Object.entries(told).flatMap(([of, text]) => (text ? [{ of: of as ToldOf, text }] : []));
}

function milestonesOf(
  { milestones = [] }: Initiative,
  { milestonesReached = [], phase }: Baseline,
  today: Day,
): ShownMilestone[] {
  const stateOf = (milestone: Milestone): ShownMilestone['state'] => {
    if (milestone.state !== 'closed' && milestonesReached.includes(milestone.label)) return 'reached';
    if (phase !== 'closed' && isMilestonePassed(milestone, milestonesReached, today)) return 'passed';
    return milestone.state;
  };
  return milestones.map((milestone) => {
    const { label, words } = milestone;
    return { label, words, state: stateOf(milestone) };
  });
}

/** Who answers about it answers from here; in a channel everybody reads. */
function readerOf(initiative: Initiative, { person, role, where }: Visitor): Pick<ShowReply, 'reader' | 'open'> {
  if (where.kind !== 'chat') return { reader: 'reader' };
  const { portfolioId } = initiative;
  const open = mayAnswer(initiative, person) ? { open: { portfolioId, roundId: earlyRoundId(portfolioId) } } : {};
  return { reader: role === 'coordinator' ? 'coordinator' : 'answerer', ...open };
}

function predecessorOf({ portfolioId, number, on }: Predecessor, portfolio: Portfolio | undefined) {
  return { portfolio: portfolio?.name ?? portfolioId, number, on };
}

function reportsOf({ portfolio, history }: Pick<Chapter, 'portfolio'> & { history: PublishedRequest[] }) {
  return (
    history
      .flatMap(({ reports, roundId, edited }) =>
        reports.map((report, index) => ({
          report,
          roundId,
          superseded: index < reports.length - 1,
          ...(edited ? { edited } : {}),
        })),
      )
      // An answer that served two rounds is told once, where it was given.
      .filter(({ report }) => report.givenIn === undefined)
      .sort((a, b) => (a.report.at < b.report.at ? 1 : -1))
      .slice(0, mostReports)
      .map((told) => {
        const colour = colourOf(told.report, dayOf(told.report.at, portfolio.timeZone));
        const committee = committeeOf(portfolio, told.roundId);
        return { ...told, committee, on: dayOf(told.report.at, portfolio.timeZone), ...(colour ? { colour } : {}) };
      })
  );
}

/** The committee of the round with this id, `<portfolio>.<committee>.<day>`; empty between rounds. */
function committeeOf(portfolio: Portfolio, roundId: string): string {
  const [, id] = roundId.split('.');
  return id === undefined || isBetweenRounds(portfolio.id, roundId) ? '' : committeeName(portfolio, id);
}

/** Who owns it, and who is to, is for coordinators, in their own chat. */
function ownerFor(
  { owner, plannedOwner }: Initiative,
  people: Person[],
  visitor: Visitor,
  { timeZone, today }: { timeZone: string; today: Day },
): Pick<ShowReply, 'owner' | 'nextOwner'> | undefined {
  if (mayAsk(visitor, 'owner.name') !== 'yes') return undefined;
  const directory = new Directory(people);
  return {
    owner: owner
      ? {
          label: labelOf(owner, directory),
          reach: showReach(directory.reachOf(owner.person), timeZone),
          ...deputyOf(owner, directory, today),
        }
      : 'none',
    ...(plannedOwner ? { nextOwner: { label: labelOf(plannedOwner.owner, directory), from: plannedOwner.from } } : {}),
  };
}

/** Who answers for them today, where they are away. */
function deputyOf(owner: Owner, directory: Directory, today: Day): { deputy?: string } {
  const deputy = deputyOn(owner.person, directory, today);
  return typeof deputy === 'string' ? {} : { deputy: labelOf(deputy, directory) };
}
