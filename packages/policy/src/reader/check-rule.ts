import { diagnostics } from '../diagnostics.js';
import type { FieldCondition, FieldRule } from '../define-policy.js';
import type { XmlElement } from '../xml/xml-node.js';
import { namedValuePattern } from './put-named-values.js';
import type { ReadContext } from './read-context.js';

/** Reports an element that breaks a rule about several of its fields. */
export function checkRule(rule: FieldRule, element: XmlElement, { report }: ReadContext): void {
  const { fields } = rule;
  const missing = fields.filter((field) => !stands(field, element));
  const count = fields.length - missing.length;
  const at = element.span.start;
  const parameters = { element: element.name, fields };
  switch (rule.kind) {
    case 'exactly-one':
      if (count !== 1) report(diagnostics.exactlyOne, at, parameters);
      return;
    case 'at-least-one':
      if (count === 0) report(diagnostics.atLeastOne, at, parameters);
      return;
    case 'at-most-one':
      if (count > 1) report(diagnostics.atMostOne, at, parameters);
      return;
    case 'needs': {
      const { when, unless } = rule;
      if (missing.length === 0 || !applies(when, unless, element)) return;
      report(diagnostics.needs, at, { element: element.name, fields: missing, when, unless });
      return;
    }
    case 'asked':
      if (missing.length === 0 || !applies(undefined, rule.unless, element)) return;
      report(diagnostics.asked, at, { element: element.name, fields: missing });
      return;
    case 'limited': {
      const { having, maximum } = rule;
      const excess = element.children.filter(
        (child) => child.kind === 'element' && fields.includes(child.name) && stands(having, child),
      )[maximum];
      if (excess === undefined) return;
      report(diagnostics.limited, excess.span.start, {
        parent: element.name,
        name: fields[0],
        having,
        maximum,
      });
      return;
    }
  }
}

function stands(field: string, { attributes, children }: XmlElement): boolean {
  return (
    attributes.some(({ name }) => name === field) ||
    children.some((child) => child.kind === 'element' && child.name === field)
  );
}

/** Whether a rule holds for this element; where only the run tells, it does not. */
function applies(
  when: FieldCondition | undefined,
  unless: FieldCondition | undefined,
  element: XmlElement,
): boolean {
  return (
    (when === undefined || holds(when, element, false)) &&
    (unless === undefined || !holds(unless, element, true))
  );
}

/** @param unknown the answer where an expression or a named value decides */
function holds({ field, is }: FieldCondition, element: XmlElement, unknown: boolean): boolean {
  if (is === undefined) return stands(field, element);
  const attribute = element.attributes.find(({ name }) => name === field);
  if (attribute === undefined) return false;
  const text = attribute.parts.map(({ mapped }) => mapped.text).join('');
  const decidedLater =
    attribute.parts.some(({ kind }) => kind === 'expression') || text.search(namedValuePattern) >= 0;
  return decidedLater ? unknown : text === is;
}
