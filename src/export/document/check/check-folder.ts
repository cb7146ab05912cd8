import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateFault } from '../../../domain/documents/template-fault';
import { everyTemplate, templateName } from '../templates';
import { checkTemplate } from './check-template';

export interface Checked {
  /** Within the folder: `da/overview.docx`. */
  file: string;
  faults: TemplateFault[];
}

/** What is wrong with each template of a folder; an empty list where it has none. @throws where it cannot be read */
export function checkFolder(folder: string): Checked[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(docx|xlsx|dotx|xltx|docm|xlsm|doc|xls)$/i.test(file) && !path.basename(file).startsWith('~$'))
    .sort()
    .map((file) => checkFile(folder, file));
}

/** @param file within the folder @throws where it cannot be read */
export function checkFile(folder: string, file: string): Checked {
  const wanted = everyTemplate.find((each) => templateName(each) === file);
  if (!wanted) return { file, faults: [{ kind: 'unknownName', known: everyTemplate.map(templateName) }] };
  return { file, faults: checkTemplate(readFileSync(path.join(folder, file)), wanted) };
}
