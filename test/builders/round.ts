import type { Answer, Report } from '../../src/domain/answer/report';
import type { Request } from '../../src/domain/answer/request';
import type { Ask, AskMessage } from '../../src/domain/round/ask';
import type { Delivery } from '../../src/domain/round/delivery';
import type { Round } from '../../src/domain/round/round';
import type { Instant } from '../../src/domain/time/instant';

/** When things happen in the sample round, which is for the meeting of Friday 11 October 2024. */
export const times = {
  ask: '2024-09-17T06:00:00.000Z',
  remind1: '2024-09-24T06:00:00.000Z',
  remind2: '2024-09-27T06:00:00.000Z',
  remind3: '2024-10-01T06:00:00.000Z',
  due: '2024-10-01T22:00:00.000Z',
  publish: '2024-10-02T06:00:00.000Z',
} as const;

export function round(change: Partial<Round> = {}): Round {
  return {
    id: 'sample.tss.2024-10-11',
    portfolioId: 'sample',
    committeeId: 'tss',
    askAt: times.ask,
    remindAt: [times.remind1, times.remind2, times.remind3],
    dueOn: '2024-10-01',
    dueAt: times.due,
    publishAt: times.publish,
    meetingOn: '2024-10-11',
    agendaDeadlineOn: '2024-10-04',
    initiatives: ['1'],
    openedAt: times.ask,
    openedBy: 'calendar',
    state: { kind: 'open' },
    ...change,
  };
}

export function request(number: string, change: Partial<Request> & { ownedBy?: string } = {}): Request {
  const { ownedBy, ...rest } = change;
  return {
    portfolioId: 'sample',
    roundId: 'sample.tss.2024-10-11',
    number,
    ...(ownedBy ? { owner: { person: ownedBy } } : {}),
    assignedAt: times.ask,
    baseline: { ...answer({ progress: '' }), source: 'table' },
    reports: [],
    returns: [],
    lateUnshown: false,
    ...rest,
  };
}

export function answer(change: Partial<Answer> = {}): Answer {
  return {
    phase: 'running',
    health: 'green',
    progress: 'Det går fremad.',
    nextSteps: '',
    period: 'ultimo 2025',
    decision: '',
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    ...answer(),
    id: 'r1',
    at: '2024-09-20T08:00:00.000Z',
    by: 'owner',
    kind: 'answered',
    late: false,
    ...change,
  };
}

export function ask(...messages: [string, Delivery][]): Ask {
  return {
    portfolioId: 'sample',
    roundId: 'sample.tss.2024-10-11',
    person: 'owner',
    messages: messages.map(([purpose, delivery]): AskMessage => ({ purpose, delivery })),
  };
}

export function sentAt(at: Instant): Delivery & { kind: 'sent' } {
  return { kind: 'sent', at, conversationId: 'chat:owner', activityId: 'a1' };
}
