import type { Severity } from '@apim-kit/expressions';

/** One kind of finding: its stable code, how bad it is, and its texts. */
export interface DiagnosticKind<P> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly help?: (parameters: P) => string | undefined;
}

type None = Record<never, never>;

function kind<P = None>(
  code: string,
  severity: Severity,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): DiagnosticKind<P> {
  return { code, severity, message, ...(help === undefined ? {} : { help }) };
}

/** `did you mean` for a name that is close to a known one. */
interface Suggestion {
  readonly suggestion?: string | undefined;
}

const didYouMean = ({ suggestion }: Suggestion): string | undefined =>
  suggestion === undefined ? undefined : `Did you mean \`${suggestion}\`?`;

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/**
 * All that this package says about a policy file. `PL1…` is about XML, `PL2…` about policies, `PL3…` is advice.
 *
 * A code never changes its meaning; one that is no longer used is not used again.
 */
export const diagnostics = {
  // XML
  noRoot: kind(
    'PL1001',
    'error',
    () => 'The document has no root element.',
    () => 'Begin with `<policies>` or `<fragment>`.',
  ),
  secondRoot: kind<{ name: string }>(
    'PL1002',
    'error',
    ({ name }) => `A second root element, <${name}>; a document has one.`,
  ),
  textOutsideRoot: kind('PL1003', 'error', () => 'Text outside the root element.'),
  unclosedElement: kind<{ name: string }>('PL1004', 'error', ({ name }) => `<${name}> is never closed.`),
  unexpectedEndTag: kind<{ name: string; open: string | undefined; line: number | undefined }>(
    'PL1005',
    'error',
    ({ name, open, line }) =>
      open === undefined
        ? `</${name}> closes nothing.`
        : `</${name}> stands where </${open}> is expected (opened in line ${line}).`,
  ),
  malformedTag: kind<{ found: string; expected: string }>(
    'PL1006',
    'error',
    ({ found, expected }) => `Found ${found} where ${expected} is expected.`,
  ),
  duplicateAttribute: kind<{ name: string; element: string }>(
    'PL1007',
    'error',
    ({ name, element }) => `The attribute \`${name}\` stands twice on <${element}>.`,
  ),
  unclosedValue: kind<{ name: string }>(
    'PL1008',
    'error',
    ({ name }) => `The value of \`${name}\` is never closed.`,
  ),
  lessThanInValue: kind<{ name: string }>(
    'PL1009',
    'error',
    ({ name }) => `\`<\` in the value of \`${name}\`, outside an expression.`,
    () => 'Write `&lt;`, or close the quote before it.',
  ),
  unclosedExpression: kind(
    'PL1010',
    'error',
    () => 'The expression is never closed.',
    () => 'Check the brackets and quotes of the C# code that begins here.',
  ),
  badReference: kind<{ reference: string }>(
    'PL1011',
    'error',
    ({ reference }) =>
      reference === '&' ? 'A lone `&` outside an expression.' : `\`${reference}\` is no entity of XML.`,
    ({ reference }) =>
      reference === '&'
        ? 'Write `&amp;`.'
        : 'XML knows &lt; &gt; &amp; &quot; &apos; and numbers such as &#10;.',
  ),
  unclosedComment: kind('PL1012', 'error', () => 'The comment is never closed.'),
  doubleHyphen: kind('PL1013', 'error', () => 'A comment must not hold `--`.'),
  unclosedCData: kind('PL1014', 'error', () => 'The CDATA section is never closed.'),
  documentType: kind(
    'PL1015',
    'error',
    () => 'A document type declaration is not allowed.',
    () => 'Remove the `<!DOCTYPE …>`.',
  ),
  badInstruction: kind<{ text: string }>(
    'PL1016',
    'error',
    ({ text }) => `\`<?${text}\` is not allowed here.`,
    () => 'The XML declaration may only be the very first thing in a file.',
  ),
  unclosedInstruction: kind('PL1021', 'error', () => 'The `<?` is never closed by `?>`.'),
  tooDeep: kind<{ limit: number }>(
    'PL1017',
    'error',
    ({ limit }) => `Elements are nested deeper than ${limit}.`,
  ),
  badCharacter: kind<{ code: string }>(
    'PL1018',
    'error',
    ({ code }) => `The character U+${code} is not allowed in XML.`,
  ),
  parser: kind<{ message: string }>(
    'PL1019',
    'error',
    ({ message }) => `The document is not read as XML: ${message}`,
  ),
  cDataEnd: kind(
    'PL1020',
    'error',
    () => '`]]>` is not allowed in text.',
    () => 'Write `]]&gt;`.',
  ),
} as const;

/** Names for the help of a diagnostic. */
export const diagnosticText = { didYouMean, list };
