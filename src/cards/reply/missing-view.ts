import type { Language } from '../../domain/portfolio/portfolio';
import type { MissingReply } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, lines, oneLine } from '../people-text';
import { byReach, reachLists, withReach } from '../reach-words';

export const missingRooms: [Room, ...Room[]] = [
  { rows: 60, text: 120 },
  { rows: 30, text: 80 },
];

/** What is not answered in a committee's round. Who is asked stands there for coordinators alone. */
export function missingView(missing: MissingReply, words: Words, language: Language, room: Room) {
  const { round } = missing;
  const committee = oneLine(missing.committee, 60);
  const left = missing.lines.length - room.rows;
  const buttons = buttonsFor(missing, words);
  return {
    title: words.missing.title(committee),
    state: facts(
      round
        ? words.missing.round(round.answered, round.asked, longDay(round.dueOn, language))
        : words.missing.noRound(committee),
    ),
    pastDue: lines(round?.pastDue ? words.missing.pastDue : ''),
    all: lines(round && missing.lines.length === 0 ? words.missing.all : ''),
    rows: missing.lines.slice(0, room.rows).map((line) => ({
      number: oneLine(line.number, 20),
      title: oneLine(line.title, room.text),
      facts: facts(
        ownerWords(line, { words, language, today: missing.today }),
        line.handedBack && words.missing.handedBack,
        line.askedAgain && words.missing.askedAgain,
        askedForWords(line, words, language),
      ),
    })),
    more: lines(left > 0 ? words.mark.more(left) : ''),
    ahead: lines(missing.next && nextWords(missing.next, words, language)),
    lists: reachLists(missing.next?.people ?? [], { words, language, today: missing.today, most: room.rows }),
    advice: adviceFor(missing, words),
    buttons,
    hasButtons: buttons.length > 0,
  };
}

function nextWords(
  { askOn, people }: NonNullable<MissingReply['next']>,
  { missing }: Words,
  language: Language,
): string {
  const day = longDay(askOn, language);
  return people.length > 0 ? missing.nextNotAll(day) : missing.nextAll(day);
}

type MissingLine = MissingReply['lines'][number];

function ownerWords({ owner }: MissingLine, how: { words: Words; language: Language; today: Day }): string {
  const { missing } = how.words;
  if (owner === undefined) return '';
  if (owner === 'none') return missing.ownerNone;
  const named = oneLine(owner.label, 80);
  return withReach(owner.deputy ? missing.deputy(named, oneLine(owner.deputy, 80)) : named, owner.reach, how);
}

function askedForWords({ askedFor }: MissingLine, { missing }: Words, language: Language): string {
  return askedFor ? missing.askedFor(oneLine(askedFor.committee, 60), longDay(askedFor.dueOn, language)) : '';
}

function adviceFor({ lines: all }: MissingReply, words: Words) {
  const ownerless = all.find(({ owner }) => owner === 'none');
  const owned = all.flatMap(({ owner, number }) =>
    owner === undefined || owner === 'none' ? [] : [{ reach: owner.reach, number: oneLine(number, 20) }],
  );
  return lines(
    ownerless ? words.missing.howToAssign(oneLine(ownerless.number, 20)) : '',
    ...byReach(owned, words).map(({ next }) => next),
  );
}

/** A coordinator sees owners, so whoever sees one may remind them. */
function buttonsFor({ lines: all, committeeId, round }: MissingReply, { button, command }: Words) {
  const canBeReminded = all.some(
    ({ owner, askedFor }) =>
      owner !== undefined && owner !== 'none' && ['reachable', 'unsure'].includes(owner.reach.kind) && !askedFor,
  );
  if (!round || round.pastDue || !canBeReminded) return [];
  return [{ title: button.remind, text: `${command.remind} ${committeeId}` }];
}
