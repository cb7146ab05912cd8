import type { TableReply, TableTrouble } from '../../domain/shown/replies/table-reply';
import type { Words } from '../../words/da';
import { sayCounts, sayFaults } from '../../words/say-import';
import { type MessageView, message } from '../message/message-view';
import { lines, oneLine } from '../people-text';
import { fileNameOf } from './file-name';

type Said = TableReply & { kind: 'tableHelp' | 'tableDone' | 'tableCancelled' };

/** What is said of a table in a sentence or two: how to send one, that it is imported, that it is not. */
export function tableMessageView(reply: Said, words: Words): MessageView {
  const { table } = words;
  switch (reply.kind) {
    case 'tableHelp':
      return message('accent', lines(...table.howTo), { heading: lines(table.howToTitle) });
    case 'tableCancelled':
      return message('emphasis', lines(table.cancelled(fileNameOf(reply.fileName))));
    case 'tableDone': {
      const { content } = reply;
      const asks = content.sections.some(({ kind }) => kind === 'gone');
      return message(
        'good',
        lines(
          table.done(fileNameOf(content.tableName)),
          `${sayCounts(content, words.importing).join(' · ')}.`,
          asks ? table.doneGone : '',
        ),
        {
          heading: lines(oneLine(content.portfolioName, 120)),
          buttons: [{ title: words.button.status, text: words.command.status }],
        },
      );
    }
  }
}

/** So many faults and rows are told; a table with more is put right and sent again anyhow. */
const mostFaults = 12;

/** Why a table was not taken, and what to do. */
export function tableTroubleView(trouble: TableTrouble, words: Words): MessageView {
  const say = words.tableTrouble;
  const buttons = [{ title: words.tableButton.howTo, text: words.command.import }];
  if (trouble.kind === 'tooLarge') return message('warning', lines(say.tooLarge(trouble.megabytes)), { buttons });
  if (trouble.kind !== 'unreadable') return message('warning', lines(say[trouble.kind]), { buttons });
  const faults = sayFaults(trouble, words.importing);
  const left = faults.length - mostFaults;
  const told = faults.slice(0, mostFaults).map((fault) => oneLine(fault.charAt(0).toUpperCase() + fault.slice(1), 600));
  return message('warning', lines(say.unreadable, ...told, left > 0 ? words.mark.more(left) : '', say.unreadableNext), {
    buttons,
  });
}
