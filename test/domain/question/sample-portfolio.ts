import path from 'node:path';
import type { Report } from '../../../src/domain/answer/report';
import { planImport } from '../../../src/domain/portfolio/import/plan-import';
import type { Initiative } from '../../../src/domain/portfolio/initiative';
import type { Asked } from '../../../src/domain/question/dimension';
import type { Question } from '../../../src/domain/question/question';
import type { QuestionRead } from '../../../src/domain/question/read-question';
import { keyOf } from '../../../src/domain/question/reading/tokens';
import { readPortfolioFile } from '../../../src/import/read-portfolio-file';
import { report, round } from '../../builders/round';

const file = path.join(__dirname, '../../../sample/hovedstaden-2024/portfolio.json');
const portfolioId = 'hovedstaden-2024';
const importedAt = '2024-09-01T08:00:00.000Z';

/** Between TSS's round of October, which is published, and Byen's of November, which is under way. */
export const today = '2024-11-20';

/** The 43 initiatives of the sample as a coordinator sees them, eleven of them answered. */
export async function sampleAsked(): Promise<Asked> {
  const read = await readPortfolioFile(file, importedAt);
  const plan = planImport({ initiatives: [] }, read, importedAt);
  const initiatives = plan.created.map((one) => ({ ...one, ...(told[one.number] ?? {}) }));
  const owners = new Map(
    initiatives.flatMap(({ owner }) =>
      owner ? [[owner.person, { person: owner.person, label: owner.name ?? '' }]] : [],
    ),
  );
  return {
    portfolio: plan.portfolio.after,
    initiatives,
    rounds: [
      round({
        id: `${portfolioId}.tss.2024-10-11`,
        portfolioId,
        initiatives: ['12', '34', '35', '36', '37', '38', '39', '42'],
        state: { kind: 'closed', at: '2024-10-02T06:00:00.000Z', post: { kind: 'planned' } } as never,
      }),
      round({
        id: `${portfolioId}.byen.2024-11-27`,
        portfolioId,
        committeeId: 'byen',
        openedAt: '2024-11-05T06:00:00.000Z',
        dueAt: '2024-11-22T22:00:00.000Z',
        initiatives: ['2', '3', '4', '13', '14', '19', '20', '21', '22', '23', '41'],
        state: { kind: 'open' },
      }),
    ],
    now: `${today}T09:00:00.000Z`,
    today,
    asker: { id: '00000000-0000-0000-0000-0000000000c1', metAt: importedAt, seenAt: importedAt },
    owners: [...owners.values()],
  };
}

function latest(change: Partial<Report>, in_ = 'tss.2024-10-11'): Pick<Initiative, 'latest'> {
  return { latest: { roundId: `${portfolioId}.${in_}`, report: report(change) } };
}
const byen = (change: Partial<Report>) =>
  latest({ at: '2024-11-10T08:00:00.000Z', period: 'ultimo 2024', ...change }, 'byen.2024-11-27');
const syd = (change: Partial<Report>) =>
  latest({ at: '2024-11-01T08:00:00.000Z', period: 'medio 2025', ...change }, 'syd.2024-11-28');
const level = (kind: 'joint' | 'lead' | 'free'): Partial<Initiative> => ({ level: { kind, words: kind } });

const told: Record<string, Partial<Initiative>> = {
  '2': byen({ health: 'red', decision: 'Skal vi have flere data?' }),
  '3': { ...byen({ kind: 'unchanged', health: 'green' }), ...level('joint') },
  '6': level('free'),
  '8': level('lead'),
  '10': syd({ health: 'yellow' }),
  '11': {
    ...syd({ health: 'red', decision: 'Må vi vente?' }),
    decisions: [
      {
        id: '1',
        committeeId: 'syd',
        asked: 'Må vi vente?',
        text: 'Ja, til februar.',
        on: '2024-11-05',
        by: 'coordinator',
        at: '2024-11-05T10:00:00.000Z',
      },
    ],
  },
  '12': latest({ health: 'red', period: 'primo 2025' }),
  '13': byen({ health: 'yellow', period: 'medio 2025' }),
  '30': syd({ health: 'green' }),
  '36': latest({ kind: 'unchanged', health: 'green', period: 'ultimo 2024' }),
  '37': latest({ health: 'yellow', period: 'medio 2025' }),
  '39': latest({ health: 'yellow', period: 'primo 2025' }),
  '42': latest({ phase: 'closed', health: 'green', period: 'sommer 2024' }),
  '43': { isNew: true },
};

const areas: [string, string][] = [
  ['børn', 'Sammen om børn og unges sundhed'],
  ['psykisk', 'Sammen om borgere med psykisk sygdom'],
  ['ældre', 'Sammen om ældre og borgere med kronisk sygdom'],
  ['overvægt', 'Andre indsatsområder - Overvægt'],
  ['træning', 'Andre indsatsområde - Træning'],
  ['tværgående', 'Andre indsatsområde - Tværgående indsatser'],
  ['andre', 'Andre indsatsområder'],
];
const areaNames = new Map(areas.map(([short, name]) => [keyOf(name), short]));
const ownerNames = new Map(
  ['c1', 'd2', 'd3', 'd4', 'd5'].map((end) => [`00000000-0000-0000-0000-0000000000${end}`, end]),
);

/** `count colour=red,yellow committee=syd !phase=closed`; of areas and owners a short word. */
export function writeDown({ form, filters }: Question): string {
  const said = filters.map(({ of, not, any }) => {
    const values = any.map((value) => areaNames.get(value) ?? ownerNames.get(value) ?? value).sort();
    return `${not ? '!' : ''}${of}=${values.join(',')}`;
  });
  return [...(form === 'list' ? [] : [form]), ...said].join(' ') || 'all';
}

/** The same of whatever was read: `ambiguous committee=tss | committee=ssu`, `unclear`, with unread words in brackets. */
export function writeRead(read: QuestionRead): string {
  if (read.kind === 'ambiguous')
    return `ambiguous ${read.choices.map(({ of, value }) => `${of}=${value}`).join(' | ')}`;
  const said =
    read.kind === 'understood'
      ? writeDown(read.question)
      : `unclear${read.nearest ? ` ${writeDown(read.nearest)}` : ''}`;
  return read.unread.length > 0 ? `${said} [${read.unread.join(' ')}]` : said;
}
