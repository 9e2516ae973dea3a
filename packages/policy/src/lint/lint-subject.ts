import type { DiagnosticKind } from '../diagnostics.js';
import type { TextEdit } from '../document/document-diagnostic.js';
import type { Section } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import { findPolicyDefinition } from '../registry.js';
import type { Findings } from '../xml/report.js';
import type { Span, XmlDocument, XmlElement } from '../xml/xml-node.js';
import type { AnalyzedExpression } from './analysis/analyze-found-expression.js';
import { elementsOf } from './analysis/elements.js';
import type { LintOptions } from './lint-options.js';

/** What rules look at: one document, read and bound. */
export interface LintSubject {
  readonly text: string;
  readonly root: XmlElement;
  /** No document of a scope: a fragment, or a GraphQL resolver. */
  readonly isFragment: boolean;
  readonly options: LintOptions;
  /** The sections that are there; none in a fragment. */
  readonly sections: ReadonlyMap<Section, XmlElement>;
  /** All elements but those of markup in a body, in the order of the file. */
  readonly elements: readonly XmlElement[];
  /** The elements of one name. */
  named(name: string): readonly XmlElement[];
  /** The expressions, in the order of the file. */
  readonly expressions: readonly AnalyzedExpression[];
  /** What may belong to several rules, worked out once for each document. */
  memo<T>(work: (subject: LintSubject) => T): T;
  readonly report: <P>(kind: DiagnosticKind<P>, at: Span, parameters: P, fix?: readonly TextEdit[]) => void;
}

/** Gathers what rules look at. */
export function createSubject(
  text: string,
  { root }: XmlDocument,
  options: LintOptions,
  expressions: readonly AnalyzedExpression[],
  findings: Findings,
): LintSubject {
  const elements: XmlElement[] = [];
  const byName = new Map<string, XmlElement[]>();
  const gather = (element: XmlElement): void => {
    elements.push(element);
    const same = byName.get(element.name);
    if (same === undefined) byName.set(element.name, [element]);
    else same.push(element);
    if (findPolicyDefinition(element.name)?.text?.markup === true) return;
    for (const child of element.children) if (child.kind === 'element') gather(child);
  };
  gather(root);
  const isFragment = root.name !== 'policies';
  const worked = new Map<unknown, unknown>();
  const subject: LintSubject = {
    text,
    root,
    isFragment,
    options,
    sections: isFragment ? new Map() : sectionsOf(root),
    elements,
    named: (name) => byName.get(name) ?? [],
    expressions,
    memo: (work) => {
      if (!worked.has(work)) worked.set(work, work(subject));
      return worked.get(work) as ReturnType<typeof work>;
    },
    report: (kind, at, parameters, fix) =>
      findings.reportAt(kind, at.start, parameters, { end: at.end, fix }),
  };
  return subject;
}

function sectionsOf(root: XmlElement): ReadonlyMap<Section, XmlElement> {
  const children = elementsOf(root);
  return new Map(
    sections.flatMap((section) => {
      const element = children.find(({ name }) => name === section);
      return element === undefined ? [] : [[section, element] as const];
    }),
  );
}
