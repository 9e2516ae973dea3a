import type { EffectiveOperation } from './effective-policies.js';

/** The documents one after the other, each under a comment that names its operation. */
export function effectiveText(operations: readonly EffectiveOperation[]): string {
  return operations.map((operation) => `${heading(operation)}\n${operation.text ?? ''}`).join('\n');
}

function heading({ path, product, products }: EffectiveOperation): string {
  if (product !== null) return `<!-- ${path}, called through the product ${product} -->`;
  if (products.length === 0) return `<!-- ${path} -->`;
  return `<!-- ${path}, called through no product; it is in ${products.join(', ')} (see option product) -->`;
}

/** What scripts read: `policy` is the document, `parts` tells of each policy where it stands. */
export function effectiveJson(operations: readonly EffectiveOperation[]): string {
  const rows = operations.map(({ workspace, api, operation, product, products, text, parts }) => ({
    workspace,
    api,
    operation,
    product,
    products,
    policy: text,
    parts,
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
