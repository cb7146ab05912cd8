import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../../src/domain/people/command';
import { helpRow } from '../../../src/domain/people/help/help-table';
import { whoMay } from '../../../src/domain/people/who-may';
import type { CommandName } from '../../../src/domain/shown/reply';
import { mentionMark } from '../../../src/teams/commands/mention-mark';
import { parseCommand } from '../../../src/teams/commands/parse-command';
import { inHelpAlone, phrases } from '../../../src/teams/commands/phrases';

const understood: [string, Command][] = [
  ['', { name: 'help' }],
  ['   ', { name: 'help' }],
  ['hjælp', { name: 'help' }],
  ['Help!', { name: 'help' }],
  ['Hej', { name: 'help' }],
  ['Hi', { name: 'help' }],
  ['status', { name: 'status' }],
  ['STATUS TSS', { name: 'status', committee: 'TSS' }],
  ['status for klynge byen?', { name: 'status', committee: 'klynge byen' }],
  ['overview', { name: 'status' }],
  ['vis 12', { name: 'show', number: '12' }],
  ['show 6.1A', { name: 'show', number: '6.1A' }],
  ['vis nr. 12', { name: 'show', number: '12' }],
  ['vis indsats 12', { name: 'show', number: '12' }],
  ['12', { name: 'show', number: '12' }],
  ['nr. 12', { name: 'show', number: '12' }],
  ['vis', { name: 'show' }],
  ['gennemgå TSS', { name: 'review', committee: 'TSS' }],
  ['review for TSS', { name: 'review', committee: 'TSS' }],
  ['gennemgang TSS', { name: 'reviewRule', committee: 'TSS' }],
  ['gennemgang', { name: 'reviewRule' }],
  ['gennemgang TSS altid', { name: 'reviewRule', committee: 'TSS', rule: 'required', said: 'altid' }],
  ['gennemgang af', { name: 'reviewRule', committee: 'af' }],
  [
    'gennemgang for Klynge Byen ved godkendelse',
    { name: 'reviewRule', committee: 'Klynge Byen', rule: 'required', said: 'ved godkendelse' },
  ],
  [
    'Gennemgang TSS til dagsordenen.',
    { name: 'reviewRule', committee: 'TSS', rule: 'untilAgenda', said: 'til dagsordenen' },
  ],
  [
    'gennemgang TSS inden dagsorden',
    { name: 'reviewRule', committee: 'TSS', rule: 'untilAgenda', said: 'inden dagsorden' },
  ],
  ['gennemgang TSS nej', { name: 'reviewRule', committee: 'TSS', rule: 'none', said: 'nej' }],
  ['gennemgang til dagsorden', { name: 'reviewRule', rule: 'untilAgenda', said: 'til dagsorden' }],
  ['review rule TSS until agenda', { name: 'reviewRule', committee: 'TSS', rule: 'untilAgenda', said: 'until agenda' }],
  ['review rule TSS never', { name: 'reviewRule', committee: 'TSS', rule: 'none', said: 'never' }],
  ['historik 12', { name: 'history', number: '12' }],
  ['historik indsats 6.1A side 2', { name: 'history', number: '6.1A', page: 2 }],
  ['history 12 page 3', { name: 'history', number: '12', page: 3 }],
  ['historik', { name: 'history' }],
  ['ændringer', { name: 'changes' }],
  ['ændringer TSS', { name: 'changes', committee: 'TSS' }],
  ['ændringer siden sidste møde', { name: 'changes' }],
  ['Ændringer siden sidste møde i SSU', { name: 'changes', committee: 'SSU' }],
  ['ændringer TSS siden sidste møde side 2', { name: 'changes', committee: 'TSS', page: 2 }],
  ['ændringer siden sidst', { name: 'changes' }],
  ['ændringer i klynge byen siden sidste overblik', { name: 'changes', committee: 'klynge byen', since: 'lastRound' }],
  ['ændringer siden 1/9', { name: 'changes', since: { words: '1/9' } }],
  ['ændringer siden den 1. september i TSS', { name: 'changes', committee: 'TSS', since: { words: '1. september' } }],
  [
    'ændringer ssu siden 2024-09-01 side 3',
    { name: 'changes', committee: 'ssu', since: { words: '2024-09-01' }, page: 3 },
  ],
  ['hvad er ændret siden fredag', { name: 'changes', since: { words: 'fredag' } }],
  ['changes since the last meeting in SSU', { name: 'changes', committee: 'SSU' }],
  ['changes for TSS since last round', { name: 'changes', committee: 'TSS', since: 'lastRound' }],
  ['mine data', { name: 'myData' }],
  ['my data', { name: 'myData' }],
  ['slet mig', { name: 'forgetMe' }],
  ['Forget me!', { name: 'forgetMe' }],
  ['slet mig nu', { name: 'forgetMe', agreed: true }],
  ['forget me now', { name: 'forgetMe', agreed: true }],
  ['slet mig i morgen', { name: 'forgetMe' }],
  ['flyt 12-19 til Byen', { name: 'moveInitiatives', numbers: '12-19', to: 'Byen' }],
  [
    'flyt indsatser 3, 7 og 12-14 til Klynge Byen',
    { name: 'moveInitiatives', numbers: '3, 7 og 12-14', to: 'Klynge Byen' },
  ],
  ['move 6.1A to Byen', { name: 'moveInitiatives', numbers: '6.1A', to: 'Byen' }],
  ['dagsorden TSS', { name: 'agenda', committee: 'TSS' }],
  ['agenda for TSS', { name: 'agenda', committee: 'TSS' }],
  ['beslut 12', { name: 'decide', number: '12' }],
  ['beslut', { name: 'decide' }],
  ['beslut noget', { name: 'decide' }],
  ['beslut 12 og 13: Godkendt.', { name: 'decide' }],
  ['beslut 12, 13 og 6.1A Godkendt.', { name: 'decide' }],
  ['beslut 12-14 Godkendt.', { name: 'decide' }],
  ['beslut 12 14 dage mere.', { name: 'decide', number: '12', text: '14 dage mere.' }],
  ['Beslut nr. 6.1A: Det går videre.', { name: 'decide', number: '6.1A', text: 'Det går videre.' }],
  ['beslutning 12 - 2 mio. kr.', { name: 'decide', number: '12', text: '2 mio. kr.' }],
  ['decide 12 Yes!\n\nAnd more.', { name: 'decide', number: '12', text: 'Yes!\n\nAnd more.' }],
  [`beslut 12 ${'Ja. '.repeat(200).trim()}`, { name: 'decide', number: '12', text: 'Ja. '.repeat(200).trim() }],
  ['løft 12', { name: 'escalate', number: '12' }],
  ['eskalér indsats 12 til Udvalg til forebyggelse', { name: 'escalate', number: '12', to: 'Udvalg til forebyggelse' }],
  ['løft', { name: 'escalate' }],
  ['udført 12', { name: 'carriedOut', number: '12' }],
  ['carried out number 12', { name: 'carriedOut', number: '12' }],
  ['flyt 12', { name: 'moveInitiatives', numbers: '12' }],
  ['flyt', { name: 'moveInitiatives' }],
  [
    'omdøb TSS til Styregruppen (STG)',
    { name: 'renameCommittee', pairs: [{ committee: 'TSS', to: 'Styregruppen (STG)' }] },
  ],
  ['rename TSS to »Styregruppen«', { name: 'renameCommittee', pairs: [{ committee: 'TSS', to: 'Styregruppen' }] }],
  [
    'omdøb overgang til voksenliv til Unge',
    {
      name: 'renameCommittee',
      pairs: [
        { committee: 'overgang', to: 'voksenliv til Unge' },
        { committee: 'overgang til voksenliv', to: 'Unge' },
      ],
    },
  ],
  ['omdøb TSS', { name: 'renameCommittee', pairs: [] }],
  ['afløs TSS med Byen', { name: 'succeedCommittee', pairs: [{ committee: 'TSS', to: 'Byen' }] }],
  ['succeed TSS by Byen', { name: 'succeedCommittee', pairs: [{ committee: 'TSS', to: 'Byen' }] }],
  ['merge TSS into Byen', { name: 'succeedCommittee', pairs: [{ committee: 'TSS', to: 'Byen' }] }],
  ['nedlæg TSS', { name: 'closeCommittee', committee: 'TSS' }],
  ['close committee TSS', { name: 'closeCommittee', committee: 'TSS' }],
  ['genåbn TSS', { name: 'reopenCommittee', committee: 'TSS' }],
  ['oversigt', { name: 'list' }],
  ['oversigt TSS side 2', { name: 'list', committee: 'TSS', page: 2 }],
  ['oversigt udløber i 2025', { name: 'list', only: 'expiring', within: 'i 2025' }],
  ['oversigt TSS udløber i 2025', { name: 'list', committee: 'TSS', only: 'expiring', within: 'i 2025' }],
  ['oversigt udløber i 2025 for TSS', { name: 'list', committee: 'TSS', only: 'expiring', within: 'i 2025' }],
  [
    'alle indsatser for Klynge Byen der udløber 2. kvartal 2025 side 2',
    { name: 'list', committee: 'Klynge Byen', only: 'expiring', within: '2. kvartal 2025', page: 2 },
  ],
  ['oversigt udløber', { name: 'list', only: 'expiring' }],
  ['oversigt forsinkede', { name: 'list', only: 'overdue' }],
  ['oversigt TSS forsinkede', { name: 'list', committee: 'TSS', only: 'overdue' }],
  ['oversigt forsinkede i TSS', { name: 'list', committee: 'TSS', only: 'overdue' }],
  ['oversigt efter slut', { name: 'list', only: 'byEnd' }],
  ['oversigt TSS efter slut side 3', { name: 'list', committee: 'TSS', only: 'byEnd', page: 3 }],
  ['list expiring in 2025', { name: 'list', only: 'expiring', within: 'in 2025' }],
  ['list TSS overdue', { name: 'list', committee: 'TSS', only: 'overdue' }],
  ['list by end', { name: 'list', only: 'byEnd' }],
  ['mine', { name: 'mine' }],
  ['mine indsatser', { name: 'mine' }],
  ['my initiatives', { name: 'mine' }],
  ['mangler TSS', { name: 'missing', committee: 'TSS' }],
  ['hvem mangler i TSS?', { name: 'missing', committee: 'TSS' }],
  ['missing', { name: 'missing' }],
  ['plan', { name: 'plan' }],
  ['start runde TSS', { name: 'startRound', committee: 'TSS' }],
  ['start runde for TSS frist 1/10', { name: 'startRound', committee: 'TSS', due: '1/10' }],
  ['start  runde   TSS\nfrist 1. oktober', { name: 'startRound', committee: 'TSS', due: '1. oktober' }],
  ['start runde frist 1/10', { name: 'startRound', due: '1/10' }],
  ['start round TSS due 1 October', { name: 'startRound', committee: 'TSS', due: '1 October' }],
  ['påmind TSS', { name: 'remind', committee: 'TSS' }],
  ['remind TSS', { name: 'remind', committee: 'TSS' }],
  ['luk runde TSS', { name: 'closeRound', committee: 'TSS' }],
  ['close round TSS', { name: 'closeRound', committee: 'TSS' }],
  ['udgiv TSS', { name: 'publish', committee: 'TSS' }],
  ['publish TSS', { name: 'publish', committee: 'TSS' }],
  ['tildel 12', { name: 'assign', number: '12' }],
  ['tildel 12 til x@example.com', { name: 'assign', number: '12', to: { kind: 'typed', words: 'x@example.com' } }],
  ['assign 12 to x@example.com', { name: 'assign', number: '12', to: { kind: 'typed', words: 'x@example.com' } }],
  ['tilknyt TSS', { name: 'connect', committee: 'TSS' }],
  ['connect TSS', { name: 'connect', committee: 'TSS' }],
  ['importér', { name: 'import' }],
  ['indlæs tabel', { name: 'import' }],
  ['import', { name: 'import' }],
  ['behold 17', { name: 'keep', number: '17' }],
  ['keep 17', { name: 'keep', number: '17' }],
  ['afslut indsats 6.1A', { name: 'finish', number: '6.1A' }],
  ['finish 17', { name: 'finish', number: '17' }],
];

const mistyped: [string, Command['name'] | undefined][] = [
  ['hjælpp', 'help'],
  ['hlep', 'help'],
  ['statsu', 'status'],
  ['staus TSS', 'status'],
  ['mangeler TSS', 'missing'],
  ['plna', 'plan'],
  ['strat runde TSS', 'startRound'],
  ['startrunde TSS', 'startRound'],
  ['påmin TSS', 'remind'],
  ['luk rude TSS', 'closeRound'],
  ['udgi TSS', 'publish'],
  ['tidlel 12', 'assign'],
  ['tilkynt TSS', 'connect'],
  ['kan du give mig status nu', 'status'],
  ['hvad er klokken', undefined],
  ['xyzzy', undefined],
];

describe('what people write', () => {
  it.each(understood)('»%s« is understood', (words, command) => {
    expect(parseCommand(words)).toEqual(command);
  });

  it.each(mistyped)('»%s« is no command, and the nearest is %s', (words, nearest) => {
    expect(parseCommand(words)).toEqual({ name: 'unknown', words, ...(nearest ? { nearest } : {}) });
  });

  it('with a mention names the person Teams knows, whatever is typed', () => {
    const mentioned = { kind: 'mentioned' as const, person: 'x', name: 'Rolle' };
    expect(parseCommand('tildel 12 Rolle', [mentioned])).toEqual({ name: 'assign', number: '12', to: mentioned });
  });

  const [who, deputy] = ['1', '2'].map((nth) => ({ kind: 'mentioned' as const, person: nth, name: `Rolle ${nth}` }));
  const [first, second] = [mentionMark(0), mentionMark(1)];
  const typed = (words: string) => ({ kind: 'typed' as const, words });
  it.each<[string, object]>([
    ['fravær', {}],
    ['fravær slut', { ends: true }],
    ['absence over', { ends: true }],
    [`fravær 1/7-1/8 ${first}`, { time: '1/7-1/8', deputy: who }],
    [`fravær ${first} 1. juli til 1. august`, { time: '1. juli til 1. august', deputy: who }],
    [`fravær 1/7-1/8 for ${first} ${second}`, { time: '1/7-1/8', who, deputy }],
    [`fravær for ${first} 1/7-1/8 stedfortræder ${second}`, { time: '1/7-1/8', who, deputy }],
    [`fravær for ${first}`, { who }],
    [`fravær slut for ${first}`, { ends: true, who }],
    ['fravær uge 29 med stedfortræder Rolle Nord', { time: 'uge 29', deputy: typed('Rolle Nord') }],
    ['fravær uge 29 @Rolle Nord', { time: 'uge 29', deputy: typed('Rolle Nord') }],
    ['absence week 29 nord@example.com', { time: 'week 29', deputy: typed('nord@example.com') }],
    [
      'ferie 1/7-1/8 for Rolle Nord stedfortræder Rolle Syd',
      { time: '1/7-1/8', who: typed('Rolle Nord'), deputy: typed('Rolle Syd') },
    ],
  ])('»%s« is an absence', (words, expected) => {
    expect(
      parseCommand(
        words,
        [who, deputy].flatMap((one) => one ?? []),
      ),
    ).toEqual({ name: 'absence', ...expected });
  });

  it.each<[string, object]>([
    [`tildel 12 ${first} fra 1/9`, { number: '12', to: who, from: '1/9' }],
    [`tildel 12 fra 1. september til ${first}`, { number: '12', to: who, from: '1. september' }],
    [`assign 12 to ${first} from 1 September`, { number: '12', to: who, from: '1 September' }],
    ['tildel 12 nord@example.com fra 1/9', { number: '12', to: typed('nord@example.com'), from: '1/9' }],
    ['tildel 12 til Rolle Nord', { number: '12', to: typed('Rolle Nord') }],
  ])('»%s« names an owner', (words, expected) => {
    const mentions = words.includes(first ?? '') && who ? [who] : [];
    expect(parseCommand(words, mentions)).toEqual({ name: 'assign', ...expected });
  });

  it('calls who is mentioned by name where a command speaks of nobody', () => {
    expect(parseCommand(`status ${first}`, who ? [who] : [])).toEqual({ name: 'status', committee: 'Rolle 1' });
    expect(parseCommand(`hvad med ${first}`, who ? [who] : [])).toMatchObject({ words: 'hvad med Rolle 1' });
  });

  it('is read the same whatever the case and the blanks', () => {
    const all = Object.values(phrases).flatMap(({ da, en }) => [...da, ...en]);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(' ', '  ', '\t', '\u00a0'), (phrase, blank) => {
        const name = parseCommand(phrase).name;
        expect(name).not.toBe('unknown');
        expect(parseCommand(`${blank}${phrase.toUpperCase().replaceAll(' ', blank)}${blank}.`).name).toBe(name);
      }),
    );
  });

  it('is never too much to read, and is quoted at 300 characters at the most', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), (words) => {
        const command = parseCommand(words);
        if (command.name === 'unknown') expect(command.words.length).toBeLessThanOrEqual(300);
      }),
    );
    expect(parseCommand('x'.repeat(10_000)).name).toBe('unknown');
  });

  it('means one command only', () => {
    const all = Object.values(phrases).flatMap(({ da, en }) => [...new Set([...da, ...en])]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the manifest', () => {
  const read = (name: string) => JSON.parse(readFileSync(path.join(__dirname, '../../../manifest', name), 'utf8'));
  const [personal, team] = read('manifest.json').bots[0].commandLists as { commands: { title: string }[] }[];
  const english = read('en.json') as Record<string, string>;

  const rows = [personal, team].flatMap((list, at) =>
    (list?.commands ?? []).map(({ title }, nth): [string, string] => [
      title,
      english[`bots[0].commandLists[${at}].commands[${nth}].title`] ?? '',
    ]),
  );
  it.each(rows)('lists »%s«, in English »%s«, and both are the same command', (da, en) => {
    const { name } = parseCommand(da);
    expect(name).not.toBe('unknown');
    expect(parseCommand(en).name).toBe(name);
  });

  it('lists every command there is, in one scope or the other, but for those that help alone shows', () => {
    const listed = [...new Set(rows.map(([da]) => parseCommand(da).name))];
    expect([...listed, ...inHelpAlone].sort()).toEqual(Object.keys(phrases).sort());
  });

  it('lists what help has on its first page', () => {
    const rare = rows.map(([da]) => parseCommand(da).name as CommandName).filter((name) => !helpRow(name).often);
    expect(rare).toEqual([]);
  });

  it.each([
    ['chat', personal],
    ['channel', team],
  ] as const)('lists in a %s what may be written there', (place, list) => {
    const names = (list?.commands ?? []).map(({ title }) => parseCommand(title).name as CommandName);
    const elsewhere = place === 'chat' ? 'inChannel' : 'inChat';
    expect(names.filter((name) => whoMay[name][place] === elsewhere)).toEqual([]);
  });
});

describe('a command about the calendar', () => {
  it.each<[string, Command]>([
    ['plan TSS', { name: 'plan', committee: 'TSS' }],
    ['plan for Klynge Byen', { name: 'plan', committee: 'Klynge Byen' }],
    ['plan 12', { name: 'plan', number: '12' }],
    ['plan nr. 6.1A', { name: 'plan', number: '6.1A' }],
    ['møde TSS 12/3', { name: 'addMeeting', meeting: 'TSS 12/3' }],
    [
      'møde i Klynge Byen 12. marts dagsorden 5. marts',
      { name: 'addMeeting', meeting: 'Klynge Byen 12. marts', agenda: '5. marts' },
    ],
    ['flyt møde TSS 12/3 til 19/3', { name: 'moveMeeting', meeting: 'TSS 12/3', to: '19/3' }],
    [
      'flyt mødet i TSS fra 12/3 til 19/3 med dagsorden 12/3',
      { name: 'moveMeeting', meeting: 'TSS fra 12/3', to: '19/3', agenda: '12/3' },
    ],
    ['move meeting TSS 12/3 to 19/3', { name: 'moveMeeting', meeting: 'TSS 12/3', to: '19/3' }],
    ['aflys møde TSS 12/3', { name: 'cancelMeeting', meeting: 'TSS 12/3' }],
    ['cancel meeting TSS 12 March', { name: 'cancelMeeting', meeting: 'TSS 12 March' }],
    ['spørg 12 hvert 2. møde', { name: 'setCadence', number: '12', cadence: 'hvert 2. møde' }],
    ['spørg om nr. 12 i april og oktober', { name: 'setCadence', number: '12', cadence: 'i april og oktober' }],
    ['ask 12 never', { name: 'setCadence', number: '12', cadence: 'never' }],
    ['spørg 12', { name: 'setCadence', number: '12', cadence: '' }],
  ])('%s', (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });
});
