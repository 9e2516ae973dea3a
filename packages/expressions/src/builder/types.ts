import { typeKeywords } from '../scanner/keywords.js';
import type { Expression, TypeSyntax } from '../syntax/index.js';
import { codeNames } from './generated/code-names.js';
import type { ArrayOf, IProxyRequestContext } from './generated/values.js';
import type { Types } from './generated/types.js';
import { requireType } from './expression-of.js';
import { expressionProxy, typeProxy } from './expression-proxy.js';
import { memberNode, nameNode, nowhere, typeNode } from './nodes.js';
import type { TypeToken, Value } from './value.js';

/**
 * `context` of policy expressions, with the members that Microsoft documents.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
 * @example
 * csharp(context.Request.Headers.GetValueOrDefault('X')).code // @(context.Request.Headers.GetValueOrDefault("X"))
 */
export const context: IProxyRequestContext = expressionProxy(nameNode('context'));

/**
 * The .NET types that expressions may name: by .NET's name or C#'s keyword. `new` constructs, static members are
 * members, generic types take their arguments in brackets: `types.List(types.string)`.
 *
 * @example
 * csharp(new types.JObject(new types.JProperty('id', context.RequestId))).code
 * // @(new JObject(new JProperty("id", context.RequestId)))
 */
export const types: Types = new Proxy(Object.create(null) as object, {
  get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : namedProxy(key)),
}) as Types;

/** `T[]`. */
export function arrayOf<T extends Value>(elementType: TypeToken<T, string>): TypeToken<ArrayOf<T>> {
  const type: TypeSyntax = { kind: 'arrayType', elementType: requireType(elementType), rank: 1, ...nowhere };
  return typeProxy(type, { kind: 'predefinedType', type, ...nowhere }, refuseArguments);
}

function namedProxy(name: string): unknown {
  const code = codeNames.get(name) ?? name;
  return typeProxy(typeNode(code), typeExpression(code), (args) => {
    const [first] = args;
    if (name === 'Nullable' && first !== undefined) {
      const nullable: TypeSyntax = { kind: 'nullableType', type: first, ...nowhere };
      return typeProxy(nullable, { kind: 'predefinedType', type: nullable, ...nowhere }, refuseArguments);
    }
    const self = typeExpression(code);
    return typeProxy(
      typeNode(code, args),
      self.kind === 'name' ? { ...self, typeArguments: args } : self,
      refuseArguments,
    );
  });
}

/** A type in front of a static member. */
function typeExpression(code: string): Expression {
  if (typeKeywords.has(code)) return { kind: 'predefinedType', type: typeNode(code), ...nowhere };
  const [first = '', ...rest] = code.split('.');
  return rest.reduce<Expression>((target, word) => memberNode(target, word), nameNode(first));
}

function refuseArguments(): never {
  throw new TypeError('The type has its type arguments already.');
}
