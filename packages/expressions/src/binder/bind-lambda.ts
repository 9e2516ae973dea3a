import { isVoid } from '../type-system/classify.js';
import type { Type } from '../type-system/type.js';
import type { Block, Expression, Lambda } from '../syntax/index.js';
import { bindExpression, bindValue } from './bind-expression.js';
import { bindBlock } from './statements/bind-block.js';
import { bindType } from './bind-type.js';
import { bestCommonType } from './best-common-type.js';
import type { Binder, FunctionContext } from './binder.js';
import type { BoundExpression, BoundLambda, DelegateSignature } from './bound-expression.js';
import type { BoundBlock, BoundStatement } from './bound-statement.js';
import { convertImplicit } from './conversions/convert.js';
import { endIsReachable } from './flow/reachability.js';
import type { LambdaAttempt, UnboundLambda } from './unbound-lambda.js';
import { hasType, lambdaType } from './unsettled.js';

/** A lambda waits for the delegate type that its place gives it. */
export function bindLambda(b: Binder, syntax: Lambda): UnboundLambda {
  const written = syntax.parameters.map((parameter) =>
    parameter.type === null ? null : bindType(b, parameter.type),
  );
  const parameterTypes = written.every((type) => type !== null) ? written : null;
  return {
    kind: 'unboundLambda',
    type: lambdaType,
    span: { start: syntax.start, end: syntax.end },
    syntax,
    scope: b.scope,
    isChecked: b.isChecked,
    parameterTypes: written.length === 0 ? null : parameterTypes,
    attempts: new Map(),
  };
}

/**
 * Binds the body for certain parameter types, once for each combination; what is wrong with it is kept with the attempt.
 *
 * @param returnType null: to be inferred from the body
 */
export function attemptLambda(
  b: Binder,
  lambda: UnboundLambda,
  parameterTypes: readonly Type[],
  returnType: Type | null,
): LambdaAttempt {
  const key = `${parameterTypes.map((type) => type.id).join()}>${returnType?.id ?? ''}`;
  let attempt = lambda.attempts.get(key);
  if (attempt === undefined) {
    attempt = bindBody(b, lambda, parameterTypes, returnType);
    lambda.attempts.set(key, attempt);
  }
  return attempt;
}

/** The lambda as a delegate; its mistakes are reported now. */
export function useLambda(
  b: Binder,
  lambda: UnboundLambda,
  to: Type,
  signature: DelegateSignature,
): BoundLambda {
  const attempt = attemptLambda(b, lambda, signature.parameters, signature.returnType);
  b.diagnostics.putBack({ items: attempt.diagnostics, errors: attempt.errors });
  return { ...attempt.lambda, type: to };
}

function bindBody(
  b: Binder,
  lambda: UnboundLambda,
  parameterTypes: readonly Type[],
  returnType: Type | null,
): LambdaAttempt {
  const mark = b.diagnostics.mark();
  const outer = { scope: b.scope, isChecked: b.isChecked };
  b.scope = lambda.scope;
  b.isChecked = lambda.isChecked;
  const context: FunctionContext = { returnType, returns: [], returnsNothing: false };
  const { syntax, span } = lambda;
  const bound = b.inFunction(context, (scope) => {
    const parameters = syntax.parameters.map((parameter, index) => {
      const type = parameterTypes[index] ?? b.error(span).type;
      const local = b.createLocal(parameter.name.text, type, parameter.name, { isAssigned: true });
      b.declare(local);
      return local;
    });
    const statements = isStatement(syntax.body)
      ? [bindBlock(b, syntax.body)]
      : [bindExpressionBody(b, syntax.body, context)];
    const body: BoundBlock = {
      kind: 'block',
      statements,
      hoisted: scope.hoisted,
      functions: scope.functions,
      span,
    };
    return { parameters, body };
  });
  const needsValue = returnType === null ? context.returns.length > 0 : !isVoid(returnType);
  if (isStatement(syntax.body) && needsValue && endIsReachable(bound.body))
    b.report('notAllPathsReturn', span, {});
  const inferred = inferReturnType(b, context, syntax);
  b.scope = outer.scope;
  b.isChecked = outer.isChecked;
  const { items, errors } = b.diagnostics.takeSince(mark);
  return {
    lambda: { kind: 'lambda', type: lambdaType, parameters: bound.parameters, body: bound.body, span },
    returnType: inferred,
    diagnostics: items,
    errors,
    hasErrors: errors > 0,
    isForResult: returnType !== null,
  };
}

function bindExpressionBody(b: Binder, syntax: Expression, context: FunctionContext): BoundStatement {
  const { returnType } = context;
  const span = { start: syntax.start, end: syntax.end };
  if (returnType !== null && isVoid(returnType)) {
    const expression = bindExpression(b, syntax);
    if (!isStatementExpression(syntax) && expression.kind !== 'error') b.report('notAStatement', span, {});
    return { kind: 'expression', expression, span };
  }
  const expression = returnType === null ? bindExpression(b, syntax) : bindValue(b, syntax);
  context.returns.push(expression);
  if (returnType === null)
    return isVoid(expression.type)
      ? { kind: 'expression', expression, span }
      : { kind: 'return', expression, span };
  return { kind: 'return', expression: convertImplicit(b, expression, returnType), span };
}

function inferReturnType(b: Binder, context: FunctionContext, syntax: Lambda): Type | null {
  const returned: readonly BoundExpression[] = context.returns;
  if (returned.length === 0) return context.returnType ?? (isStatement(syntax.body) ? voidOf(b) : null);
  const [only] = returned;
  if (returned.length === 1 && only !== undefined)
    return hasType(only) && only.type.kind !== 'error' ? only.type : null;
  return bestCommonType(b, returned) ?? null;
}

function voidOf(b: Binder): Type {
  return b.types.void;
}

function isStatement(body: Lambda['body']): body is Block {
  return body.kind === 'block';
}

function isStatementExpression(syntax: Expression): boolean {
  switch (syntax.kind) {
    case 'invocation':
    case 'assignment':
    case 'prefixUnary':
    case 'postfixUnary':
    case 'objectCreation':
    case 'conditionalAccess':
    case 'throwExpression':
      return true;
    case 'parenthesized':
      return isStatementExpression(syntax.expression);
    default:
      return false;
  }
}
