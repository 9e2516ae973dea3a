import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { PolicyExpression } from '../parser/parse.js';
import type { Type } from '../type-system/type.js';
import { bestCommonType } from './best-common-type.js';
import { bindValue, settle } from './bind-expression.js';
import { Binder } from './binder.js';
import type { BoundBlock, BoundStatement } from './bound-statement.js';
import { convertImplicit } from './conversions/convert.js';
import { checkAssignments } from './flow/definite-assignment.js';
import { endIsReachable } from './flow/reachability.js';
import { bindBlock } from './statements/bind-block.js';

/** A policy expression as the body of a function of `context`. */
export interface BoundPolicyExpression {
  readonly body: BoundBlock;
  /** Type of the value before it becomes an object. */
  readonly type: Type;
  readonly needs: { readonly requestBody: boolean; readonly responseBody: boolean };
}

/**
 * Gives every name, call and operator its meaning.
 *
 * @param expected the type that the place needs; null: any, the value becomes an object
 */
export function bindPolicyExpression(
  syntax: PolicyExpression,
  expected: Type | null,
  diagnostics: Diagnostics,
): BoundPolicyExpression {
  const b = new Binder(diagnostics, expected);
  const { body, type } =
    syntax.kind === 'single'
      ? bindSingle(b, syntax.expression, expected)
      : bindBody(b, syntax.block, expected);
  if (!diagnostics.hasErrors) checkAssignments(body, diagnostics);
  return { body, type, needs: b.needs };
}

function bindSingle(
  b: Binder,
  syntax: Extract<PolicyExpression, { kind: 'single' }>['expression'],
  expected: Type | null,
): { readonly body: BoundBlock; readonly type: Type } {
  const span = { start: syntax.start, end: syntax.end };
  const value = bindValue(b, syntax);
  const settled = expected === null ? settle(b, value) : value;
  const expression = convertImplicit(b, settled, expected ?? b.types.object);
  const statement: BoundStatement = { kind: 'return', expression, span };
  const body: BoundBlock = {
    kind: 'block',
    statements: [statement],
    hoisted: b.scope.hoisted,
    functions: b.scope.functions,
    span,
  };
  return { body, type: expected ?? settled.type };
}

/** A block is first bound to find out what it returns, where the place does not say. */
function bindBody(
  b: Binder,
  syntax: Extract<PolicyExpression, { kind: 'block' }>['block'],
  expected: Type | null,
): { readonly body: BoundBlock; readonly type: Type } {
  const target = expected ?? b.types.object;
  b.function = { returnType: target, returns: [], returnsNothing: false };
  const body = bindBlock(b, syntax);
  if (endIsReachable(body)) b.report('notAllPathsReturn', { start: syntax.start, end: syntax.start + 1 }, {});
  const type = expected ?? commonReturnType(b) ?? target;
  return { body, type };
}

function commonReturnType(b: Binder): Type | undefined {
  const { returns } = b.function;
  const types = new Set(returns.map((expression) => expression.type));
  const [only] = types;
  return types.size === 1 ? only : bestCommonType(b, returns);
}
