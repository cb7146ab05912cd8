import type { HistoryReply } from '../../../src/domain/shown/replies/history-reply';
import type { KeptOf, PersonalReply } from '../../../src/domain/shown/replies/personal-reply';
import type { Refusal } from '../../../src/domain/shown/reply';

const coordinator = 'Koordinator, sekretariatet';
const owner = 'Indsatsejer, klynge Midt';
const initiative = { number: '12', title: 'Revision af kommunikationsaftalen', today: '2026-09-24' };

const nothing: KeptOf = {
  owned: 0,
  answers: 0,
  drafts: 0,
  messages: 0,
  uploads: 0,
  absences: 0,
  coordinates: [],
  namedByFile: [],
};
const everything: KeptOf = {
  owned: 3,
  answers: 12,
  drafts: 1,
  messages: 4,
  uploads: 1,
  absences: 2,
  coordinates: ['Sundhedsaftalen 2024-2027'],
  namedByFile: ['3', '6.1A'],
};

/** What is kept of somebody, and how they are forgotten. */
export const forgetting: Record<string, PersonalReply> = {
  'my-data': { kind: 'myData', kept: everything },
  'my-data-nothing': { kind: 'myData', kept: nothing },
  'forget-me': { kind: 'forgetMe', kept: everything },
  'forget-me-stranger': { kind: 'forgetMe', kept: nothing },
  forgotten: { kind: 'forgotten', kept: nothing },
  'forgotten-named-by-file': { kind: 'forgotten', kept: everything },
};

export const personalRefusals: Record<string, Refusal> = {
  'last-coordinator': { kind: 'lastCoordinator', name: 'Sundhedsaftalen 2024-2027' },
  'data-not-put': { kind: 'dataNotPut' },
};

/** Who changed what, as coordinators read it. */
export const personalReplies: Record<string, HistoryReply> = {
  history: {
    kind: 'history',
    ...initiative,
    page: 1,
    pages: 3,
    lines: [
      {
        on: '2026-09-23',
        by: owner,
        what: { kind: 'answered', how: 'edited', phase: 'running', shade: 'yellow', late: true },
      },
      {
        on: '2026-09-22',
        by: owner,
        what: { kind: 'answered', how: 'answered', phase: 'closed', shade: 'grey', late: false },
      },
      {
        on: '2026-09-21',
        by: '',
        what: { kind: 'answered', how: 'unchanged', phase: 'running', shade: 'green', late: false },
      },
      { on: '2026-09-17', by: '', what: { kind: 'handedOver', to: owner } },
      { on: '2026-09-16', by: owner, what: { kind: 'returned' } },
      { on: '2026-09-15', by: coordinator, what: { kind: 'assigned', to: owner, was: 'Indsatsejer, klynge Syd' } },
      { on: '2026-09-14', by: coordinator, what: { kind: 'assigned', to: owner, from: '2027-01-01' } },
      { on: '2026-09-13', what: { kind: 'tookOver', to: owner } },
      {
        on: '2026-09-12',
        by: coordinator,
        what: {
          kind: 'imported',
          how: 'changed',
          fields: ['title', 'anchoring', 'phase', 'period', 'owner', 'notes'],
          phase: { from: 'Under planlægning', to: 'Pågår' },
          period: { from: '', to: 'ultimo 2026' },
          place: { from: 'TSS', to: 'TSS/SSU' },
          owner,
        },
      },
      { on: '2026-08-12', what: { kind: 'imported', how: 'returned' } },
      { on: '2026-07-12', what: { kind: 'imported', how: 'gone' } },
      { on: '2026-01-12', what: { kind: 'imported', how: 'created' } },
    ],
  },
  'history-last-page': {
    kind: 'history',
    ...initiative,
    page: 3,
    pages: 3,
    lines: [
      { on: '2026-06-12', by: coordinator, what: { kind: 'moved', from: 'TSS', to: 'SSU' } },
      { on: '2026-06-11', what: { kind: 'ownerErased' } },
      { on: '2026-06-11', what: { kind: 'moved', from: '', to: 'TSS' } },
      { on: '2026-06-10', what: { kind: 'leftPlace', words: 'Styregruppen' } },
      { on: '2026-06-09', what: { kind: 'carriedOver', portfolio: 'Sundhedsaftalen 2019-2023', number: '7' } },
      { on: '2026-06-08', by: coordinator, what: { kind: 'cadence', cadence: { kind: 'nth', n: 2 } } },
      { on: '2026-06-07', by: coordinator, what: { kind: 'cadence', cadence: { kind: 'never' } } },
      { on: '2026-06-06', by: coordinator, what: { kind: 'cadence' } },
      { on: '2026-06-05', by: coordinator, what: { kind: 'settled', as: 'kept' } },
      { on: '2026-06-04', by: coordinator, what: { kind: 'settled', as: 'closed' } },
      {
        on: '2026-06-03',
        by: owner,
        what: {
          kind: 'absence',
          who: owner,
          isOwn: true,
          told: { kind: 'away', from: '2026-07-01', to: '2026-08-01', deputy: 'Indsatsejer, klynge Syd' },
        },
      },
      {
        on: '2025-06-02',
        by: coordinator,
        what: {
          kind: 'absence',
          who: owner,
          isOwn: false,
          told: { kind: 'away', from: '2025-07-01', to: '2025-07-31' },
        },
      },
      {
        on: '2025-06-01',
        by: coordinator,
        what: { kind: 'absence', who: owner, isOwn: false, told: { kind: 'back' } },
      },
    ],
  },
  'history-none': { kind: 'history', ...initiative, page: 1, pages: 1, lines: [] },
};
