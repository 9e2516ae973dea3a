import { decodeBody } from '@apim-kit/expressions';
import type * as Xmldom from '@xmldom/xmldom';
import { loadLibrary } from '../../load-library.js';

export type XmlDocument = Xmldom.Document;
export type XmlElement = Xmldom.Element;
export type XmlNode = Xmldom.Node;

/** Kinds of nodes, as DOM numbers them. */
export const nodeTypes = { element: 1, text: 3, cdata: 4, instruction: 7 } as const;

/** Stands alone in an element that holds nothing and is written with two tags. */
export const openMark = '_apim-kit-open';

/**
 * What is no markup, so that nothing in it is taken for a tag; and an element that is open and holds nothing. Each
 * place of a text is looked at once, whatever it holds: what never ends goes to the end of the text, and no tag
 * goes past the next `<`.
 */
const emptyElements =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|(<([^\s/<>!?]+)(?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*>)<\/\2\s*>/g;

/**
 * Reads a document as .NET does by default: it must be well-formed, and must not declare anything of its own (a
 * DTD could name entities without end). An element written `<a></a>` holds the instruction {@link openMark}, so that it can
 * be told from `<a/>`. The library is loaded with the first document.
 *
 * @throws Error that says what is wrong
 */
export function parseXml(text: string): XmlDocument {
  if (/<!DOCTYPE/i.test(text)) throw new Error('A document type declaration is not allowed.');
  const { DOMParser } = loadLibrary<typeof Xmldom>('@xmldom/xmldom');
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const marked = text.replace(emptyElements, (whole, open: string | undefined, name: string | undefined) =>
    open === undefined ? whole : `${open}<?${openMark}?></${name}>`,
  );
  return parser.parseFromString(marked, 'text/xml');
}

/**
 * The text of a document: by its byte order mark, by the character set of the message, by what its declaration says, or
 * as UTF-8.
 *
 * @throws RangeError for an encoding that is not known
 * @see https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export function decodeXml(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) return decodeBody(bytes, charset);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1];
  // What reads like ASCII so far is not in 16 bits, whatever it says.
  return decodeBody(bytes, declared === undefined || /^utf-16/i.test(declared) ? 'utf-8' : declared);
}

/** Nodes that carry content: elements, texts that are more than layout, CDATA and instructions. */
export function contentOf(element: XmlElement | XmlDocument): readonly XmlNode[] {
  return [...element.childNodes].filter(({ nodeType, nodeValue }) => {
    if (nodeType === nodeTypes.text) return (nodeValue ?? '').trim() !== '';
    return (
      nodeType === nodeTypes.element || nodeType === nodeTypes.cdata || nodeType === nodeTypes.instruction
    );
  });
}
