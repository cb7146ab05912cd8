import type { Words } from '../../da';

/** From a table to the first round: what is there, what is missing, and how to mend it. */
export const settingUp: Pick<Words, 'settingUp' | 'operator'> = {
  settingUp: {
    title: 'Setting up',
    intro: (name) => `${name}: from a table to the first round.`,
    ready: 'Everything is ready.',
    step: {
      portfolio: 'Initiatives',
      committees: 'Committees and channels',
      calendar: 'Calendar',
      owners: 'Owners',
      firstRound: 'First round',
    },
    position: (n, of, step) => `Step ${n} of ${of} · ${step}`,
    done: 'Ready',
    lacking: (n) => `${n} missing`,
    more: (n) => `and ${n} more`,
    goOn: 'Continue',
    steps: 'All steps',

    followed: (initiatives, coordinators) =>
      `${initiatives} followed. ${coordinators === 1 ? '1 coordinator' : `${coordinators} coordinators`}.`,
    noInitiatives: 'There are no initiatives yet.',
    sendTable:
      'Send the table as a file here in the chat, in Excel or csv. I show what I read before anything is saved.',
    sendTableAgain: 'When the table has changed, send it again here in the chat.',
    unreadable: (n) =>
      n === 1 ? '1 initiative has a period I cannot read:' : `${n} initiatives have a period I cannot read:`,
    unreadableNext:
      'So I cannot see whether it has passed. Correct it in the table, e.g. “ultimo 2025”, and send the table again.',
    unplaced: (n) =>
      n === 1 ? '1 initiative belongs to no committee I know:' : `${n} initiatives belong to no committee I know:`,
    unplacedNext: (example) => `I do not ask about those. Write “${example}”, for instance.`,
    quoted: (line, words) => `${line}: “${words}”`,

    channels: (n, of) => `Channel for the overview: ${n} of ${of} committees.`,
    noCommittees: 'No committee has initiatives to ask about yet.',
    noChannel: (n) => (n === 1 ? '1 committee lacks a channel:' : `${n} committees lack a channel:`),
    noChannelLine: (committee, initiatives) => `${committee} · ${initiatives}`,
    noChannelNext: (committee) =>
      `Add Statusrunde to the committee's team in Teams. Open the channel and write “@Statusrunde connect ${committee}”, for instance.`,

    meetings: (n, of) => `Meeting ahead: ${n} of ${of} committees.`,
    meetingLine: (committee, day, ask, due) => `${committee} · meeting ${day} · asks ${ask} · deadline ${due}`,
    noMeeting: (n, committees) =>
      `${n === 1 ? '1 committee has' : `${n} committees have`} no meetings ahead, so nobody is asked for: ${committees}`,
    noAgenda: (n) =>
      n === 1
        ? '1 committee has meetings for which nobody said when the agenda closes:'
        : `${n} committees have meetings for which nobody said when the agenda closes:`,
    noAgendaLine: (committee, day) => `${committee} · meeting ${day}`,
    noAgendaNext: 'I count the deadline from the day of the meeting until you say another day.',
    committee: 'Committee',
    meetingOn: 'The meeting is on',
    agendaOn: 'The agenda closes (may be left out)',
    addMeeting: 'Add meeting',
    meeting: 'Meeting',
    closesOn: 'The agenda closes',
    saveAgenda: 'Save day',
    chooseMeetingDay: 'Choose the day of the meeting.',
    chooseAgendaDay: 'Choose the day the agenda closes.',

    owned: (people, owned, of) => `${people === 1 ? '1 owner' : `${people} owners`} for ${owned} of ${of}.`,
    ownerless: (n) => (n === 1 ? '1 initiative has no owner.' : `${n} initiatives have no owner.`),
    ownerOf: (number) => `Owner of ${number}`,
    ownerHint: 'E-mail address or name',
    saveOwners: 'Save',
    nobodyNamed: 'Write an e-mail address or a name beside an initiative before you save.',
    ownersFrom: (first, last, of) => `${first}-${last} of ${of}`,
    unreachable: (n) => (n === 1 ? '1 owner cannot be told yet.' : `${n} owners cannot be told yet.`),
    askThem:
      'Send them, for instance: “Add Statusrunde in Teams: choose Apps, search for Statusrunde and press Add. It asks you when it is your turn.”',

    nextRound: (committee, initiatives, day) => `${committee} is asked about ${initiatives} on ${day}.`,
    nextDays: (due, publish, meeting) =>
      `Deadline ${due}. The overview comes ${publish}, and the meeting is ${meeting}.`,
    rehearseFirst: 'The rehearsal shows you every message beforehand. Nobody else gets anything.',
    rehearse: 'Rehearsal',
    startNow: (example) => `To ask now, write “${example}”.`,
    noRound: 'No round lies ahead. Put a meeting on the calendar and give the initiatives an owner.',
    noMeetingAhead: (committee) =>
      `${committee} has no meeting ahead that can be asked for. Write “meeting ${committee} 12/3”, for instance.`,
    running: 'The first round has gone out.',
  },

  operator: {
    heading: 'Only whoever runs Statusrunde can do this:',
    committees:
      'New committees go under “committees” in portfolio.json, and new coordinators under “coordinators”. After that: “npm run statusrunde -- import portfolio.json”.',
    nothing: 'There is no portfolio that you coordinate yet.',
    nothingNext: (me) =>
      `Ask whoever runs Statusrunde to write "coordinators": ["${me}"] in portfolio.json and to run “npm run statusrunde -- import portfolio.json”. Then write “set up” again.`,
  },
};
