import { ConfigError, loadConfig } from '../config';
import type { Instant } from '../domain/time/instant';
import { hidingSecrets } from '../secrets';
import { findStore, openStore } from '../store/open-store';
import { StoreUnavailable } from '../store/unavailable/store-unavailable';
import { wordsIn } from '../words/words-in';
import { backupCommand, restoreCommand } from './archive-command';
import { checkTemplateCommand } from './check-template-command';
import { documentCommand, readDocumentOperands } from './documents/document-command';
import { eraseCommand, readEraseOperands } from './erase-command';
import { exportCommand, readExportOperands } from './exporting/export-command';
import { readBackCommand } from './exporting/read-back-command';
import { importCommand, type Terminal, tryImportCommand } from './import-command';
import { meetingsCommand } from './meetings-command';
import { readSucceedOperands, succeedCommand } from './succeed-command';

export interface Invocation extends Terminal {
  env: Record<string, string | undefined>;
  cwd: string;
  now: Instant;
}

type OfFile = typeof importCommand | typeof backupCommand | typeof checkTemplateCommand | typeof readBackCommand;

const commands: Record<string, OfFile> = Object.assign(Object.create(null), {
  import: importCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'check-template': checkTemplateCommand,
  'import-export': readBackCommand,
});

const languages = ['da', 'en'] as const;

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
    invocation.complain(languages.map((language) => wordsIn(language).usage.wrong).join(' '));
    return tellUsage(invocation.complain, 2);
  }
  let hide = (text: string) => text;
  try {
    const config = loadConfig(env, { cwd: invocation.cwd });
    hide = hidingSecrets(config);
    const { store, templates } = config;
    const given = { ...invocation, templates, openStore: () => openStore(store), findStore: () => findStore(store) };
    return await run(given);
  } catch (error) {
    invocation.complain(hide(explain(error)));
    return 1;
  }
}

/** What an operator can mend is a sentence; any other fault comes with its place, and nothing it carries. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreUnavailable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

type Given = Parameters<typeof tryImportCommand>[1] &
  Parameters<typeof importCommand>[1] &
  Parameters<typeof backupCommand>[1] &
  Parameters<typeof eraseCommand>[1] &
  Parameters<typeof exportCommand>[1] &
  Parameters<typeof readBackCommand>[1] &
  Parameters<typeof documentCommand>[1];

type Run = (given: Given) => Promise<number>;

/** The command with what it is to work on, if it was given as much as it needs and no more. */
function findCommand(command: string | undefined, operands: string[]): Run | undefined {
  if (command === 'succeed') {
    const succession = readSucceedOperands(operands);
    return succession && ((given) => succeedCommand(succession, given));
  }
  if (command === 'export') {
    const wanted = readExportOperands(operands);
    return wanted && ((given) => exportCommand(wanted, given));
  }
  if (command === 'document') {
    const wanted = readDocumentOperands(operands);
    return wanted && ((given) => documentCommand(wanted, given));
  }
  if (command === 'erase') {
    const person = readEraseOperands(operands);
    return person && ((given) => eraseCommand(person, given));
  }
  if (command !== 'meetings') return findFileCommand(command, operands);
  const [portfolio, committee, file, ...others] = operands;
  if (!portfolio || !committee || !file || others.length > 0) return undefined;
  return (given) => meetingsCommand([portfolio, committee, file], given);
}

/** A command about one file; `undefined` where what was typed is none. */
function findFileCommand(command: string | undefined, operands: string[]): Run | undefined {
  const isTrial = operands.includes('--dry-run');
  const [file, ...others] = operands.filter((operand) => operand !== '--dry-run');
  if (file === undefined || file.startsWith('-') || others.length > 0) return undefined;
  if (isTrial) return command === 'import' ? (given) => tryImportCommand(file, given) : undefined;
  const run = commands[command ?? ''];
  return run && ((given) => run(file, given));
}

function isHelp(command: string | undefined): boolean {
  return ['help', 'hjælp', '--help', '-h'].includes(command ?? '');
}

function tellUsage(tell: (line: string) => void, exitCode: number): number {
  for (const [nth, language] of languages.entries()) {
    const { heading, commands } = wordsIn(language).usage;
    if (nth > 0) tell('');
    tell(heading);
    const width = Math.max(...commands.map(([command]) => command.length));
    for (const [command, does] of commands) tell(`  statusrunde ${command.padEnd(width)}   ${does}`);
  }
  return exitCode;
}
