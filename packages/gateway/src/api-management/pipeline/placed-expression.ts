import type { CompiledExpression } from '@apim-kit/expressions';

/** A compiled expression with the text that a trace shows. */
export interface PlacedExpression {
  readonly compiled: CompiledExpression;
  /** As it stands in the document; `***` when a secret was put into it. */
  readonly code: string;
}
