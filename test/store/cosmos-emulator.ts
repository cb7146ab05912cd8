import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';

/**
 * An emulator of Cosmos DB in this process, in memory, on a loopback port of its own. It takes any key.
 * What it cannot show: that a query stays in its partition by option alone, throttling, batches, expiry.
 */
export async function startCosmosEmulator(): Promise<{ endpoint: string; key: string; stop: () => Promise<void> }> {
  const server = createHttpServer({ keepAlive: true });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    key: Buffer.from('any key will do').toString('base64'),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
