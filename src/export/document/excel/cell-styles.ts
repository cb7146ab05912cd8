import { type Package, partNames, readPart } from '../package';

const stylesPart = 'xl/styles.xml';

/** How a cell's text is written. */
export interface CellLook {
  /** Of its letters, in points. */
  size: number;
  isBold: boolean;
  /** Whether it goes on in a next line where the cell ends. */
  isWrapped: boolean;
}

/** The styles of a workbook, and those that are needed beside: a template's own, painted, or for what must stay text. */
export class CellStyles {
  readonly #xml: string;
  readonly #styles: string[];
  readonly #fonts: string[];
  readonly #fills: string[] = [];
  readonly #fillCount: number;
  readonly #known = new Map<string, number>();

  constructor(parts: Package) {
    const [name = stylesPart] = partNames(parts, /^xl\/styles\.xml$/);
    this.#xml = readPart(parts, name) ?? '';
    const list = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(this.#xml)?.[1] ?? '';
    this.#styles = [...list.matchAll(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(([style]) => style);
    const fonts = /<fonts\b[^>]*>([\s\S]*?)<\/fonts>/.exec(this.#xml)?.[1] ?? '';
    this.#fonts = [...fonts.matchAll(/<font\/>|<font>[\s\S]*?<\/font>/g)].map(([font]) => font);
    const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(this.#xml)?.[1] ?? '';
    this.#fillCount = [...fills.matchAll(/<fill>|<fill\/>/g)].length;
  }

  lookOf(style: number): CellLook {
    const xf = this.#styles[style] ?? '';
    const font = this.#fonts[Number(/\bfontId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? '';
    return {
      size: Number(/<sz val="([\d.]+)"/.exec(font)?.[1] ?? usualSize),
      isBold: /<b(?: val="(?:1|true)")?\/>/.test(font),
      isWrapped: /\bwrapText="(?:1|true)"/.test(xf),
    };
  }

  /** The place of a style like this one with a fill, or that keeps what looks like a formula as it is typed. */
  like(style: number, { fill, isQuoted }: { fill?: string | undefined; isQuoted?: boolean }): number {
    if (!fill && !isQuoted) return style;
    const key = `${style} ${fill ?? ''} ${isQuoted ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let xf = this.#styles[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    if (fill) xf = set(set(xf, 'fillId', `${this.#placeOf(fill)}`), 'applyFill', '1');
    if (isQuoted) xf = set(xf, 'quotePrefix', '1');
    this.#known.set(key, this.#styles.push(xf) - 1);
    return this.#styles.length - 1;
  }

  #placeOf(fill: string): number {
    if (!this.#fills.includes(fill)) this.#fills.push(fill);
    return this.#fillCount + this.#fills.indexOf(fill);
  }

  writeTo(parts: Package): void {
    if (this.#known.size === 0) return;
    const fills = this.#fills.map(
      (rgb) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    const xml = this.#xml
      .replace(/<fills\b[^>]*>([\s\S]*?)<\/fills>/, (_, own) => {
        return `<fills count="${this.#fillCount + fills.length}">${own}${fills.join('')}</fills>`;
      })
      .replace(/<cellXfs\b[^>]*>[\s\S]*?<\/cellXfs>/, () => {
        return `<cellXfs count="${this.#styles.length}">${this.#styles.join('')}</cellXfs>`;
      });
    parts.file(stylesPart, xml);
  }
}

/** Where a font does not say, in points. */
const usualSize = 11;

function set(xf: string, attribute: string, value: string): string {
  const bare = xf.replace(new RegExp(`\\s${attribute}="[^"]*"`), '');
  return bare.replace(/^<xf\b/, `<xf ${attribute}="${value}"`);
}
