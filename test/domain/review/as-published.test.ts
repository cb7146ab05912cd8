import { describe, expect, it } from '@jest/globals';
import { isAnswered, type Request } from '../../../src/domain/answer/request';
import { asPublished, publishedRequests } from '../../../src/domain/review/as-published';
import {
  approved,
  isPending,
  leftOut,
  putBack,
  returnedWith,
  reviewMark,
  reviewStateOf,
  reworded,
  textsOf,
} from '../../../src/domain/review/review-changes';
import { inReviewOrder } from '../../../src/domain/review/review-order';
import { report, request } from '../../builders/round';

const by = 'coordinator';
const first = { by, at: '2024-10-02T09:00:00.000Z' };
const then = { by, at: '2024-10-02T10:00:00.000Z' };
const answered = request('1', { reports: [report({ health: 'red', decision: 'Skal den stoppe?' })] });
const texts = { progress: 'Kortere.', nextSteps: '', decision: 'Stop?' };
const again = (before: Request): Request => ({
  ...before,
  reports: [...before.reports, report({ id: 'r2', at: then.at, progress: 'Nyt svar.', supersedes: 'r1' })],
});

describe('what of an answer its committee is shown', () => {
  it('is the owner’s words where no coordinator wrote others', () => {
    expect(asPublished(answered, undefined)).toEqual({
      kind: 'shown',
      report: answered.reports[0],
      edited: false,
      reviewed: false,
    });
    expect(asPublished(request('1'), 'required')).toEqual({ kind: 'notReported' });
  });

  it('is a coordinator’s words where they wrote them, with the colour and phase of the owner', () => {
    const edited = reworded(answered, texts, first);
    expect(asPublished(edited, undefined)).toMatchObject({
      edited: true,
      report: { ...texts, health: 'red', phase: 'running' },
    });
    expect(edited.reports).toEqual(answered.reports);
    expect(textsOf(edited)).toEqual(texts);
    const { progress, nextSteps, decision } = answered.reports[0] ?? texts;
    expect(asPublished(reworded(edited, { progress, nextSteps, decision }, then), undefined)).toMatchObject({
      edited: false,
    });
  });

  it('is nothing where it is left out, until it is put back', () => {
    expect(asPublished(leftOut(answered, first), 'untilAgenda')).toEqual({ kind: 'leftOut' });
    expect(asPublished(putBack(leftOut(answered, first)), undefined)).toMatchObject({ kind: 'shown' });
  });

  it('waits for a coordinator where only what is approved is shown', () => {
    expect(asPublished(answered, 'required')).toEqual({ kind: 'waits' });
    expect(asPublished(approved(answered, first), 'required')).toMatchObject({ kind: 'shown', reviewed: true });
    expect(asPublished(answered, 'untilAgenda')).toMatchObject({ kind: 'shown', reviewed: false });
  });

  it('is what was approved last as long as a newer answer is not', () => {
    const newer = again(approved(reworded(answered, texts, first), first));
    const old = { kind: 'shown', report: { id: 'r1', progress: 'Kortere.' }, edited: true };
    expect(asPublished(newer, 'required')).toMatchObject(old);
    expect(asPublished(reworded(newer, texts, then), 'required')).toMatchObject(old);
    expect(asPublished(approved(newer, then), 'required')).toMatchObject({ report: { id: 'r2' }, edited: false });
    expect(asPublished(again(leftOut(approved(answered, first), first)), 'required')).toEqual({ kind: 'waits' });
  });

  it('counts what is left out and what waits, and marks what nobody looked at where somebody should', () => {
    const all = [
      approved({ ...answered, number: '1' }, first),
      leftOut({ ...answered, number: '2' }, first),
      { ...answered, number: '3' },
      request('4'),
    ];
    const read = (rule?: 'required' | 'untilAgenda') => {
      const { requests, ...counts } = publishedRequests(all, rule);
      return { ...counts, requests: requests.map((r) => `${r.number}${r.notReviewed ? ' not reviewed' : ''}`) };
    };
    expect(read('required')).toEqual({ leftOut: 1, waiting: 1, requests: ['1', '4'] });
    expect(read('untilAgenda')).toEqual({ leftOut: 1, waiting: 0, requests: ['1', '3 not reviewed', '4'] });
    expect(read()).toEqual({ leftOut: 1, waiting: 0, requests: ['1', '3', '4'] });
  });
});

describe('a review', () => {
  it('begins anew with a new answer', () => {
    expect(reviewStateOf(request('1'))).toBe('notReported');
    expect(reviewStateOf(answered)).toBe('new');
    const returned = returnedWith(answered, 'Hvornår?', first);
    expect(reviewStateOf(returned)).toBe('returned');
    expect(reviewStateOf(again(returned))).toBe('newAnswer');
    expect(reviewStateOf(approved(again(returned), then))).toBe('approved');
    expect(reviewStateOf(again(leftOut(answered, first)))).toBe('newAnswer');
  });

  it('is pending while it is new or given back, also where it was approved before that', () => {
    expect(isPending(answered)).toBe(true);
    expect(isPending(approved(answered, first))).toBe(false);
    expect(isPending(returnedWith(approved(answered, first), 'Hvornår?', then))).toBe(true);
    expect(isPending(leftOut(answered, first))).toBe(false);
    expect(isPending(request('1'))).toBe(false);
  });

  it('has another mark after everything that is done, and after a new answer', () => {
    const marks = [
      answered,
      approved(answered, first),
      approved(answered, then),
      leftOut(answered, first),
      reworded(answered, texts, first),
      returnedWith(answered, 'Hvornår?', first),
      again(answered),
    ].map(reviewMark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('does nothing with what nobody answered', () => {
    const silent = request('1');
    expect(isAnswered(silent)).toBe(false);
    expect(approved(silent, first)).toBe(silent);
  });

  it('begins with what contradicts itself, then what is to be decided, and ends with what is not reported', () => {
    const all = [
      request('1'),
      request('2', { reports: [report()] }),
      request('3', { reports: [report({ health: 'red', decision: 'Skal den stoppe?' })] }),
      request('4', { reports: [report({ decision: 'Mere tid?' })] }),
      request('10', { reports: [report({ despite: [{ kind: 'sameText' }] })] }),
    ];
    expect(inReviewOrder(all).map(({ number }) => number)).toEqual(['10', '3', '4', '2', '1']);
  });
});
