import { isVoid } from '../../type-system/classify.js';
import type { Type } from '../../type-system/type.js';
import type { Binder } from '../binder.js';
import type {
  BoundExpression,
  BoundLambda,
  BoundLocalFunctionGroup,
  BoundMethodGroup,
} from '../bound-expression.js';
import type { BoundStatement } from '../bound-statement.js';
import { classifyImplicit } from '../conversions/classify-implicit.js';
import { convertImplicit } from '../conversions/convert.js';
import { delegateSignature } from '../delegate-signature.js';
import type { LocalSymbol } from '../symbols.js';
import type { BoundArgument } from './argument.js';
import { bindLocalFunctionCall } from './call-local-function.js';
import { makeCall } from './make-call.js';
import { resolveOverload } from './resolve-overload.js';

type Group = BoundMethodGroup | BoundLocalFunctionGroup;

/** How the group becomes a delegate of this type; undefined when no method of it fits. */
export function resolveMethodGroup(
  b: Binder,
  group: BoundExpression,
  to: Type,
): (() => BoundLambda) | undefined {
  const signature = delegateSignature(to);
  if (signature === undefined || (group.kind !== 'methodGroup' && group.kind !== 'localFunctionGroup'))
    return undefined;
  const call = callWith(b, group, signature.parameters);
  if (call === undefined) return undefined;
  const result = call.type;
  if (!isVoid(signature.returnType)) {
    if (isVoid(result)) return undefined;
    if (classifyImplicit(result, signature.returnType) === undefined) return undefined;
  }
  return () => {
    const parameters = signature.parameters.map((type) => b.placeholder(type, group.span));
    const value = callOn(b, group, parameters) ?? b.error(group.span);
    const statement: BoundStatement = isVoid(signature.returnType)
      ? { kind: 'expression', expression: value, span: group.span }
      : { kind: 'return', expression: convertImplicit(b, value, signature.returnType), span: group.span };
    const body = {
      kind: 'block',
      statements: [statement],
      hoisted: [],
      functions: [],
      span: group.span,
    } as const;
    return { kind: 'lambda', type: to, parameters, body, span: group.span };
  };
}

/** The result type of the method that these argument types choose. */
export function methodGroupReturnType(
  b: Binder,
  group: BoundExpression,
  inputs: readonly Type[],
): Type | undefined {
  if (group.kind !== 'methodGroup' && group.kind !== 'localFunctionGroup') return undefined;
  return callWith(b, group, inputs)?.type;
}

function callWith(b: Binder, group: Group, inputs: readonly Type[]): BoundExpression | undefined {
  const mark = b.diagnostics.mark();
  const call = callOn(
    b,
    group,
    inputs.map((type) => b.placeholder(type, group.span)),
  );
  const failed = b.diagnostics.takeSince(mark).errors > 0;
  return failed ? undefined : call;
}

function callOn(b: Binder, group: Group, parameters: readonly LocalSymbol[]): BoundExpression | undefined {
  const args: readonly BoundArgument[] = parameters.map((local) => ({
    name: null,
    modifier: null,
    expression: { kind: 'local', local, type: local.type, span: group.span },
    span: group.span,
  }));
  if (group.kind === 'localFunctionGroup') return bindLocalFunctionCall(b, group, args, group.span);
  const result = resolveOverload(b, group.members, args, group.typeArguments);
  if (result.kind !== 'found') return undefined;
  return makeCall(b, result.candidate, args, group.receiver, group.nameSpan, group.span);
}
