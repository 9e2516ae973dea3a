import type { LocalFunction, Statement } from '../../syntax/index.js';
import { isVoid } from '../../type-system/classify.js';
import { defaultValue } from '../../type-system/default-value.js';
import type { Type } from '../../type-system/type.js';
import { bindExpression, bindValue } from '../bind-expression.js';
import { bindType } from '../bind-type.js';
import type { Binder, FunctionContext } from '../binder.js';
import type { BoundExpression, ConstantValue } from '../bound-expression.js';
import type { BoundBlock, BoundStatement } from '../bound-statement.js';
import { convertImplicit } from '../conversions/convert.js';
import { endIsReachable } from '../flow/reachability.js';
import {
  bindPendingInstances,
  checkGenericBody,
  declareGenericFunction,
  type TypeArguments,
} from '../generic-function.js';
import type { FunctionParameterSymbol, LocalFunctionSymbol } from '../symbols.js';
import { bindBlock } from './bind-block.js';

/** Makes the local functions of a block known before its statements are bound. */
export function declareLocalFunctions(b: Binder, statements: readonly Statement[]): void {
  for (const syntax of statements) {
    if (syntax.kind !== 'localFunction') continue;
    const symbol =
      syntax.typeParameters.length > 0 ? declareGenericFunction(b, syntax) : functionSymbol(b, syntax);
    if (!b.scope.declare(symbol)) b.report('nameTaken', syntax.name, { name: symbol.name });
    if (symbol.generic === null) b.scope.functions.push(symbol);
  }
}

/** Binds the body of a local function that its block has declared. */
export function bindLocalFunction(b: Binder, syntax: LocalFunction): void {
  const symbol = b.scope.lookup(syntax.name.text);
  if (symbol?.kind !== 'function' || symbol.body !== null) return;
  if (symbol.generic !== null) {
    if (symbol.generic.syntax === syntax) checkGenericBody(b, symbol, symbol.generic);
  } else symbol.body = bindFunctionBody(b, syntax, symbol);
}

/** What the end of a block owes its local functions: bodies of the generic ones, for the types they were called with. */
export function finishLocalFunctions(b: Binder, statements: readonly Statement[]): void {
  const generics = statements.flatMap((syntax) => {
    const symbol = syntax.kind === 'localFunction' ? b.scope.lookup(syntax.name.text) : undefined;
    return symbol?.kind === 'function' && symbol.generic !== null ? [symbol.generic] : [];
  });
  if (generics.length > 0) bindPendingInstances(b, generics);
}

/** The function with its parameters; type parameters stand for what the scope says. */
export function functionSymbol(b: Binder, syntax: LocalFunction): LocalFunctionSymbol {
  return {
    kind: 'function',
    id: ++b.counter.locals,
    name: syntax.name.text,
    parameters: syntax.parameters.map((parameter) => bindParameter(b, parameter)),
    returnType: bindType(b, syntax.returnType),
    body: null,
    generic: null,
    span: syntax.name,
  };
}

/** @param types what the function's type parameters are */
export function bindFunctionBody(
  b: Binder,
  syntax: LocalFunction,
  symbol: LocalFunctionSymbol,
  types: TypeArguments = [],
): BoundBlock {
  const { returnType } = symbol;
  const context: FunctionContext = { returnType, returns: [], returnsNothing: false };
  return b.inFunction(context, (scope) => {
    for (const { name, type } of types) scope.declareType(name, type);
    for (const { local } of symbol.parameters) b.declare(local);
    const statement = bindBody(b, syntax, returnType);
    if (!isVoid(returnType) && endIsReachable(statement)) b.report('notAllPathsReturn', syntax.name, {});
    const span = { start: syntax.body.start, end: syntax.body.end };
    return {
      kind: 'block',
      statements: [statement],
      hoisted: scope.hoisted,
      functions: scope.functions,
      span,
    };
  });
}

function bindBody(b: Binder, { body }: LocalFunction, returnType: Type): BoundStatement {
  if (body.kind === 'block') return bindBlock(b, body);
  const span = { start: body.start, end: body.end };
  return isVoid(returnType)
    ? { kind: 'expression', expression: bindExpression(b, body), span }
    : { kind: 'return', expression: convertImplicit(b, bindValue(b, body), returnType), span };
}

function bindParameter(b: Binder, parameter: LocalFunction['parameters'][number]): FunctionParameterSymbol {
  const { modifier, name } = parameter;
  const type = bindType(b, parameter.type);
  const local = b.createLocal(name.text, type, name, {
    isByReference: modifier === 'ref' || modifier === 'out',
    isAssigned: modifier !== 'out',
    ...(modifier === 'in' ? { readOnly: 'in' } : {}),
  });
  const value =
    parameter.defaultValue === null
      ? null
      : convertImplicit(b, bindExpression(b, parameter.defaultValue), type);
  return {
    local,
    modifier: modifier === 'in' ? null : modifier,
    defaultValue: value === null ? undefined : defaultConstant(b, value, type),
  };
}

function defaultConstant(b: Binder, value: BoundExpression, type: Type): ConstantValue {
  if (value.kind === 'constant') return value.value;
  if (value.kind !== 'default' && value.kind !== 'error') b.report('notConstant', value.span, {});
  return defaultValue(type) as ConstantValue;
}
