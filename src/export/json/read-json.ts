import type { z } from 'zod';
import type { WholePortfolio } from '../../workflows/exporting/export-ports';
import { exportShape, format } from './export-schema';

export type Reading =
  | { kind: 'read'; exported: WholePortfolio }
  | { kind: 'notAnExport' | 'newerVersion' }
  /** `field`: the first that is not as the schema says. */
  | { kind: 'damaged'; field: string };

/** The text of a file that `writeJson` wrote, perhaps long ago, perhaps edited since. */
export function readJson(text: string): Reading {
  const json = parse(text);
  if (json?.format !== format.format) return { kind: 'notAnExport' };
  if (typeof json.version === 'number' && json.version > format.version) return { kind: 'newerVersion' };
  const { data, error } = exportShape.safeParse(json);
  if (error) return { kind: 'damaged', field: fieldOf(error) };
  const { format: _, version: __, ...exported } = data;
  const stray = strayIn(exported);
  return stray === undefined ? { kind: 'read', exported } : { kind: 'damaged', field: stray };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function fieldOf({ issues }: z.ZodError): string {
  return (issues[0]?.path ?? []).join('.');
}

/** What claims to belong to another portfolio or another initiative, or stands there twice. */
function strayIn({ portfolio, indicators, rounds, published, initiatives }: WholePortfolio): string | undefined {
  const isOther = ({ portfolioId }: { portfolioId: string }) => portfolioId !== portfolio.id;
  if (indicators.some(isOther)) return 'indicators';
  if (rounds.some(isOther) || hasTwice(rounds.map(({ id }) => id))) return 'rounds';
  if (published.some(isOther) || hasTwice(published.map(({ roundId }) => roundId))) return 'published';
  if (hasTwice(initiatives.map(({ initiative }) => initiative.number))) return 'initiatives';
  const stray = initiatives.findIndex(
    ({ initiative, requests }) =>
      isOther(initiative) ||
      hasTwice(requests.map(({ roundId }) => roundId)) ||
      requests.some((request) => isOther(request) || request.number !== initiative.number),
  );
  return stray < 0 ? undefined : `initiatives.${stray}`;
}

function hasTwice(ids: string[]): boolean {
  return new Set(ids).size < ids.length;
}
