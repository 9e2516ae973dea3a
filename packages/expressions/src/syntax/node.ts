import type { Span } from '../diagnostics/diagnostics.js';

/** What every node of the syntax tree has: its kind and where it stands. */
export interface SyntaxNode<Kind extends string> extends Span {
  readonly kind: Kind;
}

/** A name and where it stands. */
export interface Name extends Span {
  readonly text: string;
}
