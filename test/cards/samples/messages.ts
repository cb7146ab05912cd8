import type { Language } from '../../../src/domain/portfolio/portfolio';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import type { Done, Refusal } from '../../../src/domain/shown/reply';
import { goneNotice } from './tables';

const committee = 'TSS';
const initiative = { number: '38', title: 'Revision af kommunikationsaftalen' };
const dates = { dueOn: '2024-09-26', today: '2024-09-17' };

const days = {
  meetingOn: '2024-10-11',
  agendaOn: '2024-10-04',
  askOn: '2024-09-17',
  remindOn: ['2024-09-24', '2024-09-27', '2024-10-01'],
  dueOn: '2024-10-01',
  publishOn: '2024-10-02',
};

export const done: Record<string, Done> = {
  'round-started': {
    kind: 'roundStarted',
    committee,
    ...dates,
    initiatives: 8,
    people: 5,
    unreachable: 1,
    ownerless: 2,
  },
  'round-already-open': { kind: 'roundAlreadyOpen', committee, ...dates },
  reminded: { kind: 'reminded', committee, people: 3, unreachable: 1 },
  'nobody-to-remind': { kind: 'nobodyToRemind', committee },
  'round-closed': { kind: 'roundClosed', committee, answered: 7, asked: 8, hasChannel: true },
  'round-closed-no-channel': { kind: 'roundClosed', committee, answered: 7, asked: 8, hasChannel: false },
  published: { kind: 'published', committee },
  'published-already': { kind: 'publishedAlready', committee },
  'publish-waits-no-channel': { kind: 'publishWaits', committee, why: 'noChannel' },
  'publish-waits-unknown': { kind: 'publishWaits', committee, why: 'unknown' },
  'publish-waits-refused': { kind: 'publishWaits', committee, why: 'refused' },
  'publish-waits-later': { kind: 'publishWaits', committee, why: 'later' },
  assigned: { kind: 'assigned', ...initiative, label: 'Indsatsejer, TSS', reachable: true, asked: true },
  'assigned-unreachable': {
    kind: 'assigned',
    ...initiative,
    label: 'Indsatsejer, TSS',
    reachable: false,
    asked: false,
  },
  connected: { kind: 'connected', committee, waiting: true, also: ['SSU'] },
  'meeting-added': { kind: 'meetingAdded', committee, today: dates.today, days, initiatives: 8, round: 'planned' },
  'meeting-added-asks-nobody': {
    kind: 'meetingAdded',
    committee,
    today: dates.today,
    days: { ...days, name: 'Ekstraordinært møde' },
    initiatives: 0,
    round: 'planned',
  },
  'meeting-added-too-late': {
    kind: 'meetingAdded',
    committee,
    today: dates.today,
    days,
    initiatives: 8,
    round: 'tooLate',
  },
  'meeting-moved': {
    kind: 'meetingMoved',
    committee,
    today: dates.today,
    from: '2024-10-04',
    days,
    initiatives: 8,
    round: 'open',
  },
  'meeting-moved-over': {
    kind: 'meetingMoved',
    committee,
    today: dates.today,
    from: '2024-10-04',
    days,
    initiatives: 8,
    round: 'over',
  },
  'meeting-cancelled': {
    kind: 'meetingCancelled',
    committee,
    today: dates.today,
    on: '2024-10-11',
    asked: 5,
    answered: 3,
  },
  'handed-back': { kind: 'handedBack', ...initiative },
};

const known = ['Bornholm', 'Byen', 'Midt', 'Nord', 'Syd', 'TSS', 'SSU'];

export const refusals: Record<string, Refusal> = {
  'not-allowed': { kind: 'notAllowed' },
  'not-here': { kind: 'notHere' },
  'not-yours': { kind: 'notYours' },
  'no-portfolio': { kind: 'noPortfolio' },
  'not-connected': { kind: 'notConnected' },
  'unknown-committee': { kind: 'unknownCommittee', words: 'TTS', known },
  'which-committee': {
    kind: 'whichCommittee',
    command: 'missing',
    known: known.slice(3).map((shortName) => ({ id: shortName.toLowerCase(), shortName })),
  },
  'which-committee-of-many': {
    kind: 'whichCommittee',
    command: 'status',
    known: known.map((shortName) => ({ id: shortName.toLowerCase(), shortName })),
  },
  'unknown-initiative': { kind: 'unknownInitiative', words: '99', count: 43 },
  'which-initiative': { kind: 'whichInitiative', command: 'show' },
  'unknown-day': { kind: 'unknownDay', words: '31. februar' },
  'day-passed': { kind: 'dayPassed', words: '1. maj' },
  'unknown-time': { kind: 'unknownTime', words: 'når solen skinner' },
  'unknown-person': { kind: 'unknownPerson', words: 'indsatsejer nord' },
  'no-person': { kind: 'unknownPerson', words: '' },
  'no-round': { kind: 'noRound', committee },
  'nothing-to-ask': { kind: 'nothingToAsk', committee },
  'only-in-channel': { kind: 'onlyInChannel', command: 'connect' },
  'only-in-chat': { kind: 'onlyInChat', command: 'mine' },
  'which-day': { kind: 'whichDay', command: 'moveMeeting', committee: 'Klynge Nord' },
  'meeting-exists': { kind: 'meetingExists', committee, on: '2025-03-12', today: dates.today },
  'no-such-meeting': {
    kind: 'noSuchMeeting',
    committee,
    on: '2025-03-12',
    ahead: ['2024-10-11', '2024-12-06'],
    today: dates.today,
  },
  'agenda-after-meeting': { kind: 'agendaAfterMeeting' },
  'unknown-cadence': { kind: 'unknownCadence', number: '12', words: 'nu og da' },
  stale: { kind: 'stale' },
  'too-long': { kind: 'tooLong' },
  'too-fast': { kind: 'tooFast' },
  'unknown-action': { kind: 'unknownAction' },
  'store-down': { kind: 'storeDown' },
};

const about = {
  portfolioId: 'hovedstaden-2024',
  committee,
  committeeId: 'tss',
  meetingOn: '2024-10-11',
  ...dates,
};

export const notices: Record<string, (language: Language) => NoticeContent> = {
  'not-mine': (language) => ({ language, ...about, kind: 'notMine', ...initiative, by: 'Indsatsejer, TSS' }),
  unreachable: (language) => ({
    language,
    ...about,
    kind: 'unreachable',
    people: [{ label: 'Tovholder, akutområdet', numbers: ['34', '39'], reach: { kind: 'neverMet' } }],
    ownerless: [initiative, { number: '36', title: 'Opfølgning på og evaluering af IV-aftalen' }],
    channelMissing: false,
  }),
  'unreachable-for-every-reason': (language) => ({
    language,
    ...about,
    kind: 'unreachable',
    people: [
      { label: 'Tovholder, akutområdet', numbers: ['34', '39'], reach: { kind: 'blocked', on: '2024-09-17' } },
      { label: 'Indsatsejer, TSS', numbers: ['12'], reach: { kind: 'left', on: '2024-09-17' } },
      { label: 'Indsatsejer, klynge Midt', numbers: ['38'], reach: { kind: 'notInstalled', on: '2023-12-01' } },
      { label: 'Tovholder, børn og unge', numbers: ['3'], reach: { kind: 'neverMet' } },
      { label: 'Tovholder, hjerter', numbers: ['7'], reach: { kind: 'outsider' } },
      { label: 'Tovholder, kommunikation', numbers: ['40'], reach: { kind: 'refused', on: '2024-09-17' } },
      { label: 'Tovholder, lunger', numbers: ['41'], reach: { kind: 'neverMet' } },
    ],
    ownerless: [],
    channelMissing: false,
  }),
  'channel-missing': (language) => ({
    language,
    ...about,
    kind: 'unreachable',
    people: [],
    ownerless: [],
    channelMissing: true,
  }),
  'unreachable-channel-missing': (language) => ({
    language,
    ...about,
    kind: 'unreachable',
    people: [{ label: 'Tovholder, akutområdet', numbers: ['34', '39'], reach: { kind: 'neverMet' } }],
    ownerless: [],
    channelMissing: true,
  }),
  'no-channel': (language) => ({ language, ...about, kind: 'noChannel', answered: 7, asked: 8 }),
  'post-unknown': (language) => ({ language, ...about, kind: 'postUnknown' }),
  'missed-entry': (language) => ({ language, ...about, entry: 'Status i oktober', kind: 'missed' }),
  missed: (language) => ({ language, ...about, kind: 'missed' }),
  gone: (language) => goneNotice(language),
  'gone-many': (language) => goneNotice(language, 9),
};
