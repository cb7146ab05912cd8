import type { Request } from '../../src/domain/answer/request';
import type { PublishedSnapshot } from '../../src/domain/documents/snapshot';
import type { Indicator } from '../../src/domain/indicator/indicator';
import type { Channel } from '../../src/domain/people/channel';
import type { Person } from '../../src/domain/people/person';
import type { Initiative } from '../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../src/domain/portfolio/portfolio';
import type { Upload } from '../../src/domain/portfolio/upload/upload';
import type { Ask } from '../../src/domain/round/ask';
import type { Notice } from '../../src/domain/round/notice';
import type { Round } from '../../src/domain/round/round';

const at = '2024-09-17T06:00:00.000Z';
const answer = { phase: 'running' as const, progress: '', nextSteps: '', period: '', decision: '' };
const address = { serviceUrl: 'http://127.0.0.1/', conversationId: 'a:1', botId: '28:bot' };

export const samplePortfolio = (change: Partial<Portfolio> = {}): Portfolio => ({
  id: 'sample',
  name: 'Sundhedsaftalen 2024-2027',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  coordinators: [],
  committees: [],
  rhythm: { reviewDays: 3, askDaysBefore: 10, remindDaysBefore: [5, 2, 0] },
  followedSince: at,
  ...change,
});

export const sampleInitiative = (change: Partial<Initiative> = {}): Initiative => ({
  portfolioId: 'sample',
  number: '1',
  title: 'Fælles stuegang',
  focusArea: 'Sammenhæng',
  anchoring: { words: 'TSS', committees: ['tss'] },
  phase: { phase: 'running', words: 'Pågår' },
  agreedPeriod: 'ultimo 2025',
  period: 'ultimo 2025',
  line: 2,
  notes: {},
  ...change,
});

export const sampleIndicator = (change: Partial<Indicator> = {}): Indicator => ({
  portfolioId: 'sample',
  id: 'akutte indlæggelser / 1.000',
  name: 'Akutte indlæggelser / 1.000',
  unit: 'antal',
  direction: 'down',
  initiatives: ['1'],
  values: [
    { period: { words: '2024', from: '2024-01-01', to: '2024-12-31' }, amount: { value: 74.5, decimals: 1 }, at },
  ],
  ...change,
});

export const sampleChannel = (change: Partial<Channel> = {}): Channel => ({
  portfolioId: 'sample',
  committeeId: 'tss',
  address,
  connectedBy: 'c0',
  connectedAt: at,
  ...change,
});

export const sampleRound = (change: Partial<Round> = {}): Round => ({
  id: 'sample.tss.2024-10-11',
  portfolioId: 'sample',
  committeeId: 'tss',
  askAt: at,
  remindAt: [],
  dueOn: '2024-09-26',
  dueAt: '2024-09-26T14:00:00.000Z',
  publishAt: '2024-10-01T06:00:00.000Z',
  initiatives: ['1'],
  openedAt: at,
  openedBy: 'calendar',
  state: { kind: 'open' },
  ...change,
});

export const sampleRequest = (change: Partial<Request> = {}): Request => ({
  portfolioId: 'sample',
  roundId: 'sample.tss.2024-10-11',
  number: '1',
  assignedAt: at,
  baseline: { ...answer, source: 'table' },
  reports: [],
  returns: [],
  lateUnshown: false,
  ...change,
});

export const sampleAsk = (change: Partial<Ask> = {}): Ask => ({
  portfolioId: 'sample',
  roundId: 'sample.tss.2024-10-11',
  person: 'owner@kommune.example',
  messages: [{ purpose: 'ask', delivery: { kind: 'planned' } }],
  ...change,
});

export const sampleNotice = (change: Partial<Notice> = {}): Notice => ({
  id: 'noChannel.sample.tss.2024-10-11',
  portfolioId: 'sample',
  to: 'coordinator@region.example',
  about: { kind: 'noChannel', roundId: 'sample.tss.2024-10-11' },
  delivery: { kind: 'planned' },
  ...change,
});

export const samplePerson = (change: Partial<Person> = {}): Person => ({
  id: '0f1e2d3c-0000-4000-8000-000000000001',
  address,
  metAt: at,
  seenAt: at,
  ...change,
});

export const sampleUpload = (change: Partial<Upload> = {}): Upload => ({
  id: '0f1e2d3c',
  sentBy: '0f1e2d3c-0000-4000-8000-000000000001',
  fileName: 'oversigt.csv',
  keepUntil: '2024-09-18T06:00:00.000Z',
  state: { kind: 'waiting' },
  ...change,
});

export const sampleSnapshot = (change: Partial<PublishedSnapshot> = {}): PublishedSnapshot => ({
  portfolioId: 'sample',
  portfolioName: 'Aftalen',
  language: 'da',
  committee: 'Styregruppen',
  roundId: 'sample.tss.2024-10-11',
  asOf: '2024-10-01',
  publishedOn: '2024-10-02',
  headings: { title: 'Indsatser 2024' },
  leftOut: 0,
  items: [],
  ...change,
});
