import {
  isVar,
  type ArrayInitializer,
  type Expression,
  type LocalDeclaration,
  type LocalFunction,
  type Statement,
} from '../../syntax/index.js';
import { isVoid } from '../../type-system/classify.js';
import { defaultValue } from '../../type-system/default-value.js';
import type { Type } from '../../type-system/type.js';
import { bindArrayInitializer } from '../bind-array.js';
import { bindExpression, bindValue, settle } from '../bind-expression.js';
import { bindType } from '../bind-type.js';
import type { Binder, FunctionContext } from '../binder.js';
import type { BoundExpression, ConstantValue } from '../bound-expression.js';
import type { BoundDeclaration, BoundStatement } from '../bound-statement.js';
import { convertImplicit } from '../conversions/convert.js';
import { endIsReachable } from '../flow/reachability.js';
import type { FunctionParameterSymbol, LocalFunctionSymbol, LocalSymbol } from '../symbols.js';
import { bindBlock } from './bind-block.js';

/** `var x = …;`, `int a = 1, b;`, `const string s = "…";` */
export function bindLocalDeclaration(
  b: Binder,
  syntax: LocalDeclaration,
  readOnly: LocalSymbol['readOnly'] = null,
): readonly BoundDeclaration[] {
  const declaredType = isVar(syntax.type) ? null : bindType(b, syntax.type);
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

function bindInitialValue(
  b: Binder,
  initializer: Expression | ArrayInitializer,
  declaredType: Type | null,
): BoundExpression {
  if (initializer.kind !== 'arrayInitializer') return bindValue(b, initializer);
  if (declaredType?.kind === 'array') return bindArrayInitializer(b, initializer, declaredType.elementType);
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

/** Makes the local functions of a block known before its statements are bound. */
export function declareLocalFunctions(b: Binder, statements: readonly Statement[]): void {
  for (const syntax of statements) {
    if (syntax.kind !== 'localFunction') continue;
    const parameters: readonly FunctionParameterSymbol[] = syntax.parameters.map((parameter) => {
      const { modifier, name } = parameter;
      const isByReference = modifier === 'ref' || modifier === 'out';
      const type = bindType(b, parameter.type);
      const local = b.createLocal(name.text, type, name, { isByReference, isAssigned: modifier !== 'out' });
      let defaultConstant: ConstantValue | undefined;
      if (parameter.defaultValue !== null) {
        const value = convertImplicit(b, bindExpression(b, parameter.defaultValue), type);
        defaultConstant = value.kind === 'constant' ? value.value : (defaultValue(type) as ConstantValue);
        if (value.kind !== 'constant' && value.kind !== 'default' && value.kind !== 'error')
          b.report('notConstant', value.span, {});
      }
      return { local, modifier, defaultValue: defaultConstant };
    });
    const symbol: LocalFunctionSymbol = {
      kind: 'function',
      id: ++b.counter.locals,
      name: syntax.name.text,
      parameters,
      returnType: bindType(b, syntax.returnType),
      body: null,
      span: syntax.name,
    };
    if (!b.scope.declare(symbol)) b.report('nameTaken', syntax.name, { name: symbol.name });
    b.scope.functions.push(symbol);
  }
}

/** Binds the body of a local function that its block has declared. */
export function bindLocalFunction(b: Binder, syntax: LocalFunction): void {
  const symbol = b.scope.lookup(syntax.name.text);
  if (symbol?.kind !== 'function' || symbol.body !== null) return;
  const { returnType } = symbol;
  const context: FunctionContext = { returnType, returns: [], returnsNothing: false };
  symbol.body = b.inFunction(context, (scope) => {
    for (const { local } of symbol.parameters) b.declare(local);
    const { body } = syntax;
    const span = { start: body.start, end: body.end };
    let statement: BoundStatement;
    if (body.kind === 'block') statement = bindBlock(b, body);
    else if (isVoid(returnType))
      statement = { kind: 'expression', expression: bindExpression(b, body), span };
    else statement = { kind: 'return', expression: convertImplicit(b, bindValue(b, body), returnType), span };
    if (!isVoid(returnType) && endIsReachable(statement)) b.report('notAllPathsReturn', syntax.name, {});
    return {
      kind: 'block',
      statements: [statement],
      hoisted: scope.hoisted,
      functions: scope.functions,
      span,
    };
  });
}
