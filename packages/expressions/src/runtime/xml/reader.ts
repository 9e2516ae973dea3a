import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import { xmlNodeType, xmlReader } from '../../types/xml.js';
import { step } from '../clr/index.js';
import { invalidOperation } from '../failures.js';
import type { Reader } from '../string-reader.js';
import type { XAttribute } from './nodes.js';
import { XCData, XComment, XDocument, XElement, XProcessingInstruction, XText, type XNode } from './nodes.js';
import { parseXml } from './parse.js';
import type { ReaderSettings } from './reader-settings.js';
import { prefixIn } from './prefix-in.js';
import { writeXml } from './write.js';

const types = xmlNodeType.values;
const contentTypes: ReadonlySet<number> = new Set([types.Element, types.EndElement, types.Text, types.CDATA]);

/** Where a reader stands: a node, or the end of an element. */
interface Stop {
  readonly type: number;
  readonly node: XNode;
  readonly depth: number;
  /** Of an element: the stop after its end. */
  end: number;
}

/** System.Xml.XmlReader over a document that is parsed when the reader first moves. */
export class XmlReader {
  readonly #source: () => XNode;
  #stops: Stop[] | null = null;
  #at = -1;
  #attribute = -1;

  private constructor(source: () => XNode) {
    this.#source = source;
  }

  static ofText(reader: Reader, settings: ReaderSettings | null): XmlReader {
    return new XmlReader(() => parseXml(reader.rest(), settings ?? {}));
  }

  static ofNode(node: XNode): XmlReader {
    return new XmlReader(() => node);
  }

  get clrType(): NamedType {
    return namedType(xmlReader);
  }

  toString(): string {
    return 'System.Xml.XmlReader';
  }

  get stop(): Stop | undefined {
    return this.#stops?.[this.#at];
  }

  /** The element whose start it stands on, or whose attribute. */
  get element(): XElement | null {
    const { stop } = this;
    return stop?.type === types.Element ? (stop.node as XElement) : null;
  }

  get attribute(): XAttribute | null {
    return this.element?.attributes[this.#attribute] ?? null;
  }

  get isInitial(): boolean {
    return this.#at < 0;
  }

  get eof(): boolean {
    return this.#stops !== null && this.#at >= this.#stops.length && this.#stops.length > 0;
  }

  get nodeType(): number {
    return this.attribute === null ? (this.stop?.type ?? types.None) : types.Attribute;
  }

  get nodeTypeName(): string {
    return Object.entries(types).find(([, value]) => value === this.nodeType)?.[0] ?? 'None';
  }

  get depth(): number {
    return (this.stop?.depth ?? 0) + (this.attribute === null ? 0 : 1);
  }

  /** Name and prefix of what it stands on. */
  get name(): { readonly prefix: string; readonly local: string; readonly uri: string } {
    const { attribute, stop } = this;
    if (attribute !== null) return qualified(attribute);
    if (stop?.node instanceof XElement) {
      const { name } = stop.node;
      return {
        prefix: prefixIn(stop.node, name.namespaceUri, false),
        local: name.localName,
        uri: name.namespaceUri,
      };
    }
    const local =
      stop?.node instanceof XProcessingInstruction
        ? stop.node.target
        : stop?.type === types.XmlDeclaration
          ? 'xml'
          : '';
    return { prefix: '', local, uri: '' };
  }

  get value(): string {
    const { attribute, stop } = this;
    if (attribute !== null) return attribute.value;
    const node = stop?.node;
    if (node instanceof XText || node instanceof XComment) return node.value;
    if (node instanceof XProcessingInstruction) return node.data;
    if (node instanceof XDocument && stop?.type === types.XmlDeclaration)
      return String(node.declaration)
        .replace(/^<\?xml /, '')
        .replace(/\?>$/, '');
    return '';
  }

  /** Parses the document if that has not happened. */
  start(): Stop[] {
    if (this.#stops === null) {
      this.#stops = [];
      this.#collect(this.#source(), 0);
    }
    return this.#stops;
  }

  #collect(node: XNode, depth: number): void {
    step();
    const stops = this.#stops ?? [];
    if (node instanceof XDocument) {
      if (node.declaration !== null) this.#push(types.XmlDeclaration, node, depth);
      for (const child of node.nodes) this.#collect(child, depth);
      return;
    }
    if (!(node instanceof XElement)) {
      this.#push(typeOf(node), node, depth);
      return;
    }
    const start = this.#push(types.Element, node, depth);
    if (!node.isEmpty) {
      for (const child of node.nodes) this.#collect(child, depth + 1);
      this.#push(types.EndElement, node, depth);
    }
    start.end = stops.length;
  }

  #push(type: number, node: XNode, depth: number): Stop {
    const stops = this.#stops ?? [];
    const stop = { type, node, depth, end: stops.length + 1 };
    stops.push(stop);
    return stop;
  }

  read(): boolean {
    const stops = this.start();
    this.#attribute = -1;
    if (this.#at < stops.length) this.#at++;
    return this.#at < stops.length;
  }

  /** Over the element that it stands on, or to the next node. */
  skip(): void {
    const { stop } = this;
    if (stop?.type === types.Element) {
      this.#attribute = -1;
      this.#at = stop.end;
    } else this.read();
  }

  moveToContent(): number {
    do {
      this.#attribute = -1;
      if (contentTypes.has(this.nodeType)) return this.nodeType;
    } while (this.read());
    return this.nodeType;
  }

  /** To an attribute by its index; -1 goes back to the element. */
  moveToAttribute(index: number): boolean {
    if (index >= (this.element?.attributes.length ?? 0) || index === this.#attribute) return false;
    this.#attribute = index;
    return true;
  }

  moveToNextAttribute(): boolean {
    return this.moveToAttribute(this.#attribute + 1);
  }

  /** The XML of the element or attribute with what is in it; moves on. */
  readOuterXml(): string {
    const { attribute, element } = this;
    if (attribute !== null) return writeXml(attribute, { indented: false });
    const text = element === null ? '' : writeXml(element, { indented: false });
    if (!this.isInitial) this.skip();
    return text;
  }

  readInnerXml(): string {
    const { attribute, element } = this;
    if (attribute !== null) return attribute.value;
    const text = (element?.nodes ?? []).map((node) => writeXml(node, { indented: false })).join('');
    if (!this.isInitial) this.skip();
    return text;
  }

  /** `XNode.ReadFrom`: the node, and the reader stands behind it. Throws InvalidOperationException. */
  readNode(): XNode {
    const { stop } = this;
    if (stop === undefined) throw invalidOperation('The XmlReader state should be Interactive.');
    if (stop.type === types.EndElement || stop.type === types.XmlDeclaration)
      throw invalidOperation(`The XmlReader should not be on a node of type ${this.nodeTypeName}.`);
    this.skip();
    return stop.node.clone();
  }

  /** `XDocument.Load`: the declaration and all that is left. */
  loadInto(document: XDocument): void {
    if (this.isInitial) this.read();
    if (this.stop?.node instanceof XDocument) {
      document.declaration = this.stop.node.declaration;
      this.read();
    }
    while (this.stop !== undefined) document.append(this.readNode());
  }

  close(): void {
    this.#stops = [];
    this.#at = -1;
  }
}

function typeOf(node: XNode): number {
  if (node instanceof XText && !(node instanceof XCData) && /^[ \t\r\n]*$/.test(node.value))
    return types.Whitespace;
  return node.nodeType;
}

function qualified(attribute: XAttribute): { prefix: string; local: string; uri: string } {
  const { localName, namespaceUri } = attribute.name;
  const element = attribute.parentElement;
  const prefix = element === null ? '' : prefixIn(element, namespaceUri, true);
  return { prefix: localName === 'xmlns' ? '' : prefix, local: localName, uri: namespaceUri };
}

/** `prefix:local`. */
export const nameOf = ({ prefix, local }: { readonly prefix: string; readonly local: string }): string =>
  prefix === '' ? local : `${prefix}:${local}`;

/** An attribute of an element by the name that the document writes. */
export const attributeNamed = (element: XElement | null, name: string): number =>
  (element?.attributes ?? []).findIndex((attribute) => nameOf(qualified(attribute)) === name);
