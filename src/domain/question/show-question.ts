import { findNumbered } from '../portfolio/initiative';
import { committeeName } from '../portfolio/portfolio';
import type { ShownFilter } from '../shown/question-content';
import type { Asked } from './dimension';
import type { DimensionName, Question } from './question';
import { keyOf } from './reading/tokens';

/** What a question asks for, with the names that people know things by. */
export function showFilters({ filters }: Question, asked: Asked): ShownFilter[] {
  return filters.map(({ of, not, any }) => ({ of, not, values: any.map((value) => nameOf(of, value, asked)) }));
}

function nameOf(of: DimensionName, value: string, { portfolio, initiatives, owners = [] }: Asked): string {
  switch (of) {
    case 'committee':
      return committeeName(portfolio, value);
    case 'area':
      return initiatives.find(({ focusArea }) => keyOf(focusArea) === value)?.focusArea ?? value;
    case 'number':
      return findNumbered(initiatives, value)?.number ?? value;
    case 'owner':
      return owners.find(({ person }) => person === value)?.label ?? value;
    default:
      return value;
  }
}
