import { diagnostics } from '../diagnostics.js';
import type { TextDefinition } from '../define-policy.js';
import type { Markup } from '../document/value.js';
import { trimParts } from '../xml/trim-parts.js';
import type { Part, XmlElement } from '../xml/xml-node.js';
import { putNamedValues } from './put-named-values.js';
import type { ReadContext } from './read-context.js';
import { readMarkup } from './read-markup.js';
import type { ReadValue } from './read-value.js';
import { readValue } from './read-value.js';

/** Reads the text of an element, or the child elements that stand in its place. */
export function readText(
  definition: TextDefinition,
  element: XmlElement,
  path: string,
  context: ReadContext,
): ReadValue | Markup | undefined {
  const template = element.attributes.find(({ name }) => name === 'template');
  const liquid = template?.parts.some(({ mapped }) => mapped.text.toLowerCase() === 'liquid') === true;
  const hasElements = element.children.some(({ kind }) => kind === 'element');
  if (hasElements && definition.markup === true) return readMarkup(element.children, path, liquid, context);
  const parts = putNamedValues(textParts(element), context, liquid);
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

/** Reports text where only elements may stand. */
export function refuseText(element: XmlElement, { report }: Pick<ReadContext, 'report'>): void {
  for (const node of element.children) {
    if (node.kind !== 'text' && node.kind !== 'cdata') continue;
    if (node.parts.every(isLayout)) continue;
    report(diagnostics.unexpectedText, node.span.start, { element: element.name });
  }
}

/** Whether an element holds text that is more than layout. */
export function holdsText(element: XmlElement): boolean {
  return element.children.some(
    (node) => (node.kind === 'text' || node.kind === 'cdata') && !node.parts.every(isLayout),
  );
}

function isLayout({ kind, mapped }: Part): boolean {
  return kind === 'text' && mapped.text.trim() === '';
}

function textParts({ children }: XmlElement): readonly Part[] {
  return children.flatMap((node) => (node.kind === 'text' || node.kind === 'cdata' ? node.parts : []));
}
