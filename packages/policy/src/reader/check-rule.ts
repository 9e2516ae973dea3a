import { diagnostics } from '../diagnostics.js';
import type { FieldRule } from '../define-policy.js';
import type { XmlElement } from '../xml/xml-node.js';
import type { ReadContext } from './read-context.js';

/** Reports an element that breaks a rule about several of its fields. */
export function checkRule({ kind, fields }: FieldRule, element: XmlElement, { report }: ReadContext): void {
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
