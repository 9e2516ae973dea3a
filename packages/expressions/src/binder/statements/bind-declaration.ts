import {
  isVar,
  type ArrayInitializer,
  type Declarator,
  type Expression,
  type LocalDeclaration,
} from '../../syntax/index.js';
import { isVoid } from '../../type-system/classify.js';
import { defaultValue } from '../../type-system/default-value.js';
import { rankOf } from '../../type-system/multi-array.js';
import type { Type } from '../../type-system/type.js';
import { bindArrayInitializer } from '../bind-array.js';
import { bindOperand, bindValue, settle } from '../bind-expression.js';
import { bindType } from '../bind-type.js';
import type { Binder } from '../binder.js';
import type { BoundExpression, ConstantValue } from '../bound-expression.js';
import type { BoundDeclaration } from '../bound-statement.js';
import { convertImplicit } from '../conversions/convert.js';
import { assignmentTarget } from '../operators/assignment-target.js';
import type { LocalSymbol } from '../symbols.js';

/** `var x = …;`, `int a = 1, b;`, `const string s = "…";` */
export function bindLocalDeclaration(
  b: Binder,
  syntax: LocalDeclaration,
  readOnly: LocalSymbol['readOnly'] = null,
): readonly BoundDeclaration[] {
  const declaredType = isVar(syntax.type) ? null : bindType(b, syntax.type);
  const [, second] = syntax.declarators;
  if (declaredType === null && second !== undefined) b.report('severalWithVar', second.name, {});
  if (syntax.isRef === true)
    return syntax.declarators.flatMap((declarator) => bindRefVariable(b, declarator, declaredType));
  return syntax.declarators.flatMap(({ name, initializer }) => {
    const value = initializer === null ? null : bindInitialValue(b, initializer, declaredType);
    if (declaredType === null && value === null) b.report('varWithoutValue', name, { name: name.text });
    if (declaredType !== null && isVoid(declaredType)) b.report('voidValue', syntax.type, {});
    const type = declaredType ?? inferVar(b, value, name);
    const converted = value === null ? null : convertImplicit(b, value, type);
    if (syntax.isConst) {
      declareConstant(b, name, type, converted);
      return [];
    }
    const local = b.createLocal(name.text, type, name, { readOnly });
    b.declare(local);
    return [{ kind: 'declaration', local, value: converted, span: { start: name.start, end: syntax.end } }];
  });
}

/** `ref var x = ref y;`: another name for a variable or an element of an array. */
function bindRefVariable(
  b: Binder,
  { name, initializer }: Declarator,
  declaredType: Type | null,
): readonly BoundDeclaration[] {
  const span = { start: name.start, end: initializer?.end ?? name.end };
  if (initializer?.kind !== 'ref') {
    b.report('refNeedsVariable', span, {});
    b.declare(b.createLocal(name.text, declaredType ?? b.error(span).type, name, { isAssigned: true }));
    return [];
  }
  const target = assignmentTarget(b, bindOperand(b, initializer.operand));
  const type = declaredType ?? target?.type ?? b.error(span).type;
  if (target?.kind === 'call') b.report('refNeedsVariable', span, {});
  else if (target !== undefined && target.type !== type)
    b.report('noConversion', span, { from: target.type.name, to: type.name, hint: '' });
  const local = b.createLocal(name.text, type, name, { isByReference: true, isAssigned: true });
  b.declare(local);
  if (target === undefined) return [];
  return [
    { kind: 'declaration', local, value: { kind: 'outArgument', target, modifier: 'ref', type, span }, span },
  ];
}

function bindInitialValue(
  b: Binder,
  initializer: Expression | ArrayInitializer,
  declaredType: Type | null,
): BoundExpression {
  if (initializer.kind !== 'arrayInitializer') return bindValue(b, initializer);
  if (declaredType?.kind === 'array' || (declaredType !== null && rankOf(declaredType) !== undefined))
    return bindArrayInitializer(b, initializer, declaredType);
  if (declaredType?.kind !== 'error') b.report('arrayInitializerHere', initializer, {});
  return b.error(initializer);
}

function inferVar(b: Binder, value: BoundExpression | null, span: { start: number; end: number }): Type {
  if (value === null) return b.error(span).type;
  const settled = settle(b, value);
  if (settled.type.kind !== 'null') return settled.type;
  b.report('noTypeHere', settled.span, { what: 'null' });
  return b.error(span).type;
}

function declareConstant(
  b: Binder,
  name: { text: string; start: number; end: number },
  type: Type,
  value: BoundExpression | null,
): void {
  if (value === null) b.report('varWithoutValue', name, { name: name.text });
  else if (value.kind !== 'constant' && value.kind !== 'default' && value.kind !== 'error')
    b.report('notConstant', value.span, {});
  const constant: ConstantValue =
    value?.kind === 'constant' ? value.value : (defaultValue(type) as ConstantValue);
  b.declare(b.createLocal(name.text, type, name, { constant, readOnly: 'const', isAssigned: true }));
}
