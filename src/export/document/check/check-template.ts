import type { TemplateFault } from '../../../domain/documents/template-fault';
import { inspectExcel } from '../excel/fill-excel';
import type { Wanted } from '../templates';
import { inspectWord } from '../word/fill-word';
import { checkTags } from './check-tags';

/** Everything that is wrong with a template of this form; nothing where it can be used. */
export function checkTemplate(template: Uint8Array, { form, format, language }: Wanted): TemplateFault[] {
  const { tags, faults } = format === 'docx' ? inspectWord(template) : inspectExcel(template);
  // Of a file that cannot be read nothing can be said to be missing.
  return faults.length > 0 ? faults : checkTags(tags, form, language);
}
