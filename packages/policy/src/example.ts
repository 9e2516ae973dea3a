import type { Policy } from './document/policy-document.js';

/** A nested policy of a definition's example; the definitions can't use the builder, which is made from them. */
export function nested(name: string, config: Readonly<Record<string, unknown>>): Policy {
  return { kind: 'policy', name, config };
}
