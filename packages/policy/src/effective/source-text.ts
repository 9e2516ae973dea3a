import { createLocator, type Locator } from '../xml/locator.js';
import { parseXml } from '../xml/parse-xml.js';
import { createFindings, type Findings } from '../xml/report.js';
import type { XmlElement, XmlNode } from '../xml/xml-node.js';
import { tidy } from '../writer/tidy.js';

/** A text that was parsed, for its nodes to be put into another document. */
export interface SourceText {
  readonly text: string;
  readonly file: string;
  /** Undefined when the text is no XML. */
  readonly root: XmlElement | undefined;
  readonly locator: Locator;
  readonly findings: Findings;
}

/** Parses a text. */
export function readSource({ text, file }: { readonly text: string; readonly file: string }): SourceText {
  const locator = createLocator(text, file);
  const findings = createFindings(locator);
  const xml = parseXml(text, findings.report);
  const [root] = xml === undefined ? [] : tidy([xml.root]);
  return { text, file, locator, findings, root: root?.kind === 'element' ? root : undefined };
}

/** Whether a node is an element of that name. */
export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  node.kind === 'element' && (name === undefined || node.name === name);
