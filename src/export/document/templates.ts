import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Format, formats, forms } from '../../domain/documents/forms';
import type { Language } from '../../domain/people/language';
import type { TemplateForm } from './fields';

/** Those that come with the program. */
export const ownTemplates = path.resolve(__dirname, '../../../templates');

export interface Wanted {
  form: TemplateForm;
  format: Format;
  language: Language;
}

/** All there can be. */
export const everyTemplate: Wanted[] = (['da', 'en'] as const).flatMap((language) => [
  ...forms.flatMap((form) => formats.map((format) => ({ form, format, language }))),
  { form: 'report', format: 'docx', language } as const,
]);

/** `da/overview.docx`: where a template lies in its folder. */
export function templateName({ form, format, language }: Wanted): string {
  return `${language}/${form}.${format}`;
}

/** The operator's template where there is one, else the one that comes with the program. @param folder the operator's */
export function readTemplate(wanted: Wanted, folder?: string): Buffer {
  const name = templateName(wanted);
  const own = path.join(ownTemplates, name);
  if (folder === undefined) return readFileSync(own);
  try {
    return readFileSync(path.join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readFileSync(own);
  }
}
