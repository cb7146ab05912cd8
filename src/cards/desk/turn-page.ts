import type { Words } from '../../words/da';

/** One page of a list, 1-based; beyond the last is the last. `previous` and `next` are buttons, none or one. */
export function turnPage<T>(all: T[], wanted: number, size: number, words: Words, data: object = {}) {
  const of = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), of);
  const button = (title: string, to: number) => ({ title, data: { ...data, page: to } });
  return {
    shown: all.slice((page - 1) * size, page * size),
    position: of > 1 ? words.summary.page(page, of) : '',
    previous: page > 1 ? [button(words.button.previous, page - 1)] : [],
    next: page < of ? [button(words.button.next, page + 1)] : [],
  };
}
