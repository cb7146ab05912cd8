import { postponeAsk } from '../../../src/workflows/answers/leaving/postpone-ask';
import { meetPerson } from '../../../src/workflows/people/meet-person';
import { fuse, withFuse } from '../../builders/fuse';
import { addressOf } from '../../builders/people';
import { emptyWorld, type World } from '../../builders/world';
import { agreement, initiatives, roles } from './agreement-of-the-year';
import { type Entry, lineOf, saidOf, toldOf } from './diary';
import { dayAfter, instantOf } from './oracle/calendar-2025';
import { type Deed, script } from './script';

/** When the bot looks: before and after office hours too, when nobody may be written to. */
const everyHour = ['07', '08', '10', '11', '12', '16'];

/** How the bot runs at one moment; `nth` counts them through the year. */
export type Run = (world: World, nth: number) => Promise<unknown>;
export const oneProcess: Run = (world) => world.tick();

/** Runs the bot through every day of 2025 and lets the script's people do what they do in between. */
export async function runYear(
  run: Run = oneProcess,
  hours = everyHour,
): Promise<{ diary: Entry[]; faults: unknown[] }> {
  const world = emptyWorld(instantOf('2025-01-01 00:00'), agreement.id);
  try {
    await begin(world);
    const diary: Entry[] = [];
    const ahead = [...script];
    let ticks = 0;
    for (let day = '2025-01-01'; day <= '2025-12-31'; day = dayAfter(day)) {
      for (const hour of hours) {
        const now = `${day} ${hour}:00`;
        for (let deed = ahead[0]; deed && deed.at < now; deed = ahead[0]) {
          ahead.shift();
          world.clock.set(instantOf(deed.at));
          await carryOut(world, deed);
          diary.push(saidOf(deed), ...(await newsIn(world, diary)));
        }
        world.clock.set(instantOf(now));
        await run(world, ticks);
        ticks += 1;
        diary.push(...(await newsIn(world, diary)));
      }
    }
    return { diary, faults: world.faults };
  } finally {
    await world.close();
  }
}

async function begin(world: World): Promise<void> {
  for (const initiative of initiatives) await world.store.createInitiative(initiative);
  await world.store.createPortfolio(agreement);
  for (const { id } of agreement.committees) await world.connects(id);
  for (const [ref, name] of Object.entries(roles)) {
    await meetPerson(world.store, { id: ref, name, address: addressOf(ref) }, world.clock.now());
  }
}

/** Throws where what was done had no effect: the script would mean something else than it says. */
async function carryOut(world: World, deed: Deed): Promise<void> {
  if (deed.does === 'says') {
    await world.says(deed.who, deed.command);
    return;
  }
  const { number } = deed;
  world.roundId = `${agreement.id}.${deed.round}`;
  const request = () => world.store.findRequest(agreement.id, world.roundId, number);
  const before = (await request())?.reports.length;
  switch (deed.does) {
    case 'answers': {
      const progress = `Status på indsats ${number} pr. ${deed.at}.`;
      await world.answers(deed.who, number, { progress, period: 'ultimo 2026' });
      if ((await request())?.reports.length !== (before ?? 0) + 1) throw new Error(`Not taken: ${deed.at} ${number}`);
      return;
    }
    case 'waits': {
      const person = await world.store.findPerson(deed.who);
      const pointer = { portfolioId: agreement.id, roundId: world.roundId, number };
      if (person) await postponeAsk(world.ports, pointer, person, deed.until);
      return;
    }
    case 'handsOver':
      await world.handsOver(deed.who, number, { name: roles[deed.to] });
      return;
  }
}

/** What arrived since; in one moment in the order of the lines, whoever was written to first. */
async function newsIn(world: World, diary: Entry[]): Promise<Entry[]> {
  const known = diary.filter(({ kind }) => kind !== 'said').length;
  const told: Entry[] = [];
  for (const arrival of world.messenger.arrived.slice(known)) told.push(await toldOf(world.store, arrival));
  return told.sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

/**
 * Two processes at once, of which one ends at one of its first calls: at another one each time, while it reads what
 * there is or opens a round. What ends while it writes to somebody may leave that unknown, and is tested elsewhere.
 */
export const oneOfTwoEnds: Run = (world, nth) => {
  const ports = world.another(`ends-${nth}`, withFuse(world.store, fuse(1 + (nth % 10), 'before')));
  return Promise.all([world.tick(undefined, ports).catch(() => undefined), world.tick()]);
};
