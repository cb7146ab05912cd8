/** Danish and English names of the calendar, lower case, full stops gone. A month is 1-12, Monday is 1. */
export const months: Record<string, number> = {
  ...numbered('januar februar marts april maj juni juli august september oktober november december'),
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr maj jun jul aug sep okt nov dec'),
  febr: 2,
  sept: 9,
  oct: 10,
};

/** Names no English reader would follow with a day, so that `maj 24` is a year and `april 24` is not known to be. */
export const danishMonths = new Set(['januar', 'februar', 'febr', 'marts', 'maj', 'juni', 'juli', 'oktober', 'okt']);

export const weekdays: Record<string, number> = {
  ...numbered('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
};

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

export const seasons: Record<string, Season> = {
  ...standsFor('winter', 'vinter vinteren winter'),
  ...standsFor('spring', 'forår foråret spring'),
  ...standsFor('summer', 'sommer sommeren summer'),
  ...standsFor('autumn', 'efterår efteråret autumn fall'),
};

/** The first, middle or last third of something longer. */
export type Third = 'first' | 'middle' | 'last';

export const thirds: Record<string, Third> = {
  primo: 'first',
  'først i': 'first',
  'først på': 'first',
  'start af': 'first',
  'starten af': 'first',
  'begyndelsen af': 'first',
  'tidligt i': 'first',
  tidligt: 'first',
  early: 'first',
  'early in': 'first',
  'start of': 'first',
  'beginning of': 'first',
  medio: 'middle',
  midt: 'middle',
  'midt i': 'middle',
  'midten af': 'middle',
  mid: 'middle',
  'mid -': 'middle',
  'middle of': 'middle',
  ultimo: 'last',
  'sidst i': 'last',
  'sidst på': 'last',
  'slutningen af': 'last',
  'udgangen af': 'last',
  'sent i': 'last',
  sent: 'last',
  late: 'last',
  'late in': 'last',
  end: 'last',
  'end of': 'last',
};

export const ordinals: Record<string, number | 'last'> = {
  ...numbered('første anden tredje fjerde'),
  ...numbered('første andet tredje fjerde'),
  ...numbered('first second third fourth'),
  sidste: 'last',
  last: 'last',
};

export const numberWords: Record<string, number> = {
  ...numbered('en to tre fire fem seks syv otte ni ti elleve tolv'),
  ...numbered('one two three four five six seven eight nine ten eleven twelve'),
  et: 1,
  én: 1,
  ét: 1,
  a: 1,
};

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name, index) => [name, index + 1]));
}

function standsFor<T>(value: T, names: string): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}
