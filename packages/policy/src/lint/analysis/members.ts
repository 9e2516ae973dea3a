import type { BoundNode } from '@apim-kit/expressions';

/** A member by its declaring type without type arguments and its name, as `X509Certificate2.Thumbprint`. */
export function keyOf(node: BoundNode): string | undefined {
  if (node.kind !== 'call') return undefined;
  const { declaringType, name } = node.member;
  return `${declaringType.definition.name}.${name}`;
}

/** What a node is without conversions. */
export function withoutConversions(node: BoundNode): BoundNode {
  return node.kind === 'conversion' || node.kind === 'as' ? withoutConversions(node.operand) : node;
}

/** The text of a constant string. */
export function constantText(node: BoundNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const plain = withoutConversions(node);
  return plain.kind === 'constant' && typeof plain.value === 'string' ? plain.value : undefined;
}

/** The dictionaries of `context` that expressions read by name. */
type Dictionary = 'Variables' | 'Headers' | 'Query';

const owners: Readonly<Record<Dictionary, readonly string[]>> = {
  Variables: ['IProxyRequestContext'],
  Headers: ['IRequest'],
  Query: ['IUrl'],
};

/** The name that `x["name"]` or `x.GetValueOrDefault("name", …)` reads from `context.Variables`, the request's headers or its query. */
export function isRead(node: BoundNode, dictionary: Dictionary): string | undefined {
  if (node.kind !== 'call') return undefined;
  const { name } = node.member;
  const isIndex = node.member.kind === 'indexer';
  if (!isIndex && name !== 'GetValueOrDefault' && name !== 'TryGetValue') return undefined;
  const [source, key] = node.receiver === null ? node.arguments : [node.receiver, ...node.arguments];
  if (source === undefined || !isDictionary(source, dictionary)) return undefined;
  return constantText(key);
}

/** Whether a node is such a dictionary itself. */
export function isDictionary(node: BoundNode, dictionary: Dictionary): boolean {
  const plain = withoutConversions(node);
  if (plain.kind !== 'call') return false;
  const { declaringType, name } = plain.member;
  return name === dictionary && owners[dictionary].includes(declaringType.definition.name);
}
