/** Everything that happened, in its order: a log to read, and a mark that is the same where everything was. */
export class Trace {
  readonly lines: string[] = [];
  private hash = 0x811c9dc5;

  constructor(private readonly now: () => string) {}

  log(line: string): void {
    const told = `${this.now()} ${line}`;
    this.lines.push(told);
    this.add(told);
  }

  /** Into the mark alone (FNV-1a). */
  add(what: string): void {
    let { hash } = this;
    for (let at = 0; at < what.length; at += 1) hash = Math.imul(hash ^ what.charCodeAt(at), 0x01000193);
    this.hash = hash;
  }

  get mark(): string {
    return (this.hash >>> 0).toString(16).padStart(8, '0');
  }
}
