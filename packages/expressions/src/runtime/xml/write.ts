import { xmlException } from '../clr/exceptions.js';
import { allocate } from '../clr/index.js';
import { newLine } from '../json/write.js';
import {
  XAttribute,
  XCData,
  XComment,
  XContainer,
  XElement,
  xmlNamespace,
  xmlnsNamespace,
  XProcessingInstruction,
  XText,
  type XName,
  type XNode,
} from './nodes.js';
import { prefixIn } from './prefix-in.js';

interface WriteOptions {
  readonly indented: boolean;
  /** Leaves out declarations of namespaces that an element above has made already. */
  readonly omitsDuplicates?: boolean;
}

/** The flags of `SaveOptions`. */
export function writeOptions(saveOptions: number): WriteOptions {
  return { indented: (saveOptions & 1) === 0, omitsDuplicates: (saveOptions & 2) !== 0 };
}

/** The XML of a node, indented by two blanks where an element holds no text, as `XNode.ToString` writes it. */
export function writeXml(node: XNode | XAttribute, options: WriteOptions): string {
  const out: string[] = [];
  if (node instanceof XAttribute)
    return writeAttribute(node, prefixOf(node.name, node.parentElement, new Map(), true));
  if (node instanceof XContainer && !(node instanceof XElement)) {
    for (const child of node.nodes) {
      if (options.indented && out.length > 0) out.push(newLine);
      writeNode(child, options, 0, new Map(), out);
    }
  } else writeNode(node, options, 0, new Map(), out);
  const text = out.join('');
  allocate(text.length);
  return text;
}

/** Prefixes that the writer itself has declared, by URI. */
type Scope = ReadonlyMap<string, string>;

function writeNode(node: XNode, options: WriteOptions, depth: number, scope: Scope, out: string[]): void {
  if (node instanceof XElement) writeElement(node, options, depth, scope, out);
  else if (node instanceof XCData)
    out.push(`<![CDATA[${withNewLines(node.value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
  else if (node instanceof XText) out.push(escapeText(node.value));
  else if (node instanceof XComment) out.push(`<!--${commentText(node.value)}-->`);
  else if (node instanceof XProcessingInstruction)
    out.push(`<?${node.target}${node.data === '' ? '' : ` ${node.data}`}?>`);
}

function writeElement(
  element: XElement,
  options: WriteOptions,
  depth: number,
  scope: Scope,
  out: string[],
): void {
  const own = new Map(scope);
  const extra: string[] = [];
  for (const attribute of element.attributes) {
    if (attribute.isNamespaceDeclaration) {
      own.set(attribute.value, attribute.name.localName === 'xmlns' ? '' : attribute.name.localName);
    }
  }
  const { name } = element;
  let prefix = prefixOf(name, element, own, false);
  const declaredDefault = [...own].find(([, declared]) => declared === '')?.[0] ?? '';
  const inherited = prefix === null ? inheritedPrefix(element, name.namespaceUri, own) : '';
  const redefined = prefix === null || (name.namespaceUri === '' && declaredDefault !== '');
  if (
    inherited === '' &&
    redefined &&
    element.attributes.some(
      ({ name: { localName }, isNamespaceDeclaration }) => isNamespaceDeclaration && localName === 'xmlns',
    )
  )
    throw xmlException.create(
      `The prefix '' cannot be redefined from '${name.namespaceUri}' to '${declaredDefault}' within the same start element tag.`,
    );
  if (inherited !== '') {
    prefix = inherited;
    own.set(name.namespaceUri, prefix);
    extra.push(` xmlns:${prefix}="${escapeAttribute(name.namespaceUri)}"`);
  } else if (prefix === null) {
    prefix = '';
    own.delete(declaredDefault);
    own.set(name.namespaceUri, '');
    extra.push(` xmlns="${escapeAttribute(name.namespaceUri)}"`);
  } else if (name.namespaceUri === '' && declaredDefault !== '' && element.attribute(name) === null) {
    own.delete(declaredDefault);
    own.set('', '');
    extra.push(' xmlns=""');
  }
  const tag = prefix === '' ? name.localName : `${prefix}:${name.localName}`;
  const written = element.attributes.filter(
    (attribute) => options.omitsDuplicates !== true || !isDuplicate(attribute, element, depth),
  );
  const attributes = written.map((attribute) => {
    let attributePrefix = prefixOf(attribute.name, element, own, true);
    if (attributePrefix === null) {
      const above = inheritedPrefix(element, attribute.name.namespaceUri, own);
      attributePrefix = above === '' ? `p${depth + 1}` : above;
      own.set(attribute.name.namespaceUri, attributePrefix);
      extra.push(` xmlns:${attributePrefix}="${escapeAttribute(attribute.name.namespaceUri)}"`);
    }
    return ` ${writeAttribute(attribute, attributePrefix)}`;
  });
  out.push(`<${tag}${attributes.join('')}${extra.join('')}`);
  if (element.isEmpty) {
    out.push(' />');
    return;
  }
  out.push('>');
  // As XmlWriter does: from the first text on nothing is indented any more, within the children either.
  let isMixed = !options.indented;
  for (const node of element.nodes) {
    if (node instanceof XText) isMixed = true;
    else if (!isMixed) out.push(newLine, '  '.repeat(depth + 1));
    writeNode(node, { ...options, indented: !isMixed }, depth + 1, own, out);
  }
  if (!isMixed && element.nodes.length > 0) out.push(newLine, '  '.repeat(depth));
  out.push(`</${tag}>`);
}

/** Whether one of the `depth` elements above declares the same. */
function isDuplicate(attribute: XAttribute, element: XElement, depth: number): boolean {
  if (!attribute.isNamespaceDeclaration) return false;
  let above = element.parentElement;
  for (let left = depth; left > 0 && above !== null; left--) {
    const declared = above.attribute(attribute.name);
    if (declared !== null) return declared.value === attribute.value;
    above = above.parentElement;
  }
  return attribute.value === '';
}

/** The prefix that something above the written node declares, unless it means something else by now. */
function inheritedPrefix(element: XElement, uri: string, scope: Scope): string {
  if (element.parentElement === null) return '';
  const prefix = prefixIn(element.parentElement, uri, true);
  return [...scope.values()].includes(prefix) ? '' : prefix;
}

/** The prefix a name is written with; null when none is in scope. */
function prefixOf(name: XName, element: XElement | null, scope: Scope, isAttribute: boolean): string | null {
  const { namespaceUri } = name;
  if (namespaceUri === '') return '';
  if (namespaceUri === xmlNamespace) return 'xml';
  if (namespaceUri === xmlnsNamespace) return 'xmlns';
  const known = scope.get(namespaceUri);
  if (known !== undefined && !(isAttribute && known === '')) return known;
  // A declaration above the node that is written is not part of its text.
  for (const attribute of element?.attributes ?? []) {
    if (!attribute.isNamespaceDeclaration || attribute.value !== namespaceUri) continue;
    const prefix = attribute.name.localName === 'xmlns' ? '' : attribute.name.localName;
    if (!(isAttribute && prefix === '')) return prefix;
  }
  return null;
}

function writeAttribute({ name, value }: XAttribute, prefix: string | null): string {
  const tag = prefix === null || prefix === '' ? name.localName : `${prefix}:${name.localName}`;
  return `${tag}="${escapeAttribute(value)}"`;
}

/** Two hyphens, or one at the end, would end the comment. */
const commentText = (text: string): string =>
  withNewLines(text)
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ');

/** XmlWriter's NewLineHandling.Replace: every kind of line end becomes its own. */
const withNewLines = (text: string): string => text.replaceAll(/\r\n?|\n/g, newLine);

const escapeText = (text: string): string =>
  withNewLines(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;');
