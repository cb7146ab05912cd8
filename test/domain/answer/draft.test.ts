import { describe, expect, it } from '@jest/globals';
import { draftOf, prefillOf, withDraft, withoutDraft } from '../../../src/domain/answer/draft';
import { withOwner, withReport } from '../../../src/domain/answer/request-changes';
import { questionPage } from '../../../src/domain/answer/walk';
import { answer, report, request } from '../../builders/round';

const baseline = {
  ...answer({ progress: 'Første linje.\nAnden linje.' }),
  source: 'report' as const,
  on: '2024-06-03',
};
const fresh = request('1', { ownedBy: 'anna', baseline });
const mine = { by: 'anna', on: '2024-09-18', asked: {} };
const held = { phase: 'running', health: 'green', progress: baseline.progress, period: 'ultimo 2025' };
const typed = { ...held, progress: 'Halvt' };

describe('a draft', () => {
  it('is what was typed, and is what the card holds next time', () => {
    const kept = withDraft(fresh, typed, mine);
    expect(draftOf(kept, 'anna')).toMatchObject({ on: '2024-09-18', typed: { progress: 'Halvt', phase: 'running' } });
    expect(prefillOf(kept, 'anna')).toMatchObject({ progress: 'Halvt' });
    const page = questionPage({ requests: [kept], initiatives: [], person: { id: 'anna' }, today: '2024-09-19' }, kept);
    expect(page).toMatchObject({ typed: { progress: 'Halvt' }, draftOn: '2024-09-18' });
  });

  it.each([
    ['the last report as the card held it', held],
    ['its line breaks and white space written otherwise', { ...held, progress: ' Første linje.\r\nAnden linje. ' }],
    ['no inputs at all, from a card without them', {}],
    ['what is no input of the card', { laterOn: '2024-09-20', owner: 'bo' }],
  ])('is not made of %s', (_, inputs) => {
    expect(withDraft(fresh, inputs, mine)).toBe(fresh);
  });

  it('is not made of the answer that is being changed', () => {
    const answered = request('1', { ownedBy: 'anna', reports: [report({ progress: 'Svaret.' })] });
    expect(withDraft(answered, { ...held, progress: 'Svaret.' }, mine)).toBe(answered);
  });

  it('is one for each person, shown to that person alone', () => {
    const two = withDraft(withDraft(fresh, typed, mine), { ...typed, progress: 'Bos' }, { ...mine, by: 'bo' });
    expect(two.drafts?.map(({ by }) => by)).toEqual(['anna', 'bo']);
    expect(prefillOf(two, 'anna')).toMatchObject({ progress: 'Halvt' });
    expect(prefillOf(two, 'cille')).toBe(baseline);
  });

  it('is gone when it is typed back to what stood there', () => {
    expect(withDraft(withDraft(fresh, typed, mine), held, mine)).not.toHaveProperty('drafts');
  });

  it('is no longer than an answer may be', () => {
    const big = 'æ'.repeat(100_000);
    const kept = withDraft(fresh, { ...typed, progress: big, nextSteps: big, period: big, decision: big }, mine);
    expect(JSON.stringify(kept.drafts).length).toBeLessThan(8000);
  });

  it('is gone with the answer, also when the answer says nothing new', () => {
    const given = { reportId: 'a1', by: 'anna', at: '2024-09-20T08:00:00.000Z', late: false };
    const answered = withReport(withDraft(fresh, typed, mine), answer(), 'answered', given);
    expect(answered).not.toHaveProperty('drafts');
    const again = withReport(withDraft(answered, typed, mine), answer(), 'answered', { ...given, reportId: 'a2' });
    expect(again).toEqual(answered);
  });

  it('does not go with the initiative to its next owner', () => {
    const kept = withDraft(fresh, typed, mine);
    expect(withOwner(kept, { person: 'bo' }, '2024-09-20T08:00:00.000Z')).not.toHaveProperty('drafts');
  });

  it('of another stays when one is taken away', () => {
    const two = withDraft(withDraft(fresh, typed, mine), typed, { ...mine, by: 'bo' });
    expect(withoutDraft(two, 'anna').drafts?.map(({ by }) => by)).toEqual(['bo']);
  });
});
