import { isXmlName, encodeXmlName } from './xml-name.js';
import { normalizeDate } from './normalize-date.js';

/** How JSON becomes XML. */
export interface JsonToXmlOptions {
  /** Between the prefix of a namespace and a name. */
  readonly namespaceSeparator: string;
  /** Properties that are called so, or begin so, declare a namespace. */
  readonly namespacePrefix: string | null;
  /** The property whose members are attributes. */
  readonly attributeBlockName: string | null;
  readonly parseDates: boolean;
}

/** What holds a document that would have no, or several, roots. */
const rootName = 'Document';

/** Converts JSON as Json.NET does: `@a` is an attribute, `#text` a text, an array several elements of one name. */
export function jsonToXml(json: unknown, options: JsonToXmlOptions): string {
  const properties = isObject(json) ? Object.entries(json).filter(([name]) => !name.startsWith('?')) : [];
  const [sole] = properties;
  return properties.length === 1 && !Array.isArray(sole![1])
    ? elementsOf(sole![0], sole![1], options, new Set())
    : elementsOf(rootName, json, options, new Set());
}

type Scope = ReadonlySet<string>;

function elementsOf(name: string, value: unknown, options: JsonToXmlOptions, outer: Scope): string {
  if (Array.isArray(value)) return value.map((item) => elementsOf(name, item, options, outer)).join('');
  if (!isObject(value)) {
    const tag = nameOf(name, options, outer);
    const text = textOf(value, options);
    return text === '' ? `<${tag} />` : `<${tag}>${escape(text)}</${tag}>`;
  }
  const { declarations, attributes, children } = partsOf(value, options);
  const scope = new Set([...outer, ...declarations.map(([prefix]) => prefix)]);
  const tag = nameOf(name, options, scope);
  const written = [
    ...declarations.map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri] as const),
    ...attributes.map(([attribute, text]) => [nameOf(attribute, options, scope), text] as const),
  ].map(([attribute, text]) => ` ${attribute}="${escape(text).replaceAll('"', '&quot;')}"`);
  const content = children
    .map(([child, inner]) =>
      child === '#text' || child === '#cdata-section'
        ? [inner]
            .flat()
            .map((one) => escape(textOf(one, options)))
            .join('')
        : elementsOf(child, inner, options, scope),
    )
    .join('');
  const open = `<${tag}${written.join('')}`;
  return content === '' ? `${open} />` : `${open}>${content}</${tag}>`;
}

interface Parts {
  readonly declarations: readonly (readonly [prefix: string, uri: string])[];
  readonly attributes: readonly (readonly [name: string, text: string])[];
  readonly children: readonly (readonly [name: string, value: unknown])[];
}

/** What of an object becomes a declaration, an attribute or a child. */
function partsOf(value: Readonly<Record<string, unknown>>, options: JsonToXmlOptions): Parts {
  const declarations: [string, string][] = [];
  const attributes: [string, string][] = [];
  const children: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const plain = name.startsWith('@') ? name.slice(1) : name;
    const prefix = declaredPrefix(plain, name, options);
    if (prefix !== undefined) declarations.push([prefix, textOf(inner, options)]);
    else if (name === options.attributeBlockName && isObject(inner)) {
      for (const [attribute, text] of Object.entries(inner))
        attributes.push([attribute, textOf(text, options)]);
    } else if (name.startsWith('@') && name.length > 1 && !isObject(inner) && !Array.isArray(inner)) {
      attributes.push([plain, textOf(inner, options)]);
    } else children.push([name, inner]);
  }
  return { declarations, attributes, children };
}

/** The prefix that a property declares; empty for the default namespace. */
function declaredPrefix(plain: string, name: string, options: JsonToXmlOptions): string | undefined {
  if (name.startsWith('@'))
    return /^xmlns(?::(.+))?$/
      .exec(plain)
      ?.slice(1)
      .map((found) => found ?? '')[0];
  const { namespacePrefix, namespaceSeparator } = options;
  if (namespacePrefix === null) return undefined;
  if (name === namespacePrefix) return '';
  const start = namespacePrefix + namespaceSeparator;
  return name.startsWith(start) && name.length > start.length ? name.slice(start.length) : undefined;
}

/** A name with its prefix, when that is declared; what XML does not allow in names is encoded as .NET does. */
function nameOf(name: string, { namespaceSeparator }: JsonToXmlOptions, scope: Scope): string {
  for (const separator of new Set([namespaceSeparator, ':'])) {
    const at = separator === '' ? -1 : name.indexOf(separator);
    if (at <= 0 || !scope.has(name.slice(0, at))) continue;
    const [prefix, local] = [name.slice(0, at), name.slice(at + separator.length)];
    if (isXmlName(prefix) && local !== '') return `${prefix}:${encodeXmlName(local)}`;
  }
  return encodeXmlName(name);
}

function textOf(value: unknown, { parseDates }: JsonToXmlOptions): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return parseDates ? normalizeDate(value) : value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters that XML can't hold at all are left out. */
const escape = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
