// A portfolio with all that commands read: colours that move, answers that ask for decisions and got them, reviews, long texts,
// indicators. It is filled in on the way into the store.
import { answeringAt, coordinator, fillStore, objectIdOf } from '../answer/answering-portfolio.mjs';

const committees = 20;
export const indicators = 50;
const by = objectIdOf(coordinator);
const at = answeringAt;

/** As much as an answer may have. */
const long = 'Kommunerne har meldt tilbage, og udkastet er i høring hos de praktiserende læger. '
  .repeat(49)
  .slice(0, 4_000);

export async function fillWithStories(store, count, rounds) {
  await fillStore(telling(store), 'https://example.com/', count, rounds);
  for (let n = 0; n < indicators; n += 1) await store.createIndicator(indicatorOf(n, count));
}

function telling(store) {
  return {
    ...store,
    createInitiative: (one) => store.createInitiative(toldInitiative(one, placeOf(one.number))),
    createRequest: (one) => store.createRequest(toldRequest(one, placeOf(one.number))),
    createPortfolio: (one) => store.createPortfolio(toldPortfolio(one)),
  };
}

const placeOf = (number) => Number(number) - 1;

/** The committee that everything is placed with, the ones below it, and a meeting that no round has asked for. */
function toldPortfolio(portfolio) {
  const [first] = portfolio.committees;
  const others = Array.from({ length: committees - 1 }, (_, n) => ({
    id: `k${n + 1}`,
    name: `Udvalg K${n + 1}`,
    aliases: [`K${n + 1}`],
    parent: first.id,
    meetings: [],
  }));
  const own = { ...first, parent: 'k1', meetings: [...first.meetings, { on: '2025-04-22' }] };
  return { ...portfolio, committees: [own, ...others] };
}

function toldInitiative(one, n) {
  const { latest } = one;
  const report = latest && toldReport(latest.report, n, latest.roundId);
  return {
    ...one,
    anchoring: { words: 'K0', committees: ['k0', `k${1 + (n % (committees - 1))}`] },
    indicators: `Følges med ${nameOf(n % indicators)} og økonomien i øvrigt`,
    milestones: [
      { label: 'M1', words: 'Udkast i høring (ultimo 2024)', time: 'ultimo 2024', state: 'running' },
      { label: 'M2', words: 'Aftale indgået', time: '', state: 'planned' },
    ],
    ...(latest ? { latest: { ...latest, report } } : {}),
    ...(report?.decision ? { asking: { since: report.at, roundId: latest.roundId } } : {}),
    ...(n % 7 === 0 ? { decisions: ['1', '2', '3'].map(decisionOf) } : {}),
    ...(n % 21 === 0 && report?.decision
      ? { escalations: [{ from: `k${1 + (n % (committees - 1))}`, to: 'k0', reportId: report.id, by, at }] }
      : {}),
  };
}

function decisionOf(id) {
  const done = id === '1' ? { done: { by, at } } : {};
  return {
    id,
    committeeId: 'k0',
    asked: 'Godkend finansieringen',
    text: 'Godkendt for et år',
    on: '2024-12-10',
    by,
    at,
    ...done,
  };
}

function toldRequest(one, n) {
  const reports = n % 11 === 0 ? [] : one.reports.map((report) => toldReport(report, n, one.roundId));
  const [report] = reports;
  const baseline = { ...one.baseline, on: dayBefore(one.baseline.on) };
  return { ...one, baseline, reports, ...(report && n % 4 === 0 ? { review: reviewOf(report) } : {}) };
}

/** What a round asks with was said before it opened. */
const dayBefore = (day) => new Date(Date.parse(day) - 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function reviewOf({ id, progress, nextSteps, decision }) {
  const texts = { progress: `Kort sagt: ${progress.slice(0, 200)}`, nextSteps, decision };
  return { reportId: id, wording: { texts, by, at }, approved: { by, at } };
}

/** Colour and period move from round to round; every tenth is as long as an answer may be. */
function toldReport(report, n, roundId) {
  const turn = (n + Number(roundId.slice(-5, -3))) % 5;
  const health = turn === 0 ? 'red' : turn === 1 ? 'yellow' : 'green';
  const texts = n % 10 === 0 ? { progress: long, nextSteps: long } : {};
  const decision = health === 'red' ? (n % 10 === 0 ? long : 'Godkend finansieringen for endnu et år') : '';
  return { ...report, health, decision, period: turn === 2 ? 'medio 2027' : report.period, ...texts };
}

const nameOf = (n) => `indikator nummer ${n} for borgere`;

function indicatorOf(n, count) {
  const values = Array.from({ length: 10 }, (_, year) => ({
    period: { words: `${2015 + year}`, from: `${2015 + year}-01-01`, to: `${2015 + year}-12-31` },
    amount: { value: 100 - year, decimals: 0 },
    at,
    by,
  }));
  const initiatives = Array.from({ length: Math.ceil(count / indicators) }, (_, m) => `${m * indicators + n + 1}`);
  const goal = { amount: { value: 80, decimals: 0 } };
  return {
    portfolioId: 'bench',
    id: nameOf(n),
    name: nameOf(n),
    unit: 'dage',
    direction: 'down',
    goal,
    initiatives,
    values,
  };
}
