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

  moves(from: number, lines: number): void {
    this.#by.push({ from, lines });
  }

  places(line: number): number[] {
    return this.#went.get(line) ?? [this.#shifted(line)];
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

  /** Of one line each is repeated with it; what reaches over several is one that reaches further. */
  merges(reference: string): string[] {
    const [, from = '', first = '', to = '', last = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
    if (first !== last) return [this.range(reference)];
    return this.places(Number(first)).map((line) => `${from}${line}:${to}${line}`);
  }
}
