import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { da } from '../../src/words/da';
import { en } from '../../src/words/en';

const source = join(__dirname, '..', '..', 'src');
const code = sourceOf('cards');

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

/** Picked by a value of the domain (`words.phase[phase]`), or by the ask's template. */
const pickedByValue =
  /^(shade|shadeMeans|phase|nothing|refused|command|field|fault|importing\.(phase|remark|portfolio|field|fault))\.|^(help\.(commands|examples)|mine\.state|plan\.state|asking\.(notAhead|whyNever))\.|^greeting\.(coordinator|owner|member|stranger)$|^button\.(unchanged|notMine|back)$/;

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
    const everywhere = code + sourceOf('teams') + sourceOf('cli');
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
    const said = JSON.stringify(sayAll({ ...da, importing: {} })).toLowerCase();
    for (const word of ['request', 'invoke', 'runde-id', 'deadline', 'feedback', 'update', 'portfolio', 'undefined']) {
      expect(said).not.toContain(word);
    }
  });

  it('tell one from many', () => {
    expect(da.count.initiatives(1)).toBe('1 indsats');
    expect(da.count.initiatives(2)).toBe('2 indsatser');
    expect(en.count.initiatives(1)).toBe('1 initiative');
    expect(da.mark.slip(1)).toBe('1 måned senere end aftalt');
    expect(da.fault.tooLong(4000)).toContain('4.000');
    expect(en.fault.tooLong(4000)).toContain('4,000');
  });
});

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
