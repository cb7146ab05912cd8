import type { TemplateFault } from '../domain/documents/template-fault';
import type { Words } from './da';

/** What is wrong with a template, in a sentence that says what to do. */
export function sayFault(fault: TemplateFault, words: Words['template'], file = ''): string {
  const fields = (names: string[]) => names.map((name) => `{${name}}`).join(' ');
  switch (fault.kind) {
    case 'unknownName':
      return words.unknownName(file, fault.known.join(', '));
    case 'unreadable':
      return words.unreadable[fault.format];
    case 'unknownField':
      return words.unknownField(fault.field, fields(fault.known));
    case 'outsideLoop':
      return words.outsideLoop(fault.field, fault.loop);
    case 'missingField':
      return words.missingField(fault.field);
    case 'halfField':
      return words.halfField(fault.words);
    case 'halfLoop':
      return words.halfLoop(fault.loop);
    case 'splitLoop':
      return words.splitLoop(fault.loop);
    case 'formula':
      return words.formula(fault.cell);
    case 'excelTable':
      return words.excelTable;
  }
}
