/** Numbers that nobody has, one after the other: the next whole ones after the highest. */
export function numberGiver(taken: { number: string }[]): () => string {
  let last = 0;
  for (const { number } of taken) {
    const [whole] = /^\d{1,6}/.exec(number) ?? [];
    last = Math.max(last, Number(whole ?? 0));
  }
  return () => {
    last += 1;
    return `${last}`;
  };
}
