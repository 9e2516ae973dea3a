import type { TypeDefinition } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import {
  allDefinitions,
  definitionCount,
  definitionOfAlias,
  definitionsNamed,
  hasTypeNamed,
} from '../type-system/universe.js';

/**
 * Namespaces that policy expressions use without saying so; the gateway's own types are visible too.
 * `System.Net` and `System.Globalization` are not among them.
 */
const implicitUsings: ReadonlySet<string> = new Set([
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Security.Cryptography',
  'System.Security.Cryptography.X509Certificates',
  'System.Text',
  'System.Text.RegularExpressions',
  'System.Threading',
  'System.Threading.Tasks',
  'System.Xml',
  'System.Xml.Linq',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
]);

export type FoundType =
  | { readonly kind: 'found'; readonly type: Type }
  /** It exists in a namespace that has to be written. */
  | { readonly kind: 'elsewhere'; readonly fullName: string }
  /** The name exists with another number of type arguments. */
  | { readonly kind: 'arity' }
  | { readonly kind: 'unknown' };

/** The type with this name: in one namespace, or (null) through the implicit usings. */
export function findType(namespace: string | null, name: string, typeArguments: readonly Type[]): FoundType {
  const alias = namespace === null && typeArguments.length === 0 ? definitionOfAlias(name) : undefined;
  const candidates = alias === undefined ? definitionsNamed(name, typeArguments.length) : [alias];
  const visible = candidates.filter((definition) => isVisible(definition, namespace));
  // `Formatting` is ambiguous for a C# compiler; the service takes Newtonsoft's.
  const [definition] =
    visible.length > 1 ? visible.filter((found) => found.namespace !== 'System.Xml') : visible;
  if (definition !== undefined) return { kind: 'found', type: namedType(definition, typeArguments) };
  const [other] = candidates;
  if (other !== undefined && namespace === null)
    return { kind: 'elsewhere', fullName: `${other.namespace}.${other.name}` };
  return hasTypeNamed(name) && namespace === null ? { kind: 'arity' } : { kind: 'unknown' };
}

/** Whether a registered type's namespace is this or lies in it. */
export function isNamespace(name: string): boolean {
  return namespaces().has(name);
}

/** Names of the types that need no namespace. */
export function simpleTypeNames(): readonly string[] {
  return [...allDefinitions()]
    .filter((definition) => isVisible(definition, null))
    .map((definition) => definition.alias ?? definition.name);
}

/** Names of the types in a namespace and of the namespaces in it. */
export function namesInNamespace(namespace: string): readonly string[] {
  const prefix = `${namespace}.`;
  const inner = [...namespaces()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split('.')[0] ?? '');
  const types = [...allDefinitions()]
    .filter((definition) => definition.namespace === namespace)
    .map((definition) => definition.name);
  return [...new Set([...inner, ...types])];
}

function isVisible(definition: TypeDefinition, namespace: string | null): boolean {
  if (namespace !== null) return definition.namespace === namespace;
  return implicitUsings.has(definition.namespace) || !/^(System|Newtonsoft)\b/.test(definition.namespace);
}

const known: { count: number; namespaces: ReadonlySet<string> } = { count: -1, namespaces: new Set() };

function namespaces(): ReadonlySet<string> {
  if (known.count === definitionCount()) return known.namespaces;
  const found = new Set<string>();
  for (const { namespace } of allDefinitions()) {
    const parts = namespace.split('.');
    parts.forEach((_, index) => found.add(parts.slice(0, index + 1).join('.')));
  }
  known.count = definitionCount();
  known.namespaces = found;
  return found;
}
