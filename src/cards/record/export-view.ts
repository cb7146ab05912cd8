import { type ExportReply, exportFormats } from '../../domain/shown/record/export-content';
import type { Words } from '../../words/da';
import { type MessageView, message } from '../message/message-view';
import { lines, oneLine } from '../people-text';

/** What there is to take out, and as what; or what the file that follows holds, and whom it names. */
export function exportView({ portfolioName, initiatives, format, tooLarge }: ExportReply, words: Words): MessageView {
  const { exporting, command } = words;
  const heading = lines(exporting.title(oneLine(portfolioName, 120)));
  if (tooLarge) return message('warning', lines(exporting.tooLarge), { heading });
  if (format)
    return message('emphasis', lines(exporting.holds[format], exporting.names, exporting.sayYes), { heading });
  return message('accent', lines(exporting.choose(initiatives)), {
    heading,
    lists: [{ heading: exporting.kinds, items: lines(...exportFormats.map((each) => exporting.kind[each])) }],
    buttons: exportFormats.map((each) => ({ title: each, text: `${command.export} ${each}` })),
  });
}
