import type { z } from 'zod';
import { type ImportFault, type ImportFaultKind, ImportRefusal } from '../domain/portfolio/import/import-refusal';
import { findContradictions } from './find-contradictions';
import { type PortfolioJson, portfolioSchema } from './portfolio-schema';

/**
 * The content of portfolio.json.
 * @throws ImportRefusal with every fault, each naming its field
 */
export function parsePortfolio(json: unknown): PortfolioJson {
  const parsed = portfolioSchema.safeParse(json);
  const contradictions = typeof json === 'object' && json !== null ? findContradictions({ ...json }) : [];
  const faults = [...(parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, json)), ...contradictions];
  if (parsed.data === undefined || faults.length > 0) throw new ImportRefusal(faults);
  return parsed.data;
}

function faultsOf(issue: z.core.$ZodIssue, json: unknown): ImportFault[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ kind: 'unknownField', field: fieldName([...issue.path, key]) }));
  }
  const found = valueAt(json, issue.path);
  if (found === undefined) return [{ kind: 'missing', field }];
  if (issue.code === 'invalid_type') return [{ kind: 'wrongType', field, detail: issue.expected }];
  // The schema's own messages are kinds of fault.
  const kind = issue.message as ImportFaultKind;
  return [typeof found === 'object' ? { kind, field } : { kind, field, detail: String(found).slice(0, 80) }];
}

/** `committees[2].id` */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    json,
  );
}
