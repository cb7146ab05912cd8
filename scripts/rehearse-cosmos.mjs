// npm run rehearse:cosmos: the rehearsal of npm start on an emulator of Cosmos DB, in memory, instead of the embedded store.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const { createHttpServer } = createRequire(import.meta.url)('@vercel/cosmosdb-server');

const emulator = createHttpServer({ keepAlive: true });
await new Promise((resolve) => emulator.listen(0, '127.0.0.1', resolve));
const endpoint = `http://127.0.0.1:${emulator.address().port}`;
console.log(`An emulator of Cosmos DB answers at ${endpoint}.`);

const start = spawn(process.execPath, [path.join(import.meta.dirname, 'start.mjs')], {
  stdio: 'inherit',
  env: {
    ...process.env,
    STORE: 'cosmos',
    COSMOS_ENDPOINT: endpoint,
    COSMOS_KEY: process.env.COSMOS_KEY ?? Buffer.from('any key will do').toString('base64'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => start.kill(signal));
start.on('exit', (code) => process.exit(code ?? 0));
