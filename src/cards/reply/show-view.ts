import type { Language } from '../../domain/portfolio/portfolio';
import type { CommandName, ShowReply } from '../../domain/shown/reply';
import { longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { despiteMarks, reachedMark } from '../ask/despite-view';
import type { Room } from '../fit';
import { facts, type Line, lines, oneLine, paragraphs } from '../people-text';
import { personLabel } from '../person-label';
import { whatNext, withReach } from '../reach-words';
import { storyView } from '../reading/story-view';
import { movesLines } from '../record/indicators/indicator-words';
import { shadeView } from '../shade';

/** `text` is for earlier reports; the newest is shown whole, as `maxLength` lets it be. */
export const showRooms: [Room, ...Room[]] = [
  { rows: 6, text: 500 },
  { rows: 4, text: 200 },
  { rows: 3, text: 100 },
];

const mostPlaces = 3;
/** As many things as a table can tell. */
const mostTold = 9;

/** The story of one initiative, newest first. */
export function showView(show: ShowReply, words: Words, language: Language, room: Room) {
  const left = show.reports.length - room.rows;
  const shown = show.reports.slice(0, room.rows);
  return {
    number: oneLine(show.number, 20),
    title: oneLine(show.title, 400),
    place: facts(
      oneLine(show.focusArea, 120),
      show.anchoring !== '' && words.ask.anchoring(oneLine(show.anchoring, 120)),
    ),
    shade: shadeView(show.shade, words),
    phase: facts(oneLine(show.phaseWords, 120) || words.phase[show.phase], show.overdue && words.mark.overdue),
    about: [
      ...periodLines(show, words),
      ...placeLines(show, words, language),
      ...ownerLine(show, words, language),
      ...nextOwnerLine(show, words, language),
      ...askedLine(show, words, language),
    ],
    told: show.told
      .slice(0, mostTold)
      .map(({ of, text }): Line => ({ text: words.show.told[of](oneLine(text, Math.min(room.text, 300))) }))
      .concat(movesLines(show.moves, { words, language })),
    milestones: milestoneLines(show, words, room),
    milestonesHeading: lines(show.milestones.length > 0 ? words.show.milestones : ''),
    ...storyView(show.story, { words, language, today: show.today }, { max: room.text, shade: show.shade }),
    ...buttonsOf(show, words),
    warning: lines(absence(show, words)),
    historyHeading: shown.length > 0 ? words.show.history : words.show.noHistory,
    reports: shown.map((one, index) => reportView(one, { show, words, language, max: index === 0 ? 4000 : room.text })),
    more: lines(left > 0 ? words.show.earlier(left) : ''),
  };
}

/** The next step of whoever asks: to answer, or to see who did what and when it is asked about. */
function buttonsOf({ reader, open, number, story }: ShowReply, { agenda, button, command }: Words) {
  const called = oneLine(number, 40);
  const run = (title: string, name: CommandName, what = '') => ({ title, text: `${command[name]} ${what}`.trim() });
  const asks = story.asks !== undefined;
  return {
    answer: open ? [{ title: button.answer, data: { ...open, number } }] : [],
    buttons:
      reader === 'coordinator'
        ? [
            ...(asks ? [run(agenda.button.decide, 'decide', called)] : []),
            run(button.history, 'history', called),
            run(button.plan, 'plan', called),
          ]
        : [...(asks && reader === 'reader' ? [run(agenda.button.agenda, 'agenda')] : []), run(button.status, 'status')],
  };
}

function absence({ gone, settled }: ShowReply, words: Words): string {
  if (settled) return settled === 'kept' ? words.gone.shownKept : words.gone.shownClosed;
  return gone ? words.show.gone : '';
}

interface Setting {
  show: ShowReply;
  words: Words;
  language: Language;
  max: number;
}

function reportView(one: ShowReply['reports'][number], { show, words, language, max }: Setting) {
  const { report, colour } = one;
  const on = one.on ?? report.at.slice(0, 10);
  return {
    when: [
      relativeYearDay(on, show.today, language),
      oneLine(one.committee, 60) || words.early.where,
      ...(one.portfolio ? [oneLine(one.portfolio, 60)] : []),
    ].join(' · '),
    shade: colour && !one.superseded ? [shadeView(colour, words)] : [],
    facts: facts(
      one.superseded && colour && words.shade[colour],
      words.phase[report.phase],
      oneLine(report.period, 120),
      report.kind === 'unchanged' && words.mark.unchanged,
      report.late && words.mark.late,
      one.edited && words.review.mark.edited,
      reachedMark(report.milestonesReached, words),
      ...despiteMarks(report.despite, words),
      one.superseded && words.show.superseded,
    ),
    texts: paragraphs(report.progress, one.superseded ? Math.min(max, 200) : max, 40),
    more: [
      ...(report.nextSteps === '' ? [] : paragraphs(words.mark.nextSteps(report.nextSteps), Math.ceil(max / 2))),
      ...(report.decision === '' ? [] : paragraphs(words.mark.decision(report.decision), Math.ceil(max / 2))),
    ],
  };
}

function periodLines({ agreedPeriod, period, slipMonths }: ShowReply, { show, mark }: Words): Line[] {
  return [
    ...lines(agreedPeriod !== '' ? show.agreed(oneLine(agreedPeriod, 120)) : ''),
    ...facts(
      period !== '' && period !== agreedPeriod && show.expected(oneLine(period, 120)),
      slipMonths !== undefined && mark.slip(slipMonths),
    ),
  ];
}

/** The first of them, each with how far it is. */
function milestoneLines({ milestones }: ShowReply, { show, story }: Words, room: Room): Line[] {
  const shown = milestones.slice(0, room.rows);
  const left = milestones.length - shown.length;
  return [
    ...shown.map(({ label, words, state }) => ({
      text: `${oneLine(label, 20)}: ${oneLine(words, 200)} · ${state === 'passed' ? story.passed : show.milestone[state]}`,
    })),
    ...lines(left > 0 ? show.moreMilestones(left) : ''),
  ];
}

/** Where it comes from: an earlier portfolio, and the committees it was with. */
function placeLines(show: ShowReply, { agreement }: Words, language: Language): Line[] {
  const { placedBefore = [], predecessor, today } = show;
  return [
    ...lines(
      predecessor &&
        agreement.carriedFrom(
          oneLine(predecessor.portfolio, 80),
          oneLine(predecessor.number, 20),
          relativeYearDay(predecessor.on, today, language),
        ),
    ),
    ...movedLines(placedBefore, today, agreement, language),
  ];
}

function movedLines(
  placedBefore: NonNullable<ShowReply['placedBefore']>,
  today: Day,
  agreement: Words['agreement'],
  language: Language,
): Line[] {
  return placedBefore.slice(0, mostPlaces).map(({ words, until }) => ({
    text: agreement.movedFrom(oneLine(words, 80), relativeYearDay(until, today, language)),
  }));
}

function ownerLine({ owner, number, today }: ShowReply, words: Words, language: Language): Line[] {
  const { show } = words;
  if (owner === undefined) return [];
  if (owner === 'none') return lines(show.ownerNone(number));
  const label = oneLine(owner.label, 80);
  return lines(
    show.owner(withReach(label, owner.reach, { words, language, today })),
    owner.deputy === undefined ? '' : words.story.deputy(personLabel(owner.deputy, words)),
    whatNext(owner.reach, oneLine(number, 20), words),
  );
}

function nextOwnerLine({ nextOwner, today }: ShowReply, words: Words, language: Language): Line[] {
  if (!nextOwner) return [];
  const label = personLabel(nextOwner.label, words);
  return lines(words.show.nextOwner(label, relativeYearDay(nextOwner.from, today, language)));
}

function askedLine({ asked }: ShowReply, { show }: Words, language: Language): Line[] {
  if (!asked) return [];
  const committee = oneLine(asked.committee, 60);
  return lines(
    asked.answered ? show.askedAnswered(committee) : show.askedOpen(committee, longDay(asked.dueOn, language)),
  );
}
