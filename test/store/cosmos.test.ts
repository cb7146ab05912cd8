import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCosmosDocuments } from '../../src/store/cosmos/cosmos-documents';
import { findStore, openStore } from '../../src/store/open-store';
import { StoreUnavailable } from '../../src/store/unavailable/store-unavailable';
import { holdsTheContract } from './contract';
import { startCosmosEmulator } from './cosmos-emulator';
import { samplePortfolio } from './samples';

const secret = Buffer.from('a key nobody may see').toString('base64');

describe('the store on Cosmos DB', () => {
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  let databases = 0;
  const nextDatabase = () => `contract-${++databases}`;
  const open = (database: string) => openStore({ kind: 'cosmos', ...emulator, database });
  beforeAll(async () => {
    emulator = await startCosmosEmulator();
  });
  afterAll(() => emulator.stop());

  holdsTheContract(() => open(nextDatabase()));

  it('makes its database and container once, whoever starts at the same time', async () => {
    const database = nextDatabase();
    const [one, other] = await Promise.all([open(database), open(database)]);
    await one.createPortfolio(samplePortfolio());
    expect(await other.listPortfolios()).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });

  it('is found to be read in once it is there, and is not made by looking', async () => {
    const settings = { kind: 'cosmos' as const, ...emulator, database: nextDatabase() };
    expect(await findStore(settings)).toBeUndefined();
    expect(await findStore(settings)).toBeUndefined();
    const made = await openStore(settings);
    await made.createPortfolio(samplePortfolio());
    const found = await findStore(settings);
    expect(await found?.listPortfolios()).toHaveLength(1);
    await Promise.all([made.close(), found?.close()]);
  });

  it('keeps bodies out of the index and one level of partition', async () => {
    const database = nextDatabase();
    await (await open(database)).close();
    const client = new CosmosClient({ ...emulator, connectionPolicy: { enableEndpointDiscovery: false } });
    const { resource } = await client.database(database).container('documents').read();
    client.dispose();
    expect(resource?.partitionKey?.paths).toEqual(['/pk']);
    expect(resource?.indexingPolicy?.excludedPaths).toContainEqual({ path: '/*' });
    expect(resource?.indexingPolicy?.includedPaths).toContainEqual({ path: '/sortKey/?' });
  });

  it('gives a container of before the indexes that came since', async () => {
    const database = nextDatabase();
    const client = new CosmosClient({ ...emulator, connectionPolicy: { enableEndpointDiscovery: false } });
    await client.databases.create({ id: database });
    const container = client.database(database).container('documents');
    const includedPaths = [{ path: '/pk/?' }];
    const indexingPolicy = { indexingMode: 'consistent' as const, automatic: true, includedPaths };
    await client
      .database(database)
      .containers.create({ id: 'documents', partitionKey: { paths: ['/pk'] }, indexingPolicy });
    await (await open(database)).close();
    const { resource } = await container.read();
    client.dispose();
    expect(resource?.partitionKey?.paths).toEqual(['/pk']);
    expect(resource?.indexingPolicy?.includedPaths).toContainEqual({ path: '/body/dueAt/?' });
  });

  it('does not take a container that has gone for one that is empty', async () => {
    const database = nextDatabase();
    const store = await open(database);
    const client = new CosmosClient({ ...emulator, connectionPolicy: { enableEndpointDiscovery: false } });
    await client.database(database).container('documents').delete();
    client.dispose();
    await expect(store.ping()).rejects.toThrow();
    await store.close();
  });
});

describe('a Cosmos DB that cannot be used', () => {
  it('names COSMOS_KEY and not the key when the key is wrong', async () => {
    const refusal = await refusalBy(answering(401));
    expect(refusal).toMatch(
      /^Cosmos DB at http:\/\/127\.0\.0\.1:\d+ does not accept the key \(401\): look at COSMOS_KEY\.$/,
    );
  });

  it('names COSMOS_KEY and the firewall when it is forbidden', async () => {
    expect(await refusalBy(answering(403))).toMatch(/\(403\): look at COSMOS_KEY and at the account's firewall\.$/);
  });

  it('names COSMOS_ENDPOINT when something else answers there', async () => {
    const page: RequestListener = (_, response) => response.end('<html>');
    expect(await refusalBy(page)).toMatch(/does not answer as Cosmos DB does: look at COSMOS_ENDPOINT\.$/);
    expect(await refusalBy(answering(404))).toMatch(/\(404\): look at COSMOS_ENDPOINT\.$/);
  });

  it('names COSMOS_ENDPOINT when nothing answers there in time', async () => {
    expect(await refusalBy(() => undefined)).toMatch(/did not answer in time: look at COSMOS_ENDPOINT\.$/);
  });

  it.each(['http', 'https'])('names COSMOS_ENDPOINT when nobody is there, over %s', async (scheme) => {
    const endpoint = await listening(answering(200), async (there) => there);
    expect(await refusalAt(endpoint.replace('http', scheme))).toMatch(
      /cannot be reached \(ECONNREFUSED\): look at COSMOS_ENDPOINT\.$/,
    );
  });

  it('names COSMOS_ENDPOINT when there is no such host', async () => {
    expect(await refusalAt('https://nobody.invalid/')).toMatch(/look at COSMOS_ENDPOINT\.$/);
  });

  it('does not repeat an endpoint that holds a key', async () => {
    expect(await refusalAt(`AccountKey=${secret}`)).toMatch(/unreadable address .*look at COSMOS_ENDPOINT\.$/);
    expect(await refusalAt(`AccountEndpoint=https://127.0.0.1:1/;AccountKey=${secret}`)).toMatch(/COSMOS_ENDPOINT\.$/);
  });
});

function answering(status: number): RequestListener {
  return (_, response) => {
    // Not chained: restify, once loaded in this process, makes writeHead of every server return nothing.
    response.writeHead(status);
    response.end(JSON.stringify({ code: String(status), message: secret }));
  };
}

const refusalBy = (answer: RequestListener) => listening(answer, refusalAt);

async function listening<T>(answer: RequestListener, use: (endpoint: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    });
  }
}

/** The sentence of the refusal; never more than one, and never with the key in any part of the error. */
async function refusalAt(endpoint: string): Promise<string> {
  const error = await openCosmosDocuments({ endpoint, key: secret, database: 'statusrunde' }, 1500).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  if (!(error instanceof StoreUnavailable)) throw error ?? new Error('It opened.');
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
  expect(error.cause).toBeUndefined();
  return error.message;
}
