import type { BoundExpression } from '../binder/bound-expression.js';
import { clrEquals } from '../runtime/clr/object.js';
import { getElement, lengthOf, notNull, throwException } from '../runtime/clr/access.js';
import { contextFace } from '../runtime/context/context-face.js';
import { asType, isType } from '../runtime/clr/cast.js';
import { defaultValue } from '../type-system/default-value.js';
import { emitAssignment, emitCompound, emitDeconstruction } from './emit-assignment.js';
import { emitCall, emitData, emitDelegateCall, emitLocalFunctionCall } from './emit-call.js';
import { emitConcat, emitInterpolated } from './emit-concat.js';
import { emitConstant } from './emit-constant.js';
import { emitConversion } from './emit-conversion.js';
import { emitLambda } from './emit-function.js';
import { emitCoalesce, emitConditionalAccess, emitLifted } from './emit-null.js';
import { emitAnonymousObject, emitArrayCreation, emitInitialized, emitTuple } from './emit-object.js';
import { emitArithmetic, emitComparison, emitUnary } from './emit-operator.js';
import type { Emitter } from './emitter.js';
import type { ConstantValue } from '../binder/bound-expression.js';

/** A bound expression as a JavaScript expression, safe to stand anywhere. */
export function emitExpression(emitter: Emitter, node: BoundExpression): string {
  const emit = (inner: BoundExpression) => emitExpression(emitter, inner);
  switch (node.kind) {
    case 'constant':
      return emitConstant(emitter, node.value);
    case 'local':
      return emitter.local(node.local);
    case 'host':
      return `${emitter.use(contextFace)}(h)`;
    case 'call':
      return emitCall(emitter, node);
    case 'localFunctionCall':
      return emitLocalFunctionCall(emitter, node);
    case 'delegateCall':
      return emitDelegateCall(emitter, node);
    case 'assignment':
      return emitAssignment(emitter, node, true);
    case 'compound':
      return emitCompound(emitter, node, true);
    case 'deconstruction':
      return emitDeconstruction(emitter, node);
    case 'arithmetic':
      return emitArithmetic(emitter, node);
    case 'comparison':
      return emitComparison(emitter, node);
    case 'unary':
      return emitUnary(emitter, node);
    case 'logical':
      return `(${emit(node.left)}${node.operator}${emit(node.right)})`;
    case 'lifted':
      return emitLifted(emitter, node);
    case 'referenceEquality': {
      const sign = node.isNegated ? '!' : '=';
      if (node.left.type.kind === 'null' || node.right.type.kind === 'null') {
        const [left, right] = [node.left, node.right].map((side) => emitData(emitter, side) ?? emit(side));
        return `(${left}${sign}=${right})`;
      }
      if (node.left.type.kind === 'tuple')
        return `(${node.isNegated ? '!' : ''}${emitter.use(clrEquals)}(${emit(node.left)},${emit(node.right)}))`;
      return `(${emit(node.left)}${sign}==${emit(node.right)})`;
    }
    case 'objectEquality':
      return `${emitter.use(clrEquals)}(${emit(node.left)},${emit(node.right)})`;
    case 'concat':
      return emitConcat(emitter, node);
    case 'interpolated':
      return emitInterpolated(emitter, node);
    case 'conditional':
      return `(${emit(node.condition)}?${emit(node.whenTrue)}:${emit(node.whenFalse)})`;
    case 'coalesce':
      return emitCoalesce(emitter, node);
    case 'conditionalAccess':
      return emitConditionalAccess(emitter, node);
    case 'conversion':
      return emitConversion(emitter, node);
    case 'lambda':
      return emitLambda(emitter, node);
    case 'arrayCreation':
      return emitArrayCreation(emitter, node);
    case 'arrayElement':
      return `${emitter.use(getElement)}(${emit(node.array)},${emit(node.index)})`;
    case 'arrayLength': {
      const length = `${emitter.use(lengthOf)}(${emit(node.array)})`;
      return node.type.name === 'long' ? `BigInt(${length})` : length;
    }
    case 'anonymousObject':
      return emitAnonymousObject(emitter, node);
    case 'anonymousMember':
      return `${emitter.use(notNull)}(${emit(node.target)}).values[${node.index}]`;
    case 'tuple':
      return emitTuple(emitter, node);
    case 'tupleElement':
      return `${emit(node.target)}.items[${node.index}]`;
    case 'initialized':
      return emitInitialized(emitter, node);
    case 'is': {
      if (node.local === null)
        return `${emitter.use(isType)}(${emit(node.operand)},${emitter.use(node.target)})`;
      const value = emitter.temporary();
      const assign = `${emitter.local(node.local)}=${emitter.use(asType)}(${value},${emitter.use(node.target)})`;
      return `(${emitter.use(isType)}(${value}=${emit(node.operand)},${emitter.use(node.target)})&&(${assign},true))`;
    }
    case 'as':
      return `${emitter.use(asType)}(${emit(node.operand)},${emitter.use(node.type)})`;
    case 'default':
      return emitConstant(emitter, defaultValue(node.type) as ConstantValue);
    case 'throw':
      return `${emitter.use(throwException)}(${emit(node.exception)})`;
    case 'methodDelegate':
    case 'outArgument':
    case 'error':
    case 'unboundLambda':
    case 'methodGroup':
    case 'localFunctionGroup':
    case 'defaultLiteral':
    case 'typeName':
    case 'namespace':
    case 'outVariable':
      // Only an expression with errors holds these, and such an expression is never emitted.
      emitter.failures.push(node.kind);
      return 'undefined';
  }
}
