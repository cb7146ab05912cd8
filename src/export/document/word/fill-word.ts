import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import type { TemplateFault } from '../../../domain/documents/template-fault';
import type { Tag } from '../check/check-tags';
import { type Filling, fieldCalled } from '../fields';
import { closePackage, isPlain, openPackage, partNames, readPart } from '../package';
import { paintCells } from './paint-cells';

/** @throws where the template has faults that `inspectWord` tells */
export function fillWord(template: Uint8Array, filling: Filling): Buffer {
  const parts = openPackage(template);
  new Docxtemplater(parts, { ...options, nullGetter: () => '' }).render(filling);
  for (const name of partNames(parts, /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/)) {
    parts.file(name, paintCells(readPart(parts, name) ?? ''));
  }
  return closePackage(parts);
}

const options = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  stripInvalidXMLChars: true,
  parser: (words: string) => {
    const name = fieldCalled(words);
    return { get: (scope: Filling) => (name ? scope[name] : undefined) };
  },
};

/** The fields of a template, or why it cannot be read as one. */
export function inspectWord(template: Uint8Array): { tags: Tag[]; faults: TemplateFault[] } {
  const inspect = new InspectModule();
  try {
    const parts = openPackage(template);
    if (!isPlain(parts, 'wordprocessingml.document')) throw new Error('no document');
    new Docxtemplater(parts, { ...options, modules: [inspect] });
    return { tags: tagsIn(inspect.getAllTags(), []), faults: [] };
  } catch (error) {
    return { tags: [], faults: faultsOf(error) };
  }
}

function tagsIn(tree: Record<string, unknown>, within: string[]): Tag[] {
  return Object.entries(tree).flatMap(([words, below]) => [
    { words, within },
    ...tagsIn(below as Record<string, unknown>, [...within, words]),
  ]);
}

interface Explained {
  properties?: { id?: string; xtag?: string; errors?: Explained[] };
}

/** What the library calls each, with the field it speaks of. */
function faultsOf(error: unknown): TemplateFault[] {
  const { id, xtag = '', errors } = (error as Explained).properties ?? {};
  if (errors) return errors.flatMap(faultsOf);
  if (id === 'unclosed_loop' || id === 'unopened_loop') return [{ kind: 'halfLoop', loop: xtag }];
  if (id === 'closing_tag_does_not_match_opening_tag') {
    return [
      { kind: 'halfLoop', loop: (error as { properties: { openingtag?: string } }).properties.openingtag ?? xtag },
    ];
  }
  if (id === 'loop_position_invalid') return [{ kind: 'splitLoop', loop: xtag }];
  if (id === undefined || !id.includes('tag')) return [{ kind: 'unreadable', format: 'docx' }];
  return [{ kind: 'halfField', words: xtag }];
}
