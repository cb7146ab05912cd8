import { sampleAnswer } from '../../../domain/shown/joining/rehearsal-content';
import type { Words } from '../../../words/da';

/** The content with words in the places where a rehearsal's answers have none. */
export function withSampleWords<T>(content: T, { rehearsing }: Words): T {
  const words = new Map<string, string>([
    [sampleAnswer.progress, rehearsing.progress],
    [sampleAnswer.nextSteps, rehearsing.nextSteps],
    [sampleAnswer.decision, rehearsing.decision],
  ]);
  return replaced(content, words) as T;
}

function replaced(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, words)]));
}
