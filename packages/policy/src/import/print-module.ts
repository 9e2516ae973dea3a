import type { AnyPolicyDocument } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import type { XmlDocument, XmlElement } from '../xml/xml-node.js';
import type { Code } from './code.js';
import { call, item, object, usedBy } from './code.js';
import { collectComments } from './comments.js';
import { layoutCode } from './layout-code.js';
import type { PrintContext } from './print-context.js';
import { elementsOf } from './print-context.js';
import { printPolicies, printPolicy } from './print-policy.js';

/** The module that builds a document; `xml` and `text` are what it was read from. */
export function printModule(document: AnyPolicyDocument, xml: XmlDocument, text: string): string {
  const elementAt = elementsByOffset(xml.root);
  // The first time only to learn what the module shows: comments on other elements go to those around them.
  const shown = new Set<number>();
  const holders = new Set<number>();
  printDocument(document, xml.root, {
    commented: (offset, code) => {
      if (offset !== undefined) shown.add(offset);
      return item(code);
    },
    endOf: (offset) => {
      if (offset !== undefined) holders.add(offset);
      return [];
    },
    elementAt,
  });
  const comments = collectComments(xml, text, shown, holders);
  const code = printDocument(document, xml.root, {
    commented: (offset = -1, inner) => ({
      code: inner,
      before: comments.before.get(offset) ?? [],
      after: comments.after.get(offset),
    }),
    endOf: (offset = -1) => comments.end.get(offset) ?? [],
    elementAt,
  });
  const body = `export default ${layoutCode(code, '', 'export default '.length, 1)};\n`;
  const line = (comment: string): string => `//${comment === '' ? '' : ` ${comment}`}\n`;
  const top = [...comments.top, ...(comments.before.get(xml.root.span.start) ?? [])].map(line).join('');
  return `${imports([...new Set(usedBy(code))].toSorted())}\n${top}${body}${comments.bottom.map(line).join('')}`;
}

function printDocument(document: AnyPolicyDocument, root: XmlElement, context: PrintContext): Code {
  if (document.kind === 'resolver') return call('resolver', [printPolicy(document.policy, context)]);
  if (document.kind === 'fragment') {
    return call('fragment', [printPolicies(document.policies, root.span.start, context)]);
  }
  const items = sections.flatMap((section) => {
    const policies = document.sections[section];
    if (policies === undefined) return [];
    const offset = elementsOf(root).find(({ name }) => name === section)?.span.start;
    const key = section.includes('-') ? `"${section}"` : section;
    return [{ ...context.commented(offset, printPolicies(policies, offset, context)), key }];
  });
  return call('policies', [object(items, context.endOf(root.span.start))]);
}

function imports(names: readonly string[]): string {
  const flat = `import { ${names.join(', ')} } from "@apim-kit/policy";\n`;
  if (flat.length <= 81) return flat;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from "@apim-kit/policy";\n`;
}

function elementsByOffset(root: XmlElement): PrintContext['elementAt'] {
  const elements = new Map<number, XmlElement>();
  const visit = (element: XmlElement): void => {
    elements.set(element.span.start, element);
    elementsOf(element).forEach(visit);
  };
  visit(root);
  return (offset = -1) => elements.get(offset);
}
