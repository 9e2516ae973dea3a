/** A string literal of C#. */
export function stringLiteral(text: string): string {
  const escaped = text.replace(/[\\"\u0000-\u001f\u007f\u2028\u2029]/g, (found) =>
    found === '\\' || found === '"'
      ? `\\${found}`
      : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** `new[] { "a", "b" }`. */
export function stringArray(texts: readonly string[]): string {
  return `new[] { ${texts.map(stringLiteral).join(', ')} }`;
}

/** Lines of C#, those inside braces indented by four blanks more. */
export type Code = readonly (string | Code)[];

/** The text of code; empty lines stay empty. */
export function codeText(code: Code, depth = 0): string {
  return code
    .map((line) =>
      typeof line !== 'string' ? codeText(line, depth + 1) : line === '' ? '' : ' '.repeat(4 * depth) + line,
    )
    .join('\n');
}

/** A statement with a block. */
export function block(head: string, ...body: Code): Code[number][] {
  return [head, '{', body, '}'];
}
