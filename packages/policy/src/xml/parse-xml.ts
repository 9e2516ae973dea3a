import { XMLParser } from 'fast-xml-parser';
import { diagnostics } from '../diagnostics.js';
import type { Report } from './report.js';
import type { Run, StartTag } from './scan.js';
import { maximumDepth, scan } from './scan.js';
import type { XmlDocument, XmlElement, XmlNode } from './xml-node.js';

/** A node as the parser gives it: one key, the name, and `:@` for attributes. */
type Parsed = Readonly<Record<string, unknown>>;

/** Keys that are no element's name: a number sign can't stand in one. */
const keys = { text: '#text', cdata: '#cdata', comment: '#comment', instruction: '?i' } as const;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  commentPropName: keys.comment,
  cdataPropName: keys.cdata,
  textNodeName: keys.text,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  maxNestedTags: maximumDepth + 1,
  jPath: false,
});

/**
 * Parses raw policy text: expressions may stand in it unescaped.
 *
 * @returns undefined when it is no XML; the findings went to `report`
 */
export function parseXml(text: string, report: Report): XmlDocument | undefined {
  const scanned = scan(text, report);
  if (scanned === undefined) return undefined;
  let parsed: readonly Parsed[];
  try {
    parsed = parser.parse(scanned.masked) as readonly Parsed[];
  } catch (error) {
    report(diagnostics.parser, 0, { message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
  const nodes = restore(parsed, scanned.tags[Symbol.iterator](), scanned.runs);
  const index = nodes.findIndex((node) => node.kind === 'element');
  const root = nodes[index];
  if (root?.kind !== 'element') return undefined;
  return { kind: 'document', root, before: nodes.slice(0, index), after: nodes.slice(index + 1) };
}

/** Puts back what the mask hid. The tags come in the order of the file, as do the parser's elements. */
function restore(parsed: readonly Parsed[], tags: Iterator<StartTag>, runs: readonly Run[]): XmlNode[] {
  return parsed.map((node) => {
    const number = runNumber(node);
    const run = number === undefined ? undefined : runs[number];
    return run === undefined ? restoreElement(node, tags, runs) : restoreRun(run);
  });
}

/** The number that a masked text, CDATA section, comment or instruction holds; undefined for an element. */
function runNumber(node: Parsed): number | undefined {
  const text = node[keys.text];
  if (typeof text === 'string') return Number(text);
  const inner = node[keys.cdata] ?? node[keys.comment];
  if (Array.isArray(inner)) return Number((inner[0] as Parsed)[keys.text]);
  return keys.instruction in node ? Number((node[':@'] as Parsed)['@n']) : undefined;
}

function restoreRun({ kind, text, parts, span }: Run): XmlNode {
  switch (kind) {
    case 'text':
    case 'cdata':
      return { kind, parts, span };
    case 'comment':
    case 'instruction':
      return { kind, text, span };
  }
}

function restoreElement(node: Parsed, tags: Iterator<StartTag>, runs: readonly Run[]): XmlElement {
  const { name, attributes, start, end, contentStart, contentEnd } = tags.next().value as StartTag;
  const key = Object.keys(node).find((candidate) => candidate !== ':@') ?? '';
  return {
    kind: 'element',
    name,
    attributes,
    children: restore(node[key] as readonly Parsed[], tags, runs),
    span: { start, end },
    content: { start: contentStart, end: contentEnd },
  };
}
