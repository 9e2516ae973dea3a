import { checkLength, step } from '../clr/index.js';
import { xmlException } from '../clr/exceptions.js';
import {
  XAttribute,
  XCData,
  XComment,
  XDeclaration,
  XDocument,
  XElement,
  XName,
  xmlNamespace,
  xmlnsNamespace,
  XProcessingInstruction,
  XText,
  type XContainer,
} from './nodes.js';
import { loadSettings, type ReaderSettings } from './reader-settings.js';

const maximumDepth = 256;
const namePattern = /[\p{L}_:][\p{L}\p{N}\p{M}._:·-]*/uy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads an XML document as `XDocument.Parse` does; document type definitions are refused.
 *
 * @throws ClrException `XmlException` with line and position
 */
export function parseXml(text: string, settings: Partial<ReaderSettings> = loadSettings()): XDocument {
  checkLength(text.length);
  return new Parser(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), settings).document();
}

/** Name, value, and where the name stands. */
type Attribute = [name: string, value: string, at: number];

class Parser {
  readonly #text: string;
  readonly #settings: Partial<ReaderSettings>;
  #at = 0;

  constructor(text: string, settings: Partial<ReaderSettings>) {
    this.#text = text;
    this.#settings = settings;
  }

  document(): XDocument {
    const document = new XDocument();
    const declaration = /^<\?xml\s+([^?]*)\?>/.exec(this.#text);
    if (declaration !== null) {
      const read = (name: string): string | null =>
        new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(declaration[1] ?? '')?.[1] ?? null;
      document.declaration = new XDeclaration(read('version'), read('encoding'), read('standalone'));
      this.#at = declaration[0].length;
    }
    this.#content(document, 0, this.#settings.ignoreWhitespace !== true);
    if (document.root === null) throw xmlException.create('Root element is missing.');
    return document;
  }

  #content(parent: XContainer, depth: number, keepsBlanks: boolean): void {
    if (depth > maximumDepth)
      throw this.#fail(`Elements may not be nested deeper than ${maximumDepth} here.`);
    while (this.#at < this.#text.length) {
      step();
      const next = this.#text.indexOf('<', this.#at);
      const end = next < 0 ? this.#text.length : next;
      if (end > this.#at) this.#characters(parent, end, keepsBlanks);
      if (next < 0) return;
      if (this.#text.startsWith('</', next)) return;
      if (this.#text.startsWith('<!--', next)) {
        const comment = new XComment(this.#comment());
        if (this.#settings.ignoreComments !== true) parent.append(comment);
      } else if (this.#text.startsWith('<![CDATA[', next))
        parent.append(new XCData(this.#until('<![CDATA[', ']]>')));
      else if (this.#text.startsWith('<?', next)) {
        const [target = '', ...data] = this.#until('<?', '?>').split(/\s(.*)/s);
        const instruction = new XProcessingInstruction(target, (data[0] ?? '').trimStart());
        if (this.#settings.ignoreProcessingInstructions !== true) parent.append(instruction);
        if (target === 'xml') {
          this.#at = next + 2;
          throw this.#fail(
            'Unexpected XML declaration. The XML declaration must be the first node in the document, and no white space characters are allowed to appear before it.',
          );
        }
      } else if (this.#text.startsWith('<!', next)) {
        throw this.#fail('For security reasons DTD is prohibited in this XML document.');
      } else this.#element(parent, depth, keepsBlanks);
    }
  }

  #characters(parent: XContainer, end: number, keepsBlanks: boolean): void {
    const raw = this.#text.slice(this.#at, end);
    if (parent instanceof XDocument) {
      if (raw.trim() !== '') {
        this.#at += raw.length - raw.trimStart().length;
        throw this.#fail('Data at the root level is invalid.');
      }
      if (keepsBlanks) parent.append(new XText(raw));
    } else {
      const closing = raw.indexOf(']]>');
      if (closing >= 0) {
        this.#at += closing;
        throw this.#fail("']]>' is not allowed in character data.");
      }
      if (keepsBlanks || /[^ \t\n]/.test(raw)) this.#addText(parent, this.#resolve(raw, this.#at));
    }
    this.#at = end;
  }

  /** Text around a comment that is left out is one text. */
  #addText(parent: XContainer, text: string): void {
    const last = parent.nodes.at(-1);
    if (last instanceof XText && !(last instanceof XCData)) last.value += text;
    else parent.append(new XText(text));
  }

  #until(open: string, close: string): string {
    const start = this.#at + open.length;
    const end = this.#text.indexOf(close, start);
    if (end < 0) throw this.#fail('Unexpected end of file has occurred.');
    this.#at = end + close.length;
    return this.#text.slice(start, end);
  }

  #comment(): string {
    const start = this.#at + 4;
    const text = this.#until('<!--', '-->');
    const hyphens = /--|-$/.exec(text);
    if (hyphens !== null)
      throw this.#fail(
        "An XML comment cannot contain '--', and '-' cannot be the last character.",
        start + hyphens.index,
      );
    return text;
  }

  #element(parent: XContainer, depth: number, keepsBlanks: boolean): void {
    const start = ++this.#at;
    if (parent instanceof XDocument && parent.root !== null)
      throw this.#fail('There are multiple root elements.');
    const tag = this.#name();
    const attributes: Attribute[] = [];
    for (;;) {
      const blanks = this.#blanks();
      if (this.#text.startsWith('>', this.#at) || this.#text.startsWith('/>', this.#at)) break;
      if (!blanks) throw this.#unexpected();
      attributes.push(this.#attribute());
    }
    const element = new XElement(new XName('x'));
    element.parent = parent;
    this.#nameParts(element, tag, start, attributes);
    element.parent = null;
    parent.append(element);
    if (this.#text.startsWith('/>', this.#at)) {
      this.#at += 2;
      return;
    }
    this.#at++;
    this.#content(element, depth + 1, this.#keepsBlanks(attributes) ?? keepsBlanks);
    if (!this.#text.startsWith('</', this.#at)) {
      throw this.#fail(`Unexpected end of file has occurred. The following elements are not closed: ${tag}.`);
    }
    this.#at += 2;
    const end = this.#at;
    const closing = this.#name();
    if (closing !== tag) {
      const { line, position } = this.#place(start);
      throw this.#fail(
        `The '${tag}' start tag on line ${line} position ${position} does not match the end tag of '${closing}'.`,
        end,
      );
    }
    this.#blanks();
    if (!this.#text.startsWith('>', this.#at)) throw this.#unexpected();
    this.#at++;
    element.keepsEndTag = true;
  }

  /** What `xml:space` says; undefined when it says nothing. */
  #keepsBlanks(attributes: readonly Attribute[]): boolean | undefined {
    const space = attributes.find(([name]) => name === 'xml:space')?.[1];
    if (space === 'preserve') return true;
    return space === 'default' ? this.#settings.ignoreWhitespace !== true : undefined;
  }

  #nameParts(element: XElement, tag: string, start: number, attributes: readonly Attribute[]): void {
    for (const [name, value, at] of attributes) {
      if (name.startsWith('xmlns:') && value === '')
        throw this.#fail('Invalid namespace declaration.', at + name.length + 1);
      if (name === 'xmlns') element.addAttribute(new XAttribute(new XName('xmlns'), value));
      else if (name.startsWith('xmlns:'))
        element.addAttribute(new XAttribute(new XName(name.slice(6), xmlnsNamespace), value));
    }
    element.name = this.#resolveName(element, tag, true, start);
    const others = attributes.filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'));
    if (others.length === 0) return;
    const declarations = new Map(
      element.attributes.map((attribute) => [attribute.name.toString(), attribute]),
    );
    element.attributes.length = 0;
    for (const [name, value, at] of attributes) {
      const declared = declarations.get(name === 'xmlns' ? name : `{${xmlnsNamespace}}${name.slice(6)}`);
      if (declared !== undefined && (name === 'xmlns' || name.startsWith('xmlns:')))
        element.attributes.push(declared);
      else {
        const holder = new XElement(element.name);
        for (const attribute of declarations.values()) holder.attributes.push(attribute);
        holder.parent = element.parent;
        const attributeName = this.#resolveName(holder, name, false, at);
        if (element.attribute(attributeName) !== null)
          throw this.#fail(`'${name}' is a duplicate attribute name.`, at);
        element.addAttribute(new XAttribute(attributeName, value));
      }
    }
  }

  #resolveName(element: XElement, name: string, isElement: boolean, at: number): XName {
    const colon = name.indexOf(':');
    if (colon < 0) return new XName(name, isElement ? (element.namespaceOfPrefix('') ?? '') : '');
    const prefix = name.slice(0, colon);
    const uri = prefix === 'xml' ? xmlNamespace : element.namespaceOfPrefix(prefix);
    if (uri === undefined) throw this.#fail(`'${prefix}' is an undeclared prefix.`, at);
    return new XName(name.slice(colon + 1), uri);
  }

  #attribute(): Attribute {
    const start = this.#at;
    const name = this.#name();
    this.#blanks();
    if (!this.#text.startsWith('=', this.#at)) throw this.#unexpected("The expected token is '='.");
    this.#at++;
    this.#blanks();
    const quote = this.#text.charAt(this.#at);
    if (quote !== '"' && quote !== "'") throw this.#unexpected(`The expected token is '"' or '''.`);
    const end = this.#text.indexOf(quote, this.#at + 1);
    if (end < 0) throw this.#fail('Unexpected end of file has occurred.');
    const raw = this.#text.slice(this.#at + 1, end);
    if (raw.includes('<'))
      throw this.#fail("'<', hexadecimal value 0x3C, is an invalid attribute character.");
    const value = this.#resolve(raw.replace(/[\t\n]/g, ' '), this.#at + 1);
    this.#at = end + 1;
    return [name, value, start];
  }

  #resolve(raw: string, start: number): string {
    return raw.replace(/&([^;&\s]{0,32});?/g, (whole, reference: string, offset: number) => {
      const at = start + offset + 1;
      if (!whole.endsWith(';')) throw this.#fail('An error occurred while parsing EntityName.', at);
      const code = /^#(?:(\d{1,8})|x([\da-fA-F]{1,6}))$/.exec(reference);
      if (code !== null) {
        const point = code[1] === undefined ? parseInt(code[2] ?? '', 16) : Number(code[1]);
        if (
          point > 0x10ffff ||
          (point < 0x20 && ![9, 10, 13].includes(point)) ||
          (point >= 0xd800 && point <= 0xdfff)
        ) {
          throw this.#fail(`'${whole}' is an invalid character reference.`, at);
        }
        return String.fromCodePoint(point);
      }
      const known = Object.hasOwn(entities, reference) ? entities[reference] : undefined;
      if (known === undefined) throw this.#fail(`Reference to undeclared entity '${reference}'.`, at);
      return known;
    });
  }

  #name(): string {
    namePattern.lastIndex = this.#at;
    const [name] = namePattern.exec(this.#text) ?? [];
    if (name === undefined) {
      const c = this.#text.charAt(this.#at);
      if (c === '') throw this.#fail('Unexpected end of file has occurred.');
      const code = c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
      throw this.#fail(`Name cannot begin with the '${c}' character, hexadecimal value 0x${code}.`);
    }
    this.#at += name.length;
    return name;
  }

  #blanks(): boolean {
    const start = this.#at;
    while (this.#at < this.#text.length && /\s/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#at > start;
  }

  #unexpected(more = "The expected token is '>'.") {
    const c = this.#text.charAt(this.#at);
    return c === ''
      ? this.#fail('Unexpected end of file has occurred.')
      : this.#fail(`'${c}' is an unexpected token. ${more}`);
  }

  #fail(message: string, at = this.#at) {
    const { line, position } = this.#place(at);
    return xmlException.create(`${message} Line ${line}, position ${position}.`);
  }

  #place(at: number): { readonly line: number; readonly position: number } {
    const before = this.#text.slice(0, at);
    return {
      line: before.split('\n').length,
      position: before.length - (before.lastIndexOf('\n') + 1) + 1,
    };
  }
}
