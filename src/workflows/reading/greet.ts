import { mayAnswer } from '../../domain/people/absence/answerer';
import { isEnded } from '../../domain/portfolio/change/ending';
import { type Committee, findCommittee, type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import { lackingIn, setupSteps } from '../../domain/setting-up/setup';
import type { ChannelGreeting, Greeting } from '../../domain/shown/reply';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zoned';
import type { Clock } from '../clock';
import type { Visit } from '../people/find-visit';
import type { PeopleStore, PortfolioStore, RoundStore } from '../ports';
import { readSetup } from '../setting-up/show-setup';
import { showPlan } from './show-plan';

interface Ports {
  store: PortfolioStore & RoundStore & PeopleStore;
  clock: Clock;
}

/** What a person is met with: what the bot does, what is next for them. */
export async function greetPerson(
  { store, clock }: Ports,
  { visitor, portfolio, initiatives, ...visit }: Visit,
): Promise<Greeting> {
  const now = clock.now();
  if (!portfolio) return { kind: 'greeting', role: visitor.role, today: now.slice(0, 10) };
  const own = initiatives.filter((i) => mayAnswer(i, visitor.person));
  const concerned = visitor.role === 'coordinator' && own.length === 0 ? initiatives : own;
  const committees = portfolio.committees.filter((c) => concerned.some((i) => i.anchoring.committees.includes(c.id)));
  const next = (await showPlan(store, { portfolio, initiatives, committees, now })).rounds.find(
    (r) => r.state !== 'closed',
  );
  return {
    kind: 'greeting',
    role: visitor.role,
    portfolioName: portfolio.name,
    owns: own.length > 0,
    ...((await isSettingUp(store, { ...visit, visitor, portfolio, initiatives }, now)) ? { settingUp: true } : {}),
    ...(next
      ? { next: { committee: next.committee, askOn: next.askOn, dueOn: next.dueOn, asked: next.state === 'open' } }
      : {}),
    today: dayOf(now, portfolio.timeZone),
  };
}

/** Whether they coordinate something that never asked yet, and lacks something to. */
async function isSettingUp(
  store: Ports['store'],
  visit: Visit & { portfolio: Portfolio },
  now: Instant,
): Promise<boolean> {
  if (visit.visitor.role !== 'coordinator') return false;
  const setup = await readSetup(store, visit, now);
  return !setup.firstRound.wasAsked && setupSteps.some((step) => lackingIn(setup, step) > 0);
}

/**
 * What a channel is met with: what will be posted here, and the choice of a committee, the one of the channel's own name
 * or else the one that is asked first standing first.
 */
export async function greetChannel(
  { store, clock }: Ports,
  { visitor, portfolio, initiatives }: Visit,
  channelName: string | undefined,
): Promise<ChannelGreeting> {
  const added = visitor.person.name ? { addedBy: visitor.person.name } : {};
  if (!portfolio) return { kind: 'channelGreeting', ...added, committees: [] };
  const { where } = visitor;
  const taken = new Set((await store.listChannels(portfolio.id)).map((channel) => channel.committeeId));
  const connected = where.kind === 'channel' && portfolio.committees.find((c) => c.id === where.committeeId);
  const named = channelName ? findCommittee(portfolio, channelName) : undefined;
  const plan = await showPlan(store, { portfolio, initiatives, committees: portfolio.committees, now: clock.now() });
  const today = dayOf(clock.now(), portfolio.timeZone);
  const asked = plan.rounds.map((round) => round.committee);
  const rank = (c: Committee) =>
    c.id === named?.id ? -1 : (asked.indexOf(shortName(c)) + asked.length + 1) % (asked.length + 1);
  return {
    kind: 'channelGreeting',
    ...added,
    portfolioId: portfolio.id,
    ...(connected ? { connected: shortName(connected) } : {}),
    committees: [...portfolio.committees]
      .filter(
        (c) => !isEnded(c, today) && !taken.has(c.id) && initiatives.some((i) => i.anchoring.committees.includes(c.id)),
      )
      .sort((a, b) => rank(a) - rank(b))
      .map((c) => ({ id: c.id, shortName: shortName(c), name: c.name })),
  };
}
