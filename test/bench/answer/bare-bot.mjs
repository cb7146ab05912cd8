// The least a bot can be: the SDK's adapter behind restify, which answers every invoke with the same card. With a folder it writes one
// row there first, as durably as the embedded store does.
import path from 'node:path';
import { dist } from '../measure.mjs';
import { serveBench } from './serve-bench.mjs';

const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = dist('botbuilder');
const restify = dist('restify');

const [folder] = process.argv.slice(2);
const write = folder ? openTable(folder) : () => {};

const body = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Tak', wrap: true }] };
const value = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: body };
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.post('/api/messages', restify.plugins.bodyParser({ mapParams: false }), async (req, res) => {
  await adapter.process(req, res, async (context) => {
    write(JSON.stringify(context.activity));
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: value } });
  });
});
server.listen(0, '127.0.0.1', () => {
  serveBench(server.address().port, { takeAway: async () => undefined, stop: async () => server.close() });
});

function openTable(dataDir) {
  const database = new (dist('better-sqlite3'))(path.join(dataDir, 'bare.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT) STRICT; INSERT INTO row VALUES (1, NULL)');
  const writing = database.prepare('UPDATE row SET body = ? WHERE id = 1');
  return (body) => writing.run(body);
}
