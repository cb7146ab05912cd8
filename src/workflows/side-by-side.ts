/** Does the work for each item, so many at once. One that fails does not stop the others; when all are done its fault rises. */
export async function sideBySide<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  const left = items.values();
  const workers = Array.from({ length: Math.min(most, items.length) }, async () => {
    for (const item of left) await work(item).catch((fault) => faults.push(fault));
  });
  await Promise.all(workers);
  if (faults.length > 0) throw faults[0];
}
