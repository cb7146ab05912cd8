import { ConfigError, loadConfig } from '../config';
import type { Instant } from '../domain/time/instant';
import { openStore } from '../store/open-store';
import { StoreUnavailable } from '../store/store-unavailable';
import { wordsIn } from '../words/words-in';
import { backupCommand, restoreCommand } from './archive-command';
import { importCommand, type Terminal } from './import-command';

export interface Invocation extends Terminal {
  env: Record<string, string | undefined>;
  cwd: string;
  now: Instant;
}

const commands: Record<string, typeof importCommand | typeof backupCommand> = Object.assign(Object.create(null), {
  import: importCommand,
  backup: backupCommand,
  restore: restoreCommand,
});

/**
 * What an operator typed after `statusrunde`.
 * @returns the exit code: 0 done, 1 refused or not possible now, 2 wrong usage
 */
export async function runCommand(args: string[], { env, ...invocation }: Invocation): Promise<number> {
  const [command, ...operands] = args;
  if (isHelp(command)) return tellUsage(invocation.print, 0);
  const [file, ...others] = operands;
  const run = commands[command ?? ''];
  if (run === undefined || file === undefined || file.startsWith('-') || others.length > 0) {
    // Nothing says yet which language they read.
    invocation.complain(`${wordsIn('da').importing.wrongUsage} ${wordsIn('en').importing.wrongUsage}`);
    return tellUsage(invocation.complain, 2);
  }
  try {
    const { store } = loadConfig(env, { cwd: invocation.cwd });
    return await run(file, { ...invocation, openStore: () => openStore(store) });
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreUnavailable)) throw error;
    invocation.complain(error.message);
    return 1;
  }
}

function isHelp(command: string | undefined): boolean {
  return ['help', 'hjælp', '--help', '-h'].includes(command ?? '');
}

function tellUsage(tell: (line: string) => void, exitCode: number): number {
  tell(wordsIn('da').importing.usage);
  tell('');
  tell(wordsIn('en').importing.usage);
  return exitCode;
}
