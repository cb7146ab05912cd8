import path from 'node:path';
import type { PortfolioAsRead } from '../domain/portfolio/import/as-read';
import { ImportRefusal } from '../domain/portfolio/import/import-refusal';
import type { Language } from '../domain/portfolio/portfolio';
import { type Chosen, planSuccession, type Whole } from '../domain/portfolio/succession/plan-succession';
import { readPortfolioFile } from '../import/read-portfolio-file';
import { wordsIn } from '../words/words-in';
import { readWhole, succeedPortfolio } from '../workflows/agreement/succeed-portfolio';
import { importPortfolio, planFromStore } from '../workflows/import-portfolio';
import { type ImportingStore, importIndicators } from '../workflows/indicators/import-indicators';
import { describeRefusal } from './describe/describe-import';
import { describeSuccession } from './describe/describe-succession';
import type { ImportCommand } from './import-command';

/** What stands after `statusrunde succeed`. */
export interface SucceedOperands {
  from: string;
  /** Id of a portfolio that is there, or the file of one to come. */
  to: { id: string } | { file: string };
  chosen: Chosen;
  dryRun: boolean;
}

/** `undefined` for wrong usage. */
export function readSucceedOperands(operands: string[]): SucceedOperands | undefined {
  const rest = [...operands];
  const dryRun = takeFlag(rest, '--dry-run');
  const at = rest.indexOf('--numbers');
  const words = at < 0 ? undefined : rest.splice(at, 2)[1];
  const [from, to, ...others] = rest;
  const isWrong = others.length > 0 || rest.some((operand) => operand.startsWith('-')) || (at >= 0 && !words);
  if (isWrong || from === undefined || to === undefined) return undefined;
  return {
    from,
    to: /\.json$|[/\\]/i.test(to) ? { file: to } : { id: to },
    chosen: words === undefined ? { kind: 'open' } : { kind: 'numbers', words },
    dryRun,
  };
}

function takeFlag(operands: string[], flag: string): boolean {
  const at = operands.indexOf(flag);
  if (at >= 0) operands.splice(at, 1);
  return at >= 0;
}

/**
 * `statusrunde succeed <old-id> <new>`: a portfolio's initiatives go on in another. A file is imported first.
 * @returns the exit code: 0 done, or planned; 1 refused
 */
export async function succeedCommand(operands: SucceedOperands, command: ImportCommand): Promise<number> {
  const { cwd, now, openStore, print, complain } = command;
  try {
    const read = 'file' in operands.to ? await readPortfolioFile(path.resolve(cwd, operands.to.file), now) : undefined;
    const store = await openStore();
    try {
      const told = await carryOn(store, operands, read, now);
      for (const line of told.lines) (told.isRefused ? complain : print)(line);
      return told.isRefused ? 1 : 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    for (const line of describeRefusal(error)) complain(line);
    return 1;
  }
}

async function carryOn(
  store: ImportingStore,
  { from, to, chosen, dryRun }: SucceedOperands,
  read: PortfolioAsRead | undefined,
  now: string,
): Promise<{ lines: string[]; isRefused?: boolean }> {
  const old = await readWhole(store, from);
  const id = read ? read.portfolio.id : 'id' in to ? to.id : '';
  const next = read ? await wholeAsRead(store, read, now) : await readWhole(store, id);
  const language: Language = next?.portfolio.language ?? old?.portfolio.language ?? 'da';
  const { succession } = wordsIn(language);
  const refused = (line: string) => ({ lines: [line], isRefused: true });
  if (!old) return refused(succession.noSuch(from));
  if (!next) return refused(succession.noSuch(id));
  if (from === id) return refused(succession.itself);
  const planned = planSuccession(old, next, chosen, now);
  if (planned.unknown.length > 0) return refused(succession.unknown(planned.unknown.join(', ')));
  const setting = { from: old.portfolio, to: next.portfolio, language, dryRun };
  if (!dryRun) {
    if (read) {
      await importPortfolio({ store, now }, read);
      await importIndicators({ store, now }, read);
    }
    await succeedPortfolio(store, { from, to: id, chosen, now });
  }
  // Told from the first plan: the import may have done a part of it, where the file says whom it succeeds.
  return { lines: describeSuccession(planned, setting) };
}

/** The new portfolio as it will be once its file is imported. */
async function wholeAsRead(store: ImportingStore, read: PortfolioAsRead, now: string): Promise<Whole> {
  const { portfolio, created, changed, returned, gone, same } = await planFromStore(store, read, now);
  const after = [...changed, ...returned, ...gone].map((change) => change.after);
  return { portfolio: portfolio.after, initiatives: [...created, ...after, ...same] };
}
