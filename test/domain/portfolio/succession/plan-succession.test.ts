import { describe, expect, it } from '@jest/globals';
import type { Initiative } from '../../../../src/domain/portfolio/initiative';
import { type Chosen, planSuccession, type Whole } from '../../../../src/domain/portfolio/succession/plan-succession';
import { committee, initiative, portfolio } from '../../../builders/portfolio';
import { report } from '../../../builders/round';

const now = '2027-01-04T09:00:00.000Z';
const told = { roundId: 'sample.tss.2026-10-02', report: report({ period: 'ultimo 2027' }) };
const old = (): Whole => ({
  portfolio: portfolio({ committees: [committee('tss'), committee('byen')] }),
  initiatives: [
    initiative('1', { ownedBy: 'anna', latest: told, milestones: [milestone] }),
    initiative('2', { title: 'Noget andet', anchoring: { words: 'BYEN', committees: ['byen'] } }),
    initiative('3', { at: 'closed' }),
    initiative('4', { gone: true }),
    initiative('6.1A'),
  ],
});
const milestone = { label: 'M1', words: 'Aftalen er på plads', time: '', state: 'running' as const };
const next = (...initiatives: Initiative[]): Whole => ({
  portfolio: portfolio({
    id: 'next',
    name: 'Næste aftale',
    committees: [committee('oest', { aliases: ['Øst', 'TSS'] })],
  }),
  initiatives: initiatives.map((one) => ({ ...one, portfolioId: 'next' })),
});
const plan = (to: Whole, chosen: Chosen = { kind: 'open' }, from = old()) => planSuccession(from, to, chosen, now);
const done = (to: Whole, planned: ReturnType<typeof plan>): Whole => ({
  ...to,
  initiatives: [
    ...to.initiatives.map((one) => planned.changed.find(({ after }) => after.number === one.number)?.after ?? one),
    ...planned.created.map(({ after }) => after),
  ],
});

describe('a portfolio that goes on in another', () => {
  it('carries what is still to be done, with owner, milestones, agreed period and last report', () => {
    const { created, changed, left, ended } = plan(next());
    expect(created.map(({ after }) => after.number)).toEqual(['1', '2', '6.1A']);
    expect(created[0]?.after).toMatchObject({
      portfolioId: 'next',
      owner: { person: 'anna' },
      milestones: [milestone],
      agreedPeriod: 'ultimo 2025',
      latest: told,
      line: 0,
      predecessor: { portfolioId: 'sample', number: '1', on: '2027-01-04' },
    });
    expect({ changed, left }).toEqual({ changed: [], left: [] });
    expect(ended).toMatchObject({ id: 'sample', ended: { on: '2027-01-04', successor: 'next' } });
  });

  it('finds the committees by id or name, and keeps the words of those that are not there', () => {
    const [first, second] = plan(next()).created;
    expect(first?.after.anchoring).toEqual({ words: 'TSS', committees: ['oest'] });
    expect(second?.after.anchoring).toEqual({ words: 'BYEN', committees: [] });
  });

  it('takes along what is asked and decided, by the committees as they are known now', () => {
    const red = { roundId: told.roundId, report: report({ health: 'red', decision: 'Skal den stoppe?' }) };
    const decision = {
      id: '1',
      asked: '',
      text: 'Nej.',
      on: '2026-10-02',
      by: 'coordinator',
      at: '2026-10-02T09:00:00Z',
    };
    const asked = {
      ...initiative('1'),
      latest: red,
      asking: { since: red.report.at, roundId: red.roundId },
      decisions: [
        { ...decision, committeeId: 'tss' },
        { ...decision, id: '2', committeeId: 'byen' },
      ],
      escalations: [{ from: 'byen', to: 'tss', reportId: 'r1', by: 'coordinator', at: '2024-09-21T09:00:00Z' }],
    };
    const from = { ...old(), initiatives: [asked] };
    const carried = {
      asking: asked.asking,
      decisions: [{ committeeId: 'oest' }, { committeeId: 'byen', committee: 'BYEN' }],
      escalations: [{ from: 'byen', to: 'oest' }],
    };
    const { created } = plan(next(), undefined, from);
    expect(created[0]?.after).toMatchObject(carried);
    expect(created[0]?.after.decisions?.[0]).not.toHaveProperty('committee');
    const into = plan(next(initiative('7', { title: asked.title })), undefined, from);
    expect(into.changed[0]?.after).toMatchObject({ number: '7', ...carried });
    const twice = plan(done(next(), plan(next(), undefined, from)), undefined, from);
    expect([twice.created, twice.changed]).toEqual([[], []]);
  });

  it('gives the next free number where one is taken, and tells the one it had', () => {
    const { created } = plan(next(initiative('1', { title: 'Ny' }), initiative('6.1a', { title: 'Ny to' })));
    expect(created.map(({ from, after }) => [from, after.number])).toEqual([
      ['1', '7'],
      ['2', '2'],
      ['6.1A', '8'],
    ]);
  });

  it('is the initiative of that title in the new table, which keeps its own words', () => {
    const own = initiative('9', { title: 'indsats  1', period: 'ultimo 2030', agreedPeriod: 'ultimo 2030' });
    const { created, changed } = plan(next(own));
    expect(created.map(({ from }) => from)).toEqual(['2', '6.1A']);
    expect(changed).toMatchObject([
      {
        from: '1',
        after: { number: '9', title: 'indsats  1', period: 'ultimo 2030', agreedPeriod: 'ultimo 2025', latest: told },
      },
    ]);
  });

  it('is none of two with the same title', () => {
    const twins = ['8', '9'].map((number) => initiative(number, { title: 'Indsats 1' }));
    expect(plan(next(...twins)).created.map(({ from }) => from)).toContain('1');
  });

  it('leaves what is not chosen, and plans nothing for a number that is none', () => {
    const some = plan(next(), { kind: 'numbers', words: '2-3' });
    expect(some.created.map(({ from }) => from)).toEqual(['2', '3']);
    expect(some.left.map(({ number }) => number)).toEqual(['1', '6.1A']);
    const none = plan(next(), { kind: 'numbers', words: '2, 99' });
    expect(none).toEqual({ created: [], changed: [], same: 0, left: [], unknown: ['99'] });
    const table = plan(next(initiative('9', { title: 'Indsats 1' })), { kind: 'inTable' });
    expect([table.created.length, table.changed.length]).toEqual([0, 1]);
  });

  it('plans nothing the second time, and what is left after a part', () => {
    const to = next(initiative('9', { title: 'Indsats 1' }));
    const first = plan(to);
    const from = { ...old(), portfolio: first.ended ?? old().portfolio };
    expect(plan(done(to, first), { kind: 'open' }, from)).toEqual({
      created: [],
      changed: [],
      same: 3,
      left: [],
      unknown: [],
    });
    const half = { ...first, created: first.created.slice(0, 1), changed: [] };
    const rest = plan(done(to, half));
    expect([...rest.created, ...rest.changed].map(({ from: number }) => number).sort()).toEqual(['1', '6.1A']);
  });

  it('brings a report that came to the old one since, and none that is older than the new one’s', () => {
    const to = next();
    const carried = done(to, plan(to));
    const from = old();
    const later = { ...told, report: report({ id: 'r2', at: '2027-02-01T09:00:00.000Z' }) };
    const answered = {
      ...from,
      initiatives: from.initiatives.map((i) => (i.number === '1' ? { ...i, latest: later } : i)),
    };
    expect(plan(carried, { kind: 'open' }, answered).changed).toMatchObject([{ from: '1', after: { latest: later } }]);
    expect(plan(done(carried, plan(carried, { kind: 'open' }, answered))).changed).toEqual([]);
  });
});
