import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/domain/people/command';
import type {
  AnnualReply,
  IndicatorFormReply,
  IndicatorsReply,
} from '../../src/domain/shown/record/indicators/indicator-content';
import { parseCommand } from '../../src/teams/commands/parse-command';
import { saveValues } from '../../src/workflows/indicators/save-values';
import type { Store } from '../../src/workflows/ports';
import { person } from '../builders/people';
import { committee, initiative } from '../builders/portfolio';
import { sampleWorld, type World } from '../builders/world';

let world: World;
beforeEach(async () => {
  world = await sampleWorld(
    { coordinators: ['coordinator', 'second'], committees: [committee('tss'), committee('byen')] },
    [
      initiative('1', { ownedBy: 'anna', indicators: 'Ventetid' }),
      initiative('2', { ownedBy: 'bo' }),
      initiative('3', { ownedBy: 'bo', anchoring: { words: 'Byen', committees: ['byen'] } }),
    ],
  );
  world.clock.set('2026-02-10T09:00:00.000Z');
  await world.connects('tss');
  await write('ny Ventetid');
  await write('Ventetid 2024 12 dage');
});
afterEach(() => world.close());

const says = (who: string, text: string, channel?: string) => world.says(who, parseCommand(text) as Command, channel);
const write = (words: string, who = 'coordinator') => says(who, `indikator ${words}`);
const ventetid = async () => {
  const found = await world.store.findIndicator('sample', 'ventetid');
  if (!found) throw new Error('no such indicator');
  return found;
};
const save = (values: [string, string][], change: object = {}) =>
  saveValues(
    world.ports,
    person('coordinator'),
    { portfolioId: 'sample', period: '2025', values: values.map(([id, typed]) => ({ id, typed })), ...change },
    'da',
  );

describe('a coordinator who writes of an indicator', () => {
  it('has its value, goal, direction and initiatives kept', async () => {
    await write('Ventetid retning ned');
    await write('Ventetid mål 7 i 2027');
    await write('ventetid indsatser 2-3');
    expect(await write('Ventettid 2025: 9')).toMatchObject({
      done: { kind: 'indicatorSet', same: false, indicator: { unit: 'dage', progress: { kind: 'onTrack' } } },
    });
    expect(await ventetid()).toMatchObject({
      unit: 'dage',
      direction: 'down',
      goal: { amount: { value: 7 }, by: { words: '2027' } },
      initiatives: ['2', '3'],
      values: [
        { period: { words: '2024' }, amount: { value: 12 }, by: 'coordinator' },
        { period: { words: '2025', from: '2025-01-01', to: '2025-12-31' }, amount: { value: 9 } },
      ],
    });
  });

  it('corrects a value, and the old one stays behind it', async () => {
    const done = await write('Ventetid 2024 11');
    expect(done).toMatchObject({ done: { what: { kind: 'value', before: { value: 12 } } } });
    expect((await ventetid()).values.map(({ amount }) => amount.value)).toEqual([12, 11]);
  });

  it('writes the same twice once', async () => {
    const before = await ventetid();
    expect(await write('Ventetid 2024 12')).toMatchObject({ done: { same: true } });
    expect(await write('ny VENTETID')).toMatchObject({ done: { kind: 'indicatorAdded', already: true } });
    expect(await ventetid()).toEqual(before);
  });

  it.each([
    ['Ventetid 2025 9.5', 'unknownSetting'],
    ['Ventetid snart 9', 'unknownSetting'],
    ['Ventetid 2025 9 %', 'otherUnit'],
    ['tandpleje 2025 9', 'noIndicator'],
    ['Ventetid indsatser 2, 99', 'unknownInitiatives'],
    [`ny ${'x'.repeat(200)}`, 'tooLong'],
  ])('»%s« changes nothing and says why', async (words, kind) => {
    const before = await ventetid();
    await expect(write(words)).rejects.toMatchObject({ refusal: { kind } });
    expect(await ventetid()).toEqual(before);
    expect(await world.store.listIndicators('sample')).toHaveLength(1);
  });

  it('is asked which of several', async () => {
    await write('ny Ventetid til genoptræning');
    await write('ny Ventetid til udredning');
    await expect(write('ventet til 2025 9')).rejects.toMatchObject({
      refusal: { kind: 'whichIndicator', rest: '2025 9' },
    });
  });

  it('keeps what somebody else wrote at the same time', async () => {
    const store: Store = {
      ...world.store,
      changeIndicator: async (next) => {
        store.changeIndicator = world.store.changeIndicator;
        await says('second', 'indikator Ventetid 2025 10');
        return world.store.changeIndicator(next);
      },
    };
    const done = await world.saysAt(
      { ...world.ports, store },
      'coordinator',
      parseCommand('indikator Ventetid 2025 9'),
    );
    expect(done).toMatchObject({ done: { what: { before: { value: 10 } } } });
    expect((await ventetid()).values.map(({ by, amount }) => [by, amount.value]).slice(1)).toEqual([
      ['second', 10],
      ['coordinator', 9],
    ]);
  });

  it('takes it out of what is followed, and back', async () => {
    await write('Ventetid udgår');
    expect((await says('coordinator', 'årsopfølgning 2027')) as AnnualReply).toMatchObject({ items: [] });
    expect((await says('coordinator', 'årsopfølgning 2024')) as AnnualReply).toMatchObject({
      items: [{ name: 'Ventetid' }],
    });
    await write('Ventetid fortsætter');
    expect((await ventetid()).retiredOn).toBeUndefined();
  });

  it('writes nothing in a portfolio that has ended', async () => {
    const portfolio = await world.store.findPortfolio('sample');
    if (portfolio) await world.store.changePortfolio({ ...portfolio, ended: { on: '2026-01-01' } });
    await expect(write('Ventetid 2025 9')).rejects.toMatchObject({ refusal: { kind: 'portfolioEnded' } });
    await expect(save([['ventetid', '9']])).rejects.toMatchObject({ refusal: { kind: 'portfolioEnded' } });
  });
});

describe('the form', () => {
  it('asks for the year that has just ended, what lacks a value first', async () => {
    await write('ny Anden');
    await write('Anden 2025 1');
    const form = (await write('')) as IndicatorFormReply;
    expect(form).toMatchObject({ kind: 'indicatorForm', period: '2025', left: 0 });
    expect(form.rows.map(({ name, last }) => [name, last?.amount.value])).toEqual([
      ['Ventetid', 12],
      ['Anden', 1],
    ]);
    expect((await write('ventetid')) as IndicatorFormReply).toMatchObject({ alone: true, rows: [{ id: 'ventetid' }] });
  });

  it('of no indicator is the list, which says how the first one comes about', async () => {
    expect(await says('coordinator', 'indikator')).toMatchObject({ kind: 'indicatorForm' });
    await write('Ventetid udgår');
    world.clock.set('2028-02-10T09:00:00.000Z');
    expect(await says('coordinator', 'indikator')).toMatchObject({ kind: 'indicators' });
  });

  it('saves what was typed, and says nothing of what was not', async () => {
    await write('ny Anden');
    expect(
      await save([
        ['ventetid', '9'],
        ['anden', ' '],
      ]),
    ).toEqual({
      kind: 'indicatorValues',
      period: '2025',
      saved: [{ name: 'Ventetid', unit: 'dage', amount: { value: 9, decimals: 0 } }],
      same: 0,
    });
    expect(await save([['ventetid', '9,0']])).toMatchObject({ saved: [], same: 1 });
    expect(await save([])).toMatchObject({ saved: [], same: 0 });
  });

  it('comes again with what was typed where some of it cannot be read, and saves none of it', async () => {
    await write('ny Anden');
    const before = await world.store.listIndicators('sample');
    expect(
      await save([
        ['ventetid', '9'],
        ['anden', 'ca. 3'],
      ]),
    ).toMatchObject({
      kind: 'indicatorForm',
      rows: [
        { id: 'ventetid', typed: '9' },
        { id: 'anden', typed: 'ca. 3', fault: 'unreadable' },
      ],
    });
    expect(await save([['ventetid', '9 %']])).toMatchObject({ rows: [{ fault: 'otherUnit' }] });
    expect(await save([['ventetid', '9']], { period: 'snart' })).toMatchObject({ unknownPeriod: true });
    expect(await world.store.listIndicators('sample')).toEqual(before);
  });

  it('is of its own portfolio, whatever ids it carries', async () => {
    expect(await save([['andre', '9']])).toMatchObject({ saved: [] });
    await expect(save([['ventetid', '9']], { portfolioId: 'other' })).rejects.toMatchObject({
      refusal: { kind: 'notAllowed' },
    });
    await expect(
      saveValues(world.ports, person('anna'), { portfolioId: 'sample', period: '2025', values: [] }, 'da'),
    ).rejects.toMatchObject({ refusal: { kind: 'notAllowed' } });
  });
});

describe('the annual follow-up', () => {
  beforeEach(async () => {
    await write('Ventetid 2025 9');
    await write('Ventetid indsatser 2, 3');
  });
  const numbers = ({ items }: AnnualReply) =>
    items.map(({ behind, others }) => [behind.map(({ number }) => number), others]);

  it('shows the series and the initiatives behind it, those the table names too', async () => {
    const annual = (await says('coordinator', 'årsopfølgning')) as AnnualReply;
    expect(annual).toMatchObject({ year: '2025', earlier: '2024', mayWrite: true });
    expect(annual.items[0]?.series.map(({ amount }) => amount.value)).toEqual([12, 9]);
    expect(numbers(annual)).toEqual([[['1', '2', '3'], 0]]);
  });

  it('of an earlier year is what was known of it', async () => {
    const annual = (await says('coordinator', 'årsopfølgning 2024')) as AnnualReply;
    expect(annual).toMatchObject({ year: '2024', later: '2025', items: [{ series: [{ amount: { value: 12 } }] }] });
    await expect(says('coordinator', 'årsopfølgning sidste år')).rejects.toMatchObject({
      refusal: { kind: 'noSuchYear' },
    });
  });

  it("shows a channel its committee's initiatives, and an owner their own", async () => {
    expect(numbers((await says('anybody', 'årsopfølgning', 'tss')) as AnnualReply)).toEqual([[['1', '2'], 1]]);
    expect(numbers((await says('anna', 'årsopfølgning')) as AnnualReply)).toEqual([[['1'], 2]]);
    expect((await says('anna', 'indikatorer')) as IndicatorsReply).toMatchObject({
      mayWrite: false,
      lines: [{ behind: 3 }],
    });
  });

  it('is pointed to on the card of an initiative behind it', async () => {
    expect(await says('anybody', 'vis 1', 'tss')).toMatchObject({
      kind: 'show',
      moves: [{ name: 'Ventetid', unit: 'dage', last: { amount: { value: 9 }, period: { words: '2025' } } }],
    });
    await write('Ventetid udgår');
    expect(await says('anna', 'vis 1')).not.toHaveProperty('moves');
  });

  it('is not written in a channel, nor by an owner', async () => {
    await expect(says('coordinator', 'indikator Ventetid 2025 1', 'tss')).rejects.toThrow('onlyInChat');
    await expect(write('Ventetid 2025 1', 'anna')).rejects.toThrow('notAllowed');
  });
});
