import { latestReport, type Request } from '../../domain/answer/request';
import type { ReviewedTexts } from '../../domain/review/review';
import { maxLength } from '../../domain/shown/ask-content';
import type { ReviewItemPage, ReviewNews } from '../../domain/shown/meeting/review-content';

/** What is wrong with what was typed, and what was typed. */
type Fault = { fault: ReviewNews; typed: NonNullable<ReviewItemPage['typed']> };

/** As long as what an owner may write of a decision. */
const longestQuestion = maxLength.decision;

/** @param inputs untrusted: `progress`, `nextSteps` and `decision`; what is not there stays as it is */
export function readWording(
  request: Request,
  shown: ReviewedTexts,
  inputs: Record<string, unknown>,
): { texts: ReviewedTexts } | Fault {
  const typed: ReviewedTexts = {
    progress: text(inputs.progress) ?? shown.progress,
    nextSteps: text(inputs.nextSteps) ?? shown.nextSteps,
    decision: text(inputs.decision) ?? shown.decision,
  };
  const fault = faultIn(request, typed);
  return fault ? { fault: { kind: fault }, typed } : { texts: typed };
}

/** @param inputs untrusted: `question` */
export function readQuestion(inputs: Record<string, unknown>): { question: string } | Fault {
  const question = text(inputs.question) ?? '';
  if (question === '') return { fault: { kind: 'questionMissing' }, typed: { question } };
  if (question.length > longestQuestion) return { fault: { kind: 'tooLong' }, typed: { question } };
  return { question };
}

/** What its owner had to write stands there in other words, too. */
function faultIn(
  request: Request,
  texts: ReviewedTexts,
): 'progressMissing' | 'decisionMissing' | 'tooLong' | undefined {
  const report = latestReport(request);
  if (texts.progress === '' && report?.progress !== '') return 'progressMissing';
  if (texts.decision === '' && report?.health === 'red') return 'decisionMissing';
  const isTooLong = (['progress', 'nextSteps', 'decision'] as const).some(
    (field) => texts[field].length > maxLength[field],
  );
  return isTooLong ? 'tooLong' : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined;
}
