import type { FiguresReply } from '../../../../src/domain/shown/record/figures-content';

const round = (
  committee: string,
  meetingOn: string,
  [asked, answered, late, unchanged]: [number, number, number, number],
  medianDays?: number,
): FiguresReply['rounds'][number] => ({
  roundId: `hovedstaden-2024.${committee.toLowerCase()}.${meetingOn}`,
  committeeId: committee.toLowerCase(),
  committee,
  meetingOn,
  dueOn: meetingOn,
  asked,
  answered,
  late,
  unchanged,
  ...(medianDays === undefined ? {} : { medianDays }),
  isPastDue: meetingOn < '2026-10-01',
});

const base = { kind: 'figures' as const, portfolioName: 'Sundhedsaftalen 2024-2027', today: '2026-09-24' };
const neverUpdated = Array.from({ length: 15 }, (_, at) => ({
  number: `${at + 3}`,
  title: 'Afdækning af henvisningspraksis, tilbud og muligheder for styrket samarbejde',
}));

/** Numbers for the secretariat. */
export const figuresReplies: Record<string, FiguresReply> = {
  'figures-all': {
    ...base,
    rounds: [
      round('TSS', '2026-10-09', [8, 3, 0, 1], 0),
      round('Byen', '2026-09-11', [14, 12, 1, 5], 2.5),
      round('Midt', '2026-09-04', [6, 6, 0, 6], 1),
      round('Nord', '2026-06-12', [0, 0, 0, 0]),
    ],
    overdue: [
      { number: '19', title: 'Indlæggelser fra plejehjem', committee: 'Byen', owner: 'Indsatsejer, klynge Byen' },
      { number: '41', title: 'Træning før operation', committee: 'Byen', owner: 'none' },
    ],
    neverUpdated,
  },
  'figures-committee': {
    ...base,
    committee: { id: 'byen', shortName: 'Byen' },
    rounds: [
      round('Byen', '2026-09-11', [14, 12, 1, 5], 2.5),
      round('Byen', '2026-06-12', [13, 13, 0, 4], 3),
      round('Byen', '2026-03-13', [13, 9, 4, 1], 0.5),
    ],
    overdue: [{ number: '41', title: 'Træning før operation', committee: 'Byen', owner: 'Indsatsejer, klynge Byen' }],
    neverUpdated: [],
  },
  'figures-none': { ...base, rounds: [], overdue: [], neverUpdated: [] },
};
