import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { excelTemplate } from './templates/excel-template.mjs';
import { layouts } from './templates/layouts.mjs';
import { wordTemplate } from './templates/word-template.mjs';

// node scripts/make-templates.mjs: the templates that come with the program, written anew from their layouts.
const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'templates');

for (const [language, forms] of Object.entries(layouts)) {
  mkdirSync(join(root, language), { recursive: true });
  for (const [form, layout] of Object.entries(forms)) {
    writeFileSync(join(root, language, `${form}.docx`), wordTemplate(layout));
    if (layout.sheet) writeFileSync(join(root, language, `${form}.xlsx`), excelTemplate(layout));
  }
}
