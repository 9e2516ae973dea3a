/** A piece of C# text. Offsets count UTF-16 units from the start of the text that was scanned. */
export type Token = IdentifierToken | PunctuatorToken | LiteralToken | InterpolatedToken | EndToken;

interface TokenBase {
  readonly start: number;
  readonly end: number;
}

/** `text` is the name without `@`; keywords are told apart by `isKeyword`. */
export interface IdentifierToken extends TokenBase {
  readonly kind: 'identifier' | 'keyword';
  readonly text: string;
}

/** An operator or bracket. `>` always stands alone: the parser joins `>>` and `>=` where an expression is meant. */
export interface PunctuatorToken extends TokenBase {
  readonly kind: 'punctuator';
  readonly text: string;
}

export interface LiteralToken extends TokenBase {
  readonly kind: 'literal';
  readonly text: string;
  readonly value: LiteralValue;
}

/** The value of a literal with the C# keyword of its type. A decimal keeps its digits as text. */
export type LiteralValue =
  | { readonly type: 'int' | 'uint' | 'double' | 'float' | 'char'; readonly value: number }
  | { readonly type: 'long' | 'ulong'; readonly value: bigint }
  | { readonly type: 'decimal' | 'string'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null };

/** `$"text {hole,5:X2}"`: texts stand around the holes, one more than there are holes. */
export interface InterpolatedToken extends TokenBase {
  readonly kind: 'interpolated';
  readonly text: string;
  readonly texts: readonly string[];
  readonly holes: readonly InterpolationHole[];
}

export interface InterpolationHole {
  /** Tokens of the expression and its alignment, closed by an end token. */
  readonly tokens: readonly Token[];
  readonly format: string | null;
}

export interface EndToken extends TokenBase {
  readonly kind: 'end';
  readonly text: '';
}
