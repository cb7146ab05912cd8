import type { Request } from '../domain/answer/request';
import { byNumber } from '../domain/portfolio/initiative';
import type { Ask } from '../domain/round/ask';
import type { Notice } from '../domain/round/notice';
import type { Round } from '../domain/round/round';
import type { RoundStore } from '../workflows/ports';
import { type Collection, collection } from './collection';
import type { Documents } from './documents';

const lateUnshown = 'lateUnshown';
const drafts = 'drafts';
const open = 'open';

/** Rounds, requests, asks and notices over the seam. */
export function roundStore(documents: Documents): RoundStore {
  const rounds = roundCollection(documents);
  const requests = requestCollection(documents);
  const asks = askCollection(documents);
  const notices = noticeCollection(documents);
  return {
    createRound: rounds.create,
    findRound: (portfolioId, roundId) => rounds.find(portfolioId, roundId),
    changeRound: rounds.change,
    listRounds: (portfolioId) => rounds.list(portfolioId, { newestFirst: true }),
    listRoundsDueAfter: (portfolioId, at) => rounds.list(portfolioId, { dueAfter: at, newestFirst: true }),
    createRequest: requests.create,
    findRequest: (portfolioId, roundId, number) => requests.find(portfolioId, roundId, number),
    changeRequest: requests.change,
    listRequests: async (portfolioId, roundId) => (await requests.list(portfolioId, { roundId })).sort(byNumber),
    listRequestsOf: (portfolioId, roundIds) => requests.list(portfolioId, { roundIds }),
    listOwned: async (portfolioId, roundId, owners) =>
      (await requests.list(portfolioId, { roundId, owners })).sort(byNumber),
    listHistory: (portfolioId, number, limit) =>
      requests.list(portfolioId, { number, newestFirst: true, ...(limit === undefined ? {} : { limit }) }),
    listLateUnshown: (portfolioId) => requests.list(portfolioId, { flag: lateUnshown }),
    listWithDrafts: (portfolioId) => requests.list(portfolioId, { flag: drafts }),
    removeRequest: requests.removeKept,
    createAsk: asks.create,
    findAsk: (portfolioId, roundId, person) => asks.find(portfolioId, roundId, person),
    changeAsk: asks.change,
    listAsks: (portfolioId, roundId) => asks.list(portfolioId, { roundId }),
    removeAsk: asks.removeKept,
    createNotice: notices.create,
    changeNotice: notices.change,
    listOpenNotices: (portfolioId) => notices.list(portfolioId, { flag: open }),
    listNotices: (portfolioId) => notices.list(portfolioId),
    removeNotice: notices.removeKept,
  };
}

/** Two committees' rounds may open in the same tick: the id behind the time orders them alike in both stores. */
export function roundCollection(documents: Documents): Collection<Round> {
  return collection(documents, 'round', ({ portfolioId, id, openedAt }) => ({
    pk: portfolioId,
    key: [id],
    sortKey: `${openedAt} ${id}`,
  }));
}

/**
 * When a request is created it is assigned at its round's opening. A hand-over moves `assignedAt` and not the sort key,
 * which a change leaves alone: so the history keeps the order of the rounds.
 */
export function requestCollection(documents: Documents): Collection<Request> {
  return collection(documents, 'request', (request) => ({
    pk: request.portfolioId,
    key: [request.roundId, request.number],
    sortKey: `${request.assignedAt} ${request.roundId}`,
    roundId: request.roundId,
    number: request.number,
    flag: request.lateUnshown ? lateUnshown : request.drafts ? drafts : undefined,
  }));
}

export function askCollection(documents: Documents): Collection<Ask> {
  return collection(documents, 'ask', ({ portfolioId, roundId, person }) => ({
    pk: portfolioId,
    key: [roundId, person],
    sortKey: person,
    roundId,
  }));
}

function noticeCollection(documents: Documents): Collection<Notice> {
  return collection(documents, 'notice', ({ portfolioId, id, delivery }) => ({
    pk: portfolioId,
    key: [id],
    sortKey: id,
    flag: delivery.kind === 'planned' || delivery.kind === 'claimed' ? open : undefined,
  }));
}
