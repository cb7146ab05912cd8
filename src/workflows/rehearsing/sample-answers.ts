import type { Request } from '../../domain/answer/request';
import type { Round } from '../../domain/round/round';
import type { AskContent } from '../../domain/shown/ask-content';
import { sampleAnswer } from '../../domain/shown/joining/rehearsal-content';
import { recordReport } from '../answers/record-report';
import type { Asked } from '../rounds/ask-content';
import type { Scratch } from './scratch';

interface Theirs {
  person: Asked;
  requests: Request[];
}

/** So many answers make a summary that looks like one. */
const mostAnswers = 60;

/** Answers everything that is asked of one person. @returns their card after the last answer, which is the receipt */
export async function answerFor(
  scratch: Scratch,
  round: Round,
  { person, requests }: Theirs,
): Promise<AskContent | undefined> {
  let content: AskContent | undefined;
  for (const request of requests) content = await answer(scratch, round, { person, request, health: 'green' });
  return content;
}

/** The first red with something to decide, the second yellow, the last not reported, the rest as agreed. */
export async function answerAll(scratch: Scratch, round: Round, askees: Theirs[]): Promise<void> {
  const all = askees.flatMap(({ person, requests }) => requests.map((request) => ({ person, request })));
  const answered = all.slice(0, Math.min(mostAnswers, all.length > 2 ? all.length - 1 : all.length));
  for (const [at, each] of answered.entries()) {
    await answer(scratch, round, { ...each, health: at === 0 ? 'red' : at === 1 ? 'yellow' : 'green' });
  }
}

async function answer(
  { ports }: Scratch,
  { portfolioId, id: roundId }: Round,
  { person, request, health }: { person: Asked; request: Request; health: 'red' | 'yellow' | 'green' },
): Promise<AskContent | undefined> {
  const { number, baseline } = request;
  const { progress, nextSteps, decision } = sampleAnswer;
  const inputs = {
    phase: 'running',
    health,
    progress,
    nextSteps,
    period: baseline.period,
    decision: health === 'red' ? decision : '',
  };
  // Answered for the receipt already, it is another answer if it says something else.
  const activityId = `rehearsal-${number}-${health}`;
  return recordReport(ports, { portfolioId, roundId, number, person, activityId, inputs, said: true });
}
