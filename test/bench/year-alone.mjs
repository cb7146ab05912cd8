// A year of fifty committees with ten meetings each and as many initiatives as the argument says: planned at once, then day by day.
import { madeUpInitiatives, madeUpPortfolio, timesAsked } from './made-up-portfolio.mjs';
import { dist, expectCount, heapMegabytes, peakMegabytes, timed, timesOf } from './measure.mjs';

const { planAskings } = dist('./domain/calendar/asking-plan');
const { decideRounds } = dist('./domain/round/decide-rounds');
const { decideReplans } = dist('./domain/round/decide-replans');

const committees = 50;
const meetings = 10;
// Once before it counts: what is compiled only in the first days would make few initiatives look dear.
await planYear(200);
process.stdout.write(JSON.stringify(await planYear(Number(process.argv[2]))));

async function planYear(count) {
  const portfolio = madeUpPortfolio(committees);
  const initiatives = madeUpInitiatives(count, committees);
  const expected = timesAsked(count, committees);

  const plans = await timed(() => Array.from({ length: 10 }, () => planAtOnce(portfolio, initiatives)));
  for (const times of plans.value) expectCount('times asked by the plan', times, expected);

  const before = heapMegabytes();
  const year = await timed(() => walkYear(portfolio, initiatives));
  const { rounds, replanned } = year.value;
  const heap = heapMegabytes() - before;
  expectCount('rounds', rounds.length, committees * meetings);
  expectCount('times asked by the rounds', askedIn(rounds), expected);
  expectCount('rounds missed', rounds.filter(({ state }) => state.kind !== 'open').length, 0);
  expectCount('rounds replanned', replanned, 0);
  return { ...timesOf({ plans, year }), day: year.ms / daysOfYear().length, heap, peak: peakMegabytes() };
}

function planAtOnce(portfolio, initiatives) {
  const askings = planAskings({ portfolio, initiatives, rounds: [], today: '2024-12-01' });
  const plans = portfolio.committees.map(askings);
  return plans.flatMap((plan) => [...plan.values()]).reduce((sum, numbers) => sum + numbers.length, 0);
}

/** As the tick does it, once a day. */
function walkYear(portfolio, initiatives) {
  const rounds = [];
  let replanned = 0;
  for (const now of daysOfYear()) {
    replanned += decideReplans(portfolio, rounds, now).length;
    rounds.push(...decideRounds(portfolio, initiatives, rounds, now));
  }
  return { rounds, replanned };
}

function daysOfYear() {
  return Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2024, 11, 1 + day, 10)).toISOString());
}

function askedIn(rounds) {
  return rounds.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
}
