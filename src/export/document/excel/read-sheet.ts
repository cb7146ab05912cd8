import { unescapeXml } from '../package';

/** A line of a sheet. */
export interface SheetRow {
  at: number;
  /** All that its opening tag says but its number, its width and its height. */
  attributes: string;
  /** The same with its height. */
  sized: string;
  cells: SheetCell[];
}

export interface SheetCell {
  column: string;
  /** The style's place in the workbook's list; absent: the first. */
  style?: number;
  /** As it stands, for a cell that is left alone. */
  xml: string;
  /** What a cell of text says. */
  text?: string | undefined;
  /** Its text is no longer what stands in `xml`: the ends of a loop are taken out of it. */
  isChanged?: true;
}

/** The rows of a sheet. @param shared the texts that the workbook keeps apart */
export function readRows(sheet: string, shared: string[]): SheetRow[] {
  const data = /<sheetData>([\s\S]*?)<\/sheetData>/.exec(sheet)?.[1] ?? '';
  return [...data.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, attributes = '', cells = '']) => {
    const sized = attributes.replace(/\s(?:r|spans)="[^"]*"/g, '');
    return {
      at: Number(/\br="(\d+)"/.exec(attributes)?.[1]),
      attributes: sized.replace(/\s(?:ht|customHeight|x14ac:dyDescent)="[^"]*"/g, ''),
      sized,
      cells: readCells(cells, shared),
    };
  });
}

function readCells(row: string, shared: string[]): SheetCell[] {
  return [...row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([xml, attributes = '', inside = '']) => {
    const style = /\bs="(\d+)"/.exec(attributes)?.[1];
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const text = type === 's' ? shared[Number(/<v>(\d+)<\/v>/.exec(inside)?.[1])] : textIn(inside);
    return {
      column: /\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? '',
      ...(style ? { style: Number(style) } : {}),
      xml,
      ...((type === 's' || type === 'inlineStr') && text !== undefined ? { text } : {}),
    };
  });
}

export function readShared(strings: string | undefined): string[] {
  return [...(strings ?? '').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inside = '']) => textIn(inside));
}

/** Of all its runs; how it is to be pronounced is no text of it. */
function textIn(xml: string): string {
  const runs = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g);
  return unescapeXml([...runs].map(([, text = '']) => text).join(''));
}
