// npm start: the bot in local mode on the embedded store, and a Teams-like client beside it, until Ctrl-C.
// With an identity in the environment (MicrosoftAppId) it starts the bot alone, as in production.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const env = { ...process.env };
const children = [];
let stopping = false;

if (env.MicrosoftAppId) {
  start('bot', [path.join(root, 'dist', 'index.js')], { env });
} else {
  await rehearse();
}

async function rehearse() {
  // Only a rehearsal's own folder is ever emptied.
  const isFresh = !env.DATA_DIR && !env.STORE && !process.argv.includes('--resume');
  env.PORT ??= '3978';
  env.DATA_DIR ??= path.join(root, 'data', 'rehearsal');
  env.FILES_DIR ??= path.join(env.DATA_DIR, 'files');
  env.PORTFOLIO ??= path.join(root, 'sample', 'hovedstaden-2024', 'portfolio.json');
  env.CLOCK_START ??= '2024-09-16T10:00:00Z';
  // A day in fifteen seconds: two weeks from ask to summary pass in three and a half minutes.
  env.CLOCK_SPEED ??= '5760';
  env.LOG_LEVEL ??= 'warn';
  if (isFresh) rmSync(env.DATA_DIR, { recursive: true, force: true });

  say('Starting the bot ...');
  const bot = start('bot', [path.join(root, 'dist', 'index.js')], { env });
  await untilItAnswers(`http://127.0.0.1:${env.PORT}/readyz`, bot);
  say('Starting the chat window ...');
  const url = await startPlayground();
  say('');
  say(`Ready. Open ${url} in your browser.`);
  say(
    `The rehearsal begins when you do: a day passes in ${Math.round(86400 / Number(env.CLOCK_SPEED))} seconds. Ctrl-C ends it.`,
  );
}

/** The client takes another port when its own is taken, and says which; it keeps its log where it is started. */
async function startPlayground() {
  const folder = path.join(env.DATA_DIR, 'playground');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'sample', 'playground'), folder, { recursive: true });
  const port = env.PLAYGROUND_PORT ?? '56150';
  const cli = path.join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  const endpoint = `http://127.0.0.1:${env.PORT}/api/messages`;
  const service = `http://127.0.0.1:${port}/_connector`;
  const args = [
    cli,
    'start',
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    port,
    '--service-url',
    service,
    '--disable-telemetry',
  ];
  const client = start('chat window', args, {
    cwd: folder,
    env: { ...process.env, APPLICATION_INSIGHTS_NO_STATSBEAT: '1', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const found = await Promise.race([
    new Promise((resolve) => {
      client.stdout.on('data', (chunk) => {
        said += chunk;
        const listening = /istening on[^\d]*(?:127\.0\.0\.1|localhost|\*)?:?(\d{2,5})/.exec(said);
        if (listening) resolve(listening[1]);
      });
    }),
    once(client, 'exit').then(() => undefined),
  ]);
  if (found !== port)
    fail(
      found
        ? `Port ${port} is taken. Stop what uses it, or set PLAYGROUND_PORT.`
        : `The chat window did not start: see ${folder}/devTools.`,
    );
  const url = `http://127.0.0.1:${found}`;
  await untilItAnswers(`${url}/_debug/ping`, client);
  return url;
}

function start(name, args, options) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options });
  children.push(child);
  child.on('exit', (code) => {
    if (stopping) return;
    say(`The ${name} has stopped.`);
    void stop(code ?? 1);
  });
  return child;
}

async function untilItAnswers(url, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) return;
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  fail('The bot did not become ready in 30 seconds.');
}

function fail(sentence) {
  console.error(sentence);
  void stop(1);
}

function say(line) {
  console.log(line);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(0));

/** Ctrl-C in a terminal reaches the children too; a second signal to them is harmless. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.kill('SIGTERM');
  const late = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, 10_000);
  await Promise.all(running.map((child) => once(child, 'exit')));
  clearTimeout(late);
  process.exit(code);
}
