import type { Done, Refusal } from '../../../src/domain/shown/reply';

const titles = ['Revision af kommunikationsaftalen', 'Kom Trygt hjem (hoftenære frakturer)', 'IV-aftalen'];
const homeless = [12, 34, 38].map((number, at) => ({ number: `${number}`, title: titles[at] ?? '' }));
const moved = homeless.map((one) => ({ ...one, from: 'SSU/TSS', fromIds: ['ssu', 'tss'] }));
const round = { dueOn: '2024-09-26' };

export const agreementDone: Record<string, Done> = {
  moved: { kind: 'initiativesMoved', to: 'Byen', toIds: ['byen'], moved, already: 0, asked: [] },
  'moved-some': {
    kind: 'initiativesMoved',
    to: 'Byen/Midt',
    toIds: ['byen', 'midt'],
    moved: [
      ...moved,
      { number: '40', title: 'Den sidste tid', from: 'Syd', fromIds: ['syd'] },
      { number: '41', title: 'Ny indsats', from: 'Udvalget for alt', fromIds: [] },
    ],
    already: 1,
    asked: [{ committee: 'TSS', initiatives: 2 }],
  },
  'moved-none': { kind: 'initiativesMoved', to: 'Byen', toIds: ['byen'], moved: [], already: 3, asked: [] },
  'moved-forty': {
    kind: 'initiativesMoved',
    to: 'Byen',
    toIds: ['byen'],
    moved: Array.from({ length: 40 }, (_, at) => ({
      number: `${at + 1}`,
      title: titles[at % 3] ?? '',
      from: 'TSS',
      fromIds: ['tss'],
    })),
    already: 0,
    asked: [],
  },
  renamed: { kind: 'committeeRenamed', committee: 'TVS', committeeId: 'tss', was: 'TSS', initiatives: 8 },
  'renamed-already': { kind: 'committeeRenamed', committee: 'TSS', committeeId: 'tss', was: 'TSS', initiatives: 8 },
  succeeded: {
    kind: 'committeeSucceeded',
    committee: 'TSS',
    successor: 'Sundhedsråd Øst',
    successorId: 'oest',
    moved: 8,
    round,
    channelFollows: true,
    hasChannel: true,
    hasMeeting: true,
  },
  'succeeded-unprepared': {
    kind: 'committeeSucceeded',
    committee: 'TSS',
    successor: 'Sundhedsråd Øst',
    successorId: 'oest',
    moved: 0,
    channelFollows: false,
    hasChannel: false,
    hasMeeting: false,
  },
  closed: { kind: 'committeeClosed', committee: 'TSS', committeeId: 'tss', already: false, round, homeless },
  'closed-already': { kind: 'committeeClosed', committee: 'TSS', committeeId: 'tss', already: true, homeless: [] },
  'last-summaries': {
    kind: 'lastSummaries',
    name: 'Sundhedsaftalen 2024-2027',
    portfolioId: 'hovedstaden-2024',
    on: '2027-01-04',
    committees: ['SSU', 'TSS', 'Byen', 'Nord'].map((shortName) => ({ id: shortName.toLowerCase(), shortName })),
  },
  'last-summaries-of-many': {
    kind: 'lastSummaries',
    name: 'Sundhedsaftalen 2024-2027',
    portfolioId: 'hovedstaden-2024',
    committees: Array.from({ length: 12 }, (_, at) => ({ id: `klynge-${at}`, shortName: `Klynge ${at}` })),
  },
  'last-summaries-none': {
    kind: 'lastSummaries',
    name: 'Sundhedsaftalen 2024-2027',
    portfolioId: 'hovedstaden-2024',
    on: '2027-01-04',
    committees: [],
  },
  reopened: { kind: 'committeeReopened', committee: 'TSS', committeeId: 'tss', already: false },
  'reopened-already': { kind: 'committeeReopened', committee: 'TSS', committeeId: 'tss', already: true },
};

export const agreementRefusals: Record<string, Refusal> = {
  'unknown-initiatives': { kind: 'unknownInitiatives', words: ['44', '45', 'x'], count: 43 },
  'moved-away': { kind: 'movedAway', number: '12', committee: 'Byen' },
  'committee-ended': { kind: 'committeeEnded', committee: 'TSS' },
  'committee-succeeded': {
    kind: 'committeeEnded',
    committee: 'TSS',
    successor: { id: 'oest', shortName: 'Sundhedsråd Øst' },
  },
  'portfolio-ended': { kind: 'portfolioEnded', name: 'Sundhedsaftalen 2024-2027' },
  'name-taken': { kind: 'nameTaken', words: 'Byen', committee: 'Byen' },
  'no-name': { kind: 'noName', words: '12' },
  'same-committee': { kind: 'sameCommittee', committee: 'TSS' },
  'how-to-write': { kind: 'howToWrite', command: 'moveInitiatives' },
};
