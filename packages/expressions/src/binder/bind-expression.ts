import { isVoid } from '../type-system/classify.js';
import { namedType, nullType } from '../type-system/intern.js';
import { TypeValue } from '../runtime/type.js';
import { systemType } from '../types/type.js';
import type { Expression } from '../syntax/index.js';
import { bindArrayCreation } from './bind-array.js';
import { bindAnonymousObject, bindObjectCreation } from './bind-creation.js';
import { bindConditionalAccess } from './bind-conditional-access.js';
import { bindConditional } from './bind-conditional.js';
import { bindDeclarationExpression } from './bind-declaration-expression.js';
import { bindElementAccess } from './bind-element-access.js';
import { bindInterpolated } from './bind-interpolated.js';
import { bindInvocation } from './bind-invocation.js';
import { bindAs, bindCast, bindIs } from './bind-type-test.js';
import { bindLambda } from './bind-lambda.js';
import { bindLiteral } from './bind-literal.js';
import { bindMemberAccess } from './bind-member-access.js';
import { bindName } from './bind-name.js';
import { bindSizeOf } from './bind-size-of.js';
import { bindTuple } from './bind-tuple.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { reportNotAValue } from './conversions/convert.js';
import { bindAssignment } from './operators/bind-assignment.js';
import { bindBinary } from './operators/bind-binary.js';
import { bindIncrement, bindPrefixUnary } from './operators/bind-unary.js';
import { convertImplicit } from './conversions/convert.js';
import { isSubtype } from '../type-system/hierarchy.js';
import { defaultLiteralType, throwType } from './unsettled.js';

/** Binds any expression; lambdas, method groups, types and namespaces come back unsettled. */
export function bindExpression(b: Binder, syntax: Expression): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  if (!b.charge(span)) return b.error(span);
  switch (syntax.kind) {
    case 'literal':
      return bindLiteral(b, syntax.value, span);
    case 'interpolated':
      return bindInterpolated(b, syntax);
    case 'name':
      return bindName(b, syntax);
    case 'memberAccess':
      return bindMemberAccess(b, syntax);
    case 'conditionalAccess':
      return bindConditionalAccess(b, syntax);
    case 'conditionalReceiver':
      return b.conditionalReceivers.at(-1) ?? b.error(span);
    case 'invocation':
      return bindInvocation(b, syntax);
    case 'elementAccess':
      return bindElementAccess(b, syntax);
    case 'objectCreation':
      return bindObjectCreation(b, syntax);
    case 'arrayCreation':
      return bindArrayCreation(b, syntax);
    case 'anonymousObject':
      return bindAnonymousObject(b, syntax);
    case 'cast':
      return bindCast(b, syntax);
    case 'prefixUnary':
      return bindPrefixUnary(b, syntax);
    case 'postfixUnary':
      return bindIncrement(b, syntax.operand, syntax.operator, true, span);
    case 'binary':
      return bindBinary(b, syntax);
    case 'assignment':
      return bindAssignment(b, syntax);
    case 'conditional':
      return bindConditional(b, syntax);
    case 'is':
      return bindIs(b, syntax);
    case 'as':
      return bindAs(b, syntax);
    case 'lambda':
      return bindLambda(b, syntax);
    case 'parenthesized': {
      const inner = bindExpression(b, syntax.expression);
      return inner.kind === 'typeName' || inner.kind === 'namespace' ? inner : { ...inner, span };
    }
    case 'typeOf': {
      const type = bindType(b, syntax.type);
      if (type.kind === 'error') return b.error(span);
      return { kind: 'constant', type: namedType(systemType), value: TypeValue.of(type), span };
    }
    case 'sizeOf':
      return bindSizeOf(b, syntax);
    case 'ref':
      b.report('misplacedRef', span, {});
      return b.error(span);
    case 'default':
      if (syntax.type === null) return { kind: 'defaultLiteral', type: defaultLiteralType, span };
      return { kind: 'default', type: bindType(b, syntax.type), span };
    case 'checkedExpression':
      return b.withChecks(syntax.isChecked, () => bindExpression(b, syntax.expression));
    case 'tuple':
      return bindTuple(b, syntax);
    case 'declaration':
      return bindDeclarationExpression(b, syntax);
    case 'throwExpression':
      return { kind: 'throw', exception: bindException(b, syntax.expression), type: throwType, span };
    case 'predefinedType':
      return { kind: 'typeName', named: bindType(b, syntax.type), type: nullType, span };
    case 'refused':
    case 'missing':
      return b.error(span);
  }
}

/** Binds an expression that has to have a value; types, namespaces and `void` are reported. Lambdas stay as they are. */
export function bindValue(b: Binder, syntax: Expression): BoundExpression {
  const bound = bindExpression(b, syntax);
  if (reportNotAValue(b, bound)) return b.error(bound.span);
  if (isVoid(bound.type)) {
    b.report('voidValue', bound.span, {});
    return b.error(bound.span);
  }
  return bound;
}

/** Binds an expression whose own type is used: what has none yet is reported. */
export function bindOperand(b: Binder, syntax: Expression): BoundExpression {
  return settle(b, bindValue(b, syntax));
}

/** Reports lambdas, method groups and `default` where nothing gives them a type. */
export function settle(b: Binder, bound: BoundExpression): BoundExpression {
  switch (bound.kind) {
    case 'unboundLambda':
    case 'defaultLiteral':
      b.report('noTypeHere', bound.span, { what: `The ${bound.type.name}` });
      return b.error(bound.span);
    case 'methodGroup':
      b.report('missingCall', bound.nameSpan, { name: bound.name });
      return b.error(bound.span);
    case 'localFunctionGroup':
      b.report('missingCall', bound.span, { name: bound.function.name });
      return b.error(bound.span);
    default:
      return bound;
  }
}

/** What `throw` throws. */
export function bindException(b: Binder, syntax: Expression): BoundExpression {
  const bound = bindValue(b, syntax);
  const exception = b.exceptionType;
  if (bound.type.kind === 'error' || bound.type.kind === 'null') return bound;
  if (isSubtype(bound.type, exception)) return bound;
  return convertImplicit(b, bound, exception);
}
