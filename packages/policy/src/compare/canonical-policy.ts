import type { ChildDefinition, ElementDefinition, TextDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import type { Position } from '../document/position.js';
import type { Markup } from '../document/value.js';
import { camelCase } from '../names.js';
import { findPolicyDefinition } from '../registry.js';
import type { XmlElement } from '../xml/xml-node.js';
import type { CanonicalNode } from './canonical-node.js';
import { canonicalGroup, canonicalLeaf, sorted } from './canonical-node.js';
import { canonicalValue } from './canonical-value.js';
import { canonicalElement, canonicalMarkup } from './canonical-xml.js';

type Config = Readonly<Record<string, unknown>>;

/** A policy with all that it says. */
export function canonicalPolicy(policy: Policy): CanonicalNode {
  const { name, config, position } = policy;
  const definition = findPolicyDefinition(name);
  const { element } = config as { readonly element?: XmlElement };
  if (definition === undefined) {
    return element === undefined ? canonicalGroup(name, [], position) : canonicalElement(element, position);
  }
  // Where `id` is an attribute of the policy's own, the builder takes it as the id of the policy all the same.
  const own = config as Config;
  const id = policy.id ?? own['id'];
  const items = elementItems(definition, own, position).filter(({ label }) => label !== '@id');
  const identifier = id === undefined ? [] : [canonicalLeaf('@id', String(id), String(id), position)];
  const shown = policy.secrets === undefined ? items : items.map(hidden);
  return canonicalGroup(name, [...identifier, ...shown], position);
}

/** The value of a secret named value counts, and is not shown. */
function hidden(node: CanonicalNode): CanonicalNode {
  const written = node.written === undefined ? undefined : '(secret)';
  return { ...node, written, items: node.items.map(hidden) };
}

function elementItems(
  definition: ElementDefinition,
  config: Config,
  position: Position | undefined,
): readonly CanonicalNode[] {
  const { attributes = {}, text, children = {}, policies } = definition;
  return [
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const given = config[camelCase(name)];
      const node =
        given === undefined ? undefined : canonicalValue(`@${name}`, value, given as never, position);
      return node === undefined ? [] : [node];
    }),
    ...(text === undefined ? [] : textItems(text, config[text.key], position)),
    ...Object.entries(children).flatMap(([name, child]) =>
      childItems(name, child, config[child.key], position),
    ),
    ...(policies === undefined ? [] : ((config[policies.key] ?? []) as Policy[]).map(canonicalPolicy)),
  ];
}

function textItems(
  text: TextDefinition,
  value: unknown,
  position: Position | undefined,
): readonly CanonicalNode[] {
  // An element without text and one with an empty text are the same XML.
  if (value === undefined || value === '') return [];
  if (isMarkup(value)) return canonicalMarkup(value.xml, position);
  const node = canonicalValue('text()', text, value as never, position);
  return node === undefined ? [] : [node];
}

function childItems(
  name: string,
  child: ChildDefinition,
  value: unknown,
  position: Position | undefined,
): readonly CanonicalNode[] {
  if (value === undefined) return [];
  const values = child.maximum > 1 ? (value as readonly unknown[]) : [value];
  const nodes = values.map((one) => canonicalGroup(name, content(child, one, position), position));
  return child.unordered === true ? sorted(nodes) : nodes;
}

function content(
  { shape, element }: ChildDefinition,
  value: unknown,
  position: Position | undefined,
): readonly CanonicalNode[] {
  switch (shape) {
    case 'object':
      return elementItems(element, value as Config, position);
    case 'text':
      return element.text === undefined ? [] : textItems(element.text, value, position);
    case 'policies':
      return (value as readonly Policy[]).map(canonicalPolicy);
    case 'list':
      return Object.entries(element.children ?? {}).flatMap(([name, item]) =>
        childItems(name, item, value, position),
      );
    case 'markup':
      return canonicalMarkup((value as Markup).xml, position);
  }
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && (value as Markup).kind === 'markup';
}
