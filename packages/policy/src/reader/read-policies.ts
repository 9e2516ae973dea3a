import { deepFreeze } from '../builder/deep-freeze.js';
import { diagnostics } from '../diagnostics.js';
import type { NestedPolicies, PolicyDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import { findPolicyDefinition, policyNames } from '../registry.js';
import type { XmlElement } from '../xml/xml-node.js';
import { nearestName } from './nearest-name.js';
import { putNamedValues } from './put-named-values.js';
import type { ReadContext } from './read-context.js';
import { identifier, readElement } from './read-element.js';

/** Reads policies: those of a section, or those that a policy holds. */
export function readPolicies(
  elements: readonly XmlElement[],
  context: ReadContext,
  parent: XmlElement,
  { only, minimum = 0 }: Pick<NestedPolicies, 'only' | 'minimum'> = {},
): readonly Policy[] {
  const policies = elements.flatMap((element) => {
    if (only !== undefined && !Object.hasOwn(only, element.name)) {
      const allowed = Object.keys(only);
      const suggestion = nearestName(element.name, allowed);
      const parameters = { name: element.name, parent: parent.name, allowed, suggestion };
      context.report(diagnostics.wrongChild, element.span.start, parameters);
    }
    return [readPolicy(element, context, only !== undefined)];
  });
  for (const [name, occurs] of Object.entries(only ?? {})) {
    const named = elements.filter((element) => element.name === name);
    const excess = named[occurs.maximum ?? Infinity];
    const parameters = { name, parent: parent.name };
    if (excess !== undefined) {
      const maximum = occurs.maximum ?? Infinity;
      context.report(diagnostics.tooMany, excess.span.start, { ...parameters, maximum });
    }
    if (named.length < (occurs.minimum ?? 0)) {
      context.report(diagnostics.tooFew, parent.span.start, { ...parameters, minimum: occurs.minimum ?? 0 });
    }
  }
  if (elements.length < minimum) {
    context.report(diagnostics.tooFew, parent.span.start, { name: 'policy', parent: parent.name, minimum });
  }
  return policies;
}

/** @param listed its place was checked against the policies that its parent lists */
function readPolicy(element: XmlElement, outer: ReadContext, listed: boolean): Policy {
  const { name, span } = element;
  const position = outer.locator.position(span.start);
  const definition = findPolicyDefinition(name);
  if (definition === undefined) {
    if (!listed) {
      const suggestion = nearestName(name, policyNames);
      outer.report(diagnostics.unknownPolicy, span.start, { name, suggestion });
    }
    return deepFreeze({ kind: 'policy', name, config: { element }, position });
  }
  if (!listed) checkPlace(definition, element, outer);
  if (definition.undocumented === true) outer.report(diagnostics.undocumented, span.start, { name });
  const secrets = new Set<string>();
  const context: ReadContext = { ...outer, secret: (path) => secrets.add(path) };
  const config = readElement(definition, element, '', context);
  const id = readIdentifier(definition, element, context);
  return deepFreeze({
    kind: 'policy',
    name,
    config,
    ...(id === undefined ? {} : { id }),
    position,
    ...(secrets.size === 0 ? {} : { secrets: [...secrets] }),
  });
}

function checkPlace(definition: PolicyDefinition, { name, span }: XmlElement, context: ReadContext): void {
  const { place, report } = context;
  if (place === 'fragment') {
    if (!definition.fragment) report(diagnostics.notInFragment, span.start, { name });
    return;
  }
  if (place === 'resolver' || definition.sections.includes(place)) return;
  report(diagnostics.wrongSection, span.start, {
    name,
    place: `the ${place} section`,
    allowed: definition.sections,
  });
}

function readIdentifier(
  { attributes = {} }: PolicyDefinition,
  element: XmlElement,
  context: ReadContext,
): string | undefined {
  if (Object.hasOwn(attributes, identifier)) return undefined;
  const attribute = element.attributes.find(({ name }) => name === identifier);
  if (attribute === undefined) return undefined;
  const parts = putNamedValues(attribute.parts, context, false);
  if (parts.some(({ kind }) => kind === 'expression')) {
    const field = `\`${identifier}\` of <${element.name}>`;
    context.report(diagnostics.expressionNotAllowed, attribute.span.start, { field });
  }
  return parts.map(({ mapped }) => mapped.text).join('');
}
