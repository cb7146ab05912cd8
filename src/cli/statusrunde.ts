#!/usr/bin/env node
import { takeSecrets } from '../secrets';
import { refuseNode } from './node-version';

process.report.excludeEnv = true;
const environment = takeSecrets(process.env);
const refusal = refuseNode(process.version);
if (refusal === undefined) {
  void main();
} else {
  console.error(refusal);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  // Loaded here and no earlier: the embedded store's native part does not even load in an older Node.
  const { runCommand } = require('./run-command') as typeof import('./run-command');
  process.exitCode = await runCommand(process.argv.slice(2), {
    env: environment,
    cwd: process.cwd(),
    now: new Date().toISOString(),
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
}
