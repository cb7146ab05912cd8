import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { da } from '../../src/words/da';
import { en } from '../../src/words/en';

const source = join(__dirname, '..', '..', 'src');
const code = sourceOf('cards');
/** Composes the sentences of an import's report for all who show it. */
const sayers = ['say-import.ts', 'say-indicators.ts', 'say-template-fault.ts', 'document-name.ts']
  .map((file) => readFileSync(join(source, 'words', file), 'utf8'))
  .join('\n');

/** The cards' own code, and those who say a word now and then: the bot and the command line. */
function sourceOf(folder: string): string {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(source, folder, file), 'utf8'))
    .join('\n');
}

/** `ask.sentence`, `phase.running`, ... */
function pathsOf(words: object, under = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? pathsOf(value, `${under}${key}.`) : [`${under}${key}`],
  );
}

const templates = readdirSync(join(source, '..', 'cards'))
  .filter((file) => file.endsWith('.template.json'))
  .map((file) => readFileSync(join(source, '..', 'cards', file), 'utf8'))
  .join('\n');

/** Picked by a value of the domain (`words.phase[phase]`). */
const pickedByValue = new RegExp(
  [
    String.raw`^(shade|shadeMeans|phase|nothing|refused|archive|tableTrouble|command|field|fault)\.`,
    String.raw`^language\.name\.`,
    String.raw`^importing\.(phase|remark|portfolio|field|fault|section|count|value)\.`,
    String.raw`^early\.(near|between)$`,
    String.raw`^(help\.(commands|examples)|helping\.(groups|also)|show\.(told|milestone)|mine\.state|changes\.(since|sinceCommand)|plan\.state|asking\.(notAhead|whyNever))\.`,
    String.raw`^indicators\.(direction|progress|done\.(goal|unit|direction|retire|resume)|form\.(unreadable|otherUnit))(\.|$)`,
    String.raw`^indicatorTable\.(fault|field)\.`,
    String.raw`^greeting\.(coordinator|owner|member|stranger)$`,
    String.raw`^handOver\.(missing|yourself)$`,
    String.raw`^review\.(card\.state|news|rule|round|waits|status)\.`,
    String.raw`^question\.(named|namedNot|colour|phase|overdue|slipped|decision|reported|confirmed|new|gone|level|owner|step|choice)\.`,
    String.raw`^reach\.(why|heading|next)\.`,
    String.raw`^(document\.(form|heading|headingIn|milestone)|documenting\.(button|word)|term\.name)\.`,
    String.raw`^exporting\.(column|own|kind|holds)\.`,
    String.raw`^settingUp\.step\.`,
    String.raw`^rehearsing\.(ask|list|reminder|notice|summary|closedDay\.\w+)$`,
    String.raw`^exported\.(notAnExport|newerVersion)$`,
  ].join('|'),
);

describe('the words people read', () => {
  it('are there in both languages, with the same number of parts', () => {
    expect(pathsOf(en)).toEqual(pathsOf(da));
    const parts = (words: object): unknown =>
      JSON.parse(
        JSON.stringify(words, (_, value) =>
          typeof value === 'function'
            ? value.length
            : Array.isArray(value)
              ? value.length
              : typeof value === 'string'
                ? 's'
                : value,
        ),
      );
    expect(parts(en)).toEqual(parts(da));
  });

  it('are all used', () => {
    const everywhere = code + templates + sourceOf('teams') + sourceOf('cli') + sourceOf('export') + sayers;
    const unused = pathsOf(da).filter((path) => {
      const key = path.slice(path.lastIndexOf('.') + 1);
      return !pickedByValue.test(path) && !new RegExp(`\\.${key}\\b`).test(everywhere);
    });
    expect(unused).toEqual([]);
  });

  it('stand nowhere else in the code', () => {
    expect(code.match(/[æøåÆØÅ]/g)?.length ?? 0).toBe(
      code
        .match(/^.*(\/\/|\*).*[æøåÆØÅ].*$/gm)
        ?.join('')
        .match(/[æøåÆØÅ]/g)?.length ?? 0,
    );
  });

  it('say no system words in Danish', () => {
    const said = JSON.stringify(sayAll({ ...da, importing: {}, usage: {}, erasing: {}, operator: {} })).toLowerCase();
    for (const word of ['request', 'invoke', 'runde-id', 'deadline', 'feedback', 'update', 'portfolio', 'undefined']) {
      expect(said).not.toContain(word);
    }
  });

  it.each(['da', 'en'] as const)('say nothing of the other language in %s', (language) => {
    const said = flatten(sayAll({ ...(language === 'da' ? da : en), importing: {} }))
      .join('\n')
      // Filled in with what the reader knows.
      .replace(/\{(committee|other|number)\}/g, '');
    expect(said.match(foreign[language]) ?? []).toEqual([]);
  });

  it.each(counting())('tell one from many: %s', (path, count) => {
    for (const [language, words] of Object.entries({ da, en })) {
      for (const nth of count) {
        for (const n of [0, 1, 2]) {
          const said = String(wordAt(words, path)(...[2, 2, 2, 2].map((two, index) => (index === nth ? n : two))));
          expect(said.match(miscounted[language as 'da' | 'en']) ?? []).toEqual([]);
          expect(said).not.toMatch(/undefined|NaN|null/);
        }
      }
    }
  });

  it('finds the sentences that count', () => {
    expect(counting().length).toBeGreaterThan(20);
  });

  it('write numbers as each language does', () => {
    expect(da.count.initiatives(1)).toBe('1 indsats');
    expect(en.count.initiatives(2)).toBe('2 initiatives');
    expect(da.mark.slip(1)).toBe('1 måned senere end aftalt');
    expect(da.fault.tooLong(4000)).toContain('4.000');
    expect(en.fault.tooLong(4000)).toContain('4,000');
  });
});

/** Letters and small words that only the other language has. */
const foreign = {
  da: /\b(the|and|you|your|not|this|that|which|with|from|has|are|is|was|write|answer|answers|owner|initiative|committee|meeting|nobody|somebody|meanwhile|week)\b/gi,
  en: /[æøåÆØÅ»«]|\b(og|ikke|du|dig|det|der|er|jeg|af|fra|til|som|skal|har|med|et|en|svar|indsats|indsatser|udvalg|udvalget|frist|tovholder|koordinator|skriv|fx)\b/g,
};

/** A number with the wrong form behind it; `svar` and `udvalg` have one form. */
const miscounted = {
  da: /\b1 (indsatser|tovholdere|måneder|dage|rækker|linjer|tidligere svaret|møder|runder)\b|\b[02] (indsats|tovholder|måned|dag|række|linje|møde|runde)\b/g,
  en: /\b1 (initiatives|owners|months|days|rows|lines|answers|reports|meetings|rounds)\b|\b[02] (initiative|owner|month|day|row|line|answer|report|meeting|round)\b|\b1 \w+ (are|have|get|were)\b|\b[02] \w+ (is|has|gets|was)\b/g,
};

type Say = (...given: unknown[]) => unknown;

/** Every sentence that takes a number, with the places of its numbers: as the Danish source declares them. */
function counting(): [path: string, places: number[]][] {
  const declared = new Map<string, number[]>();
  const text = [
    'asking',
    'answering',
    'labels',
    'people',
    'reading',
    'telling',
    'tables/importing',
    'record/indicators/indicators',
    'record/indicators/indicator-table',
    'tables/tables-in',
    'operating/archive',
  ]
    .map((file) => readFileSync(join(source, 'words', 'da', `${file}.ts`), 'utf8'))
    .join('\n');
  for (const [, key = '', given = ''] of text.matchAll(/(\w+): \(([^)]*)\)\s*=>/g)) {
    const places = given.split(',').flatMap((one, index) => (/: number$/.test(one.trim()) ? [index] : []));
    if (places.length > 0) declared.set(key, places);
  }
  return pathsOf(da).flatMap((path): [string, number[]][] => {
    const places = declared.get(path.slice(path.lastIndexOf('.') + 1));
    return places && typeof wordAt(da, path) === 'function' && !path.startsWith('importing.') ? [[path, places]] : [];
  });
}

function wordAt(words: object, path: string): Say {
  return path.split('.').reduce((at: unknown, key) => (at as Record<string, unknown>)[key], words) as Say;
}

function flatten(said: unknown): string[] {
  if (Array.isArray(said)) return said.flatMap(flatten);
  return typeof said === 'string' ? [said] : [];
}

/** Every sentence with something put into it. */
function sayAll(words: object): unknown[] {
  return Object.values(words).map((value) =>
    typeof value === 'function'
      ? value(2, 2, 2, 2)
      : typeof value === 'object' && !Array.isArray(value)
        ? sayAll(value)
        : value,
  );
}
