import type { AnyPolicyDocument, Policy } from '../document/policy-document.js';
import type { XmlElement } from '../xml/xml-node.js';

/** The elements of a file that become a thing of their own in a module, by their offsets. */
export interface ShownElements {
  /** Sections, policies and branches. */
  readonly shown: ReadonlySet<number>;
  /** Those whose content becomes a list. */
  readonly holders: ReadonlySet<number>;
  /** The branches of a `<choose>`, `otherwise` last. */
  readonly branchesOf: (policy: Policy) => readonly number[];
}

/** Finds the elements that become a thing of their own. */
export function shownElements(document: AnyPolicyDocument, root: XmlElement): ShownElements {
  const elements = new Map<number, XmlElement>();
  indexElements(root, elements);
  const branchesOf = ({ position }: Policy): readonly number[] =>
    branches(elements.get(position?.offset ?? -1));
  const shown = new Set<number>();
  const holders = new Set<number>([root.span.start]);
  const both = (offset: number): void => {
    shown.add(offset);
    holders.add(offset);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPolicy(value)) {
      const offset = value.position?.offset ?? -1;
      shown.add(offset);
      if (value.name === 'choose') branchesOf(value).forEach(both);
      const { policies } = value.config as { readonly policies?: unknown };
      if (value.name === 'choose' || Array.isArray(policies)) holders.add(offset);
    }
    Object.values(value).forEach(visit);
  };
  visit(document);
  if (document.kind === 'policies') elementsOf(root).forEach(({ span }) => both(span.start));
  return { shown, holders, branchesOf };
}

function isPolicy(value: object): value is Policy {
  return (value as Policy).kind === 'policy';
}

function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.kind === 'element');
}

function indexElements(element: XmlElement, elements: Map<number, XmlElement>): void {
  elements.set(element.span.start, element);
  for (const child of elementsOf(element)) indexElements(child, elements);
}

function branches(choose: XmlElement | undefined): readonly number[] {
  const all = choose === undefined ? [] : elementsOf(choose);
  return ['when', 'otherwise'].flatMap((name) =>
    all.flatMap((child) => (child.name === name ? [child.span.start] : [])),
  );
}
