import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveMeeting } from '../../../src/domain/calendar/changes/change-meeting';
import type { Meeting } from '../../../src/domain/calendar/meeting';
import { endedBy, reopened } from '../../../src/domain/portfolio/change/end-committee';
import { renamed } from '../../../src/domain/portfolio/change/rename-committee';
import { readTable } from '../../../src/import/read-table';
import { openStore } from '../../../src/store/open-store';
import { receiveTable } from '../../../src/workflows/importing/receive-table';
import { importTable } from '../../../src/workflows/importing/settle-table';
import type { FileHost } from '../../../src/workflows/importing/table-ports';
import type { Visit } from '../../../src/workflows/people/find-visit';
import type { Store } from '../../../src/workflows/ports';
import { fuse, withFuse } from '../../builders/fuse';
import { manualClock } from '../../builders/manual-clock';
import { person } from '../../builders/people';
import { initiative, portfolio } from '../../builders/portfolio';

const table = 'Indsats;Forankring;Status\nAlfa;TSS;Pauseret\nNy;TSS;Pågår\n';
const files: FileHost = {
  fetchFile: async () => ({ kind: 'file', bytes: Buffer.from(table) }),
  putFile: async () => 'failed',
};
const clock = manualClock('2024-09-17T06:00:00.000Z');
const sender = person('coordinator');
const visit: Visit = {
  visitor: { person: sender, role: 'coordinator', where: { kind: 'chat' } },
  initiatives: [],
  rounds: [],
  indicators: [],
  people: [],
};

describe('a table that waits for a yes', () => {
  let dataDir: string;
  let store: Store;
  const open = () => openStore({ kind: 'embedded', dataDir });
  const portsOf = (of: Store) => ({
    store: of,
    clock,
    files,
    readTable: async ({ bytes }: { bytes: Uint8Array }) => readTable(bytes),
  });
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'statusrunde-upload-'));
    store = await open();
    await store.createInitiative(initiative('1', { title: 'Alfa' }));
    await store.createInitiative(initiative('2', { title: 'Beta' }));
    await store.createPortfolio(portfolio());
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  async function send(): Promise<string> {
    const reply = await receiveTable(portsOf(store), visit, { name: 'a.csv', url: 'x' }, 'f:1');
    return reply.kind === 'tablePlan' ? reply.upload : '';
  }
  const stands = async () =>
    (await store.listInitiatives('sample')).map(({ number, phase, gone }) => [number, phase.phase, gone ?? false]);
  const imported = [
    ['1', 'paused', false],
    ['2', 'running', true],
    ['3', 'running', false],
  ];

  it('is imported after a restart', async () => {
    const upload = await send();
    await store.close();
    store = await open();
    expect(await importTable(portsOf(store), sender, upload)).toMatchObject({ kind: 'tableDone' });
    expect(await stands()).toEqual(imported);
  });

  it('is imported once when a yes reaches two processes', async () => {
    const upload = await send();
    const other = await open();
    const replies = await Promise.all([store, other].map((one) => importTable(portsOf(one), sender, upload)));
    expect(replies.map(({ kind }) => kind)).toContain('tableDone');
    expect((await importTable(portsOf(other), sender, upload)).kind).toBe('tableDone');
    expect(await stands()).toEqual(imported);
    await other.close();
  });

  it('leaves the portfolio as it is, and what its file said of it before it was changed in chat', async () => {
    const before = await store.findPortfolio('sample');
    const [tss] = before?.committees ?? [];
    if (!before || !tss) throw new Error('They are not there.');
    const moved = { ...tss, ...moveMeeting(tss, tss.meetings[0] as Meeting, { on: '2024-10-18' }) };
    const another = renamed(reopened(endedBy(moved, { on: '2024-09-01' })), 'Styregruppen (SG)') ?? moved;
    await store.changePortfolio({ ...before, committees: [another] });
    const changed = await store.findPortfolio('sample');

    expect(await importTable(portsOf(store), sender, await send())).toMatchObject({ kind: 'tableDone' });
    const { headings, version: _now, ...after } = (await store.findPortfolio('sample')) ?? before;
    const { version: _then, ...then } = changed ?? before;
    expect(after).toEqual(then);
    // But for what its table calls its columns.
    expect(headings).toEqual({ title: 'Indsats', anchoring: 'Forankring', status: 'Status' });
  });

  it.each(Array.from({ length: 16 }, (_, at) => at + 1))(
    'is imported whole by saying yes again after the process ended at call %i',
    async (nth) => {
      const upload = await send();
      for (const ending of ['before', 'after'] as const) {
        await importTable(portsOf(withFuse(store, fuse(nth, ending))), sender, upload).catch(() => undefined);
      }
      let reply = await importTable(portsOf(store), sender, upload);
      if (reply.kind === 'tablePlan') reply = await importTable(portsOf(store), sender, upload);
      expect(reply.kind).toBe('tableDone');
      expect(await stands()).toEqual(imported);
      const gone = (await store.listInitiatives('sample')).filter(({ goneAt }) => goneAt !== undefined);
      expect(gone.map(({ number }) => number)).toEqual(['2']);
    },
  );
});
