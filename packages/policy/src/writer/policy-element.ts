import type { ChildDefinition, ElementDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import type { Markup } from '../document/value.js';
import { camelCase } from '../names.js';
import { PolicyError } from '../policy-error.js';
import { findPolicyDefinition } from '../registry.js';
import { buildAttribute, buildElement, buildText } from '../xml/build-node.js';
import type { XmlAttribute, XmlElement, XmlNode } from '../xml/xml-node.js';
import { markupNodes } from './markup-nodes.js';
import type { FieldValue } from './value-parts.js';
import { valueParts } from './value-parts.js';

type Config = Readonly<Record<string, unknown>>;

/**
 * The element that stands for a policy.
 *
 * @throws PolicyError `InvalidPolicy` when it has no definition, and as {@link valueParts} does
 */
export function policyElement(policy: Policy, at: string): XmlElement {
  if (isUnknown(policy.config)) return policy.config.element;
  const definition = findPolicyDefinition(policy.name);
  const here = `${at}/${policy.name}`;
  if (definition === undefined) {
    throw new PolicyError('InvalidPolicy', `\`${policy.name}\` is no policy of API Management.`, { at });
  }
  const id = policy.id === undefined ? [] : [buildAttribute('id', valueParts(policy.id, here))];
  return definedElement(policy.name, definition, policy.config as Config, here, id);
}

/** What the reader makes of an element that no definition describes. */
export interface UnknownPolicyConfig {
  readonly element: XmlElement;
}

function isUnknown(config: unknown): config is UnknownPolicyConfig {
  return typeof config === 'object' && config !== null && 'element' in config;
}

function definedElement(
  name: string,
  definition: ElementDefinition,
  config: Config,
  at: string,
  first: readonly XmlAttribute[] = [],
): XmlElement {
  const attributes = Object.keys(definition.attributes ?? {}).flatMap((attribute) => {
    const value = config[camelCase(attribute)];
    return value === undefined ? [] : [buildAttribute(attribute, valueParts(value as FieldValue, at))];
  });
  const children = Object.entries(definition.children ?? {}).flatMap(([child, childDefinition]) =>
    childElements(child, childDefinition, config[childDefinition.key], at),
  );
  return buildElement(
    name,
    [...first, ...attributes],
    [...textNodes(definition, config, at), ...children, ...nestedElements(definition, config, at)],
  );
}

function textNodes({ text }: ElementDefinition, config: Config, at: string): readonly XmlNode[] {
  const value = text === undefined ? undefined : config[text.key];
  if (value === undefined) return [];
  if (isMarkup(value)) return markupNodes(value, at);
  const parts = valueParts(value as FieldValue, at);
  return parts.every((part) => part.mapped.text === '') ? [] : [buildText(parts)];
}

function nestedElements({ policies }: ElementDefinition, config: Config, at: string): readonly XmlNode[] {
  if (policies === undefined) return [];
  return ((config[policies.key] ?? []) as readonly Policy[]).map((policy) => policyElement(policy, at));
}

function childElements(name: string, child: ChildDefinition, value: unknown, at: string): readonly XmlNode[] {
  if (value === undefined) return [];
  const values = child.maximum > 1 ? (value as readonly unknown[]) : [value];
  return values.flatMap((one, i) => childElement(name, child, one, `${at}/${name}[${i + 1}]`));
}

function childElement(
  name: string,
  { shape, element }: ChildDefinition,
  value: unknown,
  at: string,
): readonly XmlNode[] {
  switch (shape) {
    case 'object':
      return [definedElement(name, element, value as Config, at)];
    case 'text':
      return [buildElement(name, [], textNodes(element, { [element.text?.key ?? '']: value }, at))];
    case 'policies':
      return [buildElement(name, [], nestedElements(element, { policies: value }, at))];
    case 'list':
      return [
        buildElement(
          name,
          [],
          Object.entries(element.children ?? {}).flatMap(([item, definition]) =>
            childElements(item, definition, value, at),
          ),
        ),
      ];
    case 'markup':
      return markupNodes(value as Markup, at);
  }
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && (value as Markup).kind === 'markup';
}
