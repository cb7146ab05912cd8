import type { TemplateFault } from '../../../domain/documents/template-fault';
import type { Tag } from '../check/check-tags';
import type { SheetRow } from './read-sheet';

/** Lines of a template, and those that are repeated: from the one with `{#loop}` to the one with `{/loop}`, both included. */
export type Block = SheetRow | { loop: string; from: number; to: number; inside: Block[] };

/** @param faults where a loop that has only one end is told */
export function readBlocks(rows: SheetRow[], faults: TemplateFault[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as SheetRow;
    const loop = firstIn(row, /\{#([^{}]*)\}/);
    if (loop === undefined) {
      const ended = firstIn(row, /\{\/([^{}]*)\}/);
      if (ended !== undefined) faults.push({ kind: 'halfLoop', loop: ended });
      blocks.push(row);
      continue;
    }
    const end = rows.findIndex(
      (each, place) => place >= at && each.cells.some(({ text }) => text?.includes(`{/${loop}}`)),
    );
    if (end < 0) {
      faults.push({ kind: 'halfLoop', loop });
      return blocks;
    }
    const within = rows.slice(at, end + 1).map((each) => without(each, loop));
    blocks.push({ loop, from: row.at, to: (rows[end] as SheetRow).at, inside: readBlocks(within, faults) });
    at = end;
  }
  return blocks;
}

function firstIn({ cells }: SheetRow, tag: RegExp): string | undefined {
  return cells.flatMap(({ text = '' }) => tag.exec(text)?.[1] ?? [])[0];
}

function without(row: SheetRow, loop: string): SheetRow {
  const strip = (text: string) => text.replace(`{#${loop}}`, '').replace(`{/${loop}}`, '');
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const text = cell.text === undefined ? undefined : strip(cell.text);
      return text === cell.text ? cell : { ...cell, text, isChanged: true };
    }),
  };
}

/** The fields in some blocks; a loop is one too. */
export function tagsIn(blocks: Block[], within: string[] = []): Tag[] {
  return blocks.flatMap((block) => {
    if ('loop' in block) return [{ words: block.loop, within }, ...tagsIn(block.inside, [...within, block.loop])];
    return block.cells.flatMap(({ text = '' }) => fieldsIn(text, within));
  });
}

export function fieldsIn(text: string, within: string[]): Tag[] {
  return [...text.matchAll(field)].map(([, words = '']) => ({ words, within }));
}

export const field = /\{([^{}#/][^{}]*)\}/g;
