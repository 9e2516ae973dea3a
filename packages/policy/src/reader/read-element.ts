import { diagnostics } from '../diagnostics.js';
import type { ChildDefinition, ElementDefinition } from '../define-policy.js';
import { camelCase } from '../names.js';
import type { XmlElement } from '../xml/xml-node.js';
import { checkRule } from './check-rule.js';
import { fieldPath } from './field-path.js';
import { nearestName } from './nearest-name.js';
import { putNamedValues } from './put-named-values.js';
import { readChild, readChildren } from './read-children.js';
import type { ReadContext } from './read-context.js';
import { readPolicies } from './read-policies.js';
import { holdsText, readText, refuseText } from './read-text.js';
import { readValue } from './read-value.js';

/** A config in the making. */
export type Config = Record<string, unknown>;

/** Reads an element into the config that its definition describes; what does not fit is reported. */
export function readElement(
  definition: ElementDefinition,
  element: XmlElement,
  path: string,
  context: ReadContext,
): Config {
  const config: Config = {};
  readAttributes(definition, element, path, config, context);
  readContent(definition, element, path, config, context);
  for (const rule of definition.rules ?? []) checkRule(rule, element, context);
  return config;
}

type Attributes = NonNullable<ElementDefinition['attributes']>;

const none: Attributes = {};

/** The attribute that every policy takes; it belongs to the policy, not to its config. */
export const identifier = 'id';

function readAttributes(
  { attributes = none }: ElementDefinition,
  element: XmlElement,
  path: string,
  config: Config,
  context: ReadContext,
): void {
  for (const { name, parts, span } of element.attributes) {
    const definition = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (definition === undefined) {
      if (name === identifier && path === '') continue;
      const known = Object.keys(attributes);
      const suggestion = nearestName(name, known);
      const parameters = { name, element: element.name, known, suggestion };
      context.report(diagnostics.unknownAttribute, span.start, parameters);
      continue;
    }
    const key = camelCase(name);
    const site = {
      field: `\`${name}\` of <${element.name}>`,
      path: fieldPath(path, key),
      offset: span.start,
    };
    const value = readValue(definition, putNamedValues(parts, context, false), site, context);
    if (value !== undefined) config[key] = value;
  }
  for (const name of requiredNames(attributes)) {
    if (!element.attributes.some((attribute) => attribute.name === name)) {
      context.report(diagnostics.missingAttribute, element.span.start, { name, element: element.name });
    }
  }
}

const required = new WeakMap<Attributes, readonly string[]>();

function requiredNames(attributes: Attributes): readonly string[] {
  let names = required.get(attributes);
  if (names === undefined) {
    names = Object.keys(attributes).filter((name) => attributes[name]?.required === true);
    required.set(attributes, names);
  }
  return names;
}

function readContent(
  definition: ElementDefinition,
  element: XmlElement,
  path: string,
  config: Config,
  context: ReadContext,
): void {
  const { text, children = {}, policies } = definition;
  const elements = element.children.filter((child) => child.kind === 'element');
  const inline = elements.length > 0 ? undefined : inlineChild(definition, element);
  if (text !== undefined) {
    const value = readText(text, element, fieldPath(path, text.key), context);
    if (value !== undefined) config[text.key] = value;
    if (text.markup === true) return;
  } else if (inline === undefined) {
    refuseText(element, context);
  }
  const own = elements.filter(({ name }) => Object.hasOwn(children, name));
  const rest = elements.filter(({ name }) => !Object.hasOwn(children, name));
  for (const [name, child] of Object.entries(children)) {
    if (child === inline) {
      config[child.key] = readChild(
        child,
        { ...element, attributes: [] },
        fieldPath(path, child.key),
        context,
      );
      continue;
    }
    const value = readChildren(
      name,
      child,
      element,
      own.filter((candidate) => candidate.name === name),
      path,
      context,
    );
    if (value !== undefined) config[child.key] = value;
  }
  if (policies !== undefined) {
    config[policies.key] = readPolicies(rest, context, element, policies);
  } else {
    for (const { name, span } of rest) {
      const allowed = Object.keys(children);
      const suggestion = nearestName(name, allowed);
      context.report(diagnostics.wrongChild, span.start, { name, parent: element.name, allowed, suggestion });
    }
  }
}

/** The child that the text of an element stands for, when there is text and a child that allows it. */
function inlineChild({ children = {} }: ElementDefinition, element: XmlElement): ChildDefinition | undefined {
  if (!holdsText(element)) return undefined;
  return Object.values(children).find(({ inline }) => inline === true);
}
