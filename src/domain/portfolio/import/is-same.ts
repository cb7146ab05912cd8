/** Do two values of plain data say the same? The order of fields says nothing, and an absent field is an undefined one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Own fields alone: a heading of somebody's table may be `constructor`.
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return (
    Object.keys(left).every((field) => isSame(left[field], Object.hasOwn(right, field) ? right[field] : undefined)) &&
    Object.keys(right).every((field) => Object.hasOwn(left, field) || right[field] === undefined)
  );
}
