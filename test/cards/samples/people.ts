import type { Language } from '../../../src/domain/people/language';
import type { AskContent, AskPage, HandOverFault } from '../../../src/domain/shown/ask-content';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import type { AbsenceReply, LanguageReply } from '../../../src/domain/shown/replies/people-reply';
import type { Done, MineReply, MissingReply, Refusal, ShowReply } from '../../../src/domain/shown/reply';
import { askContent, item, question } from './ask';
import { noStory } from './reading';

const today = '2024-06-03';
const july = { from: '2024-07-01', to: '2024-08-01' };
const deputy = { label: 'Indsatsejer, klynge Midt', reachable: true };
const owner = 'Indsatsejer, TSS';

/** Replies of others with what absence and a planned owner bring to them. */
const standingIn = ['1', '2'].map((number) => ({ number, title: item.title, shade: 'green' as const }));

/** Absence and the choice of a language, as they are said back. */
export const peopleReplies: Record<string, AbsenceReply | LanguageReply | MineReply | MissingReply | ShowReply> = {
  'show-next-owner': {
    kind: 'show',
    number: item.number,
    title: item.title,
    focusArea: item.focusArea,
    anchoring: 'TSS',
    phase: 'running',
    phaseWords: '',
    shade: 'green',
    agreedPeriod: 'primo 2025',
    period: 'primo 2025',
    overdue: false,
    gone: false,
    today,
    owner: { label: owner, reach: { kind: 'notInstalled', on: '2024-05-13' } },
    nextOwner: { label: deputy.label, from: '2024-09-01' },
    told: [],
    milestones: [],
    story: noStory,
    reader: 'coordinator',
    reports: [],
  },
  'mine-as-deputy': {
    kind: 'mine',
    today,
    rounds: [],
    page: 1,
    open: { portfolioId: 'hovedstaden-2024', roundId: 'hovedstaden-2024.mellem' },
    initiatives: standingIn.map((one, nth) => ({
      ...one,
      state: 'waiting' as const,
      ...(nth > 0 ? { insteadOf: owner } : {}),
    })),
  },
  'missing-with-deputy': {
    kind: 'missing',
    committee: 'TSS',
    committeeId: 'tss',
    today,
    round: { dueOn: '2024-08-12', asked: 2, answered: 1, pastDue: false },
    lines: [
      {
        number: item.number,
        title: item.title,
        owner: { label: owner, deputy: deputy.label, reach: { kind: 'reachable' } },
        handedBack: false,
      },
    ],
  },
  'absence-set': { kind: 'absence', what: 'set', today, absences: [{ ...july, deputy }] },
  'absence-set-without-deputy': {
    kind: 'absence',
    what: 'set',
    today,
    absences: [july, { from: '2025-01-02', to: '2025-01-02', deputy }],
  },
  'absence-set-for-somebody': {
    kind: 'absence',
    what: 'set',
    whose: owner,
    today,
    absences: [{ ...july, deputy: { ...deputy, reachable: false } }],
  },
  'absence-set-deputy-away': {
    kind: 'absence',
    what: 'set',
    today,
    absences: [{ ...july, deputy: { ...deputy, away: true } }],
  },
  'absence-shown': {
    kind: 'absence',
    what: 'shown',
    today,
    absences: [
      { ...july, deputy },
      { from: '2024-10-14', to: '2024-10-18' },
    ],
  },
  'absence-none': { kind: 'absence', what: 'shown', today, absences: [] },
  'absence-ended': { kind: 'absence', what: 'ended', today, absences: [{ from: '2024-10-14', to: '2024-10-18' }] },
  'absence-ended-for-somebody': { kind: 'absence', what: 'ended', whose: owner, today, absences: [] },
  'language-chosen': { kind: 'language', chosen: 'da' },
  'language-which': { kind: 'language' },
};

export const peopleDone: Record<string, Done> = {
  'assigned-later': {
    kind: 'assigned',
    number: '38',
    title: item.title,
    label: deputy.label,
    reachable: true,
    asked: false,
    from: '2024-09-01',
  },
};

export const peopleRefusals: Record<string, Refusal> = {
  'which-person': { kind: 'whichPerson', words: 'Indsatsejer Nord', known: ['nord1@example.com', 'nord2@example.com'] },
  'which-person-unknown': { kind: 'whichPerson', words: 'Indsatsejer Nord', known: [] },
  'not-met': { kind: 'notMet', words: 'nord@example.com' },
  'own-deputy': { kind: 'ownDeputy' },
  'unknown-stretch': { kind: 'unknownStretch', words: 'engang til sommer' },
  'stretch-passed': { kind: 'stretchPassed', words: '1/7 2023' },
  'when-away': { kind: 'whenAway' },
  'owns-nothing': { kind: 'ownsNothing' },
  'unknown-language': { kind: 'unknownLanguage', words: 'fransk' },
};

const about = {
  portfolioId: 'hovedstaden-2024',
  committee: 'TSS',
  committeeId: 'tss',
  meetingOn: '2024-08-22',
  dueOn: '2024-08-12',
  today,
};

export const peopleNotices: Record<string, (language: Language) => NoticeContent> = {
  'handed-over': (language) => ({
    language,
    ...about,
    kind: 'handedOver',
    number: '38',
    title: item.title,
    by: owner,
    to: deputy.label,
    reachable: true,
  }),
  'handed-over-to-unmet': (language) => ({
    language,
    ...about,
    kind: 'handedOver',
    number: '38',
    title: item.title,
    by: owner,
    to: '00000000-0000-4000-8000-0000000000d2',
    reachable: false,
  }),
  absent: (language) => ({ language, ...about, kind: 'absent', label: owner, ...july, numbers: ['12', '38'] }),
};

const handOver = (more: Partial<AskPage & { kind: 'handOver' }> = {}): AskPage => ({
  kind: 'handOver',
  item: { number: item.number, title: item.title },
  ...more,
});
const handedOn = { occasion: { kind: 'handedOn', number: '12', label: deputy.label } } as const;
const several: HandOverFault = {
  kind: 'several',
  words: 'Indsatsejer Nord',
  known: ['nord1@example.com', 'nord2@example.com'],
};

export const peopleAsks: Record<string, (language: Language) => AskContent> = {
  'ask-as-deputy': (language) => askContent(language, question({ insteadOf: owner })),
  'ask-not-theirs': (language) => askContent(language, question(), { occasion: { kind: 'notTheirs', number: '12' } }),
  'ask-handed-on': (language) => askContent(language, question(), handedOn),
  'hand-over': (language) => askContent(language, handOver()),
  'hand-over-unknown': (language) =>
    askContent(language, handOver({ fault: { kind: 'unknown', words: 'nord' }, typed: 'nord' })),
  'hand-over-several': (language) => askContent(language, handOver({ fault: several, typed: 'Indsatsejer Nord' })),
  'hand-over-missing': (language) => askContent(language, handOver({ fault: { kind: 'missing' } })),
  'hand-over-yourself': (language) => askContent(language, handOver({ fault: { kind: 'yourself' } })),
  'nothing-passed-on': (language) => askContent(language, { kind: 'nothing', why: 'passedOn' }, handedOn),
};
