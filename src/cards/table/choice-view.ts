import type { TableReply } from '../../domain/shown/replies/table-reply';
import type { Words } from '../../words/da';
import { oneLine } from '../people-text';
import { fileNameOf } from './file-name';

/** Which portfolio a table belongs to, of those its sender coordinates. */
export function tableChoiceView({ upload, fileName, portfolios }: TableReply & { kind: 'tableChoice' }, words: Words) {
  return {
    question: words.table.choose(fileNameOf(fileName)),
    label: words.table.portfolio,
    choices: portfolios.slice(0, 50).map(({ id, name }) => ({ title: oneLine(name, 120), value: id })),
    goOn: words.button.goOn,
    data: { upload },
  };
}
