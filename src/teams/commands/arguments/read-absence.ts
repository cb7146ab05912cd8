import type { Assignee, Command } from '../../../domain/people/command';
import { markedPerson } from '../mention-mark';

type Absence = Extract<Command, { name: 'absence' }>;
type Slot = 'time' | 'who' | 'deputy';

const ends = /^(slut|slutter|forbi|tilbage|end|ends|ended|over|back|stop)$/i;
const deputyWord = /^(stedfortræder|stedfortraeder|vikar|deputy):?$/i;
const small = /^(med|som|er|with|as|is)$/i;

/**
 * What stands behind `fravær`: a time or an end, whom it is about behind `for`, and the deputy. A person is a mention, a
 * mail or an object id; a name of several words is read behind `for`, `stedfortræder` or `@`.
 */
export function readAbsence(rest: string, mentions: Assignee[]): Absence {
  const said: Record<Slot, string[]> = { time: [], who: [], deputy: [] };
  const people: Partial<Record<Slot, Assignee>> = {};
  let slot: Slot = 'time';
  for (const word of rest.split(' ').filter((each) => each !== '' && !small.test(each))) {
    const person = personIn(word, mentions);
    if (/^for$/i.test(word)) slot = 'who';
    else if (deputyWord.test(word)) slot = 'deputy';
    else if (person) {
      people[slot === 'who' && !people.who ? 'who' : 'deputy'] = person;
      slot = 'time';
    } else {
      if (word.startsWith('@') && slot !== 'who') slot = 'deputy';
      said[slot].push(word.replace(/^@/, ''));
    }
  }
  const time = said.time.join(' ');
  const who = people.who ?? typed(said.who);
  const deputy = people.deputy ?? typed(said.deputy);
  return {
    name: 'absence',
    ...(ends.test(time) ? { ends: true } : time !== '' ? { time } : {}),
    ...(who ? { who } : {}),
    ...(deputy ? { deputy } : {}),
  };
}

function personIn(word: string, mentions: Assignee[]): Assignee | undefined {
  const isMail = /^[^@]+@[^@]+$/.test(word);
  const isObjectId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(word);
  return markedPerson(word, mentions) ?? (isMail || isObjectId ? { kind: 'typed', words: word } : undefined);
}

function typed(words: string[]): Assignee | undefined {
  return words.length > 0 ? { kind: 'typed', words: words.join(' ') } : undefined;
}
