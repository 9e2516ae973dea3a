import type { NameExpression } from '../syntax/index.js';
import { nullType } from '../type-system/intern.js';
import { findType, isNamespace, simpleTypeNames } from './find-type.js';
import { bindTypeArguments } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { contextType } from './context-type.js';
import { suggest } from './suggest.js';
import { methodGroupType, namespaceType } from './unsettled.js';

/** A simple name: a local, `context`, a type of the implicit usings, or a namespace. */
export function bindName(b: Binder, syntax: NameExpression): BoundExpression {
  const { name } = syntax;
  const span = { start: syntax.start, end: syntax.end };
  if (name.text === '') return b.error(span);
  const symbol = b.scope.lookup(name.text);
  if (symbol?.kind === 'function') {
    const typeArguments = syntax.typeArguments === null ? null : bindTypeArguments(b, syntax.typeArguments);
    const count = symbol.generic?.typeParameters.length ?? 0;
    if (typeArguments === null || typeArguments.length === count)
      return { kind: 'localFunctionGroup', function: symbol, typeArguments, type: methodGroupType, span };
    b.report('wrongTypeArguments', name, { name: name.text });
    return b.error(span);
  }
  if (symbol?.kind === 'local' && syntax.typeArguments === null) {
    if (symbol.constant !== undefined)
      return { kind: 'constant', type: symbol.type, value: symbol.constant, span };
    const isReference = symbol.isByReference || symbol.readOnly === 'in';
    if (isReference && b.scope.captures(name.text)) b.report('capturedReference', span, { name: name.text });
    return { kind: 'local', local: symbol, type: symbol.type, span };
  }
  if (name.text === 'context' && syntax.typeArguments === null) {
    const type = contextType();
    return type === undefined ? b.error(span) : { kind: 'host', type, span };
  }
  const own = syntax.typeArguments === null ? b.scope.lookupType(name.text) : undefined;
  if (own !== undefined) return { kind: 'typeName', named: own, type: nullType, span };
  const typeArguments = syntax.typeArguments === null ? [] : bindTypeArguments(b, syntax.typeArguments);
  const found = findType(null, name.text, typeArguments);
  if (found.kind === 'found') return { kind: 'typeName', named: found.type, type: nullType, span };
  if (isNamespace(name.text)) return { kind: 'namespace', name: name.text, type: namespaceType, span };
  if (found.kind === 'elsewhere') b.report('needsNamespace', name, { name: name.text, full: found.fullName });
  else if (found.kind === 'arity') b.report('wrongTypeArguments', name, { name: name.text });
  else b.report('unknownName', name, { name: name.text, suggestion: suggestName(b, name.text) });
  return b.error(span);
}

function suggestName(b: Binder, name: string): string {
  return suggest(name, ['context', ...b.scope.names(), ...simpleTypeNames()]);
}
