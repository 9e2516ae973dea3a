import { diagnostics } from '../diagnostics.js';
import type { ChildDefinition, ElementDefinition, FieldRule, TextDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import type { Markup } from '../document/value.js';
import { camelCase } from '../names.js';
import { trimParts } from '../xml/trim-parts.js';
import type { Part, XmlElement, XmlNode } from '../xml/xml-node.js';
import { nearestName } from './nearest-name.js';
import { putNamedValues } from './put-named-values.js';
import type { ReadContext } from './read-context.js';
import { readMarkup } from './read-markup.js';
import { readPolicies } from './read-policies.js';
import type { ReadValue } from './read-value.js';
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

/** The attribute that every policy takes; it belongs to the policy, not to its config. */
export const identifier = 'id';

function readAttributes(
  { attributes = {} }: ElementDefinition,
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
      path: join(path, key),
      offset: span.start,
    };
    const value = readValue(definition, putNamedValues(parts, context, false), site, context);
    if (value !== undefined) config[key] = value;
  }
  for (const [name, { required }] of Object.entries(attributes)) {
    if (required && !element.attributes.some((attribute) => attribute.name === name)) {
      context.report(diagnostics.missingAttribute, element.span.start, { name, element: element.name });
    }
  }
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
    const value = readText(text, element, elements.length > 0, join(path, text.key), context);
    if (value !== undefined) config[text.key] = value;
    if (text.markup === true) return;
  } else if (inline === undefined) {
    refuseText(element, context);
  }
  const own = elements.filter(({ name }) => Object.hasOwn(children, name));
  const rest = elements.filter(({ name }) => !Object.hasOwn(children, name));
  for (const [name, child] of Object.entries(children)) {
    if (child === inline) {
      config[child.key] = readChild(child, { ...element, attributes: [] }, join(path, child.key), context);
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
  if (trimParts(textParts(element.children)).length === 0) return undefined;
  return Object.values(children).find(({ inline }) => inline === true);
}

/** Reports text where only elements may stand. */
export function refuseText(element: XmlElement, { report }: Pick<ReadContext, 'report'>): void {
  for (const node of element.children) {
    if (node.kind !== 'text' && node.kind !== 'cdata') continue;
    if (trimParts(node.parts).length === 0) continue;
    report(diagnostics.unexpectedText, node.span.start, { element: element.name });
  }
}

function readText(
  definition: TextDefinition,
  element: XmlElement,
  hasElements: boolean,
  path: string,
  context: ReadContext,
): ReadValue | Markup | undefined {
  const template = element.attributes.find(({ name }) => name === 'template');
  const liquid = template?.parts.some(({ mapped }) => mapped.text.toLowerCase() === 'liquid') === true;
  if (hasElements && definition.markup === true) return readMarkup(element.children, path, liquid, context);
  const parts = putNamedValues(textParts(element.children), context, liquid);
  const trimmed = trimParts(parts);
  const sole = trimmed.length === 1 && trimmed[0]?.kind === 'expression';
  if (trimmed.length === 0 && definition.required && definition.keepBlanks !== true) {
    context.report(diagnostics.missingText, element.span.start, { element: element.name });
    return undefined;
  }
  if (trimmed.length === 0 && definition.keepBlanks !== true) return undefined;
  const site = { field: `the text of <${element.name}>`, path, offset: element.content.start };
  return readValue(definition, definition.keepBlanks === true && !sole ? parts : trimmed, site, context);
}

function textParts(nodes: readonly XmlNode[]): readonly Part[] {
  return nodes.flatMap((node) => (node.kind === 'text' || node.kind === 'cdata' ? node.parts : []));
}

function readChildren(
  name: string,
  child: ChildDefinition,
  parent: XmlElement,
  elements: readonly XmlElement[],
  path: string,
  context: ReadContext,
): unknown {
  const { minimum, maximum } = child;
  if (elements.length < minimum) {
    context.report(diagnostics.tooFew, parent.span.start, { name, parent: parent.name, minimum });
  }
  const excess = elements[maximum];
  if (excess !== undefined) {
    context.report(diagnostics.tooMany, excess.span.start, { name, parent: parent.name, maximum });
  }
  if (elements.length === 0) return undefined;
  const key = join(path, child.key);
  if (maximum > 1) {
    return elements.flatMap((element, i) => {
      const value = readChild(child, element, `${key}[${i}]`, context);
      return value === undefined ? [] : [value];
    });
  }
  return elements[0] === undefined ? undefined : readChild(child, elements[0], key, context);
}

function readChild(child: ChildDefinition, element: XmlElement, path: string, context: ReadContext): unknown {
  const { shape, element: definition } = child;
  switch (shape) {
    case 'object':
      return readElement(definition, element, path, context);
    case 'text':
      return readElement(definition, element, path, context)[definition.text?.key ?? ''] ?? '';
    case 'policies':
      return readElement(definition, element, path, context)['policies'] as readonly Policy[];
    case 'list': {
      const [item] = Object.values(definition.children ?? {});
      return readElement(definition, element, path, context)[item?.key ?? ''] ?? [];
    }
    case 'markup':
      return readMarkup([element], path, false, context);
  }
}

function checkRule({ kind, fields }: FieldRule, element: XmlElement, { report }: ReadContext): void {
  const count = fields.filter(
    (field) =>
      element.attributes.some(({ name }) => name === field) ||
      element.children.some((child) => child.kind === 'element' && child.name === field),
  ).length;
  const parameters = { element: element.name, fields };
  switch (kind) {
    case 'exactly-one':
      if (count !== 1) report(diagnostics.exactlyOne, element.span.start, parameters);
      return;
    case 'at-least-one':
      if (count === 0) report(diagnostics.atLeastOne, element.span.start, parameters);
      return;
    case 'at-most-one':
      if (count > 1) report(diagnostics.atMostOne, element.span.start, parameters);
      return;
  }
}

function join(path: string, key: string): string {
  if (key === '') return path;
  return path === '' ? key : `${path}.${key}`;
}
