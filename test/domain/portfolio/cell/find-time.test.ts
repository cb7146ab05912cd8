import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findTime } from '../../../../src/domain/portfolio/cell/find-time';
import { parsePeriod } from '../../../../src/domain/time/period';

describe('the time in a sentence', () => {
  it.each([
    ['Første monitorering af samarbejdsaftalens anvendelse, DAK møde d. 27/9 2018', '27/9 2018'],
    ['Samarbejdsaftalen evalueres i maj 2020.', 'maj 2020'],
    ['Data til opfølgningen forventes indsamlet i andet halvår af 2018', 'andet halvår af 2018'],
    ['Resultaterne forventes forelagt DAK ultimo 2018/primo 2019', 'ultimo 2018/primo 2019'],
    ['Kortlægningen forventes færdig ultimo maj 2024.', 'ultimo maj 2024'],
    ['Rapporten (primo november 2017) er sendt ud', 'primo november 2017'],
    ['The pilot starts in spring 2025', 'spring 2025'],
    ['Budget 2023 behandles primo 2024', 'primo 2024'],
    ['Arbejdet startes i 2024', '2024'],
  ])('of "%s" is %s', (sentence, time) => {
    expect(findTime(sentence)).toEqual({ time, several: false });
  });

  it.each([
    'Pilotafprøvning i 2-3 kommuner',
    '15 ud af 22 kommuner, trin 1 og 2',
    '72 timers behandlingsansvar, 8 nationale mål',
    'på september-mødet',
    'når tiden er til det',
    '',
  ])('is none where none is told: %j', (sentence) => {
    expect(findTime(sentence)).toEqual({ time: '', several: false });
  });

  it.each(['Godkendt d. 25/1 2018 med effekt fra 1/5 2018', 'begynder i 2024 og igen i 2026'])(
    'is none where several are told: %s',
    (sentence) => {
      expect(findTime(sentence)).toEqual({ time: '', several: true });
    },
  );

  it('is the same time said twice', () => {
    expect(findTime('I maj 2020 evalueres den; altså maj 2020')).toEqual({ time: 'maj 2020', several: false });
  });

  it('is always a time that can be read, in words that stand there', () => {
    const word = fc.constantFrom(
      'i',
      'primo',
      'medio',
      '2024',
      'maj',
      '1/5',
      '2018.',
      'DAK',
      '22',
      'd.',
      '(',
      'til',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const sentence = words.join(' ');
        const { time, several } = findTime(sentence);
        if (time === '') return;
        expect(several).toBe(false);
        expect(parsePeriod(time).kind).toBe('interval');
        expect(sentence).toContain(time);
      }),
    );
  });
});
