import { runCommand } from '../../src/cli/run-command';

interface Where {
  folder: string;
  now: string;
  env?: Record<string, string>;
}

/** What an operator sees who types these words in a folder. */
export async function typed(args: string[], { folder, now, env = {} }: Where) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommand(args, {
    env,
    cwd: folder,
    now,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}
