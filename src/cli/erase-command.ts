import { Directory } from '../domain/people/directory';
import { toPersonRef } from '../domain/people/person';
import type { Instant } from '../domain/time/instant';
import type { Words } from '../words/da';
import { wordsIn } from '../words/words-in';
import { isObjectId, isPrincipalName } from '../workflows/people/find-assignee';
import { countKept, lastCoordinatorOf } from '../workflows/personal/count-kept';
import { type ErasingStore, erasePerson } from '../workflows/personal/erase-person';
import { findTraces } from '../workflows/personal/find-traces';
import { prepareErasure } from '../workflows/personal/forget-me';
import type { StoreHealth } from '../workflows/ports';
import type { Terminal } from './import-command';

export interface EraseCommand extends Terminal {
  now: Instant;
  openStore(): Promise<ErasingStore & Pick<StoreHealth, 'close'>>;
  findStore(): Promise<(ErasingStore & Pick<StoreHealth, 'close'>) | undefined>;
}

/** What stands after `statusrunde erase`. */
export interface EraseOperands {
  /** An object id or a user principal name. */
  ref: string;
  dryRun: boolean;
}

/** `undefined` for wrong usage. */
export function readEraseOperands(operands: string[]): EraseOperands | undefined {
  const [ref, ...others] = operands.filter((operand) => operand !== '--dry-run');
  if (ref === undefined || ref.startsWith('-') || others.length > 0) return undefined;
  return { ref, dryRun: operands.includes('--dry-run') };
}

/**
 * `statusrunde erase <person>`: forgets somebody, or says what that would mean. May run while the bot does, and again.
 * @returns the exit code: 0 done, or told; 1 nobody like that is known, or they are the only coordinator
 */
export async function eraseCommand({ ref, dryRun }: EraseOperands, command: EraseCommand): Promise<number> {
  const store = dryRun ? await command.findStore() : await command.openStore();
  try {
    return store ? await erase(store, { ref, dryRun }, command) : refuse(command, (words) => words.nobody);
  } finally {
    await store?.close();
  }
}

async function erase(store: ErasingStore, { ref, dryRun }: EraseOperands, command: EraseCommand): Promise<number> {
  if (!(await namesSomebody(store, ref))) return refuse(command, (words) => words.nobody);
  const unfinished = (await store.listErasures()).find(({ refs }) => refs.includes(ref.trim().toLowerCase()));
  const erasure = unfinished ?? (await prepareErasure(store, ref, command.now));
  const traces = await findTraces(store, erasure.refs);
  const last = lastCoordinatorOf(traces, erasure.refs);
  if (last) return refuse(command, (words) => words.lastCoordinator(last.id));
  const { person, people, initiatives, requests, asks, notices, channels, uploads, portfolios } = traces;
  const records =
    [people, initiatives, requests, asks, notices, channels, uploads, portfolios].flat().length + (person ? 1 : 0);
  if (records === 0 && !unfinished) return refuse(command, (words) => words.nobody);
  if (!dryRun) await erasePerson(store, erasure);
  const kept = countKept(traces, erasure.refs);
  tell(command.print, (words) => [
    (dryRun ? words.would : words.done)(records),
    words.of(kept.answers, kept.drafts, kept.owned),
    ...portfolios.map(({ id }) => words.coordinates(id)),
    ...(kept.namedByFile.length > 0 ? [words.namedByFile(kept.namedByFile.join(', '))] : []),
    words.elsewhere,
  ]);
  return 0;
}

/** Any other word may stand in records for something else, and would be taken for a person there. */
async function namesSomebody(store: ErasingStore, ref: string): Promise<boolean> {
  const wanted = toPersonRef(ref);
  if (isObjectId(wanted) || isPrincipalName(wanted)) return true;
  return new Directory(await store.listPeople()).find(wanted) !== undefined;
}

function refuse({ complain }: EraseCommand, say: (words: Words['erasing']) => string): number {
  tell(complain, (words) => [say(words)]);
  return 1;
}

/** Nothing says which language an operator reads. */
function tell(to: (line: string) => void, say: (words: Words['erasing']) => string[]): void {
  for (const language of ['da', 'en'] as const) for (const line of say(wordsIn(language).erasing)) to(line);
}
