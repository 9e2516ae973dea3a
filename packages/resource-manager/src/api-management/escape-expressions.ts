/**
 * Rewrites `rawxml` as XML: what stands in `@(…)` and `@{…}` is escaped.
 *
 * Brackets are matched outside of strings, characters and comments of C#; that is enough to find an expression's end.
 */
export function escapeExpressions(raw: string): string {
  let result = '';
  for (let at = 0; at < raw.length;) {
    const open = raw[at + 1];
    if (raw[at] === '@' && (open === '(' || open === '{')) {
      const end = endOfExpression(raw, at + 1);
      result += `@${escape(raw.slice(at + 1, end))}`;
      at = end;
    } else if (raw.startsWith('<!--', at)) {
      const close = raw.indexOf('-->', at);
      const end = close < 0 ? raw.length : close + 3;
      result += raw.slice(at, end);
      at = end;
    } else {
      result += raw[at];
      at += 1;
    }
  }
  return result;
}

function escape(text: string): string {
  return text
    .replace(/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The index after the bracket that closes the one at `start`. */
function endOfExpression(raw: string, start: number): number {
  let depth = 0;
  for (let at = start; at < raw.length;) {
    const rest = raw.slice(at, at + 3);
    if (rest.startsWith('//')) at = indexAfter(raw, '\n', at);
    else if (rest.startsWith('/*')) at = indexAfter(raw, '*/', at);
    else if (/^(?:@"|\$@"|@\$")/.test(rest)) at = endOfVerbatim(raw, raw.indexOf('"', at));
    else if (rest.startsWith('"') || rest.startsWith("'")) at = endOfQuoted(raw, at);
    else {
      const character = raw[at] ?? '';
      if ('([{'.includes(character)) depth += 1;
      if (')]}'.includes(character)) depth -= 1;
      at += 1;
      if (depth === 0) return at;
    }
  }
  return raw.length;
}

function indexAfter(raw: string, text: string, from: number): number {
  const at = raw.indexOf(text, from + 2);
  return at < 0 ? raw.length : at + text.length;
}

function endOfVerbatim(raw: string, quote: number): number {
  for (let at = quote + 1; at < raw.length; at += 1) {
    if (raw[at] !== '"') continue;
    if (raw[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return raw.length;
}

function endOfQuoted(raw: string, start: number): number {
  for (let at = start + 1; at < raw.length; at += 1) {
    if (raw[at] === '\\') at += 1;
    else if (raw[at] === raw[start]) return at + 1;
  }
  return raw.length;
}
