import type { Refusal } from '../domain/shown/reply';

/** A person asked for what may not be, or cannot be: shown once, as a sentence that says what to do next. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.kind}`);
    this.name = 'Refused';
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
