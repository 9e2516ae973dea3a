import type { Position } from '../document/position.js';

/**
 * A document, or a part of it, in the form in which equal documents are the same: defaults left out, attributes in
 * one order, values and code without what says nothing.
 */
export interface CanonicalNode {
  /** `set-header`, `@name` for an attribute, `text()` for a text. */
  readonly label: string;
  /** The value of an attribute or a text, as it counts. */
  readonly value: string | undefined;
  /** The value as it was written. */
  readonly written: string | undefined;
  readonly items: readonly CanonicalNode[];
  /** The same for two nodes exactly when they are equal. */
  readonly signature: string;
  /** Where it stands, when it was read from a file; of a part without a place, that of the policy around it. */
  readonly position: Position | undefined;
}

/** A node with others in it. */
export function canonicalGroup(
  label: string,
  items: readonly CanonicalNode[],
  position: Position | undefined,
): CanonicalNode {
  const signature = JSON.stringify([label, items.map((item) => item.signature)]);
  return { label, value: undefined, written: undefined, items, signature, position };
}

/** A node with a value. */
export function canonicalLeaf(
  label: string,
  value: string,
  written: string,
  position: Position | undefined,
): CanonicalNode {
  return { label, value, written, items: [], signature: JSON.stringify([label, value]), position };
}

/** Nodes whose order says nothing, in one order. */
export function sorted(nodes: readonly CanonicalNode[]): readonly CanonicalNode[] {
  return nodes.toSorted((a, b) => (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0));
}
