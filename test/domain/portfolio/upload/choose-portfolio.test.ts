import { describe, expect, it } from '@jest/globals';
import { choosePortfolio } from '../../../../src/domain/portfolio/upload/choose-portfolio';
import { asRead } from '../../../builders/as-read';
import { initiative, portfolio } from '../../../builders/portfolio';

const { table } = asRead([{ title: 'Fælles stuegang' }, { title: 'Dosispakket medicin' }]);
const candidate = (id: string, ...titles: string[]) => ({
  portfolio: portfolio({ id }),
  initiatives: titles.map((title, at) => initiative(`${at + 1}`, { title })),
});

describe('whose table it is', () => {
  it('is the only portfolio its sender coordinates, known titles or not', () => {
    expect(choosePortfolio(table, [candidate('a', 'Andet')])?.id).toBe('a');
  });

  it('is the one that knows most of its titles', () => {
    const few = candidate('a', 'fælles  stuegang');
    const most = candidate('b', 'FÆLLES STUEGANG', 'Dosispakket medicin');
    expect(choosePortfolio(table, [few, most, candidate('c')])?.id).toBe('b');
  });

  it('must be said where none knows any, or two know as many', () => {
    expect(choosePortfolio(table, [candidate('a', 'Andet'), candidate('b')])).toBeUndefined();
    expect(
      choosePortfolio(table, [candidate('a', 'Fælles stuegang'), candidate('b', 'Fælles stuegang')]),
    ).toBeUndefined();
  });

  it('is nobody’s for somebody who coordinates none', () => {
    expect(choosePortfolio(table, [])).toBeUndefined();
  });
});
