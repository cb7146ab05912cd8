import type { Milestone } from '../../portfolio/milestone';
import type { Day } from '../../time/instant';
import { parsePeriod } from '../../time/period';

/** What an answer's milestones are read against: those of the initiative, and which were reached before. */
export interface AskedMilestones {
  milestones?: Milestone[] | undefined;
  reached?: string[] | undefined;
}

export interface MilestoneChoice {
  /** What the card's input holds for it. */
  value: string;
  label: string;
  words: string;
  reached: boolean;
}

/** A card that lists them all would hide its own questions. */
const mostChoices = 8;

/** Those an owner can tick, the first not reached first. What the coordinator's table has as closed is not asked about. */
export function milestoneChoices({ milestones = [], reached = [] }: AskedMilestones): MilestoneChoice[] {
  const choices = milestones
    .filter(({ state }) => state !== 'closed')
    .map(({ label, words }) => ({ value: choiceValue(label), label, words, reached: reached.includes(label) }));
  return [...choices.filter((choice) => !choice.reached), ...choices.filter((choice) => choice.reached)].slice(
    0,
    mostChoices,
  );
}

/**
 * The labels an owner says are reached, from the card's input (values with commas between; nothing ticked: absent). What
 * the initiative does not have is left out; what the card did not offer stays as it was.
 * @returns `undefined` for an initiative without milestones
 */
export function readMilestones(input: unknown, asked: AskedMilestones): string[] | undefined {
  const { milestones = [], reached = [] } = asked;
  if (milestones.length === 0) return undefined;
  const ticked = new Set(typeof input === 'string' ? input.split(',') : []);
  const offered = new Map(milestoneChoices(asked).map(({ label, value }) => [label, value]));
  return milestones
    .map(({ label }) => label)
    .filter((label) => {
      const value = offered.get(label);
      return value === undefined ? reached.includes(label) : ticked.has(value);
    });
}

/** Its last day has passed, and neither the table nor its owner says that it is reached. */
export function isMilestonePassed({ label, state, time }: Milestone, reached: string[], today: Day): boolean {
  if (state === 'closed' || reached.includes(label)) return false;
  const read = parsePeriod(time);
  return read.kind === 'interval' && read.speaksOf !== 'start' && read.to < today;
}

/** Values of a choice of several come with commas between. */
function choiceValue(label: string): string {
  return label.replaceAll(',', ' ');
}
