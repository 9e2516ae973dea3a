import { diagnostics } from '../diagnostics.js';
import type { ChildDefinition } from '../define-policy.js';
import type { XmlElement } from '../xml/xml-node.js';
import { fieldPath } from './field-path.js';
import type { ReadContext } from './read-context.js';
import { readElement } from './read-element.js';
import { readMarkup } from './read-markup.js';

/** Reads the children of one name; undefined when there is none. */
export function readChildren(
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
  const key = fieldPath(path, child.key);
  if (maximum > 1) {
    return elements.flatMap((element, i) => {
      const value = readChild(child, element, `${key}[${i}]`, context);
      return value === undefined ? [] : [value];
    });
  }
  return elements[0] === undefined ? undefined : readChild(child, elements[0], key, context);
}

/** Reads one child in the shape that its config shows. */
export function readChild(
  child: ChildDefinition,
  element: XmlElement,
  path: string,
  context: ReadContext,
): unknown {
  const { shape, element: definition } = child;
  switch (shape) {
    case 'object':
      return readElement(definition, element, path, context);
    case 'text':
      return readElement(definition, element, path, context)[definition.text?.key ?? ''] ?? '';
    case 'policies':
      return readElement(definition, element, path, context)['policies'];
    case 'list': {
      const [item] = Object.values(definition.children ?? {});
      return readElement(definition, element, path, context)[item?.key ?? ''] ?? [];
    }
    case 'markup':
      return readMarkup([element], path, false, context);
  }
}
