import { describe, expect, it } from '@jest/globals';
import { withReviewRule } from '../../../../src/domain/portfolio/change/choose-review';
import { endedBy, findHomeless, reopened } from '../../../../src/domain/portfolio/change/end-committee';
import { isEnded, meetingsHeld, successorOf } from '../../../../src/domain/portfolio/change/ending';
import { mergeCommittee } from '../../../../src/domain/portfolio/change/merge-committee';
import { followed, movedTo, placeWords } from '../../../../src/domain/portfolio/change/place';
import { renamed } from '../../../../src/domain/portfolio/change/rename-committee';
import { type Committee, findCommittee, shortName } from '../../../../src/domain/portfolio/portfolio';
import { readAnchoring } from '../../../../src/domain/portfolio/read-anchoring';
import { committee, initiative, portfolio } from '../../../builders/portfolio';

const today = '2025-03-03';
const tss = committee('tss');
const withCommittees = (...committees: Committee[]) => portfolio({ committees });

describe('a new name', () => {
  it.each([
    ['STG', 'STG', 'STG'],
    ['Tværgående Styregruppe (TVS)', 'Tværgående Styregruppe (TVS)', 'TVS'],
    ['  Den   nye gruppe ', 'Den nye gruppe', 'Den nye gruppe'],
  ])('»%s« is %s, %s for short, and the old ones still find it', (words, name, short) => {
    const next = renamed(tss, words) as Committee;
    expect([next.name, shortName(next)]).toEqual([name, short]);
    for (const old of ['tss', 'TSS', 'Udvalget tss', name]) {
      expect(findCommittee(withCommittees(next), old)?.id).toBe('tss');
    }
  });

  it.each(['', ' ', '12', '12-14', 'x'.repeat(81)])('»%s« is none', (words) => {
    expect(renamed(tss, words)).toBeUndefined();
  });

  it('that it has already changes nothing, and an old one taken back is its name again', () => {
    const next = renamed(tss, 'STG') as Committee;
    expect(renamed(next, 'stg')).toBe(next);
    const back = renamed(next, 'TSS') as Committee;
    expect(shortName(back)).toBe('TSS');
    expect(back.aliases).toEqual([...new Set(back.aliases)]);
  });
});

describe('an ending', () => {
  it('counts from its day on, which may lie ahead', () => {
    expect(isEnded(tss, today)).toBe(false);
    expect(isEnded({ ended: {} }, today)).toBe(true);
    expect(isEnded({ ended: { on: today } }, today)).toBe(true);
    expect(isEnded({ ended: { on: '2025-03-04' } }, today)).toBe(false);
  });

  it('leaves the meetings before it', () => {
    const ending = {
      ...committee('tss', { meetings: [{ on: '2026-12-11' }, { on: '2027-02-05' }] }),
      ended: { on: '2027-01-01' },
    };
    expect(meetingsHeld(withCommittees(ending), ending)).toEqual([{ on: '2026-12-11' }]);
    expect(meetingsHeld(portfolio({ ended: { on: '2026-01-01' } }), ending)).toEqual([]);
  });

  it('leads to the last of those who took over from each other, and in no circle', () => {
    const [a, b, c] = [
      endedBy(committee('a'), { on: today, successor: 'b' }),
      endedBy(committee('b'), { on: today, successor: 'c' }),
      committee('c'),
    ];
    expect(successorOf(withCommittees(a, b, c), a, today)).toBe(c);
    expect(successorOf(withCommittees(a, b, c), a, '2025-03-02')).toBe(a);
    const circle = endedBy(c, { on: today, successor: 'a' });
    expect(['a', 'b', 'c']).toContain(successorOf(withCommittees(a, b, circle), a, today).id);
    expect(successorOf(withCommittees(a), a, today)).toBe(a);
  });

  it('makes homeless what is not done and is placed nowhere else', () => {
    const closed = endedBy(tss, { on: today });
    const placed = (number: string, ...committees: string[]) =>
      initiative(number, { anchoring: { words: '', committees } });
    const all = [
      placed('1', 'tss'),
      placed('2', 'tss', 'byen'),
      placed('3', 'byen'),
      { ...placed('4', 'tss'), gone: true },
      initiative('5', { at: 'closed' }),
    ];
    const found = findHomeless(withCommittees(closed, committee('byen')), all, 'tss', today);
    expect(found.map(({ number }) => number)).toEqual(['1']);
  });
});

describe('a name in a table', () => {
  it('of a committee that was succeeded means the one that took over', () => {
    const now = withCommittees(endedBy(tss, { on: today, successor: 'byen' }), committee('byen'), committee('ssu'));
    const read = (words: string, day = today) => readAnchoring(words, now, day).anchoring;
    expect(read('SSU/TSS')).toEqual({ words: 'SSU/TSS', committees: ['ssu', 'byen'] });
    expect(read('TSS og Byen')).toEqual({ words: 'TSS og Byen', committees: ['byen'] });
    expect(read('TSS', '2025-03-02')).toEqual({ words: 'TSS', committees: ['tss'] });
  });
});

describe('where an initiative is placed, in words', () => {
  const byen = committee('byen');
  it('is the table’s own while they name its committees', () => {
    const words = '(SSU /TSS) Styregruppe for fremtiden';
    const ssu = committee('ssu');
    expect(placeWords({ words, committees: ['ssu', 'tss'] }, withCommittees(ssu, tss))).toBe(words);
    expect(placeWords({ words: 'hvem ved', committees: [] }, withCommittees(tss))).toBe('hvem ved');
  });

  it('is what the committees are called now, where the table’s words are older', () => {
    const stg = renamed(tss, 'STG') as Committee;
    expect(placeWords({ words: 'TSS', committees: ['tss'] }, withCommittees(stg))).toBe('STG');
    expect(placeWords({ words: 'TSS', committees: ['byen'] }, withCommittees(tss, byen))).toBe('BYEN');
    expect(placeWords({ words: 'TSSX', committees: ['tss'] }, withCommittees(tss))).toBe('TSS');
  });

  it('moves with what it was, and stays where it is when nobody took over', () => {
    const one = initiative('1');
    const now = withCommittees(endedBy(tss, { on: today, successor: 'byen' }), byen);
    const after = followed(one, now, today);
    expect(after).toMatchObject({
      anchoring: { words: 'TSS', committees: ['byen'] },
      placedBefore: [{ words: 'TSS', committees: ['tss'], until: today }],
    });
    expect(followed(after, now, today)).toBe(after);
    expect(followed(one, withCommittees(tss, byen), today)).toBe(one);
    expect(movedTo(one, ['byen'], withCommittees(tss, byen), today)).toMatchObject({
      anchoring: { words: 'BYEN', committees: ['byen'] },
      tableAnchoring: 'TSS',
      placedBefore: [{ words: 'TSS', until: today }],
    });
  });
});

describe('what was changed in chat, when the file is read again', () => {
  const stg = endedBy(renamed(tss, 'STG') as Committee, { on: today });

  it('stands while the file says what it said', () => {
    expect(mergeCommittee(stg, { ...tss, meetings: [] })).toEqual({ ...stg, meetings: [] });
    expect(mergeCommittee(reopened(stg), tss)).toMatchObject({ name: 'STG', fileSaid: { ending: {} } });
    expect(mergeCommittee(tss, tss)).toEqual(tss);
  });

  it('gives way to a file that says something else, each thing by itself', () => {
    const named = mergeCommittee(stg, { ...tss, name: 'Et tredje navn' });
    expect(named).toMatchObject({ name: 'Et tredje navn', aliases: ['TSS'], ended: { on: today } });
    const succeeded = mergeCommittee(stg, { ...tss, ended: { successor: 'byen' } });
    expect(succeeded).toMatchObject({ name: 'STG', ended: { successor: 'byen' } });
    expect(succeeded.fileSaid).not.toHaveProperty('ending');
  });

  it('opens what the file closed, until the file changes its mind', () => {
    const closedByFile = { ...tss, ended: {} };
    const open = reopened(closedByFile);
    expect(open.ended).toBeUndefined();
    expect(mergeCommittee(open, closedByFile).ended).toBeUndefined();
    expect(mergeCommittee(open, { ...tss, ended: { on: '2025-06-01' } }).ended).toEqual({ on: '2025-06-01' });
  });
});

describe('whether its answers are reviewed', () => {
  it('is what was said last, in chat or by a file that has changed its mind', () => {
    const chosen = withReviewRule(tss, 'required');
    expect(chosen).toMatchObject({ review: 'required', fileSaid: { review: {} } });
    expect(withReviewRule(chosen, 'required')).toBe(chosen);
    expect(mergeCommittee(chosen, tss)).toMatchObject({ review: 'required' });
    const told = mergeCommittee(chosen, { ...tss, review: 'untilAgenda' });
    expect(told).toEqual({ ...tss, review: 'untilAgenda' });
    const off = withReviewRule(told, undefined);
    expect(off).not.toHaveProperty('review');
    expect(mergeCommittee(off, told)).not.toHaveProperty('review');
    expect(mergeCommittee(withReviewRule(off, 'required'), told)).toMatchObject({
      review: 'required',
      fileSaid: { review: { rule: 'untilAgenda' } },
    });
    expect(mergeCommittee(off, tss)).toEqual(tss);
  });
});
