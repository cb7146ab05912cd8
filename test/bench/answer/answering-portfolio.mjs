// A portfolio in the middle of a round, as the store holds it: texts as long as people write, and rounds of earlier years.
import { followedSince, madeUpInitiatives, madeUpPortfolio } from '../made-up-portfolio.mjs';

export const perOwner = 4;
/** Somebody in Teams, by their place in the row of owners; nobody is nothing but zeros. */
export const objectIdOf = (n) => `00000000-0000-0000-0000-${String(n + 1).padStart(12, '0')}`;
export const coordinator = 999_999;

const said =
  'Arbejdsgruppen har holdt to møder siden sidst. Kommunerne har meldt tilbage, og udkastet er sendt i høring hos de praktiserende læger.';
const answer = {
  phase: 'running',
  health: 'green',
  progress: said,
  nextSteps: said,
  period: 'ultimo 2026',
  decision: '',
};

/** When the latest of the rounds is open, and nobody is due anything. */
export const answeringAt = '2025-03-03T10:00:00.000Z';

/**
 * Fills a store with one committee's portfolio: so many initiatives, and so many rounds of history, the last of which is open
 * and asks about all of them.
 */
export async function fillStore(store, serviceUrl, count, rounds = 1) {
  const initiatives = madeUpInitiatives(count, 1).map(({ cadence: _, cadenceSince: __, ...rest }, n) => ({
    ...rest,
    purpose: said,
    description: `${said} ${said}`,
    statusText: said,
    owner: { person: objectIdOf(Math.floor(n / perOwner)) },
    ...(rounds > 1 ? { latest: { roundId: roundOf(1, []).id, report: reportOf(n, roundOf(1, [])) } } : {}),
  }));
  await Promise.all(initiatives.map((initiative) => store.createInitiative(initiative)));
  for (const n of [...Array(Math.ceil(count / perOwner)).keys(), coordinator])
    await store.createPerson(personOf(n, serviceUrl));
  const numbers = initiatives.map(({ number }) => number);
  const held = Array.from({ length: rounds }, (_, ago) => roundOf(ago, numbers)).reverse();
  for (const round of held) await storeRound(store, round, initiatives);
  const portfolio = madeUpPortfolio(1);
  const committees = portfolio.committees.map((one) => ({
    ...one,
    meetings: held.map(({ meetingOn }) => ({ on: meetingOn })),
  }));
  await store.createPortfolio({ ...portfolio, committees, coordinators: [objectIdOf(coordinator)] });
}

async function storeRound(store, round, initiatives) {
  await store.createRound(round);
  // Asked for together they share a commit.
  const writing = initiatives.map(async ({ portfolioId, number, owner }, n) => {
    const reports = round.state.kind === 'open' ? [] : [reportOf(n, round)];
    const baseline = { source: 'report', on: round.openedAt.slice(0, 10), ...answer };
    const request = { portfolioId, roundId: round.id, number, owner, assignedAt: round.openedAt, baseline, reports };
    await store.createRequest({ ...request, returns: [], lateUnshown: false });
  });
  await Promise.all(writing);
}

/** Every month had one; the newest closes in a week. */
function roundOf(ago, numbers) {
  const at = (day) => new Date(Date.UTC(2025, 2 - ago, day, 7)).toISOString();
  const post = { kind: 'sent', at: at(11), conversationId: '19:k0@thread.tacv2', activityId: `post-${ago}` };
  return {
    id: `bench.k0.${at(21).slice(0, 10)}`,
    portfolioId: 'bench',
    committeeId: 'k0',
    meetingOn: at(21).slice(0, 10),
    initiatives: numbers,
    openedAt: at(1),
    openedBy: 'calendar',
    askAt: at(1),
    remindAt: [at(8)],
    dueOn: at(10).slice(0, 10),
    dueAt: at(10),
    publishAt: at(11),
    state: ago === 0 ? { kind: 'open' } : { kind: 'published', at: at(11), post },
  };
}

function reportOf(n, { openedAt, id }) {
  return {
    id: `${id}-${n}`,
    kind: 'answered',
    by: objectIdOf(Math.floor(n / perOwner)),
    at: openedAt,
    late: false,
    ...answer,
  };
}

function personOf(n, serviceUrl) {
  const id = objectIdOf(n);
  const address = { ...addressOf(n, serviceUrl), tenantId };
  return {
    id,
    tenantId,
    name: `Rollen ${n}`,
    upn: `rolle-${n}@example.com`,
    address,
    metAt: followedSince,
    seenAt: answeringAt,
  };
}

const tenantId = objectIdOf(888_888);
const botId = '28:bench';
const addressOf = (n, serviceUrl) => ({ serviceUrl, conversationId: `a:chat-${n}`, botId, userId: `29:${n}` });

/** What Teams posts when somebody sends the answer on a card: the initiative at this place in the portfolio, for the nth time. */
export function answerActivity(serviceUrl, place, times) {
  const owner = Math.floor(place / perOwner);
  const data = { portfolioId: 'bench', roundId: roundOf(0, []).id, number: `${place + 1}`, said: true };
  const inputs = { ...answer, progress: `${said} ${times}.` };
  return {
    ...activityOf(serviceUrl, owner, `f:${place}-${times}`),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: `ask-${owner}`,
    value: {
      action: { type: 'Action.Execute', verb: 'report.submit', data: { ...data, ...inputs } },
      trigger: 'manual',
    },
  };
}

/** What Teams posts when somebody writes to the bot in their chat. */
export function messageActivity(serviceUrl, n, text, id) {
  return { ...activityOf(serviceUrl, n, id), type: 'message', text, textFormat: 'plain' };
}

function activityOf(serviceUrl, n, id) {
  const address = addressOf(n, serviceUrl);
  return {
    id,
    channelId: 'msteams',
    serviceUrl,
    timestamp: answeringAt,
    from: { id: address.userId, name: `Rollen ${n}`, aadObjectId: objectIdOf(n) },
    recipient: { id: botId, name: 'Statusrunde' },
    conversation: { id: address.conversationId, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
