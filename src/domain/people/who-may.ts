import type { CommandName } from '../shown/reply';

/** What somebody is to the thing they ask about, in their own chat. */
export type Relation =
  /** Coordinates the portfolio it belongs to. */
  | 'coordinator'
  /** Owns it. */
  | 'owner'
  /** Stands in today for its owner, who is away. */
  | 'deputy'
  /** Sent it. */
  | 'sender'
  | 'anybody';

/**
 * What it is done to. In a channel an initiative, a committee and a round are those of the channel's own committee, and
 * of those whose channel it was; the rest is what the channel's portfolio has.
 */
export type Thing =
  | 'nothing'
  | 'themselves'
  | 'initiative'
  | 'committee'
  | 'request'
  | 'ask'
  | 'round'
  | 'portfolio'
  | 'table';

export interface Rule {
  of: Thing;
  /** Any of these is enough. `inChannel`: nobody; its coordinators are told to do it in a channel. */
  chat: readonly Relation[] | 'inChannel';
  /** `inChat`: nobody; who might do it in their own chat is told so. */
  channel: 'everybody' | 'members' | 'coordinators' | 'inChat' | 'nobody';
}

const coordinator = ['coordinator'] as const;
const answering = ['owner', 'deputy'] as const;
const concerned = ['coordinator', ...answering] as const;
const anybody = ['anybody'] as const;

const commands = {
  help: { of: 'nothing', chat: anybody, channel: 'everybody' },
  language: { of: 'themselves', chat: anybody, channel: 'inChat' },
  myData: { of: 'themselves', chat: anybody, channel: 'inChat' },
  forgetMe: { of: 'themselves', chat: anybody, channel: 'inChat' },
  status: { of: 'initiative', chat: concerned, channel: 'members' },
  list: { of: 'initiative', chat: concerned, channel: 'members' },
  show: { of: 'initiative', chat: concerned, channel: 'members' },
  question: { of: 'initiative', chat: concerned, channel: 'members' },
  plan: { of: 'initiative', chat: concerned, channel: 'members' },
  changes: { of: 'initiative', chat: concerned, channel: 'members' },
  history: { of: 'initiative', chat: coordinator, channel: 'inChat' },
  mine: { of: 'themselves', chat: concerned, channel: 'inChat' },
  absence: { of: 'themselves', chat: concerned, channel: 'inChat' },
  missing: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  startRound: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  remind: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  closeRound: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  publish: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  review: { of: 'committee', chat: coordinator, channel: 'inChat' },
  reviewRule: { of: 'committee', chat: coordinator, channel: 'inChat' },
  connect: { of: 'portfolio', chat: 'inChannel', channel: 'coordinators' },
  assign: { of: 'initiative', chat: coordinator, channel: 'inChat' },
  setCadence: { of: 'initiative', chat: coordinator, channel: 'coordinators' },
  addMeeting: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  moveMeeting: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  cancelMeeting: { of: 'committee', chat: coordinator, channel: 'coordinators' },
  figures: { of: 'committee', chat: coordinator, channel: 'inChat' },
  import: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  midterm: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  final: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  document: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  export: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  keep: { of: 'initiative', chat: coordinator, channel: 'inChat' },
  finish: { of: 'initiative', chat: coordinator, channel: 'inChat' },
  moveInitiatives: { of: 'initiative', chat: coordinator, channel: 'inChat' },
  renameCommittee: { of: 'committee', chat: coordinator, channel: 'inChat' },
  succeedCommittee: { of: 'committee', chat: coordinator, channel: 'inChat' },
  closeCommittee: { of: 'committee', chat: coordinator, channel: 'inChat' },
  reopenCommittee: { of: 'committee', chat: coordinator, channel: 'inChat' },
  indicators: { of: 'portfolio', chat: concerned, channel: 'members' },
  annual: { of: 'portfolio', chat: concerned, channel: 'members' },
  setIndicator: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  setUp: { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  rehearse: { of: 'committee', chat: coordinator, channel: 'inChat' },
  agenda: { of: 'committee', chat: coordinator, channel: 'members' },
  decide: { of: 'initiative', chat: coordinator, channel: 'coordinators' },
  escalate: { of: 'initiative', chat: coordinator, channel: 'coordinators' },
  carriedOut: { of: 'initiative', chat: ['coordinator', 'owner'], channel: 'coordinators' },
} as const satisfies Record<CommandName, Rule>;

/** Buttons. The ids they carry are the sender's claim: whose the thing is stands in the store. */
const buttons = {
  /** What it writes is a command, with a row of its own. */
  'command.run': { of: 'nothing', chat: anybody, channel: 'everybody' },
  'list.page': commands.list,
  'question.page': commands.question,
  'mine.page': commands.mine,
  'channel.connect': commands.connect,
  'report.submit': { of: 'request', chat: answering, channel: 'inChat' },
  'report.unchanged': { of: 'request', chat: answering, channel: 'inChat' },
  'report.edit': { of: 'request', chat: answering, channel: 'inChat' },
  'ask.open': { of: 'request', chat: answering, channel: 'inChat' },
  'ask.list': { of: 'ask', chat: answering, channel: 'inChat' },
  'ask.later': { of: 'ask', chat: answering, channel: 'inChat' },
  'request.notMine': { of: 'request', chat: ['owner'], channel: 'inChat' },
  'request.toWhom': { of: 'request', chat: ['owner'], channel: 'inChat' },
  'request.handOver': { of: 'request', chat: ['owner'], channel: 'inChat' },
  'summary.overview': { of: 'round', chat: coordinator, channel: 'members' },
  'summary.page': { of: 'round', chat: coordinator, channel: 'members' },
  'review.open': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.approve': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.approveAll': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.reword': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.return': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.leaveOut': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.putBack': { of: 'round', chat: coordinator, channel: 'inChat' },
  'review.publish': { of: 'round', chat: coordinator, channel: 'inChat' },
  'table.import': { of: 'table', chat: ['sender'], channel: 'inChat' },
  'table.cancel': { of: 'table', chat: ['sender'], channel: 'inChat' },
  'table.report': { of: 'table', chat: ['sender'], channel: 'inChat' },
  'table.choose': { of: 'table', chat: ['sender'], channel: 'inChat' },
  'setUp.step': commands.setUp,
  'setUp.meeting': commands.setUp,
  'setUp.agenda': commands.setUp,
  'setUp.owners': commands.setUp,
  'rehearsal.page': commands.rehearse,
  'gone.settle': { of: 'portfolio', chat: coordinator, channel: 'inChat' },
  'indicators.page': commands.indicators,
  'annual.page': commands.annual,
  'indicators.save': commands.setIndicator,
  'agenda.page': commands.agenda,
  'agenda.point': { of: 'initiative', chat: coordinator, channel: 'members' },
  'agenda.form': commands.decide,
  'agenda.decide': commands.decide,
  'agenda.undo': commands.decide,
  'agenda.escalate': commands.escalate,
  'agenda.carriedOut': commands.carriedOut,
} as const satisfies Record<string, Rule>;

/** What stands inside another deed. */
const inside = {
  'owner.name': { of: 'initiative', chat: coordinator, channel: 'nobody' },
  'absence.ofOwner': { of: 'initiative', chat: coordinator, channel: 'nobody' },
  'status.ofEnded': { of: 'portfolio', chat: coordinator, channel: 'nobody' },
} as const satisfies Record<string, Rule>;

export type CardVerb = keyof typeof buttons;
export type Deed = CommandName | CardVerb | keyof typeof inside;

/** The one table of who may do what, to which things. The README shows it: `UPDATE_WHO_MAY=1 jest test/domain/people`. */
export const whoMay: Record<Deed, Rule> = { ...commands, ...buttons, ...inside };
