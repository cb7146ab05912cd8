import { describe, expect, it } from '@jest/globals';
import { sayInterval, sayUnderstood } from '../../../../src/domain/time/said/say-interval';

describe('an interval', () => {
  it.each([
    ['2018-05-14', '2018-05-14', '14. maj 2018', '14 May 2018'],
    ['2017-11-01', '2017-11-10', '1.-10. nov. 2017', '1-10 Nov 2017'],
    ['2025-09-01', '2025-12-31', '1. sep.-31. dec. 2025', '1 Sep-31 Dec 2025'],
    ['2017-12-01', '2018-02-28', '1. dec. 2017-28. feb. 2018', '1 Dec 2017-28 Feb 2018'],
  ])('%s to %s is said in both languages', (from, to, danish, english) => {
    expect([sayInterval({ from, to }, 'da'), sayInterval({ from, to }, 'en')]).toEqual([danish, english]);
  });
});

describe('what was understood', () => {
  it.each([
    ['ultimo 2025', '1. sep.-31. dec. 2025'],
    ['Afsluttes ultimo 2025', '1. sep.-31. dec. 2025'],
    ['20-08-18', '20. aug. 2018'],
    ['2. kvartal 2018', '1. apr.-30. juni 2018'],
  ])('%s says more: %s', (words, said) => {
    expect(sayUnderstood(words, 'da')).toEqual({ kind: 'more', said });
  });

  it.each(['2025', 'marts 2024', 'Marts 2024', '14. maj 2018', '', 'Løbende'])('%s says it itself', (words) => {
    expect(sayUnderstood(words, 'da')).toEqual({ kind: 'plain' });
  });

  it('is nothing of what cannot be read', () => {
    expect(sayUnderstood('når vi er klar', 'da')).toEqual({ kind: 'unreadable' });
  });
});
