/** A syntax tree without offsets, so that trees of different texts compare. */
export function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'start' && key !== 'end' && key !== 'operatorSpan')
      .map(([key, value]) => [key, withoutSpans(value)]),
  );
}
