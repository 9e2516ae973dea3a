import { nodeTypes, type XmlDocument, type XmlElement } from './parse-xml.js';

const xslNamespace = 'http://www.w3.org/1999/XSL/Transform';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** @see https://www.w3.org/TR/1999/REC-xslt-19991116#element-syntax-summary */
const instructions = words(
  'apply-imports apply-templates attribute attribute-set call-template choose comment copy copy-of decimal-format ' +
    'element fallback for-each if key message namespace-alias number otherwise output param preserve-space ' +
    'processing-instruction sort strip-space stylesheet template text transform value-of variable when with-param',
);

/**
 * Functions of XPath 1.0 and of XSLT 1.0, and what is written like one. The engine knows those of later versions too,
 * among them one that reads the environment of the process.
 */
const functions = words(
  'last position count id local-name namespace-uri name string concat starts-with contains substring-before ' +
    'substring-after substring string-length normalize-space translate boolean not true false lang number sum floor ' +
    'ceiling round key format-number current unparsed-entity-uri generate-id system-property element-available ' +
    'function-available node-set text comment node processing-instruction and or div mod',
);

/**
 * What a style sheet uses that XSLT 1.0 does not have, or that would read other documents; undefined when there is
 * nothing.
 */
export function foreignTo(stylesheet: XmlDocument): string | undefined {
  for (const element of elementsOf(stylesheet.documentElement)) {
    const ofXsl = element.namespaceURI === xslNamespace;
    const name = element.localName ?? '';
    if (ofXsl && (name === 'import' || name === 'include')) return `xsl:${name}, which reads other documents`;
    if (ofXsl && !instructions.has(name)) return `xsl:${name}, which XSLT 1.0 does not have`;
    for (const { nodeValue } of element.attributes) {
      const code = ofXsl ? (nodeValue ?? '') : templateParts(nodeValue ?? '');
      const called = calledIn(code).find((one) => !functions.has(one));
      if (called === 'document') return 'document(), which reads other documents';
      if (called !== undefined) return `${called}(), which XSLT 1.0 does not have`;
    }
  }
  return undefined;
}

function* elementsOf(element: XmlElement | null): Generator<XmlElement> {
  if (element === null) return;
  yield element;
  for (const child of element.childNodes) {
    if (child.nodeType === nodeTypes.element) yield* elementsOf(child as XmlElement);
  }
}

/** The expressions in the attribute of an element that is written as it stands: `{…}`. */
const templateParts = (text: string): string =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, code]) => code).join(' ');

/** Local names of functions; what stands in quotes calls nothing. */
const calledIn = (code: string): readonly string[] =>
  [...code.replace(/"[^"]*"|'[^']*'/g, "''").matchAll(/(?<![\w.-])([\w.-]+)\s*\(/g)].map(([, name]) => name!);
