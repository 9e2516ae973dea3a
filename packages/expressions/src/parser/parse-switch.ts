import type { Statement, SwitchLabel, SwitchSection } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { parsePattern } from './parse-pattern.js';
import { parseStatements } from './parse-statement.js';
import type { TokenStream } from './token-stream.js';

/** `switch (…) { case 1: … case string s when …: … default: … }` */
export function parseSwitch(stream: TokenStream): Statement {
  const { start } = stream.next();
  stream.expect('(');
  const value = parseExpression(stream);
  stream.expect(')');
  const opening = stream.current;
  stream.expect('{');
  const sections: SwitchSection[] = [];
  while (stream.is('case') || stream.is('default')) sections.push(parseSection(stream));
  stream.expectClosing('}', opening, '{');
  return { kind: 'switch', value, sections, start, end: stream.previousEnd };
}

function parseSection(stream: TokenStream): SwitchSection {
  const { start } = stream.current;
  const labels: SwitchLabel[] = [];
  while (stream.is('case') || (stream.is('default') && stream.peek(1).text === ':'))
    labels.push(parseLabel(stream));
  if (labels.length === 0) labels.push(parseLabel(stream));
  const statements = parseStatements(stream);
  return { kind: 'switchSection', labels, statements, start, end: stream.previousEnd };
}

function parseLabel(stream: TokenStream): SwitchLabel {
  const { text, start } = stream.next();
  const pattern = text === 'case' ? parsePattern(stream) : null;
  let when = null;
  if (stream.isWord('when')) {
    stream.next();
    when = parseExpression(stream);
  }
  stream.expect(':');
  return { kind: 'switchLabel', pattern, when, start, end: stream.previousEnd };
}
