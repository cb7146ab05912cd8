import type { CommandOf } from '../../domain/people/command';
import type { Done, SetUpReply, SetUpSaid } from '../../domain/shown/reply';
import { changeMeetings } from '../meetings/change-meetings';
import { findInitiative, type VisitOf } from '../people/in-scope';
import { Refused } from '../refusal';
import type { Tick } from '../rounds/run-tick';
import { assignOwner } from '../steering/assign-owner';
import { showSetup } from './show-setup';

type SetUp = CommandOf<'setUp'>;

/**
 * Does what was filled in on a step and shows the step as it stands after it. Each line by itself: one that is refused is
 * told of and stops no other. Where nothing was filled in, that is told: a button that does nothing seems broken.
 */
export async function setUp(ports: Tick, visit: VisitOf, command: SetUp): Promise<SetUpReply> {
  const said = await carryOut(ports, visit, command);
  return showSetup(ports.store, visit, ports.clock.now(), { ...command, said });
}

async function carryOut(ports: Tick, visit: VisitOf, { meeting, agenda, owners }: SetUp): Promise<SetUpSaid[]> {
  const said: SetUpSaid[] = [];
  if (meeting) said.push(await unlessRefused(() => changeMeetings(ports, visit, { name: 'addMeeting', ...meeting })));
  if (agenda?.agenda === '') said.push({ refusal: { kind: 'whichDay', command: 'moveMeeting' } });
  else if (agenda)
    said.push(await unlessRefused(() => changeMeetings(ports, visit, { name: 'moveMeeting', ...agenda })));
  if (owners?.length === 0) said.push({ refusal: { kind: 'unknownPerson', words: '' } });
  for (const { number, words } of owners ?? []) {
    const to = { kind: 'typed', words } as const;
    const given = () => assignOwner(ports, visit, findInitiative(visit, number, 'assign'), { to, from: undefined });
    said.push(await unlessRefused(given, number));
  }
  return said;
}

async function unlessRefused(work: () => Promise<Done>, number?: string): Promise<SetUpSaid> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusal: error.refusal, ...(number ? { number } : {}) };
  }
}
