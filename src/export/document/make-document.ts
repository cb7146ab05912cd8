import type { Form, Format } from '../../domain/documents/forms';
import type { Snapshot } from '../../domain/documents/snapshot';
import { TemplateRefusal } from '../../domain/documents/template-fault';
import { checkTemplate } from './check-template';
import { fillExcel } from './excel/fill-excel';
import { fillForm } from './fill-form';
import { readTemplate, templateName } from './templates';
import { fillWord } from './word/fill-word';

/**
 * A snapshot as a file: the same snapshot and template always give the same bytes.
 * @param folder of templates that come before those of the program
 * @throws TemplateRefusal where a template cannot be filled as it is
 */
export function makeDocument(
  snapshot: Snapshot,
  { form, format }: { form: Form; format: Format },
  folder?: string,
): Buffer {
  const wanted = { form, format, language: snapshot.language };
  const template = readTemplate(wanted, folder);
  const faults = checkTemplate(template, wanted);
  if (faults.length > 0) throw new TemplateRefusal(templateName(wanted), faults);
  const filling = fillForm(snapshot, form);
  return format === 'docx' ? fillWord(template, filling) : fillExcel(template, filling);
}
