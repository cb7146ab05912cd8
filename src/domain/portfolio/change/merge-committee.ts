import { isSame } from '../import/is-same';
import type { Committee } from '../portfolio';

/**
 * A committee as its file tells it now, with what was changed in chat since the file was written. Each thing by itself:
 * a file that gives it another name does not open it again.
 */
export function mergeCommittee(before: Committee | undefined, told: Committee): Committee {
  const { naming, ending } = before?.fileSaid ?? {};
  const keepsNaming = naming !== undefined && isSame(naming, { name: told.name, aliases: told.aliases });
  const keepsEnding = ending !== undefined && isSame(ending.ended, told.ended);
  if (!before || (!keepsNaming && !keepsEnding)) return told;
  const { ended: _, ...rest } = told;
  const ended = keepsEnding ? before.ended : told.ended;
  return {
    ...rest,
    ...(keepsNaming ? { name: before.name, aliases: before.aliases } : {}),
    ...(ended ? { ended } : {}),
    fileSaid: { ...(keepsNaming ? { naming } : {}), ...(keepsEnding ? { ending } : {}) },
  };
}
