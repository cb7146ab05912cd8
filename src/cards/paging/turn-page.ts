import type { Words } from '../../words/da';

interface Turning {
  /** As somebody's button, or words, have it: anything. */
  wanted: number;
  size: number;
  words: Words;
  /** What the buttons carry beside the page. */
  data?: object;
}

/** One page of a list, 1-based; beyond the last is the last. `previous` and `next` are buttons, none or one. */
export function turnPage<T>(all: readonly T[], { wanted, size, words, data = {} }: Turning) {
  const of = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), of);
  const button = (title: string, to: number) => ({ title, data: { ...data, page: to } });
  return {
    shown: all.slice((page - 1) * size, page * size),
    page,
    of,
    /** Empty where there is but one. */
    position: of > 1 ? words.summary.page(page, of) : '',
    previous: page > 1 ? [button(words.button.previous, page - 1)] : [],
    next: page < of ? [button(words.button.next, page + 1)] : [],
  };
}
