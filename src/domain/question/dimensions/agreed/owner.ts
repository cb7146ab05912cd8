import { mayAnswer } from '../../../people/absence/answerer';
import type { Dimension } from '../../dimension';

/**
 * Who owns it: `none`, `me`, or somebody as the initiative names them. Names are known to those alone who may read them.
 */
export const owner: Dimension = {
  phrases: {
    none: 'uden tovholder, uden tovholdere, uden en tovholder, mangler tovholder, mangler en tovholder, mangler tovholdere, mangler der tovholder, mangler der tovholdere, mangler der en tovholder, mangler der nogen tovholder, mangler der nogen tovholdere, mangler nogen tovholder, mangler nogen tovholdere, hvem mangler tovholder, hvem mangler en tovholder, hvad mangler tovholder, hvilke mangler tovholder, manglende tovholder, ingen tovholder, ikke har en tovholder, ikke har nogen tovholder, uden ejer, ingen ejer, uden ansvarlig, ejerløse, without owner, without an owner, without owners, no owner, unowned, ownerless, missing owner, missing an owner',
    '!none': 'med tovholder, med en tovholder, har tovholder, har en tovholder, with owner, with an owner',
    me: 'mine egne, mine, min, mine indsatser, jeg ejer, ejer jeg, jeg har, har jeg, jeg selv har, jeg selv ejer, jeg selv, jeg er tovholder for, jeg er tovholder på, er jeg tovholder for, er jeg tovholder på, jeg er ansvarlig for, er jeg ansvarlig for, hvad mangler jeg, hvad mangler jeg at svare på, mangler jeg at svare på, mangler jeg noget, mangler jeg, skal jeg svare på, hvad skal jeg svare på, my, mine own, my own, i own, do i own, i have, do i have, am i responsible for, what am i missing, do i need to answer',
    '!me':
      'jeg ikke ejer, ejer jeg ikke, jeg ikke er tovholder for, jeg ikke er tovholder på, andres, andres indsatser, i do not own, i not own, do i not own, not mine',
  },
  hints:
    'ejet af, ejes af, ejer, ejere, indsatsejer, indsatsejere, indsatsejeren, indsatsejerne, tovholder, tovholdere, tovholderen, ansvarlig, ansvarlige, med tovholder, owned by, owner, responsible',
  named: ({ owners = [] }) =>
    owners.flatMap(({ person, label }) => [
      { value: person, words: label },
      { value: person, words: person },
      ...label
        .split(',')
        .slice(1)
        .map((words) => ({ value: person, words, part: true })),
      ...label
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length >= 3)
        .map((words) => ({ value: person, words, part: true })),
    ]),
  holds: (value, { initiative, asked: { asker } }) => {
    if (value === 'none') return initiative.owner === undefined;
    return value === 'me' ? mayAnswer(initiative, asker) : initiative.owner?.person === value;
  },
  write: (value) => ({ none: 'uden tovholder', me: 'mine egne' })[value] ?? `tovholder ${value}`,
};
