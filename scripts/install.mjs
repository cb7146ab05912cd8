import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.mjs';

// Run before `npm start` and `npm test`, when nothing may be installed yet: plain Node, no packages, syntax of Node 18.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stampFile = join(modules, '.statusrunde-install');
const onWindows = process.platform === 'win32';
const INTERRUPTED = 130;

process.exitCode = await install();

/** @returns {Promise<number>} the exit code: 0 when node_modules is what package-lock.json describes, else 1 and a sentence. */
async function install() {
  const version = process.versions.node;
  if (major(version) < 20) {
    return refuse(
      `Statusrunde needs Node 20 or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`,
    );
  }
  if (isInstalled()) return 0;
  const onWait = () => console.log('Another process is installing the dependencies; waiting for it ...');
  return withLock(lockFile(), onWait, async () => (isInstalled() ? 0 : installAll()));
}

async function installAll() {
  // The stamp goes first and comes last: an installation that stops half-way has none, and is started over.
  rmSync(stampFile, { force: true });
  console.log('Installing the dependencies; the first time takes a minute or two ...');
  const startedAt = Date.now();
  const ticker = startTicker(startedAt);
  const code = await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  clearInterval(ticker);
  if (code === INTERRUPTED) return refuse('The installation was interrupted: run the command again to start it over.');
  if (code !== 0) {
    return refuse(
      `npm ci ended with code ${code}: see its message above, check that the npm registry can be reached, and run the command again.`,
    );
  }
  // Newer npm skips the install scripts it is not told to run; the package `node` fetches its program in one.
  if (!scriptsGetNode22()) await npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  if (!scriptsGetNode22()) {
    return refuse(
      'The dependency `node` came without its program, which its install script fetches: run `npm install-scripts approve node` and `npm rebuild node`, or install Node 22 or newer, and run the command again.',
    );
  }
  writeFileSync(stampFile, stamp());
  console.log(`Installed in ${secondsSince(startedAt)} s.`);
  return 0;
}

function isInstalled() {
  try {
    return readFileSync(stampFile, 'utf8') === stamp() && scriptsGetNode22();
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** What the installation was made from and for: another lock file, system or processor makes it another one. */
function stamp() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${lock.digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Which `node` an npm script gets: the one in node_modules/.bin, or behind it the machine's own. */
function scriptsGetNode22() {
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, [pathKey()]: [bin, process.env[pathKey()]].join(delimiter) },
  });
  return major((stdout ?? '').replace(/^v/, '')) >= 22;
}

/** Runs npm to its end, output shown. @returns {Promise<number>} its exit code, 130 when a signal ended it. */
function npm(...args) {
  const { command, prefix } = npmCommand();
  const child = spawn(command, [...prefix, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows && prefix.length === 0, // there npm is a .cmd
    env: { ...process.env, [pathKey()]: pathWithoutBin() },
  });
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? INTERRUPTED);
    });
  });
}

/** The npm that started us, on its own Node. Not on the one in node_modules: `npm ci` deletes that under its feet. */
function npmCommand() {
  const { npm_execpath: cli = '', npm_node_execpath: node = '' } = process.env;
  const usable = cli.endsWith('npm-cli.js') && node !== '' && !node.startsWith(modules);
  return usable ? { command: node, prefix: [cli] } : { command: 'npm', prefix: [] };
}

function pathWithoutBin() {
  const folders = (process.env[pathKey()] ?? '').split(delimiter);
  return folders.filter((folder) => folder !== bin).join(delimiter);
}

function pathKey() {
  return Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}

/** Outside node_modules, which `npm ci` empties; one per checkout and user. */
function lockFile() {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return join(tmpdir(), `statusrunde-install-${userInfo().username}-${checkout}.lock`);
}

/** npm draws its own progress on a terminal and is silent elsewhere. */
function startTicker(startedAt) {
  if (process.stderr.isTTY) return undefined;
  return setInterval(() => console.log(`Still installing (${secondsSince(startedAt)} s) ...`), 15_000);
}

function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000);
}

function major(version) {
  return Number.parseInt(version, 10);
}

function refuse(sentence) {
  console.error(sentence);
  return 1;
}
