import type { Language } from '../../domain/portfolio/portfolio';
import type { MissingReply } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { facts, lines, oneLine } from '../people-text';

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
        ownerWords(line, words),
        line.handedBack && words.missing.handedBack,
        askedForWords(line, words, language),
      ),
    })),
    more: lines(left > 0 ? words.mark.more(left) : ''),
    advice: adviceFor(missing, words),
    buttons,
    hasButtons: buttons.length > 0,
  };
}

export type MissingView = ReturnType<typeof missingView>;

type MissingLine = MissingReply['lines'][number];

function ownerWords({ owner }: MissingLine, { missing }: Words): string {
  if (owner === undefined) return '';
  if (owner === 'none') return missing.ownerNone;
  const named = oneLine(owner.label, 80);
  const label = owner.deputy ? missing.deputy(named, oneLine(owner.deputy, 80)) : named;
  return owner.reachable ? label : missing.unreachable(label);
}

function askedForWords({ askedFor }: MissingLine, { missing }: Words, language: Language): string {
  return askedFor ? missing.askedFor(oneLine(askedFor.committee, 60), longDay(askedFor.dueOn, language)) : '';
}

function adviceFor({ lines: all }: MissingReply, { missing }: Words) {
  const ownerless = all.find(({ owner }) => owner === 'none');
  return [
    ...lines(ownerless ? missing.howToAssign(oneLine(ownerless.number, 20)) : ''),
    ...lines(all.some(isUnreachable) ? missing.unreachableWhy : ''),
  ];
}

function isUnreachable({ owner }: MissingLine): boolean {
  return owner !== undefined && owner !== 'none' && !owner.reachable;
}

/** A coordinator sees owners, so whoever sees one may remind them. */
function buttonsFor({ lines: all, committeeId, round }: MissingReply, { button, command }: Words) {
  const canBeReminded = all.some(
    ({ owner, askedFor }) => owner !== undefined && owner !== 'none' && owner.reachable && !askedFor,
  );
  if (!round || round.pastDue || !canBeReminded) return [];
  return [{ title: button.remind, text: `${command.remind} ${committeeId}` }];
}
