/** Everything a card says, one text per line: what stands in it, on its buttons and in its inputs. */
export function textOf(card: unknown): string {
  return textsOf(card).join('\n');
}

function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && shown.has(key) ? [value] : textsOf(value),
  );
}

const shown = new Set(['text', 'title', 'value', 'label', 'placeholder', 'errorMessage', 'altText']);

/** The data and verb of every button, in order. */
export function actionsOf(card: unknown): { verb: string; title: string; data: Record<string, unknown> }[] {
  if (Array.isArray(card)) return card.flatMap(actionsOf);
  if (typeof card !== 'object' || card === null) return [];
  const node = card as Record<string, unknown>;
  const own =
    node.type === 'Action.Execute'
      ? [{ verb: String(node.verb), title: String(node.title), data: node.data as Record<string, unknown> }]
      : [];
  return [...own, ...Object.values(node).flatMap(actionsOf)];
}
