import { type ImportContent, isNothingNew } from '../../domain/shown/import-content';
import type { TableReply } from '../../domain/shown/replies/table-reply';
import type { Words } from '../../words/da';
import { sayCounts, saySections } from '../../words/say-import';
import type { Room } from '../fit';
import { type Line, lines, oneLine } from '../people-text';
import { fileNameOf } from './file-name';

/** Rows of one section, from generous to tight; what does not fit is in the file behind »Hele listen«. */
export const planRooms: [Room, ...Room[]] = [
  { rows: 5, text: 200 },
  { rows: 4, text: 120 },
  { rows: 3, text: 100 },
];

/** What importing a table would do: counts first, then what needs a person's eye, and the two answers. */
export function tablePlanView(reply: TableReply & { kind: 'tablePlan' }, words: Words, { rows, text }: Room) {
  const { content, upload } = reply;
  const said = saySections(content, words.importing);
  const sections = said.map(({ heading, count, lines: all }) => ({
    heading: words.table.section(heading, count),
    lines: all.slice(0, rows).map((line): Line => ({ text: oneLine(capital(line), text) })),
    more: lines(count > rows ? words.mark.more(count - rows) : ''),
  }));
  const isCut = said.some(({ count, lines: all }) => count > rows || all.some((line) => line.length > text));
  const isNews = !isNothingNew(content);
  const button = (verb: string, title: string, style: 'default' | 'positive' = 'default') => ({
    verb,
    title,
    style,
    data: { upload },
  });
  const buttons = [
    ...(isNews
      ? [button('table.import', words.tableButton.import, 'positive'), button('table.cancel', words.tableButton.cancel)]
      : []),
    ...(isCut ? [button('table.report', words.tableButton.whole)] : []),
  ];
  return {
    style: isNews ? ('accent' as const) : ('emphasis' as const),
    title: isNews ? words.table.ready : oneLine(content.portfolioName, 120),
    subject: lines(isNews ? oneLine(content.portfolioName, 120) : ''),
    texts: lines(...sentences(reply, content, words)),
    counts: sayCounts(content, words.importing).map((count): Line => ({ text: `• ${count}` })),
    sections,
    hint: lines(isCut ? words.table.wholeHint : ''),
    buttons,
    hasButtons: buttons.length > 0,
  };
}

export type TablePlanView = ReturnType<typeof tablePlanView>;

function sentences({ again }: TableReply & { kind: 'tablePlan' }, content: ImportContent, { table }: Words): string[] {
  if (isNothingNew(content)) return [table.nothingNew];
  return [again ? table.again : table.read(table.rows(content.rows), fileNameOf(content.tableName))];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
