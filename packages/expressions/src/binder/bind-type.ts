import type { Span } from '../diagnostics/diagnostics.js';
import type { NamedTypeSyntax, TypeSyntax } from '../syntax/index.js';
import { isValueType } from '../type-system/classify.js';
import { arrayType, errorType, namedType, tupleType } from '../type-system/intern.js';
import { maximumRank, multiArrayType } from '../type-system/multi-array.js';
import { nullableOf, underlyingOf } from '../type-system/nullable.js';
import type { Type } from '../type-system/type.js';
import { definitionsNamed } from '../type-system/universe.js';
import type { Binder } from './binder.js';
import { findType, isNamespace, namesInNamespace, simpleTypeNames } from './find-type.js';
import { suggest } from './suggest.js';

/** The type that a type name means; an unknown one is reported. */
export function bindType(b: Binder, syntax: TypeSyntax): Type {
  switch (syntax.kind) {
    case 'arrayType': {
      const elementType = bindType(b, syntax.elementType);
      return elementType.kind === 'error' ? elementType : bindArrayType(b, elementType, syntax.rank, syntax);
    }
    case 'nullableType': {
      const type = bindType(b, syntax.type);
      if (type.kind === 'error') return type;
      if (isValueType(type) && underlyingOf(type) === undefined) return nullableOf(type);
      b.report('notNullable', syntax, { type: type.name });
      return errorType;
    }
    case 'tupleType':
      return tupleType(syntax.elements.map(({ type, name }) => ({ name, type: bindType(b, type) })));
    case 'namedType':
      return bindNamedType(b, syntax);
  }
}

/** `T[]`, `T[,]`; too many dimensions are reported. */
export function bindArrayType(b: Binder, elementType: Type, rank: number, span: Span): Type {
  if (rank === 1) return arrayType(elementType);
  const type = multiArrayType(elementType, rank);
  if (type !== undefined) return type;
  b.report('tooManyDimensions', span, { limit: maximumRank });
  return errorType;
}

/** Type arguments of a name, each bound. */
export function bindTypeArguments(b: Binder, syntax: readonly TypeSyntax[]): readonly Type[] {
  return syntax.map((argument) => bindType(b, argument));
}

/** The type without a report; undefined when the name is no type. For `x is Name`, which may be a constant. */
export function tryBindType(b: Binder, syntax: TypeSyntax): Type | undefined {
  const mark = b.diagnostics.mark();
  const type = bindType(b, syntax);
  return b.diagnostics.takeSince(mark).errors > 0 ? undefined : type;
}

function bindNamedType(b: Binder, syntax: NamedTypeSyntax): Type {
  let namespace: string | null = null;
  for (const [index, part] of syntax.parts.entries()) {
    if (part.name === '') return errorType;
    if (part.name === 'dynamic' && syntax.parts.length === 1) {
      b.report('dynamic', syntax, {});
      return errorType;
    }
    const own =
      syntax.parts.length === 1 && part.typeArguments.length === 0
        ? b.scope.lookupType(part.name)
        : undefined;
    if (own !== undefined) return own;
    const typeArguments = bindTypeArguments(b, part.typeArguments);
    if (typeArguments.some((argument) => argument.kind === 'error')) return errorType;
    const found = findType(namespace, part.name, typeArguments);
    if (found.kind === 'found') return bindNested(b, syntax, found.type, index + 1);
    const longer: string = namespace === null ? part.name : `${namespace}.${part.name}`;
    if (isNamespace(longer) && index + 1 < syntax.parts.length) {
      namespace = longer;
      continue;
    }
    if (found.kind === 'elsewhere')
      b.report('needsNamespace', syntax, { name: part.name, full: found.fullName });
    else if (found.kind === 'arity') b.report('wrongTypeArguments', syntax, { name: part.name });
    else {
      const known = namespace === null ? simpleTypeNames() : namesInNamespace(namespace);
      b.report('unknownType', syntax, { name: longer, suggestion: suggest(part.name, known) });
    }
    return errorType;
  }
  return errorType;
}

/** `TimeZoneInfo.AdjustmentRule`. */
function bindNested(b: Binder, syntax: NamedTypeSyntax, outer: Type, index: number): Type {
  let type = outer;
  for (const part of syntax.parts.slice(index)) {
    const name: string = `${type.name}.${part.name}`;
    const [definition] = definitionsNamed(name, part.typeArguments.length);
    if (definition === undefined) {
      b.report('unknownType', syntax, { name, suggestion: '' });
      return errorType;
    }
    type = namedType(definition, bindTypeArguments(b, part.typeArguments));
  }
  return type;
}
