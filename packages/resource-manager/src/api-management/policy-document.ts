import { XMLValidator } from 'fast-xml-parser';
import { apiManagementErrors } from './api-management-errors.js';
import { escapeExpressions } from './escape-expressions.js';

/** The policy of a new service. */
export const defaultPolicy =
  '<policies>\r\n\t<inbound />\r\n\t<backend>\r\n\t\t<forward-request />\r\n\t</backend>\r\n\t<outbound />\r\n\t<on-error />\r\n</policies>';

/** What the root of a document is; that of a resolver names its data source. */
export type DocumentRoot = 'policies' | 'fragment' | 'resolver';

/** A policy document as it is kept: escaped XML with the line ends that API Management gives back. */
export function readPolicyDocument(format: string, value: string, root: DocumentRoot): string {
  if (format.endsWith('-link'))
    throw apiManagementErrors.validation(
      'format',
      `The format ${format} needs a public address to read from.`,
    );
  if (format !== 'xml' && format !== 'rawxml')
    throw apiManagementErrors.validation('format', `'${format}' is no format of a policy.`);
  const xml = (format === 'rawxml' ? escapeExpressions(value) : value).replace(/\r?\n/g, '\r\n');
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    throw apiManagementErrors.validation(
      'representation',
      `${valid.err.msg} Line ${valid.err.line}, position ${valid.err.col}.`,
    );
  checkSections(xml, root);
  return xml.trim();
}

function checkSections(xml: string, root: DocumentRoot): void {
  const elements = outerElements(xml.replace(/<!--[\s\S]*?-->/g, ''));
  const wanted = root === 'resolver' ? /^(?:http|sql|cosmosdb)-data-source$/ : new RegExp(`^${root}$`);
  if (!wanted.test(elements.root))
    throw apiManagementErrors.validation(
      'representation',
      `The root element of the policy must be '${root}', not '${elements.root}'.`,
    );
  if (root !== 'policies') return;
  const seen = new Set<string>();
  for (const section of elements.children) {
    if (!['inbound', 'backend', 'outbound', 'on-error'].includes(section) || seen.has(section))
      throw apiManagementErrors.validation(
        section,
        `Error in element '${section}': a section of a policy is inbound, backend, outbound or on-error, once each.`,
      );
    seen.add(section);
  }
}

/** The root's name and those of its children; what is deeper does not matter here. */
function outerElements(xml: string): { readonly root: string; readonly children: readonly string[] } {
  let depth = 0;
  let root = '';
  const children: string[] = [];
  for (const [, close, name = '', , selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>/g,
  )) {
    if (close) depth -= 1;
    else {
      if (depth === 0) root = name;
      if (depth === 1) children.push(name);
      if (!selfClosing) depth += 1;
    }
  }
  return { root, children };
}

/** The document with its expressions written raw, as `format=rawxml` asks for. */
export function unescapeExpressions(xml: string): string {
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return xml
    .replace(/="@([({])((?:[^"])*)"/g, (_, open: string, rest: string) => `="@${open}${plain(rest)}"`)
    .replace(
      />(\s*)@([({])([^<]*)</g,
      (_, space: string, open: string, rest: string) => `>${space}@${open}${plain(rest)}<`,
    );
}
