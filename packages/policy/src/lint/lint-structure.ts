import { diagnostics } from '../diagnostics.js';
import type { FragmentDocument, PolicyDocument, Scope, Section } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import { findPolicyDefinition } from '../registry.js';
import type { Findings } from '../xml/report.js';
import type { XmlElement } from '../xml/xml-node.js';

/** Rules about where policies stand: scopes, `<base />`, the one action of backend, what never runs. */
export function lintStructure(
  document: PolicyDocument | FragmentDocument,
  root: XmlElement,
  scope: Scope | undefined,
  findings: Findings,
): void {
  lintPolicies(root, scope, findings);
  if (document.kind === 'fragment') return;
  const elements = elementsOf(root);
  for (const section of sections) {
    const element = elements.find(({ name }) => name === section);
    lintSection(section, element, root, scope, findings);
  }
}

function lintSection(
  section: Section,
  element: XmlElement | undefined,
  root: XmlElement,
  scope: Scope | undefined,
  { report }: Findings,
): void {
  // The broadest scope inherits nothing; without a scope the document may be it.
  const inherits = scope !== undefined && scope !== 'global';
  if (element === undefined) {
    if (inherits) report(diagnostics.missingSection, root.span.start, { section });
    return;
  }
  const policies = elementsOf(element);
  const bases = policies.filter(({ name }) => name === 'base');
  const [, second] = bases;
  if (second !== undefined) report(diagnostics.repeatedBase, second.span.start, {});
  if (inherits && bases.length === 0) report(diagnostics.missingBase, element.span.start, { section });
  const [, action] = policies;
  if (section === 'backend' && action !== undefined) {
    report(diagnostics.backendActions, action.span.start, { count: policies.length });
  }
}

function lintPolicies(parent: XmlElement, scope: Scope | undefined, findings: Findings): void {
  let last: XmlElement | undefined;
  for (const element of elementsOf(parent)) {
    const { name, span } = element;
    const definition = findPolicyDefinition(name);
    if (scope !== undefined && definition !== undefined && definition.sections.length > 0) {
      const { scopes } = definition;
      if (!scopes.includes(scope)) {
        findings.report(diagnostics.wrongScope, span.start, { name, scope, allowed: scopes });
      }
    }
    if (last !== undefined) {
      findings.report(diagnostics.unreachable, span.start, { name, after: last.name });
      last = undefined;
    }
    if (definition?.ends === true) last = element;
    if (definition?.text?.markup !== true) lintPolicies(element, scope, findings);
  }
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}
