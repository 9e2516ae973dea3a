import type { Span } from '../diagnostics/diagnostics.js';
import type { ConstantValue } from './bound-expression.js';
import type { Type } from '../type-system/type.js';
import type { BoundBlock } from './bound-statement.js';

/** A local variable, parameter or pattern variable. Emitted under a generated name, never its own. */
export interface LocalSymbol {
  readonly kind: 'local';
  readonly id: number;
  readonly name: string;
  /** Set once: `var` and lambda parameters get theirs when they are bound. */
  type: Type;
  /** Value of a `const`. */
  readonly constant: ConstantValue | undefined;
  /** Why it can't be assigned: a loop variable, a `using` variable, a constant. */
  readonly readOnly: 'const' | 'forEach' | 'using' | null;
  /** Passed as a box `{ value }`. */
  readonly isByReference: boolean;
  /** It has a value where it is declared: parameters, loop and catch variables. */
  readonly isAssigned: boolean;
  readonly span: Span;
}

export interface LocalFunctionSymbol {
  readonly kind: 'function';
  readonly id: number;
  readonly name: string;
  readonly parameters: readonly FunctionParameterSymbol[];
  readonly returnType: Type;
  /** Set when its body has been bound. */
  body: BoundBlock | null;
  readonly span: Span;
}

export interface FunctionParameterSymbol {
  readonly local: LocalSymbol;
  readonly modifier: 'ref' | 'out' | 'params' | null;
  readonly defaultValue: ConstantValue | undefined;
}

/** What a name in scope stands for. */
export type ScopeSymbol = LocalSymbol | LocalFunctionSymbol;
