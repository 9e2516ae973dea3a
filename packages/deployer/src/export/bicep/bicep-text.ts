const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text literal of Bicep; one of several lines stands between three quotes, as it is. */
export function bicepText(text: string): string {
  const multiline = /^[^\r]*\n[^\r]*$/.test(text) && !text.includes("'''") && !text.endsWith("'");
  // A line feed right after the opening quotes belongs to the literal, not to the text.
  if (multiline) return `'''\n${text}'''`;
  return `'${bicepTextPart(text)}'`;
}

/** What stands between the quotes of a text literal. */
export function bicepTextPart(text: string): string {
  return text
    .replaceAll(/[\\'\n\r\t]/g, (character) => escapes[character]!)
    .replaceAll('${', '\\${')
    .replaceAll(/[\u0000-\u001f\u007f]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A key of an object: quoted unless it is an identifier. */
export const bicepKey = (key: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : bicepText(key);
