import { ConfigError, loadConfig } from '../config';
import type { Instant } from '../domain/time/instant';
import { openStore } from '../store/open-store';
import { StoreUnavailable } from '../store/store-unavailable';
import { wordsIn } from '../words/words-in';
import { importCommand, type Terminal } from './import-command';
import { readSucceedOperands, succeedCommand } from './succeed-command';

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
  const succession = command === 'succeed' ? readSucceedOperands(operands) : undefined;
  const [file, ...others] = operands;
  const isImport = command === 'import' && file !== undefined && !file.startsWith('-') && others.length === 0;
  if (!succession && !isImport) {
    // Nothing says yet which language they read.
    invocation.complain(`${wordsIn('da').importing.wrongUsage} ${wordsIn('en').importing.wrongUsage}`);
    return tellUsage(invocation.complain, 2);
  }
  try {
    const { store } = loadConfig(env, { cwd: invocation.cwd });
    const given = { ...invocation, openStore: () => openStore(store) };
    return await (succession ? succeedCommand(succession, given) : importCommand(file ?? '', given));
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
  tell(wordsIn('da').succession.usage);
  tell('');
  tell(wordsIn('en').importing.usage);
  tell(wordsIn('en').succession.usage);
  return exitCode;
}
