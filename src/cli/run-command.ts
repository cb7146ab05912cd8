import { ConfigError, loadConfig } from '../config';
import type { Instant } from '../domain/time/instant';
import { openStore } from '../store/open-store';
import { StoreUnavailable } from '../store/store-unavailable';
import { wordsIn } from '../words/words-in';
import { type ImportCommand, importCommand, type Terminal } from './import-command';
import { meetingsCommand } from './meetings-command';

export interface Invocation extends Terminal {
  env: Record<string, string | undefined>;
  cwd: string;
  now: Instant;
}

/**
 * What an operator typed after `statusrunde`.
 * @returns the exit code: 0 done, 1 refused or not possible now, 2 wrong usage
 */
export async function runCommand(args: string[], { env, ...invocation }: Invocation): Promise<number> {
  const [command, ...operands] = args;
  if (isHelp(command)) return tellUsage(invocation.print, 0);
  const run = findCommand(command, operands);
  if (!run) {
    // Nothing says yet which language they read.
    invocation.complain(`${wordsIn('da').importing.wrongUsage} ${wordsIn('en').importing.wrongUsage}`);
    return tellUsage(invocation.complain, 2);
  }
  try {
    const { store } = loadConfig(env, { cwd: invocation.cwd });
    return await run({ ...invocation, openStore: () => openStore(store) });
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreUnavailable)) throw error;
    invocation.complain(error.message);
    return 1;
  }
}

/** The command with what it is to work on, if it was given as much as it needs and no more. */
function findCommand(
  command: string | undefined,
  operands: string[],
): ((given: ImportCommand) => Promise<number>) | undefined {
  if (operands.some((operand) => operand.startsWith('-'))) return undefined;
  const [first, second, third] = operands;
  if (command === 'import' && operands.length === 1 && first) return (given) => importCommand(first, given);
  if (command === 'meetings' && operands.length === 3 && first && second && third) {
    return (given) => meetingsCommand([first, second, third], given);
  }
  return undefined;
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
