import type { MappedText } from './source-map.js';

/** Where a node stands in the file it was read from; offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of an attribute's value or of a text: literal text without entities, or one expression. */
export type Part =
  | { readonly kind: 'text'; readonly mapped: MappedText; readonly secret?: true }
  | { readonly kind: 'expression'; readonly mapped: MappedText; readonly secret?: true };

/** An attribute with its value in parts. */
export interface XmlAttribute {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly span: Span;
}

/** An element with all that stands between its tags. */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** From `<` of the start tag to behind `>` of the end tag. */
  readonly span: Span;
  /** What stands between the tags. Empty for `<a/>`. */
  readonly content: Span;
}

/** Text between tags. */
export interface XmlText {
  readonly kind: 'text';
  readonly parts: readonly Part[];
  readonly span: Span;
}

/** A CDATA section; references in it stand for themselves. */
export interface XmlCData {
  readonly kind: 'cdata';
  readonly parts: readonly Part[];
  readonly span: Span;
}

/** A comment. */
export interface XmlComment {
  readonly kind: 'comment';
  readonly text: string;
  readonly span: Span;
}

/** A processing instruction, or the XML declaration. */
export interface XmlInstruction {
  readonly kind: 'instruction';
  /** What stands between `<?` and `?>`. */
  readonly text: string;
  readonly span: Span;
}

/** What may stand in an element. */
export type XmlNode = XmlElement | XmlText | XmlCData | XmlComment | XmlInstruction;

/** A whole file: the root element and the comments around it. */
export interface XmlDocument {
  readonly kind: 'document';
  readonly root: XmlElement;
  readonly before: readonly XmlNode[];
  readonly after: readonly XmlNode[];
}
