import type { GoneNotice } from '../../domain/shown/notice-content';
import type { SettledRow } from '../../domain/shown/reply';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';
import { type Line, lines, oneLine } from '../people-text';
import { initiativeLine, type MessageView, message } from './message-view';

/** So many rows are asked about on one card; the rest is answered by command. */
const mostAsked = 5;

/** What became of rows that are no longer in the table: one question with two answers for each. */
export function goneView({ rows, portfolioId, portfolioName, importedOn, language }: GoneNotice, words: Words) {
  const { gone } = words;
  const asked = rows.slice(0, mostAsked);
  const others = rows.slice(mostAsked).map(({ number }) => number);
  return {
    occasion: gone.occasion(oneLine(portfolioName, 100), longDay(importedOn, language)),
    sentence: gone.sentence(rows.length),
    question: gone.question,
    rows: asked.map((row, at) => ({
      id: `row${at + 1}`,
      title: initiativeLine(row).text,
      label: gone.what(oneLine(row.number, 20)),
    })),
    choices: [
      { title: gone.closed, value: 'closed' },
      { title: gone.kept, value: 'kept' },
    ],
    others: lines(
      others.length > 0 ? gone.others(others.length, oneLine(others.join(', '), 200)) : '',
      gone.byCommand(oneLine((others[0] ?? asked[0]?.number) || '', 20)),
    ),
    save: words.tableButton.settle,
    data: { portfolioId, numbers: asked.map(({ number }) => number) },
  };
}

export function goneSentenceIn({ rows }: GoneNotice, { gone }: Words): string {
  return gone.sentence(rows.length);
}

/** What was written down of them, and which still wait. */
export function settledView(settled: SettledRow[], left: string[], words: Words): MessageView {
  const { gone } = words;
  const said = settled.map((row): Line => {
    const say = row.as === 'kept' ? gone.saidKept : gone.saidClosed;
    return { text: say(initiativeLine(row).text) };
  });
  const first = left[0];
  if (said.length === 0) return message('emphasis', lines(gone.allBack));
  return message(
    'good',
    [
      ...said,
      ...lines(
        settled.some(({ as }) => as === 'kept') ? gone.keptMeans : '',
        first ? `${gone.left(oneLine(left.join(', '), 200))} ${gone.byCommand(oneLine(first, 20))}` : '',
      ),
    ],
    only(settled, words),
  );
}

/** Of a single one there is a story to see. */
function only([first, ...others]: SettledRow[], { button, command }: Words): Partial<MessageView> {
  if (!first || others.length > 0) return {};
  return { buttons: [{ title: button.show, text: `${command.show} ${first.number}` }] };
}
