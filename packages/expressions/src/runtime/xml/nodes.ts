// Over 300 lines: the classes of System.Xml.Linq refer to each other in a circle and are one module for it.
import type { TypeDefinition } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import * as types from '../../types/xml.js';
import { checkLength, step, stepNode, toClrString } from '../clr/index.js';
import { invalidArgument, invalidOperation } from '../failures.js';
import { xmlException } from '../clr/exceptions.js';
import { objectsOf } from '../json/from-object.js';
import { DateTime } from '../date-time.js';
import { TimeSpan } from '../time-span.js';
import { formatDuration } from './format-duration.js';
import { writeXml } from './write.js';

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** System.Xml.Linq.XNamespace. */
export class XNamespace {
  readonly uri: string;

  constructor(uri: string) {
    this.uri = uri;
  }

  get clrType(): NamedType {
    return namedType(types.xNamespace);
  }

  toString(): string {
    return this.uri;
  }

  equals(other: unknown): boolean {
    return other instanceof XNamespace && other.uri === this.uri;
  }
}

/** A name that XML takes without a prefix. */
const localNamePattern = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;

/** System.Xml.Linq.XName. */
export class XName {
  readonly localName: string;
  readonly namespaceUri: string;

  constructor(localName: string, namespaceUri = '') {
    if (!localNamePattern.test(localName)) {
      const [bad = ''] = /^[^\p{L}_]|[^\p{L}\p{N}\p{M}._·-]/u.exec(localName) ?? [];
      if (localName === '') throw invalidArgument("'' is an invalid expanded name.");
      const character = `'${bad}' character, hexadecimal value 0x${bad.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
      throw xmlException.create(
        localName.startsWith(bad)
          ? `Name cannot begin with the ${character}.`
          : `The ${character}, cannot be included in a name.`,
      );
    }
    this.localName = localName;
    this.namespaceUri = namespaceUri;
  }

  /** `{namespace}local` or `local`. */
  static parse(text: string): XName {
    const match = /^\{([^}]*)\}(.*)$/s.exec(text);
    return match === null ? new XName(text) : new XName(match[2] ?? '', match[1] ?? '');
  }

  get clrType(): NamedType {
    return namedType(types.xName);
  }

  toString(): string {
    return this.namespaceUri === '' ? this.localName : `{${this.namespaceUri}}${this.localName}`;
  }

  equals(other: unknown): boolean {
    return (
      other instanceof XName && other.localName === this.localName && other.namespaceUri === this.namespaceUri
    );
  }
}

/** XmlNodeType numbers. */
const nodeTypes = types.xmlNodeType.values;

/** The text of a value as XML writes it. */
export function xmlText(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (value instanceof TimeSpan) return formatDuration(value.ticks);
  if (value instanceof DateTime) return value.format("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK");
  return toClrString(value);
}

export abstract class XObject {
  parent: XContainer | null = null;
  protected abstract readonly definition: TypeDefinition;
  abstract readonly nodeType: number;

  get clrType(): NamedType {
    return namedType(this.definition);
  }

  /** The element it stands in; null under a document. */
  get parentElement(): XElement | null {
    return this.parent instanceof XElement ? this.parent : null;
  }

  get document(): XDocument | null {
    if (this.parent !== null) return this.parent.document;
    return this instanceof XDocument ? this : null;
  }
}

export class XAttribute extends XObject {
  protected readonly definition = types.xAttribute;
  readonly nodeType = nodeTypes.Attribute;
  readonly name: XName;
  value: string;

  constructor(name: XName, value: string) {
    super();
    this.name = name;
    this.value = value;
  }

  get isNamespaceDeclaration(): boolean {
    return (
      this.name.namespaceUri === xmlnsNamespace ||
      (this.name.localName === 'xmlns' && this.name.namespaceUri === '')
    );
  }

  override toString(): string {
    return writeXml(this, { indented: false });
  }

  clone(): XAttribute {
    return new XAttribute(this.name, this.value);
  }

  remove(): void {
    const element = this.parentElement;
    if (element === null) throw invalidOperation('The parent is missing.');
    element.attributes.splice(element.attributes.indexOf(this), 1);
    this.parent = null;
  }
}

export abstract class XNode extends XObject {
  abstract clone(): XNode;

  override toString(): string {
    return writeXml(this, { indented: true });
  }

  sibling(offset: 1 | -1): XNode | null {
    const siblings = this.parent?.nodes ?? [];
    const index = siblings.indexOf(this);
    return index < 0 ? null : (siblings[index + offset] ?? null);
  }

  detach(): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.nodes.splice(this.parent.nodes.indexOf(this), 1);
    if (this.parent instanceof XElement && this.parent.nodes.length === 0) this.parent.keepsEndTag = false;
    this.parent = null;
  }

  /** Adds content before (`0`) or after (`1`) this node. */
  addBeside(content: unknown, offset: 0 | 1): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.insert(this.parent.nodes.indexOf(this) + offset, content);
  }
}

export class XText extends XNode {
  protected readonly definition: TypeDefinition = types.xText;
  readonly nodeType: number = nodeTypes.Text;
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  clone(): XText {
    return new XText(this.value);
  }
}

export class XCData extends XText {
  protected override readonly definition = types.xCData;
  override readonly nodeType = nodeTypes.CDATA;

  override clone(): XCData {
    return new XCData(this.value);
  }
}

export class XComment extends XNode {
  protected readonly definition = types.xComment;
  readonly nodeType = nodeTypes.Comment;
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  clone(): XComment {
    return new XComment(this.value);
  }
}

export class XProcessingInstruction extends XNode {
  protected readonly definition = types.xProcessingInstruction;
  readonly nodeType = nodeTypes.ProcessingInstruction;
  target: string;
  data: string;

  constructor(target: string, data: string) {
    super();
    this.target = target;
    this.data = data;
  }

  clone(): XProcessingInstruction {
    return new XProcessingInstruction(this.target, this.data);
  }
}

export abstract class XContainer extends XNode {
  readonly nodes: XNode[] = [];

  protected checkChild(_node: XNode): void {}

  /** Adds what `Add(object)` takes at an index: nodes, attributes, values, sequences of those; null adds nothing. */
  insert(index: number, content: unknown): void {
    let at = index;
    const add = (item: unknown): void => {
      step();
      if (item === null || item === undefined) return;
      if (item instanceof XAttribute) {
        if (!(this instanceof XElement))
          throw invalidArgument('An attribute cannot be added to content.', 'content');
        this.addAttribute(item);
      } else if (item instanceof XNode) {
        const node = item.parent === null && item !== this ? item : item.clone();
        this.checkChild(node);
        node.parent = this;
        this.nodes.splice(at++, 0, node);
      } else if (typeof item === 'object' && Symbol.iterator in item && !(item instanceof Uint8Array)) {
        for (const part of objectsOf(item as Iterable<unknown>)) add(part);
      } else {
        const before = this.nodes[at - 1];
        const text = xmlText(item);
        if (text === '' && this.nodes.length > 0) return;
        if (before instanceof XText && !(before instanceof XCData)) before.value += text;
        else {
          const node = new XText(text);
          this.checkChild(node);
          node.parent = this;
          this.nodes.splice(at++, 0, node);
        }
      }
      checkLength(this.nodes.length);
    };
    add(content);
  }

  append(content: unknown): void {
    this.insert(this.nodes.length, content);
  }

  elements(name: XName | null = null): XElement[] {
    return this.nodes.filter(
      (node): node is XElement => node instanceof XElement && (name === null || node.name.equals(name)),
    );
  }

  *descendantNodes(): Generator<XNode, void, undefined> {
    for (const node of [...this.nodes]) {
      step();
      yield node;
      if (node instanceof XContainer) yield* node.descendantNodes();
    }
  }

  *descendants(name: XName | null = null): Generator<XElement, void, undefined> {
    for (const node of this.descendantNodes()) {
      if (node instanceof XElement && (name === null || node.name.equals(name))) yield node;
    }
  }

  removeNodes(): void {
    for (const node of this.nodes) node.parent = null;
    this.nodes.length = 0;
    if (this instanceof XElement) this.keepsEndTag = false;
  }
}

export class XElement extends XContainer {
  protected readonly definition = types.xElement;
  readonly nodeType = nodeTypes.Element;
  name: XName;
  readonly attributes: XAttribute[] = [];
  /** Written with an end tag although it has no content: `Value = ""`, or read so. */
  keepsEndTag = false;

  constructor(name: XName) {
    super();
    this.name = name;
  }

  get isEmpty(): boolean {
    return this.nodes.length === 0 && !this.keepsEndTag;
  }

  /** All text below. */
  get value(): string {
    let text = '';
    for (const node of this.descendantNodes()) if (node instanceof XText) text += node.value;
    return text;
  }

  set value(text: string) {
    this.removeNodes();
    this.keepsEndTag = true;
    if (text !== '') this.append(text);
  }

  attribute(name: XName): XAttribute | null {
    step(this.attributes.length);
    return this.attributes.find((attribute) => attribute.name.equals(name)) ?? null;
  }

  addAttribute(attribute: XAttribute): void {
    if (this.attribute(attribute.name) !== null) throw invalidOperation('Duplicate attribute.');
    const own = attribute.parent === null ? attribute : attribute.clone();
    own.parent = this;
    this.attributes.push(own);
  }

  clone(): XElement {
    const copy = new XElement(this.name);
    for (const attribute of this.attributes) copy.addAttribute(attribute.clone());
    for (const node of this.nodes) {
      stepNode();
      copy.append(node.clone());
    }
    copy.keepsEndTag = this.keepsEndTag;
    return copy;
  }

  /** The URI that a prefix ('' for the default) means here; undefined when nothing declares it. */
  namespaceOfPrefix(prefix: string): string | undefined {
    step(this.attributes.length);
    if (prefix === 'xml') return xmlNamespace;
    if (prefix === 'xmlns') return xmlnsNamespace;
    const found = this.attributes.find(
      ({ name }) =>
        name.localName === (prefix === '' ? 'xmlns' : prefix) &&
        name.namespaceUri === (prefix === '' ? '' : xmlnsNamespace),
    );
    if (found !== undefined) return found.value;
    if (this.parentElement !== null) return this.parentElement.namespaceOfPrefix(prefix);
    return prefix === '' ? '' : undefined;
  }
}

export interface XmlDeclaration {
  readonly version: string | null;
  readonly encoding: string | null;
  readonly standalone: string | null;
}

/** System.Xml.Linq.XDeclaration. */
export class XDeclaration implements XmlDeclaration {
  version: string | null;
  encoding: string | null;
  standalone: string | null;

  constructor(version: string | null, encoding: string | null, standalone: string | null) {
    this.version = version;
    this.encoding = encoding;
    this.standalone = standalone;
  }

  get clrType(): NamedType {
    return namedType(types.xDeclaration);
  }

  toString(): string {
    const part = (name: string, value: string | null): string =>
      value === null ? '' : ` ${name}="${value}"`;
    return `<?xml${part('version', this.version)}${part('encoding', this.encoding)}${part('standalone', this.standalone)}?>`;
  }
}

export class XDocument extends XContainer {
  protected readonly definition = types.xDocument;
  readonly nodeType = nodeTypes.Document;
  declaration: XDeclaration | null = null;

  get root(): XElement | null {
    return this.elements()[0] ?? null;
  }

  protected override checkChild(node: XNode): void {
    if (node instanceof XElement && this.root !== null)
      throw invalidOperation('This operation would create an incorrectly structured document.');
    if (node instanceof XText && node.value.trim() !== '')
      throw invalidArgument('Non-whitespace characters cannot be added to content.', 'content');
  }

  clone(): XDocument {
    const copy = new XDocument();
    copy.declaration = this.declaration;
    for (const node of this.nodes) {
      stepNode();
      copy.append(node.clone());
    }
    return copy;
  }
}
