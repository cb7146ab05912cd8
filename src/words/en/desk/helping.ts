import type { Words } from '../../da';

/** Help, by who asks and where. */
export const helping: Words['helping'] = {
  groups: {
    own: 'Answer and keep up',
    see: 'See',
    meeting: 'For the meeting',
    rounds: 'Rounds and owners',
    record: 'Documents and numbers',
    change: 'Calendar and agreement',
    you: 'About you',
  },
  titleMore: 'You can write this as well',
  titleAbout: (command) => `How to use “${command}”`,
  more: 'More',
  moreText: 'help more',
  aboutEach: 'Write “help status”, for instance, to read more about one.',
  onlyCoordinator: 'Only a coordinator can write it.',
  inOwnChat: 'Write it to me in our own chat.',
  inChannel: "Write it in the committee's channel and mention me first.",
  also: {
    status: 'status',
    list: 'list expiring in 2025',
    changes: 'changes since 1/9',
    plan: 'plan {number}',
    absence: 'absence over',
    language: 'language English',
    startRound: 'start round {committee} due 1/10',
    assign: 'assign {number} @name from 1/9',
    setCadence: 'ask {number} every 2nd meeting',
    reviewRule: 'review rule {committee} always',
    addMeeting: 'meeting {committee} 12/3',
    moveMeeting: 'move meeting {committee} 12/3 to 19/3 agenda 12/3',
    escalate: 'escalate {number} to {other}',
    moveInitiatives: 'move 3, 7 and 12-14 to {other}',
    help: 'help status',
  },
};
