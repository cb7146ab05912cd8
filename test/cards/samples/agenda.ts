import type { Language } from '../../../src/domain/people/language';
import type {
  AgendaDone,
  AgendaNotice,
  AgendaReply,
  ShownDecision,
  ShownItem,
} from '../../../src/domain/shown/meeting/agenda-content';
import type { Reply } from '../../../src/domain/shown/reply';

const today = '2024-10-14';
const portfolioId = 'hovedstaden-2024';
const tss = { portfolioId, committeeId: 'tss', committee: 'TSS', today };
const about = { portfolioId, number: '38', title: 'Revision af kommunikationsaftalen', today };

const red: ShownItem = {
  number: '38',
  title: about.title,
  focusArea: 'Digitalisering',
  asked: 'Skal revisionen vente på den nye nationale standard, eller går vi videre med den, vi har?',
  why: {
    shade: 'red',
    progress: 'Leverandøren kan først levere, når standarden er på plads. Arbejdsgruppen er sat på pause.',
    overdue: false,
    slipMonths: 6,
  },
  reportedBy: '5e5f0c59-4a4f-4d62-9e3c-000000000038',
  reportedOn: '2024-09-27',
  since: '2024-06-03',
  askedIn: 'TSS',
  by: 'Indsatsejer, klynge Midt',
};
const escalated: ShownItem = {
  ...red,
  number: '12',
  title: 'Fælles henvisningspraksis til det nære akuttilbud',
  asked: '',
  why: { shade: 'red', progress: 'Parterne er ikke enige om finansieringen.', overdue: true },
  since: '2024-08-26',
  reportedOn: '2024-09-30',
  askedIn: 'Byen',
  escalated: { from: 'Byen', on: '2024-10-09' },
};
const yellow: ShownItem = {
  ...red,
  number: '6.1A',
  title: 'Tidlig opsporing hos praktiserende læger',
  asked: 'Må vi udvide til to kommuner mere?',
  why: { shade: 'yellow', progress: 'Det går godt i de tre første kommuner.', overdue: false },
  since: '2024-09-27',
};
const decision: ShownDecision = {
  number: '38',
  title: about.title,
  id: '1',
  committee: 'TSS',
  on: '2024-10-11',
  asked: red.asked,
  text: 'Revisionen går videre med den standard, vi har. Sekretariatet vender tilbage i foråret.',
  at: '2024-10-14T08:00:00.000Z',
};
const older: ShownDecision = {
  ...decision,
  id: '2',
  on: '2024-06-14',
  text: 'Der sættes 200.000 kr. af til en fælles projektleder.',
};
const { by: _, ...unnamed } = red;

const bodies: Record<string, AgendaReply> = {
  agenda: {
    kind: 'agenda',
    ...tss,
    meetingOn: '2024-11-08',
    items: [red, escalated, yellow],
    standing: [older],
    page: 1,
  },
  'agenda-nothing': { kind: 'agenda', ...tss, items: [], standing: [], page: 1 },
  'agenda-page': {
    kind: 'agenda',
    ...tss,
    meetingOn: '2024-11-08',
    items: Array.from({ length: 23 }, (_one, at) => ({ ...unnamed, number: `${at + 1}` })),
    standing: [decision, older],
    page: 2,
  },
  'agenda-point': {
    kind: 'agendaPoint',
    ...tss,
    number: '38',
    title: about.title,
    item: red,
    standing: [older],
    parent: { id: 'sku', name: 'SKU' },
    mayAct: true,
  },
  'agenda-point-for-member': {
    kind: 'agendaPoint',
    ...tss,
    number: '38',
    title: about.title,
    item: unnamed,
    standing: [],
    mayAct: false,
  },
  'agenda-point-decided': {
    kind: 'agendaPoint',
    ...tss,
    number: '38',
    title: about.title,
    standing: [decision, older],
    mayAct: true,
  },
  'agenda-point-quiet': { kind: 'agendaPoint', ...tss, number: '38', title: about.title, standing: [], mayAct: true },
  'agenda-form': {
    kind: 'agendaForm',
    ...tss,
    number: '38',
    title: about.title,
    asked: red.asked,
    text: '',
    on: '2024-10-11',
  },
  'agenda-form-fault': {
    kind: 'agendaForm',
    ...tss,
    number: '38',
    title: about.title,
    asked: '',
    text: decision.text,
    on: '2024-10-20',
    fault: 'dayAhead',
    replaces: { id: '1', at: decision.at },
  },
  'agenda-which-committee': {
    kind: 'agendaChoice',
    ask: 'committee',
    ...about,
    text: decision.text,
    options: [
      { id: 'tss', name: 'TSS' },
      { id: 'byen', name: 'Byen' },
    ],
  },
  'agenda-replace': {
    kind: 'agendaChoice',
    ask: 'replace',
    ...about,
    committeeId: 'tss',
    committee: 'TSS',
    before: decision,
    text: 'Revisionen venter på den nationale standard.',
    on: '2024-10-11',
  },
  'agenda-which-decision': { kind: 'agendaChoice', ask: 'carriedOut', ...about, options: [older, decision] },
  'agenda-which-parent': {
    kind: 'agendaChoice',
    ask: 'escalateTo',
    ...about,
    options: [
      { id: 'sku', name: 'SKU' },
      { id: 'dak', name: 'DAK' },
    ],
  },
};

type What = AgendaDone extends infer D ? (D extends AgendaDone ? Omit<D, keyof typeof about | 'kind'> : never) : never;
const whats: Record<string, What> = {
  decided: { what: 'decided', committeeId: 'tss', decision, replaced: false, tells: true },
  corrected: { what: 'decided', committeeId: 'tss', decision, replaced: true, tells: false },
  already: { what: 'alreadyDecided', decision },
  undone: { what: 'undone', committee: 'TSS', text: decision.text },
  'carried-out': { what: 'carriedOut', committee: 'TSS', on: decision.on, text: decision.text },
  'already-carried-out': { what: 'alreadyCarriedOut' },
  'nothing-stands': { what: 'nothingStands' },
  'nothing-asked': { what: 'nothingAsked' },
  changed: { what: 'changed' },
  'nobody-to-decide': { what: 'nobodyToDecide' },
  escalated: { what: 'escalated', from: 'TSS', to: 'SKU', toId: 'sku', meetingOn: '2024-11-08', tells: true },
  'escalated-without-meeting': { what: 'escalated', from: 'TSS', to: 'SKU', toId: 'sku', tells: false },
  'already-there': { what: 'alreadyThere', to: 'SKU', toId: 'sku' },
  'no-parent': { what: 'noParent', committee: 'SKU', committeeId: 'sku' },
  elsewhere: { what: 'elsewhere', committees: ['SKU'] },
};

/** The agenda of a committee, and what is done about what stands on it. */
export const agendaReplies: Record<string, (language: Language) => Reply> = Object.fromEntries([
  ...Object.entries(bodies).map(([name, body]) => [name, (language: Language) => ({ language, ...body })] as const),
  ...Object.entries(whats).map(
    ([name, what]) =>
      [
        `agenda-${name}`,
        (language: Language) => ({ language, kind: 'agendaDone' as const, ...about, ...what }) as Reply,
      ] as const,
  ),
]);

const told = { ...about, portfolioId };
const { id, committee, on, text } = decision;

/** What whoever answers for an initiative is told of it. */
export const agendaNotices: Record<string, (language: Language) => AgendaNotice> = {
  decided: (language) => ({ language, ...told, kind: 'decided', decisionId: id, committee, on, text }),
  'decided-deputy': (language) => ({
    language,
    ...told,
    kind: 'decided',
    decisionId: id,
    committee,
    on,
    text,
    insteadOf: 'Indsatsejer, TSS',
  }),
  'decision-undone': (language) => ({ language, ...told, kind: 'decisionUndone', committee, on, text }),
  escalated: (language) => ({ language, ...told, kind: 'escalated', from: 'TSS', to: 'SKU', meetingOn: '2024-11-08' }),
};
