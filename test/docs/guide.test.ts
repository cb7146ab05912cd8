import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../src/teams/commands/read-command';
import { findVisit } from '../../src/workflows/people/find-visit';
import { Refused } from '../../src/workflows/refusal';
import { channelAddress } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { times } from '../builders/round';
import { sampleWorld, type World } from '../builders/world';

const root = path.resolve(__dirname, '../..');

/** Who each part of a guide is for: what stands there is said by them, where they are. */
const parts: Record<string, { who: string; channel?: string }> = {
  'For tovholdere': { who: 'anna' },
  'For udvalgets medlemmer': { who: 'member', channel: 'tss' },
  'For koordinatorer': { who: 'coordinator' },
  'For owners': { who: 'anna' },
  'For committee members': { who: 'member', channel: 'tss' },
  'For coordinators': { who: 'coordinator' },
};

/** Said in a channel whoever says it. */
const inChannel = /^(tilknyt|connect) /;

interface Said {
  guide: string;
  part: string;
  text: string;
}

function commandsIn(guide: string): Said[] {
  const page = readFileSync(path.join(root, 'docs', guide), 'utf8');
  return page.split(/^## /m).flatMap((section) => {
    const part = section.split('\n')[0] ?? '';
    if (!parts[part]) return [];
    return [...section.matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({ guide, part, text }));
  });
}

/** Everything in code is something to write, so each is once. */
const said = ['vejledning.md', 'guide.md'].flatMap(commandsIn);

const both = { words: 'TSS, Syd', committees: ['tss', 'syd'] };

async function world(guide: string): Promise<World> {
  const meetings = [
    { on: '2024-10-11', agendaDeadlineOn: '2024-10-04' },
    { on: '2025-03-12', agendaDeadlineOn: '2025-03-05' },
  ];
  const made = await sampleWorld(
    {
      committees: [
        committee('tss', { parent: 'ssu', meetings }),
        committee('ssu', { meetings: [] }),
        committee('syd', { meetings: [], aliases: ['Syd'] }),
      ],
    },
    [
      initiative('3', { anchoring: both, ownedBy: 'bo', period: 'primo 2025', agreedPeriod: 'primo 2024' }),
      initiative('7', { ownedBy: 'bo' }),
      initiative('12', { ownedBy: 'anna', anchoring: both }),
      initiative('17', { ownedBy: 'bo', gone: true, goneAt: '2024-09-01T08:00:00.000Z' }),
      initiative('20'),
    ],
  );
  await made.connects('tss');
  for (const ref of ['coordinator', 'anna', 'bo', 'member']) await made.installs(ref);
  await made.says('coordinator', { name: 'setIndicator', words: 'ny Genindlæggelser' });
  if (guide === 'guide.md') await made.says('coordinator', { name: 'language', words: 'English' });
  return made;
}

/** What is done before, one after the other: a command is of use at some time of a round, and not at every time. */
const moments: Record<string, (world: World) => Promise<unknown>> = {
  'before a round': async () => {},
  'while it asks': (made) => made.tick(times.ask),
  'after an answer': (made) => made.answers('anna', '12', { health: 'red', decision: 'Skal aftalen sendes i høring?' }),
  'after its deadline': (made) => made.tick('2024-10-02T05:00:00.000Z'),
  'when it is published': (made) => made.tick(times.publish),
  'after a decision': (made) =>
    made.says('coordinator', { name: 'decide', number: '12', text: 'Aftalen sendes i høring.' }),
};

/** As the bot does: what it is depends on what the portfolio knows. */
async function says(made: World, who: string, text: string, channel?: string) {
  const person = await made.installs(who);
  const place = channel
    ? ({ kind: 'channel', conversationId: channelAddress(channel).conversationId } as const)
    : ({ kind: 'chat' } as const);
  return made.says(who, readCommand(await findVisit(made.ports, person, place), text), channel);
}

/** Help, since nothing in it was understood, a question back, or an answer to half of it. */
function isMisread(reply: unknown): boolean {
  const { kind, misread, unread = [] } = reply as { kind?: string; misread?: unknown; unread?: string[] };
  return misread !== undefined || kind === 'questionChoice' || unread.length > 0;
}

describe.each(said)('$guide, $part', ({ guide, part, text }) => {
  it(`\`${text}\` does something for whoever reads it`, async () => {
    const { who, channel = inChannel.test(text) ? 'tss' : undefined } = parts[part] ?? { who: '' };
    const made = await world(guide);
    const came: string[] = [];
    try {
      for (const [moment, goOn] of Object.entries(moments)) {
        await goOn(made);
        const reply = await says(made, who, text, channel).catch((error: unknown) => error);
        if (reply instanceof Refused) came.push(`${moment}: ${JSON.stringify(reply.refusal)}`);
        else if (isMisread(reply)) came.push(`${moment}: ${JSON.stringify(reply)}`);
        else if (reply instanceof Error) throw reply;
        else return;
      }
      expect(came).toEqual([]);
    } finally {
      await made.close();
    }
  });
});

it.each(['vejledning.md', 'guide.md'])('%s has its pictures', (guide) => {
  const page = readFileSync(path.join(root, 'docs', guide), 'utf8');
  const pictures = [...page.matchAll(/pictures\/[\w./-]+\.png/g)].map(([file]) => file);
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((file) => !existsSync(path.join(root, 'docs', file)))).toEqual([]);
});

it('each guide is for everybody', () => {
  const read = [...new Set(said.map(({ part }) => part))];
  expect(read).toEqual(Object.keys(parts));
});
