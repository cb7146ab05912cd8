import type { Config } from './config';
import { secrets } from './settings';

type Env = Record<string, string | undefined>;

/**
 * The environment as it was given, its secrets taken out of the process: what is left there is inherited by every process
 * that is started, and stands in Node's diagnostic reports (of a fatal error too, where `excludeEnv` is not heeded).
 */
export function takeSecrets(environment: Env): Env {
  const given = { ...environment };
  for (const name of secrets) delete environment[name];
  return given;
}

/** @returns a text without the secrets in it: a library's own words may quote what it was given */
export function hidingSecrets({ store, bot, telemetry }: Pick<Config, 'store' | 'bot' | 'telemetry'>) {
  const key = store.kind === 'cosmos' ? store.key : undefined;
  const known = [key, bot?.password, ...Object.values(telemetry?.headers ?? {})];
  const hidden = known.filter((secret) => secret !== undefined && secret.length >= shortest);
  return (text: string): string => hidden.reduce<string>((rest, secret) => rest.replaceAll(secret ?? '', '***'), text);
}

/** What is shorter is no secret, and would be found in every other word. */
const shortest = 6;
