import { statSync } from 'node:fs';
import path from 'node:path';
import { type Checked, checkFile, checkFolder } from '../export/document/check/check-folder';
import type { Words } from '../words/da';
import { sayFault } from '../words/say-template-fault';
import { wordsIn } from '../words/words-in';
import type { Terminal } from './import-command';

/**
 * `statusrunde check-template <file or folder>`: whether documents can be made of them. A template is known by its place,
 * `da/overview.docx`.
 * @returns the exit code: 0 all can be used, 1 some cannot, or there are none
 */
export async function checkTemplateCommand(
  given: string,
  { cwd, print, complain }: Terminal & { cwd: string },
): Promise<number> {
  const checked = check(path.resolve(cwd, given));
  const isFine = checked !== undefined && checked.length > 0 && checked.every(({ faults }) => faults.length === 0);
  // Nothing says which language an operator reads; what is in a template does.
  if (!checked) tell(complain, (words) => words.noFile(given));
  else if (checked.length === 0) tell(complain, (words) => words.nothing(given));
  for (const { file, faults } of checked ?? []) {
    const { template } = wordsIn(file.startsWith('en/') ? 'en' : 'da');
    if (faults.length === 0) print(template.fine(file));
    else complain(template.faulty(file));
    for (const fault of faults) complain(`- ${sayFault(fault, template, file)}`);
  }
  return isFine ? 0 : 1;
}

function check(given: string): Checked[] | undefined {
  try {
    if (statSync(given).isDirectory()) return checkFolder(given);
    const language = path.dirname(given);
    return [checkFile(path.dirname(language), `${path.basename(language)}/${path.basename(given)}`)];
  } catch {
    return undefined;
  }
}

function tell(complain: (line: string) => void, say: (words: Words['template']) => string): void {
  for (const language of ['da', 'en'] as const) complain(say(wordsIn(language).template));
}
