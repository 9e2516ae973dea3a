import type { ChildDefinition, ElementDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import type { XmlElement } from '../xml/xml-node.js';
import type { Code, Item } from './code.js';
import { item, list, object } from './code.js';
import type { PrintContext } from './print-context.js';
import { elementsOf } from './print-context.js';
import { printPolicies } from './print-policy.js';
import { quoted } from './print-string.js';
import { printValue } from './print-value.js';

type Config = Readonly<Record<string, unknown>>;

/** A config as an object: each property with the comments on the child element that it stands for. */
export function printFields(
  config: Config,
  definition: ElementDefinition,
  element: XmlElement | undefined,
  context: PrintContext,
): Code {
  const { children = {}, policies } = definition;
  const items = Object.entries(config).map(([key, value]): Item => {
    const name = /^[a-zA-Z_]\w*$/.test(key) ? key : quoted(key);
    if (key === policies?.key)
      return item(printPolicies(value as readonly Policy[], undefined, context), name);
    const child = Object.entries(children).find(([, one]) => one.key === key);
    if (child === undefined) return item(printValue(value, context), name);
    return { ...printChildren(child[0], child[1], value, element, context), key: name };
  });
  return object(items, context.endOf(policies === undefined ? element?.span.start : undefined));
}

function printChildren(
  name: string,
  child: ChildDefinition,
  value: unknown,
  parent: XmlElement | undefined,
  context: PrintContext,
): Item {
  const elements = elementsOf(parent).filter((one) => one.name === name);
  if (child.maximum > 1) return item(list(itemsOf(child, value, elements, context)));
  const [element] = elements;
  return context.commented(element?.span.start, printChild(child, value, element, context));
}

function itemsOf(
  child: ChildDefinition,
  values: unknown,
  elements: readonly XmlElement[],
  context: PrintContext,
): readonly Item[] {
  return (values as readonly unknown[]).map((value, i) =>
    context.commented(elements[i]?.span.start, printChild(child, value, elements[i], context)),
  );
}

function printChild(
  { shape, element: definition }: ChildDefinition,
  value: unknown,
  element: XmlElement | undefined,
  context: PrintContext,
): Code {
  switch (shape) {
    case 'object':
      return printFields(value as Config, definition, element, context);
    case 'policies':
      return printPolicies(value as readonly Policy[], element?.span.start, context);
    case 'list': {
      const [[name, child] = []] = Object.entries(definition.children ?? {});
      if (child === undefined) return printValue(value, context);
      const elements = elementsOf(element).filter((one) => one.name === name);
      return list(itemsOf(child, value, elements, context), context.endOf(element?.span.start));
    }
    case 'text':
    case 'markup':
      return printValue(value, context);
  }
}
