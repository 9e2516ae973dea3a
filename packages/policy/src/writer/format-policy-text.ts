import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import type { PolicyFormat } from '../xml/escape.js';
import { layoutNodes, type Layout } from '../xml/layout-xml.js';
import { createLocator } from '../xml/locator.js';
import { parseXml } from '../xml/parse-xml.js';
import { createFindings } from '../xml/report.js';
import type { XmlDocument, XmlNode } from '../xml/xml-node.js';
import { PolicyError } from '../policy-error.js';
import { gapIn } from './gap-in.js';
import { keeps } from './keeps.js';
import { tidy } from './tidy.js';

/** How a text is formatted. */
export interface FormatOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  /** How expressions are written. Default `rawxml`. */
  readonly format?: PolicyFormat;
}

/** A formatted text, or why there is none. */
export interface FormatResult {
  /** Undefined when the text is no XML. */
  readonly formatted: string | undefined;
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/**
 * Writes policy text canonically: one element a line, four blanks a level, double quotes, expressions verbatim;
 * comments and single blank lines stay. It needs XML, not a document without errors, and formatting twice changes
 * nothing.
 */
export function formatPolicyText(text: string, { file, format = 'rawxml' }: FormatOptions): FormatResult {
  const findings = createFindings(createLocator(text, file));
  const xml = parseXml(text, findings.report);
  const diagnostics = findings.sorted();
  if (xml === undefined || diagnostics.length > 0) return { formatted: undefined, diagnostics };
  return { formatted: `${layoutNodes(tidy(nodesOf(xml)), sourceLayout(text, format))}\n`, diagnostics };
}

/**
 * The same document in another format, laid out as {@link formatPolicyText} does.
 *
 * @throws PolicyError `InvalidMarkup` when the text is no XML
 */
export function convertPolicyText(
  text: string,
  options: FormatOptions & { readonly format: PolicyFormat },
): string {
  const { formatted, diagnostics } = formatPolicyText(text, options);
  if (formatted !== undefined) return formatted;
  const [first] = diagnostics;
  const at = first === undefined ? options.file : `${first.file}:${first.line}:${first.column}`;
  throw new PolicyError('InvalidMarkup', first?.message ?? 'The text is no XML.', { at });
}

function nodesOf({ before, root, after }: XmlDocument): readonly XmlNode[] {
  return [...before, root, ...after];
}

/** Layout as in the file. */
function sourceLayout(text: string, format: PolicyFormat): Layout {
  return { format, keeps, gap: (before, after) => gapIn(text, before, after) };
}
