import type { AskContent } from '../../domain/shown/ask-content';
import { addDays } from '../../domain/time/day-arithmetic';
import { longDay } from '../../domain/time/day-words';
import type { Words } from '../../words/da';

/** The days somebody may wait until; none where there is none, or the answer is given already. */
export function laterView({ laterDays = [], dueOn, today, language }: AskContent, words: Words) {
  if (laterDays.length === 0) return [];
  return [
    {
      label: words.later.label,
      first: laterDays[0] ?? '',
      days: laterDays.map((day) => {
        const said = longDay(day, language);
        if (day === addDays(today, 1)) return { value: day, title: words.later.tomorrow(said) };
        return { value: day, title: day === addDays(dueOn, -1) ? words.later.dayBefore(said) : said };
      }),
    },
  ];
}
