import { fillOf, joinedAbove, joinsBelow, marks, runFillOf } from '../marks';

interface Cell {
  /** Just behind its opening tag. */
  at: number;
  fill?: string;
  join?: 'restart' | 'continue';
}

/** Gives each cell of a table what the marks in its text ask for, and takes the marks out. */
export function paintCells(xml: string): string {
  const cells = markedCells(xml);
  let painted = '';
  let done = 0;
  for (const cell of cells) {
    const properties = /^<w:tcPr\b[^>]*?(?:\/>|>([\s\S]*?)<\/w:tcPr>)/.exec(
      xml.slice(cell.at, cell.at + mostProperties),
    );
    painted += xml.slice(done, cell.at) + withProperties(properties?.[1] ?? '', cell);
    done = cell.at + (properties?.[0].length ?? 0);
  }
  return paintRuns(painted + xml.slice(done)).replace(marks, '');
}

/** A run whose text has colours behind some of its words becomes several. */
function paintRuns(xml: string): string {
  return xml.replace(
    /<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t(?:\s[^>]*)?>([^<]*[\ue020-\ue025][^<]*)<\/w:t><\/w:r>/g,
    (_, look = '<w:rPr></w:rPr>', text: string) =>
      text
        .split(/(?=[\ue020-\ue025])|\ue02f/)
        .filter((words) => words !== '')
        .map((words) => `<w:r>${shaded(look, words)}<w:t xml:space="preserve">${words}</w:t></w:r>`)
        .join(''),
  );
}

/** ECMA-376 part 1, 17.3.2: what comes behind the shade in the look of a run. */
const behindShade = /<w:(?:fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>/;

function shaded(look: string, words: string): string {
  const fill = runFillOf(words);
  if (!fill) return look;
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  return look.replace(/<w:shd\b[^>]*\/>/, '').replace(behindShade, (next) => shade + next);
}

/** In characters; a cell's properties are a few hundred. */
const mostProperties = 20_000;

/** Cells with a mark of their own, not in a table within them, in the order in which they begin. */
function markedCells(xml: string): Cell[] {
  const open: Cell[] = [];
  const marked: Cell[] = [];
  for (const { 0: token, index } of xml.matchAll(/<w:tc(?:\s[^>]*)?>|<\/w:tc>|[\ue000-\ue011]/g)) {
    if (token === '</w:tc>') {
      const cell = open.pop();
      if (cell?.fill || cell?.join) marked.push(cell);
    } else if (token.startsWith('<')) open.push({ at: index + token.length });
    else Object.assign(open.at(-1) ?? {}, wish(token));
  }
  return marked.sort((a, b) => a.at - b.at);
}

function wish(mark: string): Partial<Cell> {
  if (mark === joinsBelow) return { join: 'restart' };
  if (mark === joinedAbove) return { join: 'continue' };
  const fill = fillOf(mark);
  return fill ? { fill } : {};
}

/** ECMA-376 part 1, 17.4.69: the order in which Word wants them. */
const order = [
  ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd'],
  ...['noWrap', 'tcMar', 'textDirection', 'tcFitText', 'vAlign', 'hideMark'],
];

function withProperties(written: string, { fill, join }: Cell): string {
  const properties = new Map<string, string>();
  for (const [whole, name = ''] of written.matchAll(/<w:(\w+)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g)) {
    properties.set(name, whole);
  }
  if (fill) properties.set('shd', `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`);
  if (join) properties.set('vMerge', join === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...properties].sort(([a], [b]) => place(a) - place(b));
  return `<w:tcPr>${sorted.map(([, whole]) => whole).join('')}</w:tcPr>`;
}
