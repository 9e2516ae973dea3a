/**
 * C# without what says nothing: comments and blanks between tokens. Strings and characters stay as they are, but for
 * line ends, which are LF. Two expressions with the same result are the same to the compiler.
 *
 * @example
 * normalizeCode('@( a /* one *\/ +1 )') // '@ ( a + 1 )'
 */
export function normalizeCode(code: string): string {
  return tokens(code.replace(/\r\n?/g, '\n')).join(' ');
}

const trivia = /\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const word = /[\p{L}\p{Nl}_][\p{L}\p{N}\p{Pc}\p{Mn}\p{Mc}\p{Cf}]*|\d(?:[\w.]*[\w])?/uy;
const character = /'(?:\\.|[^'\\\n])*'?/y;
const plainString = /"(?:\\.|[^"\\\n])*"?/y;
const verbatimString = /@"(?:""|[^"])*"?/y;
const rawString = /(\$*)("{3,})[^]*?\2/y;
// A `>` stands alone: two of them close two lists of type arguments, or shift.
const operator =
  /\?\?=|<<=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|::|->|[^]/y;

function tokens(code: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length;) {
    const blank = match(trivia, code, at);
    if (blank !== '') {
      at += blank.length;
      continue;
    }
    const token = literal(code, at) || match(word, code, at) || match(operator, code, at);
    found.push(token);
    at += token.length;
  }
  return found;
}

function literal(code: string, at: number): string {
  return (
    match(rawString, code, at) ||
    match(verbatimString, code, at) ||
    interpolated(code, at) ||
    match(plainString, code, at) ||
    match(character, code, at)
  );
}

function match(pattern: RegExp, code: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0] ?? '';
}

/** `$"…{ code }…"`, verbatim or not, with its holes; they may hold strings. */
function interpolated(code: string, start: number): string {
  const opening = match(/\$@?"|@\$"/y, code, start);
  if (opening === '') return '';
  const verbatim = opening.includes('@');
  let at = start + opening.length;
  while (at < code.length) {
    const two = code.slice(at, at + 2);
    if (two === '{{' || two === '}}' || (verbatim && two === '""') || (!verbatim && two.startsWith('\\')))
      at += 2;
    else if (code[at] === '"') return code.slice(start, at + 1);
    else if (code[at] === '{') at = holeEnd(code, at + 1);
    else at++;
  }
  return code.slice(start);
}

function holeEnd(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < code.length;) {
    const inner = literal(code, at);
    if (inner !== '') {
      at += inner.length;
      continue;
    }
    if (code[at] === '{') depth++;
    if (code[at] === '}' && --depth === 0) return at + 1;
    at++;
  }
  return code.length;
}
