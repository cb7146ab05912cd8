import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { freePort, spawnBot } from './bot-process';

// Several processes start one after another, and a busy machine takes its time for each.
jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-identity-'));
const signedIn = path.join(folder, 'az-was-called');
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A bot in production that has no key of its account, where a developer is signed in with `az`. */
async function boot(identityEndpoint: string): Promise<string> {
  const az = path.join(folder, 'az');
  writeFileSync(az, `#!/bin/sh\ntouch '${signedIn}'\n`);
  chmodSync(az, 0o755);
  const bot = spawnBot({
    PATH: `${folder}:${process.env.PATH}`,
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: '00000000-0000-0000-0000-0000000000b1',
    MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000a1',
    STORE: 'cosmos',
    // Nothing is there: a token is asked for first, and given over TLS alone.
    COSMOS_ENDPOINT: `https://127.0.0.1:${await freePort()}`,
    IDENTITY_ENDPOINT: identityEndpoint,
    IDENTITY_HEADER: 'of-this-machine',
  });
  expect(await bot.exit).toBe(1);
  return bot.said();
}

describe('a server without a key of its Cosmos DB account', () => {
  it('asks for the token of its managed identity', async () => {
    const asked: { resource: string | null; header: unknown }[] = [];
    const identity = await serve(({ url, headers }, answer) => {
      const { searchParams } = new URL(url ?? '', 'http://localhost');
      asked.push({ resource: searchParams.get('resource'), header: headers['x-identity-header'] });
      const expires_on = `${Math.floor(Date.now() / 1000) + 3600}`;
      answer.end(
        JSON.stringify({ access_token: 'a-token', expires_on, token_type: 'Bearer', resource: 'of Cosmos DB' }),
      );
    });
    expect(await boot(identity)).toContain('cannot be reached (ECONNREFUSED)');
    expect(asked[0]).toEqual({ resource: expect.stringContaining('https://127.0.0.1'), header: 'of-this-machine' });
    expect(existsSync(signedIn)).toBe(false);
  });

  it('never signs in as a developer who is signed in on the machine', async () => {
    const identity = await serve((_asked, answer) => {
      answer.statusCode = 400;
      answer.end('{}');
    });
    expect(await boot(identity)).toContain('No identity was found');
    expect(existsSync(signedIn)).toBe(false);
  });
});
