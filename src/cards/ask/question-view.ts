import type { Answer } from '../../domain/answer/report';
import { type AskContent, maxLength } from '../../domain/shown/ask-content';
import { longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { clean, facts, isCut, lines, oneLine, paragraphs } from '../people-text';
import { shadeView } from '../shade';
import { faultView } from './fault-view';
import { occasionView, type Question } from './occasion-view';

/** `text` is for what the inputs hold: whole, unless somebody typed more than Teams carries. */
export const questionRooms: [Room, ...Room[]] = [
  { rows: 1, text: Number.POSITIVE_INFINITY },
  { rows: 1, text: 5000 },
  { rows: 1, text: 2500 },
];

/** So much of the last report is shown above the questions; the whole of it stands behind `vis`. */
const shownOfLast = 700;

/** The card that asks about one initiative: the view model of `cards/ask.template.json`. */
export function questionView(content: AskContent, page: Question, words: Words, room: Room) {
  const { item, position, of } = page;
  return {
    ...headingOf(content, words),
    position: of > 1 ? lines(words.count.position(position, of)) : [],
    occasion: occasionView(content, page, words),
    number: oneLine(item.number, 20),
    title: oneLine(item.title, 300),
    agreed: facts(
      item.agreedPeriod !== '' && words.ask.agreedPeriod(oneLine(item.agreedPeriod)),
      item.anchoring !== '' && words.ask.anchoring(oneLine(item.anchoring)),
    ),
    last: lastView(content, page, words),
    fault: faultView(page.fault, words),
    field: words.field,
    required: { phase: words.fault.phaseMissing, progress: words.fault.progressMissing },
    phases: Object.entries(words.phase).map(([value, title]) => ({ title, value })),
    healths: (['green', 'yellow', 'red'] as const).map((value) => ({ title: words.field[value], value })),
    value: prefill(page, room),
    maxLength,
    data: { portfolioId: content.portfolioId, roundId: content.roundId, number: item.number },
    button: words.button,
    submitTitle: page.editing ? words.button.save : words.button.submit,
    mayConfirm: item.canConfirm && !page.editing,
    mayHandBack: !page.editing,
    mayGoBack: page.editing !== undefined,
  };
}

export type QuestionView = ReturnType<typeof questionView>;

export function headingOf(
  content: Pick<AskContent, 'committee' | 'meetingOn' | 'entry' | 'dueOn' | 'language'>,
  words: Words,
) {
  const committee = oneLine(content.committee, 60);
  const { dueOn, language } = content;
  return {
    heading: occasionWords(content, committee, words),
    answerBy: words.when.answerBy(longDay(dueOn, language)),
  };
}

function occasionWords(
  { meetingOn, entry, language }: Parameters<typeof headingOf>[0],
  committee: string,
  { when }: Words,
) {
  if (entry) return when.entry(committee, oneLine(entry, 60));
  return meetingOn ? when.meeting(committee, longDay(meetingOn, language)) : when.noMeeting(committee);
}

/** What was said last: by its owner, or by the coordinator's table where nobody has answered yet. */
function lastView({ language, today }: AskContent, { item }: Question, words: Words) {
  const { baseline, baselineColour, number } = item;
  const fromTable = baseline.source === 'table';
  const day = baseline.on && relativeYearDay(baseline.on, today, language);
  const dated = day ? words.ask.lastTime(day) : words.ask.lastTimeUndated;
  return {
    when: fromTable ? words.ask.fromTable : dated,
    shade: baselineColour ? [shadeView(baselineColour, words)] : [],
    facts: facts(words.phase[baseline.phase], oneLine(baseline.period)),
    texts: [
      ...paragraphs(baseline.progress, shownOfLast),
      ...lines(isCut(baseline.progress, shownOfLast) ? words.mark.wholeText(number) : ''),
    ],
    more: [
      ...lines(baseline.nextSteps !== '' ? words.mark.nextSteps(oneLine(baseline.nextSteps, 280)) : ''),
      ...lines(baseline.decision !== '' ? words.mark.decision(oneLine(baseline.decision, 280)) : ''),
      ...lines(fromTable ? words.ask.neverAnswered : ''),
    ],
  };
}

/** What the inputs hold: what was typed and not taken, else the answer being changed, else the last report. */
function prefill({ typed, editing, item }: Question, { text }: Room) {
  const source: Partial<Answer> = typed ?? editing ?? item.baseline;
  return {
    phase: source.phase ?? '',
    health: source.health ?? '',
    progress: clean(source.progress ?? '').slice(0, text),
    nextSteps: clean(source.nextSteps ?? '').slice(0, text),
    period: oneLine(source.period ?? '', text),
    decision: clean(source.decision ?? '').slice(0, text),
  };
}
