import { describe, expect, it } from '@jest/globals';
import { milestoneChoices, readMilestones } from '../../../../src/domain/answer/checks/milestones-reached';
import type { Milestone } from '../../../../src/domain/portfolio/milestone';

const milestone = (label: string, state: Milestone['state'] = 'planned'): Milestone => ({
  label,
  words: `Trin ${label}`,
  time: '',
  state,
});
const three = [milestone('M1', 'closed'), milestone('M2'), milestone('M3')];
const twelve = Array.from({ length: 12 }, (_, index) => milestone(`M${index + 1}`));

describe('the milestones an owner can tick', () => {
  it('are those the table does not have as closed, the first not reached first', () => {
    const choices = milestoneChoices({ milestones: three, reached: ['M2'] });
    expect(choices.map(({ label, reached }) => [label, reached])).toEqual([
      ['M3', false],
      ['M2', true],
    ]);
  });

  it('are few where there are many', () => {
    const labels = milestoneChoices({ milestones: twelve, reached: ['M1', 'M2'] }).map(({ label }) => label);
    expect(labels).toEqual(['M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10']);
  });
});

describe('what came from the card', () => {
  it('is the labels ticked, in the order of the table', () => {
    expect(readMilestones('M3,M2', { milestones: three })).toEqual(['M2', 'M3']);
  });

  it('can take a tick away', () => {
    expect(readMilestones(undefined, { milestones: three, reached: ['M2'] })).toEqual([]);
  });

  it('keeps what the card had no room for', () => {
    expect(readMilestones('M3', { milestones: twelve, reached: ['M1', 'M2'] })).toEqual(['M1', 'M2', 'M3']);
  });

  it.each([
    ['another initiative’s', 'M9'],
    ['what the table has as closed already', 'M1'],
    ['no text', 7],
    ['a list', ['M2']],
  ])('leaves out %s', (_, input) => {
    expect(readMilestones(input, { milestones: three })).toEqual([]);
  });

  it('finds a label with a comma in it', () => {
    const milestones = [milestone('M1, første del'), milestone('første del')];
    const [choice] = milestoneChoices({ milestones });
    expect(readMilestones(choice?.value, { milestones })).toEqual(['M1, første del']);
  });

  it('is nothing for an initiative without milestones', () => {
    expect(readMilestones('M1', {})).toBeUndefined();
  });
});
