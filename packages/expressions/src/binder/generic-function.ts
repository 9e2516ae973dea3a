import type { Span } from '../diagnostics/diagnostics.js';
import type { LocalFunction, TypeParameterConstraint } from '../syntax/index.js';
import { isReferenceType, isValueType } from '../type-system/classify.js';
import { isSubtype } from '../type-system/hierarchy.js';
import { typeParameter } from '../type-system/intern.js';
import { declaredMembers } from '../type-system/members.js';
import { underlyingOf } from '../type-system/nullable.js';
import { substitute } from '../type-system/substitute.js';
import type { Type, TypeParameter } from '../type-system/type.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import { bindFunctionBody, functionSymbol } from './statements/bind-local-function.js';
import type { GenericFunction, LocalFunctionSymbol } from './symbols.js';

/** Names of type parameters with what they stand for. */
export type TypeArguments = readonly { readonly name: string; readonly type: Type }[];

/** A function that calls itself with ever larger types would never end. */
const maximumInstances = 100;

/** A local function with type parameters; its parameters are of these types. */
export function declareGenericFunction(b: Binder, syntax: LocalFunction): LocalFunctionSymbol {
  const { scope } = b;
  return b.inScope((inner) => {
    const typeParameters = syntax.typeParameters.map((name) => {
      const own = syntax.constraints.filter(({ parameter }) => parameter.text === name.text);
      const bounds: Type[] = [];
      const parameter = typeParameter(name.text, constraintOf(own), bounds, has(own, 'new()'));
      if (inner.lookupType(name.text) !== undefined) b.report('nameTaken', name, { name: name.text });
      inner.declareType(name.text, parameter);
      return { parameter, own, bounds };
    });
    // A bound may name its own parameter: `where T : IComparable<T>`.
    for (const { own, bounds } of typeParameters)
      bounds.push(...own.flatMap(({ types }) => types.map((type) => bindType(b, type))));
    for (const { parameter } of syntax.constraints)
      if (!syntax.typeParameters.some(({ text }) => text === parameter.text))
        b.report('unknownType', parameter, { name: parameter.text, suggestion: '' });
    const generic: GenericFunction = {
      syntax,
      typeParameters: typeParameters.map(({ parameter }) => parameter),
      scope,
      instances: new Map(),
      pending: [],
    };
    return { ...functionSymbol(b, syntax), generic };
  });
}

/** Binds the body once with its type parameters as they are: what is wrong for some type is wrong. */
export function checkGenericBody(b: Binder, symbol: LocalFunctionSymbol, generic: GenericFunction): void {
  bindFunctionBody(b, generic.syntax, symbol, named(generic, generic.typeParameters));
}

/** The function for certain types; undefined, and reported, when they are not allowed. */
export function instantiate(
  b: Binder,
  generic: GenericFunction,
  types: readonly Type[],
  span: Span,
): LocalFunctionSymbol | undefined {
  if (!meetsConstraints(b, generic, types, span)) return undefined;
  const key = types.map(({ id }) => id).join();
  const known = generic.instances.get(key);
  if (known !== undefined) return known;
  if (generic.instances.size >= maximumInstances) {
    b.report('tooComplex', span, {});
    return undefined;
  }
  const { scope } = b;
  b.scope = generic.scope;
  const symbol = b.inScope((inner) => {
    for (const { name, type } of named(generic, types)) inner.declareType(name, type);
    return functionSymbol(b, generic.syntax);
  });
  b.scope = scope;
  generic.instances.set(key, symbol);
  // Called from a body that is only checked: never run.
  if (!types.some(isOpen)) generic.pending.push({ symbol, types });
  return symbol;
}

/** Binds what the functions were called with; their bodies may call for more. */
export function bindPendingInstances(b: Binder, generics: readonly GenericFunction[]): void {
  for (let found = true; found;) {
    found = false;
    for (const generic of generics) {
      for (let next = generic.pending.pop(); next !== undefined; next = generic.pending.pop()) {
        found = true;
        const mark = b.diagnostics.mark();
        const { isInstance } = b;
        b.isInstance = true;
        next.symbol.body = bindFunctionBody(b, generic.syntax, next.symbol, named(generic, next.types));
        b.isInstance = isInstance;
        const later = b.diagnostics.takeSince(mark);
        // Warnings and errors have been reported when the body was checked.
        if (later.errors > 0 && !b.diagnostics.hasErrors) b.diagnostics.putBack(later);
        b.scope.functions.push(next.symbol);
      }
    }
  }
}

function meetsConstraints(b: Binder, generic: GenericFunction, types: readonly Type[], span: Span): boolean {
  const substitution = new Map(
    generic.typeParameters.map((parameter, index) => [parameter, types[index] ?? parameter]),
  );
  return generic.typeParameters.every((parameter, index) => {
    const type = types[index];
    if (type === undefined || type.kind === 'error') return false;
    const missing = missingConstraint(parameter, type, (bound) => substitute(bound, substitution));
    if (missing !== undefined)
      b.report('unmetConstraint', span, {
        type: type.name,
        parameter: parameter.name,
        constraint: missing,
      });
    return missing === undefined;
  });
}

function missingConstraint(
  parameter: TypeParameter,
  type: Type,
  resolve: (bound: Type) => Type,
): string | undefined {
  const isNullable = underlyingOf(type) !== undefined;
  if (parameter.constraint === 'class' && !isReferenceType(type)) return 'class';
  if (parameter.constraint === 'struct' && (!isValueType(type) || isNullable)) return 'struct';
  if (parameter.isCreatable && !isCreatable(type)) return 'new()';
  const unmet = parameter.bounds?.map(resolve).find((bound) => !isSubtype(type, bound));
  return unmet?.name;
}

function isCreatable(type: Type): boolean {
  if (isValueType(type)) return true;
  if (type.kind === 'typeParameter') return type.isCreatable;
  return (
    type.kind === 'named' &&
    type.definition.abstract !== true &&
    declaredMembers(type, '.ctor').some(({ parameters }) => parameters.length === 0)
  );
}

function constraintOf(own: readonly TypeParameterConstraint[]): TypeParameter['constraint'] {
  return has(own, 'class') ? 'class' : has(own, 'struct') ? 'struct' : null;
}

const has = (own: readonly TypeParameterConstraint[], kind: 'class' | 'struct' | 'new()'): boolean =>
  own.some(({ kinds }) => kinds.includes(kind));

const named = (generic: GenericFunction, types: readonly Type[]): TypeArguments =>
  generic.typeParameters.map(({ name }, index) => ({ name, type: types[index] as Type }));

function isOpen(type: Type): boolean {
  switch (type.kind) {
    case 'typeParameter':
      return true;
    case 'named':
      return type.typeArguments.some(isOpen);
    case 'array':
      return isOpen(type.elementType);
    case 'tuple':
      return type.elements.some((element) => isOpen(element.type));
    case 'anonymous':
      return type.members.some((member) => isOpen(member.type));
    case 'null':
    case 'error':
      return false;
  }
}
