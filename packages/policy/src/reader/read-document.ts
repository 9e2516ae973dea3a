import { diagnostics } from '../diagnostics.js';
import type { FragmentDocument, Policy, PolicyDocument, Section } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import { findPolicyDefinition } from '../registry.js';
import { createLocator } from '../xml/locator.js';
import { parseXml } from '../xml/parse-xml.js';
import type { Findings, Mend } from '../xml/report.js';
import { createFindings } from '../xml/report.js';
import type { XmlDocument, XmlElement } from '../xml/xml-node.js';
import { nearestName } from './nearest-name.js';
import type { FoundExpression, NamedValues, ReadContext } from './read-context.js';
import { refuseText } from './read-text.js';
import { readPolicies } from './read-policies.js';

/** What was read, with all that the linter asks for. */
export interface ReadDocument {
  readonly document: PolicyDocument | FragmentDocument | undefined;
  readonly xml: XmlDocument | undefined;
  readonly expressions: readonly FoundExpression[];
  readonly findings: Findings;
}

/** The options of {@link readDocument}. */
export interface ReadDocumentOptions {
  readonly file: string;
  readonly namedValues?: NamedValues | undefined;
  readonly root?: 'policies' | 'fragment' | undefined;
  /** What may mend a finding. */
  readonly mend?: Mend | undefined;
}

/** Reads a document and keeps what {@link ReadDocument} names. */
export function readDocument(
  text: string,
  { file, namedValues, root, mend }: ReadDocumentOptions,
): ReadDocument {
  const locator = createLocator(text, file);
  const findings = createFindings(locator, mend);
  const { report } = findings;
  const xml = parseXml(text, report);
  const expressions: FoundExpression[] = [];
  if (xml === undefined) return { document: undefined, xml, expressions, findings };
  const context: Omit<ReadContext, 'place'> = {
    locator,
    report,
    namedValues,
    found: (expression) => expressions.push(expression),
    secret: () => undefined,
  };
  const document = readRoot(xml.root, root, context);
  return { document, xml, expressions, findings };
}

function readRoot(
  root: XmlElement,
  expected: 'policies' | 'fragment' | undefined,
  context: Omit<ReadContext, 'place'>,
): PolicyDocument | FragmentDocument | undefined {
  const { name, span } = root;
  const { report } = context;
  if (name !== 'policies' && name !== 'fragment') {
    if (findPolicyDefinition(name)?.scopes.length === 0)
      report(diagnostics.resolverRoot, span.start, { name });
    else {
      const suggestion = nearestName(name, ['policies', 'fragment']);
      report(diagnostics.unknownRoot, span.start, { name, suggestion });
    }
    return undefined;
  }
  if (expected !== undefined && name !== expected) {
    report(diagnostics.otherRoot, span.start, { name, expected });
    return undefined;
  }
  for (const { name: attribute, span: at } of root.attributes) {
    report(diagnostics.unknownAttribute, at.start, { name: attribute, element: name, known: [] });
  }
  refuseText(root, context);
  return name === 'policies' ? readSections(root, context) : readFragment(root, context);
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

function readFragment(root: XmlElement, context: Omit<ReadContext, 'place'>): FragmentDocument {
  const policies = readPolicies(elementsOf(root), { ...context, place: 'fragment' }, root);
  return Object.freeze({ kind: 'fragment' as const, policies: Object.freeze(policies) });
}

function readSections(root: XmlElement, context: Omit<ReadContext, 'place'>): PolicyDocument {
  const { report } = context;
  const read: { [S in Section]?: readonly Policy[] } = {};
  for (const element of elementsOf(root)) {
    const { name, span } = element;
    const section = sections.find((candidate) => candidate === name);
    if (section === undefined) {
      const suggestion = nearestName(name, sections);
      report(diagnostics.unknownSection, span.start, { name, suggestion });
      continue;
    }
    if (read[section] !== undefined) {
      report(diagnostics.duplicateSection, span.start, { name });
      continue;
    }
    for (const attribute of element.attributes) {
      const parameters = { name: attribute.name, element: name, known: [] };
      report(diagnostics.unknownAttribute, attribute.span.start, parameters);
    }
    refuseText(element, context);
    read[section] = Object.freeze(readPolicies(elementsOf(element), { ...context, place: section }, element));
  }
  const ordered = sections.flatMap((section) =>
    read[section] === undefined ? [] : [[section, read[section]] as const],
  );
  return Object.freeze({ kind: 'policies' as const, sections: Object.freeze(Object.fromEntries(ordered)) });
}
