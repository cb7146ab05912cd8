/** Where the lines of a template went: each to as many as it was repeated. */
export class Shift {
  readonly #went = new Map<number, number[]>();
  /** From this line of the template on, this many further down. */
  readonly #by: { from: number; lines: number }[] = [];

  to(line: number, place: number): void {
    const places = this.#went.get(line);
    if (places) places.push(place);
    else this.#went.set(line, [place]);
  }

  /** It was repeated for nothing. */
  vanishes(line: number): void {
    if (!this.#went.has(line)) this.#went.set(line, []);
  }

  moves(from: number, lines: number): void {
    this.#by.push({ from, lines });
  }

  places(line: number): number[] {
    const places = this.#went.get(line) ?? [];
    return places.length > 0 ? places : [this.#shifted(line)];
  }

  #shifted(line: number): number {
    return line + (this.#by.findLast(({ from }) => line >= from)?.lines ?? 0);
  }

  /** `A4:F4` of the template where that stands now, all that it became included. */
  range(reference: string): string {
    return reference.replace(/(\$?[A-Z]+\$?)(\d+)(?::(\$?[A-Z]+\$?)(\d+))?/g, (_, from, first, to, last) => {
      const top = Math.min(...this.places(Number(first)));
      const bottom = Math.max(...this.places(Number(last ?? first)));
      if (to === undefined && top === bottom) return `${from}${top}`;
      return `${from}${top}:${to ?? from}${bottom}`;
    });
  }

  /** What is repeated with its lines is joined in each, so not at all where there are none; what reaches from one that is not to one that is reaches further. */
  merges(reference: string): string[] {
    const [, from = '', first = '', to = '', last = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
    if ([first, last].every((line) => this.#went.get(Number(line))?.length === 0)) return [];
    const [tops, bottoms] = [this.places(Number(first)), this.places(Number(last))];
    if (tops.length !== bottoms.length) return [this.range(reference)];
    return tops.map((top, at) => `${from}${top}:${to}${bottoms[at]}`);
  }
}
