import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { freePort, startBotProcess } from '../process/bot-process';
import { samplePortfolio } from '../teams/bot-under-test';
import { until } from '../teams/until';
import { type Receiver, startReceiver } from './otlp-receiver';

// Several processes start one after another, and a busy machine takes its time for each.
jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-telemetry-'));
const environment = (name: string) => ({ PORTFOLIO: samplePortfolio, DATA_DIR: path.join(folder, name) });
const otlp = (OTEL_EXPORTER_OTLP_ENDPOINT: string) => ({ OTEL_EXPORTER_OTLP_ENDPOINT });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the process had loaded of OpenTelemetry when it ended. */
async function loadedBy(env: Record<string, string>): Promise<number> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(__dirname, 'fixtures/tell-what-is-loaded.js')], {
    env: { PATH: process.env.PATH ?? '', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('it is ready', isReady, 60_000);
  child.kill('SIGTERM');
  await once(child, 'close');
  return Number(/OpenTelemetry modules: (\d+)/.exec(said)?.[1]);
}

describe('a bot that is not told of a collector', () => {
  it('loads nothing of OpenTelemetry; one that is told does', async () => {
    expect(await loadedBy(environment('off'))).toBe(0);
    const receiver: Receiver = await startReceiver();
    expect(await loadedBy({ ...environment('on'), ...otlp(receiver.url) })).toBeGreaterThan(0);
    expect(receiver.series('statusrunde.work.duration').length).toBeGreaterThan(0);
    await receiver.stop();
  });
});

describe('a collector that is away', () => {
  it('disturbs nothing and does not hold up the end', async () => {
    const bot = await startBotProcess({ ...environment('refuses'), ...otlp(`http://127.0.0.1:${await freePort()}`) });
    expect(await bot.end('SIGTERM')).toBe(0);
    expect(bot.said()).not.toContain('failed');
  });

  it('behind an address that answers nothing does not hold up the end either', async () => {
    const taken: string[] = [];
    const silent: Server = createServer((socket) => socket.on('data', () => taken.push('something')));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const bot = await startBotProcess({ ...environment('silent'), ...otlp(`http://127.0.0.1:${port}`) });
    const ended = bot.end('SIGTERM');
    await until('the last is sent', () => taken.length > 0);
    // Without a bound of its own the export waits ten seconds, and the process would be ended in the middle of its stop.
    const longest = new Promise((late) => setTimeout(() => late('too late'), 8_000).unref());
    expect(await Promise.race([ended, longest])).toBe(0);
    silent.close();
  });
});
