/**
 * The store cannot be used as it is set up. The message is one sentence for the operator: what happened and which
 * setting to look at. It never holds a key, and it carries no cause: a client's own error may quote what it was given.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
