import type { Markup } from '../document/value.js';
import { PolicyError } from '../policy-error.js';
import { createLocator } from '../xml/locator.js';
import { parseXml } from '../xml/parse-xml.js';
import { createFindings } from '../xml/report.js';
import type { XmlNode } from '../xml/xml-node.js';

const wrapper = { start: '<content>', end: '</content>' };

/**
 * The nodes that markup holds.
 *
 * @throws PolicyError `InvalidMarkup` when it is no XML
 */
export function markupNodes(markup: Markup, at: string): readonly XmlNode[] {
  return parseMarkup(markup.xml, at);
}

/** The nodes of XML text that may have several roots, or text around them. */
export function parseMarkup(xml: string, at?: string): readonly XmlNode[] {
  const text = wrapper.start + xml + wrapper.end;
  const findings = createFindings(createLocator(text, 'markup'));
  const document = parseXml(text, findings.report);
  const error = findings.sorted().find(({ severity }) => severity === 'error');
  if (document === undefined || error !== undefined) {
    throw new PolicyError(
      'InvalidMarkup',
      `The markup is no XML: ${error?.message ?? 'it has no content.'}`,
      at === undefined ? {} : { at },
    );
  }
  return document.root.children;
}
