import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../diagnostics/diagnostics.js';
import type { Lambda } from '../syntax/index.js';
import type { Type } from '../type-system/type.js';
import type { BoundLambda } from './bound-expression.js';
import type { Scope } from './scope.js';

/** A lambda before a delegate type gives its parameters their types. */
export interface UnboundLambda {
  readonly kind: 'unboundLambda';
  readonly type: Type;
  readonly span: Span;
  readonly syntax: Lambda;
  readonly scope: Scope;
  readonly isChecked: boolean;
  /** Types of its parameters as written; null: none written. */
  readonly parameterTypes: readonly Type[] | null;
  /** Bodies bound so far, by the types of parameters and result. */
  readonly attempts: Map<string, LambdaAttempt>;
}

/** Whether the lambda can be a delegate of so many parameters. */
export function takesParameters(syntax: Lambda, count: number): boolean {
  return syntax.takesAny === true || syntax.parameters.length === count;
}

/** Whether it can be a delegate with parameters of these types; no delegate here has any by reference. */
export function acceptsParameters(lambda: UnboundLambda, types: readonly Type[]): boolean {
  return (
    takesParameters(lambda.syntax, types.length) &&
    lambda.syntax.parameters.every(({ modifier }) => modifier === null) &&
    (lambda.parameterTypes?.every((type, index) => type === types[index] || type.kind === 'error') ?? true)
  );
}

/** The lambda's body, bound with certain parameter types. */
export interface LambdaAttempt {
  readonly lambda: BoundLambda;
  /** What it returns; null: nothing that can be told. */
  readonly returnType: Type | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly hasErrors: boolean;
  /** It was bound for a certain type of result. */
  readonly isForResult: boolean;
}
