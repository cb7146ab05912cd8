// Answers over HTTP at a steady pace, by turns to the bot, to a bare one and to a bare one that writes, each in a process of its own. Arguments: initiatives,
// answers to each, and answers to each before they count.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectCount } from '../measure.mjs';
import { answerActivity, perOwner } from './answering-portfolio.mjs';
import { sendSteadily } from './steady-load.mjs';

const perSecond = 50;
/** By turns, so that whatever else the machine does meets all alike. */
const answersInATurn = 100;

let slow = 0;
let sent = 0;
const [count, answers, answersToWarmUp] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'statusrunde-answer-'));
const teams = await startTeams();
const bots = {
  bot: await start('bot.mjs', teams.serviceUrl, count, folder),
  bare: await start('bare-bot.mjs'),
  floor: await start('bare-bot.mjs', folder),
};
try {
  await teams.heardFrom(Math.ceil(count / perOwner));
  for (const one of Object.values(bots)) await inTurns(one, answersToWarmUp);
  const measured = { bot: emptyFigures(), bare: emptyFigures(), floor: emptyFigures() };
  for (let left = answers; left > 0; left -= answersInATurn) {
    for (const [name, one] of Object.entries(bots)) await addTurn(measured[name], one);
  }
  process.stdout.write(JSON.stringify(figuresOf(measured)));
} finally {
  await Promise.all(Object.values(bots).map(stop));
  teams.stop();
  rmSync(folder, { recursive: true, force: true });
}

function emptyFigures() {
  return { latencies: [], cpu: 0, count: 0 };
}

async function inTurns(one, many) {
  for (let left = many; left > 0; left -= answersInATurn) await turn(one);
}

async function addTurn(figures, one) {
  const { cpu: before } = await ask(one, 'cpu');
  figures.latencies.push(...(await turn(one)));
  figures.cpu += one.cpu - before;
  figures.count += answersInATurn;
}

/** @returns how long each took; what the store then has of them is counted and taken away before the next */
async function turn(one) {
  const { latencies, bodies } = await sendSteadily({ port: one.port, many: answersInATurn, perSecond, next });
  for (const { statusCode, type } of bodies) {
    if (statusCode !== 200) throw new Error(`Answered with ${statusCode}.`);
    // A machine that is busy with other things: after three seconds they are told that it takes longer.
    if (!type.endsWith('card.adaptive')) slow += 1;
  }
  // What follows from the last answer is under way.
  await new Promise((later) => setTimeout(later, slow > 0 ? 5_000 : 100));
  one.cpu = (await ask(one, 'cpu')).cpu;
  const { kept } = await ask(one, 'takeAway');
  if (kept !== undefined) expectCount('answers kept', kept, answersInATurn);
  return latencies;
}

function next() {
  const [place, times] = [sent % count, Math.floor(sent / count)];
  sent += 1;
  return answerActivity(teams.serviceUrl, place, times);
}

/** `p50`, `p99` and `cpu` as multiples of the bare bot's, and the same of a bare bot that writes. */
function figuresOf(measured) {
  const of = ({ latencies, cpu, count: many }) => {
    const sorted = latencies.sort((a, b) => a - b);
    const percentile = (part) => sorted[Math.ceil(sorted.length * part) - 1];
    return { P50: percentile(0.5), P99: percentile(0.99), Cpu: cpu / many };
  };
  const [bot, bare, floor] = [of(measured.bot), of(measured.bare), of(measured.floor)];
  const named = (name, figures) =>
    Object.fromEntries(Object.entries(figures).map(([key, ms]) => [`${name}${key}`, ms]));
  return {
    slow,
    p50: bot.P50 / bare.P50,
    p99: bot.P99 / bare.P99,
    cpu: bot.Cpu / bare.Cpu,
    ...named('floor', { P50: floor.P50 / bare.P50, P99: floor.P99 / bare.P99, Cpu: floor.Cpu / bare.Cpu }),
    ...named('bot', { P50Ms: bot.P50, P99Ms: bot.P99, CpuMs: bot.Cpu }),
    ...named('bare', { P50Ms: bare.P50, P99Ms: bare.P99, CpuMs: bare.Cpu }),
  };
}

async function start(file, ...args) {
  const child = fork(path.join(import.meta.dirname, file), args.map(String));
  const [{ port }] = await once(child, 'message');
  return { child, port };
}

async function ask({ child }, what) {
  child.send(what);
  const [answer] = await once(child, 'message');
  return answer;
}

async function stop({ child }) {
  if (!child.connected) return;
  child.send('stop');
  await once(child, 'exit');
}

/** Teams' side: takes whatever the bot sends of its own accord. */
async function startTeams() {
  const posts = new Set();
  const server = createServer((req, res) => {
    if (req.method === 'POST') posts.add(req.url);
    req.resume().on('end', () => {
      res.writeHead(req.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      res.end('{"id":"activity"}');
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${server.address().port}/`,
    /** The asks are out, and the tick that sent them is done. */
    async heardFrom(owners) {
      while (posts.size < owners) await new Promise((later) => setTimeout(later, 50));
      await new Promise((later) => setTimeout(later, 500));
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
