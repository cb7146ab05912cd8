import { isNothingNewOf } from '../../../domain/shown/record/indicators/indicator-table';
import type { TableReply } from '../../../domain/shown/replies/table-reply';
import { sayIndicators } from '../../../words/say-indicators';
import type { Room } from '../../fit';
import { type MessageView, message } from '../../message/message-view';
import { type Line, lines, oneLine } from '../../people-text';
import { fileNameOf } from '../../table/file-name';
import type { TablePlanView } from '../../table/plan-view';
import type { Said } from './indicator-words';

export const indicatorPlanRooms: [Room, ...Room[]] = [
  { rows: 20, text: 240 },
  { rows: 8, text: 200 },
  { rows: 5, text: 120 },
];

/** What a table of indicators would do: counts first, what could not be read, and the two answers. */
export function indicatorPlanView(
  { content, upload, again }: TableReply & { kind: 'indicatorPlan' },
  said: Said,
  { rows, text }: Room,
): TablePlanView {
  const { words } = said;
  const { table, tableButton, indicatorTable } = words;
  const { counts, sections } = sayIndicators(content, said);
  const isNews = !isNothingNewOf(content);
  const read = indicatorTable.read(indicatorTable.rows(content.rows), fileNameOf(content.tableName));
  const buttons = isNews
    ? [
        { verb: 'table.import', title: tableButton.import, style: 'positive' as const, data: { upload } },
        { verb: 'table.cancel', title: tableButton.cancel, style: 'default' as const, data: { upload } },
      ]
    : [];
  return {
    style: isNews ? 'accent' : 'emphasis',
    title: isNews ? table.ready : oneLine(content.portfolioName, 120),
    subject: lines(isNews && oneLine(content.portfolioName, 120)),
    texts: lines(isNews ? (again ? table.again : read) : table.nothingNew),
    counts: counts.map((count): Line => ({ text: `• ${count}` })),
    sections: sections.map(({ heading, lines: all }) => ({
      heading: table.section(heading, all.length),
      lines: all.slice(0, rows).map((line): Line => ({ text: oneLine(line, text) })),
      more: lines(all.length > rows && words.mark.more(all.length - rows)),
    })),
    hint: [],
    buttons,
    hasButtons: buttons.length > 0,
  };
}

/** It is imported, now or before. */
export function indicatorsTakenView({ content }: TableReply & { kind: 'indicatorsTaken' }, said: Said): MessageView {
  const { words } = said;
  const { counts } = sayIndicators(content, said);
  return message('good', lines(words.indicatorTable.done(fileNameOf(content.tableName)), `${counts.join(' · ')}.`), {
    heading: lines(oneLine(content.portfolioName, 120)),
    buttons: [
      { title: words.indicators.list, text: words.command.indicators },
      { title: words.indicators.annual, text: words.command.annual },
    ],
  });
}
