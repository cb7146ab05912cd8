import type { TemplateFault } from '../../../domain/documents/template-fault';
import type { Language } from '../../../domain/people/language';
import { type FieldName, fieldCalled, fields, isLoop, isSaidIn, neededIn, type TemplateForm, wordsOf } from '../fields';

/** A field as it stands in a template: by its own word, within these loops, the outermost first. */
export interface Tag {
  words: string;
  within: string[];
}

/** What is wrong with the fields of a template of this form; nothing where it can be filled and lacks nothing. */
export function checkTags(tags: Tag[], form: TemplateForm, language: Language): TemplateFault[] {
  const known = (Object.keys(fields) as FieldName[])
    .filter((name) => isSaidIn(name, form))
    .map((name) => wordsOf(name, language))
    .sort();
  const faults: TemplateFault[] = [];
  const said = new Set<string>();
  for (const { words, within } of tags) {
    if (said.has(`${words} ${within.join()}`)) continue;
    said.add(`${words} ${within.join()}`);
    const name = fieldCalled(words);
    if (name === undefined || !isSaidIn(name, form)) faults.push({ kind: 'unknownField', field: words, known });
    else if (!isAtHome(name, within)) {
      const loop = fields[name].in.find((place) => place !== 'document') as FieldName;
      faults.push({ kind: 'outsideLoop', field: words, loop: wordsOf(loop, language) });
    }
  }
  const present = new Set(tags.map(({ words }) => fieldCalled(words)));
  const missing = neededIn[form].filter((name) => !present.has(name));
  const isGrouped = form === 'tool' || form === 'report' || present.has('focusArea') || present.has('group');
  if (!isGrouped) missing.push('focusArea');
  return [
    ...faults,
    ...missing.map((name): TemplateFault => ({ kind: 'missingField', field: wordsOf(name, language) })),
  ];
}

function isAtHome(name: FieldName, within: string[]): boolean {
  const places: string[] = ['document', ...within.map((words) => fieldCalled(words) ?? '')];
  // A field that is also a loop of its own stands where its loop does.
  return fields[name].in.some((place) => places.includes(place)) || (isLoop(name) && within.includes(name));
}
