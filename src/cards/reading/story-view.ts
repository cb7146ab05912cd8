import type { Language } from '../../domain/portfolio/portfolio';
import type { PathPoint, Story } from '../../domain/shown/replies/story-reply';
import type { Shade } from '../../domain/shown/summary-content';
import { monthName, relativeYearDay } from '../../domain/time/day-words';
import type { Day } from '../../domain/time/instant';
import type { Words } from '../../words/da';
import { facts, type Line, lines, oneLine } from '../people-text';
import { type ShadeView, shadeView } from '../shade';

/** Columns in a row of the strip, on a card 340 pixels wide. */
const perRow = 6;
const mostCells = 12;
const mostDecisions = 3;

interface StripCell {
  style: ShadeView['style'];
  word: string;
  when: string;
}

interface Read {
  words: Words;
  language: Language;
  today: Day;
}

export interface StoryView {
  /** The oldest first; a cell of the last row may be empty. */
  strip: { cells: StripCell[] }[];
  stripHeading: Line[];
  stripNote: Line[];
  asks: { style: ShadeView['style']; heading: string; text: string; facts: Line[] }[];
  decisionsHeading: Line[];
  decisions: { text: string; facts: Line[] }[];
  escalations: Line[];
}

/** The colours over its rounds, what it asks, and what was decided about it. */
export function storyView(
  { path, asks, decisions, escalations }: Story,
  read: Read,
  { max, shade }: { max: number; shade: Shade },
): StoryView {
  const { story } = read.words;
  const left = decisions.length - mostDecisions;
  return {
    stripHeading: lines(path.length > 0 ? story.path : ''),
    strip: rowsOf(path.slice(-mostCells), read),
    stripNote: lines(
      path.some(({ shade }) => shade === 'notReported')
        ? story.noAnswer(read.words.shade.notReported.toLowerCase())
        : '',
    ),
    asks: asks ? [asksOf(asks, read, { max, shade })] : [],
    decisionsHeading: lines(decisions.length > 0 ? story.decisions : ''),
    decisions: [
      ...decisions.slice(0, mostDecisions).map((one) => decisionOf(one, read, max)),
      ...(left > 0 ? [{ text: read.words.mark.more(left), facts: [] }] : []),
    ],
    escalations: escalations
      .slice(0, mostDecisions)
      .flatMap(({ from, to, on }) =>
        lines(story.escalated(oneLine(from, 60), oneLine(to, 60), relativeYearDay(on, read.today, read.language))),
      ),
  };
}

/** Equal in width, so that a round stands under a round. */
function rowsOf(path: PathPoint[], read: Read): StoryView['strip'] {
  const rows = Array.from({ length: Math.ceil(path.length / perRow) }, (_, at) =>
    path.slice(at * perRow, (at + 1) * perRow).map((point) => cellOf(point, read)),
  );
  const isOne = rows.length === 1;
  return rows.map((cells) => ({
    cells: [...cells, ...emptyCells(isOne ? Math.max(0, 3 - cells.length) : perRow - cells.length)],
  }));
}

function emptyCells(count: number): StripCell[] {
  return Array.from({ length: count }, () => ({ style: 'default', word: ' ', when: ' ' }));
}

/** Not reported is a dash, as it is no colour. */
function cellOf({ on, shade }: PathPoint, { words, language }: Read): StripCell {
  const { style, word } = shadeView(shade, words);
  const month = monthName(Number(on.slice(5, 7)), language).slice(0, 3);
  return { style, word: shade === 'notReported' ? words.story.dash : word, when: `${month} ${on.slice(2, 4)}` };
}

function asksOf(
  asks: NonNullable<Story['asks']>,
  { words, language, today }: Read,
  { max, shade }: { max: number; shade: Shade },
) {
  const { story, agendaItem, summary } = words;
  const { style, word } = shadeView(shade, words);
  return {
    style,
    heading: `${word} · ${story.asks(oneLine(asks.committees.join(', '), 80))}`,
    text: oneLine(asks.text, max) || summary.noDecision,
    facts: facts(agendaItem.since(relativeYearDay(asks.since, today, language))),
  };
}

function decisionOf(decision: Story['decisions'][number], { words, language, today }: Read, max: number) {
  const { story, agendaItem } = words;
  const day = (on: Day) => relativeYearDay(on, today, language);
  return {
    text: agendaItem.decidedElsewhere(oneLine(decision.committee, 60), day(decision.on), oneLine(decision.text, max)),
    facts: [
      ...lines(decision.asked !== '' ? story.asked(oneLine(decision.asked, Math.min(max, 200))) : ''),
      ...lines(decision.doneOn ? story.carriedOut(day(decision.doneOn)) : story.notCarriedOut),
    ],
  };
}
