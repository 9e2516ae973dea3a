import type { Span } from '../diagnostics/diagnostics.js';
import type { ConstantValue } from './bound-expression.js';
import type { LocalFunction } from '../syntax/index.js';
import type { Scope } from './scope.js';
import type { Type, TypeParameter } from '../type-system/type.js';
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
  readonly readOnly: 'const' | 'forEach' | 'using' | 'in' | null;
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
  /** What it takes to make functions of it for certain types; null unless it has type parameters. */
  readonly generic: GenericFunction | null;
  readonly span: Span;
}

/** A local function with type parameters: each combination of types that it is called with is a function of its own. */
export interface GenericFunction {
  readonly syntax: LocalFunction;
  readonly typeParameters: readonly TypeParameter[];
  /** Where it was declared. */
  readonly scope: Scope;
  readonly instances: Map<string, LocalFunctionSymbol>;
  /** Instances whose bodies are bound at the end of the block, with their types. */
  readonly pending: { readonly symbol: LocalFunctionSymbol; readonly types: readonly Type[] }[];
}

export interface FunctionParameterSymbol {
  readonly local: LocalSymbol;
  readonly modifier: 'ref' | 'out' | 'params' | null;
  readonly defaultValue: ConstantValue | undefined;
}

/** What a name in scope stands for. */
export type ScopeSymbol = LocalSymbol | LocalFunctionSymbol;
