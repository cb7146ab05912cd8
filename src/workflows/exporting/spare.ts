import type { Request } from '../../domain/answer/request';
import type { Delivery } from '../../domain/round/delivery';
import type { Round } from '../../domain/round/round';
import type { ExportedPost, ExportedRequest, ExportedRound } from './export-ports';

/** A round without where in Teams its summary lies. */
export function spareRound(round: Round): ExportedRound {
  const { state } = round;
  if (state.kind === 'published') return { ...round, state: { ...state, post: { kind: 'sent', at: state.post.at } } };
  if (state.kind === 'closed') return { ...round, state: { ...state, post: sparePost(state.post, state.at) } };
  return { ...round, state };
}

/** @param closedAt when the round was: whether a post that is being sent arrives nobody knows yet */
function sparePost(post: Delivery, closedAt: string): ExportedPost {
  if (post.kind === 'sent') return { kind: 'sent', at: post.at };
  return post.kind === 'claimed' ? { kind: 'unknown', at: closedAt } : post;
}

export function spareRequest({ drafts: _, ...request }: Request): ExportedRequest {
  return request;
}

/** The other way round: the post is known to be there, and where it lies is not, so nothing can change it. */
export function asRound(round: ExportedRound): Round {
  const { state } = round;
  if (state.kind === 'published') return { ...round, state: { ...state, post: { ...state.post, ...nowhere } } };
  if (state.kind === 'closed' && state.post.kind === 'sent') {
    return { ...round, state: { ...state, post: { ...state.post, ...nowhere } } };
  }
  return round as Round;
}

const nowhere = { conversationId: '', activityId: '' };
