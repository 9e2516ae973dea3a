/** How expressions stand in a text: `rawxml` verbatim, `xml` escaped. */
export type PolicyFormat = 'rawxml' | 'xml';

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const inAttribute: Readonly<Record<string, string>> = {
  ...inText,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Literal text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<\r]|]]>/g, (found) => (found === ']]>' ? ']]&gt;' : inText[found]!));
}

/** A literal in double quotes. Line ends and tabs are kept from the parser, which would make them blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<"\n\t\r]/g, (found) => inAttribute[found]!);
}

/** An expression as a whole value, or as a part of one. */
export function escapeExpression(
  code: string,
  format: PolicyFormat,
  place: 'attribute' | 'text' | 'cdata',
): string {
  if (place === 'cdata') return code;
  if (format === 'xml') {
    return place === 'text'
      ? code.replace(/[&<>]/g, (found) => inText[found]!)
      : code.replace(/[&<>"\n\t]/g, (found) => inAttribute[found]!);
  }
  // What looks like a reference to a reader of raw XML must be one: it stands for the `&` of the C# text.
  return code.replace(/&(?=(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)/g, '&amp;');
}
