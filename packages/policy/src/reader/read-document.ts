import { diagnostics } from '../diagnostics.js';
import type {
  AnyPolicyDocument,
  FragmentDocument,
  Policy,
  PolicyDocument,
  ResolverDocument,
  Section,
} from '../document/policy-document.js';
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
  readonly document: AnyPolicyDocument | undefined;
  readonly xml: XmlDocument | undefined;
  readonly expressions: readonly FoundExpression[];
  readonly findings: Findings;
}

/** The options of {@link readDocument}. */
export interface ReadDocumentOptions {
  readonly file: string;
  readonly namedValues?: NamedValues | undefined;
  readonly root?: AnyPolicyDocument['kind'] | undefined;
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
  expected: AnyPolicyDocument['kind'] | undefined,
  context: Omit<ReadContext, 'place'>,
): AnyPolicyDocument | undefined {
  const { name, span } = root;
  const { report } = context;
  const kind = kindOf(root);
  if (kind === undefined) {
    const suggestion = nearestName(name, ['policies', 'fragment']);
    report(diagnostics.unknownRoot, span.start, { name, suggestion });
    return undefined;
  }
  if (expected !== undefined && kind !== expected) {
    if (kind === 'resolver') report(diagnostics.resolverRoot, span.start, { name });
    else report(diagnostics.otherRoot, span.start, { name, expected });
    return undefined;
  }
  if (kind === 'resolver') return readResolver(root, context);
  for (const { name: attribute, span: at } of root.attributes) {
    report(diagnostics.unknownAttribute, at.start, { name: attribute, element: name, known: [] });
  }
  refuseText(root, context);
  return name === 'policies' ? readSections(root, context) : readFragment(root, context);
}

function kindOf({ name }: XmlElement): AnyPolicyDocument['kind'] | undefined {
  if (name === 'policies' || name === 'fragment') return name;
  return findPolicyDefinition(name)?.resolver === true ? 'resolver' : undefined;
}

function readResolver(root: XmlElement, context: Omit<ReadContext, 'place'>): ResolverDocument | undefined {
  const [policy] = readPolicies([root], { ...context, place: 'resolver' }, root);
  return policy === undefined ? undefined : Object.freeze({ kind: 'resolver' as const, policy });
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
