import type { Answer } from '../../domain/answer/report';
import { type AskContent, maxLength } from '../../domain/shown/ask-content';
import { addDays } from '../../domain/time/day-arithmetic';
import { longDay, relativeYearDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import type { Room } from '../fit';
import { clean, facts, type Line, lines, oneLine } from '../people-text';
import { despiteView } from './despite-view';
import { faultView } from './fault-view';
import { lastView } from './last-view';
import { laterView } from './later-view';
import { occasionView, type Question } from './occasion-view';

/** `text` is for what the inputs hold: whole, unless somebody typed more than Teams carries. */
export const questionRooms: [Room, ...Room[]] = [
  { rows: 1, text: Number.POSITIVE_INFINITY },
  { rows: 1, text: 5000 },
  { rows: 1, text: 2500 },
];

/** The card that asks about one initiative: the view model of `cards/ask.template.json`. */
export function questionView(content: AskContent, page: Question, words: Words, room: Room) {
  const { item, of, editing, said } = page;
  const isContradicted = page.contradictions !== undefined;
  const round = { portfolioId: content.portfolioId, roundId: content.roundId };
  const later = editing ? [] : laterView(content, words);
  const mayHandBack = !editing && !content.early;
  return {
    ...headingOf(content, words),
    ...(page.wanted ? { answerBy: lines(wantedWords(page.wanted, content, words)) } : {}),
    all: of > 1 ? [whereTheyAre(page, words)] : [],
    occasion: occasionView(content, page, words),
    draft: draftLine(content, page, words),
    despite: despiteView(page.contradictions, words),
    number: oneLine(item.number, 20),
    title: oneLine(item.title, 300),
    agreed: facts(
      item.agreedPeriod !== '' && words.ask.agreedPeriod(oneLine(item.agreedPeriod)),
      item.anchoring !== '' && words.ask.anchoring(oneLine(item.anchoring)),
    ),
    last: lastView(content, page, words),
    decided: decidedLines(content, page, words),
    fault: faultView(page.fault, words),
    field: words.field,
    phases: Object.entries(words.phase).map(([value, title]) => ({ title, value })),
    healths: (['green', 'yellow', 'red'] as const).map((value) => ({ title: words.field[value], value })),
    value: prefill(page, room),
    milestones: milestonesView(page, words),
    maxLength,
    data: { ...round, number: item.number, ...(said ? { said } : {}) },
    leaving: { ...round, number: item.number, from: item.number },
    leave: { ...round, from: item.number },
    list: { ...round, from: item.number, page: 1 },
    button: words.button,
    submitTitle: isContradicted ? words.despite.submit : editing ? words.button.save : words.button.submit,
    mayConfirm: item.canConfirm && !editing && !isContradicted,
    mayHandBack,
    mayGoBack: editing !== undefined && !content.early,
    later,
    hasMore: mayHandBack || later.length > 0,
  };
}

/** It was given back when the owners' deadline had passed. */
function wantedWords(wanted: NonNullable<Question['wanted']>, { language }: AskContent, { review }: Words): string {
  if (wanted === 'soon') return review.notice.wantedSoon;
  if (wanted === 'posted') return review.notice.wantedPosted;
  return review.notice.wantedBefore(longDay(wanted.before, language));
}

export function headingOf(
  content: Pick<AskContent, 'committee' | 'meetingOn' | 'entry' | 'dueOn' | 'language' | 'early'>,
  words: Words,
): { heading: string; answerBy: Line[] } {
  if (content.early === 'between') return { heading: words.early.heading, answerBy: [] };
  const committee = oneLine(content.committee, 60);
  const { dueOn, language } = content;
  return {
    heading: occasionWords(content, committee, words),
    answerBy: lines(words.when.answerBy(longDay(dueOn, language))),
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

function whereTheyAre({ position, of, left }: Question, words: Words) {
  return {
    position: words.count.position(position, of),
    left: left > 0 ? words.walk.left(left) : words.walk.noneLeft,
    see: words.walk.seeAll,
  };
}

function draftLine({ today, language }: AskContent, { draftOn }: Question, words: Words): Line[] {
  if (!draftOn) return [];
  if (draftOn === today) return lines(words.draft.today);
  return lines(draftOn === addDays(today, -1) ? words.draft.yesterday : words.draft.from(longDay(draftOn, language)));
}

/** So much of a decision is shown above the questions. */
const shownOfDecision = 400;

function decidedLines({ language, today }: AskContent, { item }: Question, { agenda }: Words): Line[] {
  return (item.decided ?? []).map(({ committee, on, text }) => ({
    text: agenda.told.onCard(
      oneLine(committee, 60),
      relativeYearDay(on, today, language),
      oneLine(text, shownOfDecision),
    ),
  }));
}

/** None or one. */
function milestonesView({ item, typed }: Question, words: Words) {
  if (!item.milestones) return [];
  const ticked = (one: { label: string; reached: boolean }) =>
    typed?.milestonesReached ? typed.milestonesReached.includes(one.label) : one.reached;
  return [
    {
      label: words.milestones.label,
      value: item.milestones
        .filter(ticked)
        .map(({ value }) => value)
        .join(','),
      choices: item.milestones.map(({ value, label, words: said }) => ({
        value,
        title: facts(oneLine(label, 30), oneLine(said, 80))[0]?.text ?? '',
      })),
    },
  ];
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
