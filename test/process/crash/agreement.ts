import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { datesForMeeting } from '../../../src/domain/calendar/round-dates';
import { addMinutes, type Instant } from '../../../src/domain/time/instant';
import { objectIdOf, type Somebody } from '../../teams/teams-client';

export const portfolioId = 'crash';
export const coordinator: Somebody = { key: 'c0', name: 'Koordinator', upn: 'koordinator@example.com' };
const rhythm = { askDaysBefore: 10, remindDaysBefore: [5, 1], reviewDays: 3 };
const timeZone = 'Europe/Copenhagen';
const meetings = ['2024-10-11', '2024-12-06', '2025-02-07', '2025-04-04', '2025-06-13', '2025-09-12'];

export const phaseNames = [
  'asking',
  'reminding',
  'reminding again',
  'last evening',
  'closing',
  'late answers',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** One asking of the year, and when its phases are. */
export interface RoundOfScenario {
  id: string;
  phases: Record<PhaseName, Instant>;
}

export function makeOwners(count: number): Somebody[] {
  return Array.from({ length: count }, (_, n) => ({
    key: `a${String(n + 1).padStart(4, '0')}`,
    name: `Rolle ${n + 1}`,
    upn: `rolle${n + 1}@example.com`,
  }));
}

/** In the middle of the morning, so that a clock which is an hour off is still in the hours in which people are asked. */
const intoMorning = 90;

export function roundsOf(count: number): RoundOfScenario[] {
  return meetings.slice(0, count).map((on) => {
    const { askAt, remindAt, dueAt, publishAt } = datesForMeeting({ on }, { rhythm, timeZone });
    const [first = askAt, second = askAt] = remindAt.map((at) => addMinutes(at, intoMorning));
    return {
      id: `${portfolioId}.tss.${on}`,
      phases: {
        asking: addMinutes(askAt, intoMorning),
        reminding: first,
        'reminding again': second,
        'last evening': addMinutes(dueAt, -30),
        closing: addMinutes(publishAt, intoMorning),
        'late answers': addMinutes(publishAt, 3 * 60),
      },
    };
  });
}

/** An initiative for each owner. */
export function writePortfolio(folder: string, owners: Somebody[], rounds: number): string {
  const rows = owners.map((_, n) => `Fokus;Indsats nummer ${n + 1};TSS;Pågår;Afsluttes ultimo 2025`);
  const heading = 'Fokusområder;Indsatser;Forankring;Status;Forventet projektperiode';
  writeFileSync(path.join(folder, 'table.csv'), [heading, ...rows].join('\n'));
  const file = path.join(folder, 'portfolio.json');
  const committee = { id: 'tss', name: 'Styregruppen', aliases: ['TSS'] };
  writeFileSync(
    file,
    JSON.stringify({
      id: portfolioId,
      name: 'En aftale',
      language: 'da',
      timeZone,
      table: 'table.csv',
      coordinators: [objectIdOf(coordinator)],
      committees: [{ ...committee, meetings: meetings.slice(0, rounds).map((on) => ({ on })) }],
      owners: owners.map((owner, n) => ({ initiative: String(n + 1), person: objectIdOf(owner), name: owner.name })),
      rhythm,
    }),
  );
  return file;
}
