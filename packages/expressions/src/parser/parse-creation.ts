import type {
  ArrayInitializer,
  Expression,
  Initializer,
  InitializerElement,
  Name,
  TypeSyntax,
} from '../syntax/index.js';
import { parseArguments } from './parse-arguments.js';
import { parseExpression } from './parse-expression.js';
import { parseRank, parseRanks, parseUnsuffixedType, startsRank } from './parse-type.js';
import type { TokenStream } from './token-stream.js';

/** `new T(…) { … }`, `new T[n]`, `new[] { … }`, `new { A = 1 }`. */
export function parseCreation(stream: TokenStream): Expression {
  const { start } = stream.next();
  if (stream.is('{')) return parseAnonymousObject(stream, start);
  if (stream.is('(') && stream.peek(1).text === ')') return refuseTargetTyped(stream, start);
  if (stream.is('[')) {
    const rank = parseRank(stream);
    const initializer = parseArrayInitializer(stream);
    return {
      kind: 'arrayCreation',
      elementType: null,
      sizes: [],
      rank,
      initializer,
      start,
      end: initializer.end,
    };
  }
  let type: TypeSyntax = parseUnsuffixedType(stream);
  if (stream.is('?')) {
    stream.next();
    type = { kind: 'nullableType', type, start: type.start, end: stream.previousEnd };
  }
  if (stream.is('[')) return parseArrayCreation(stream, type, start);
  const args = stream.is('(') ? parseArguments(stream, '(', ')') : null;
  const initializer = stream.is('{') ? parseInitializer(stream) : null;
  if (args === null && initializer === null) stream.reportExpected('`(`, `[` or `{`');
  return { kind: 'objectCreation', type, arguments: args ?? [], initializer, start, end: stream.previousEnd };
}

/** `new()`, and what it is initialized with. */
function refuseTargetTyped(stream: TokenStream, start: number): Expression {
  parseArguments(stream, '(', ')');
  if (stream.is('{')) parseInitializer(stream);
  const end = stream.previousEnd;
  stream.diagnostics.report('laterVersion', { start, end }, { what: '`new()` without a type', version: '9' });
  return { kind: 'refused', start, end };
}

/** `{ a, b, { c, d } }` as the value of an array. */
export function parseArrayInitializer(stream: TokenStream): ArrayInitializer {
  const opening = stream.current;
  const elements: (Expression | ArrayInitializer)[] = [];
  stream.expect('{');
  parseList(stream, () => {
    elements.push(stream.is('{') ? parseArrayInitializer(stream) : parseExpression(stream));
  });
  stream.expectClosing('}', opening, '{');
  return { kind: 'arrayInitializer', elements, start: opening.start, end: stream.previousEnd };
}

function parseArrayCreation(stream: TokenStream, type: TypeSyntax, start: number): Expression {
  const sizes: Expression[] = [];
  let rank = 1;
  if (startsRank(stream)) rank = parseRank(stream);
  else {
    const opening = stream.next();
    do sizes.push(parseExpression(stream));
    while (stream.accept(','));
    rank = sizes.length;
    stream.expectClosing(']', opening, '[');
  }
  // `new int[3][]` makes an array of arrays: the later brackets belong to the elements.
  const elementType = parseRanks(stream, type);
  if (sizes.length > 0 && stream.is('[')) stream.diagnostics.report('laterSize', stream.current, {});
  const initializer = stream.is('{') ? parseArrayInitializer(stream) : null;
  if (initializer === null && sizes.length === 0)
    stream.reportExpected('The size of the array or its elements');
  return { kind: 'arrayCreation', elementType, sizes, rank, initializer, start, end: stream.previousEnd };
}

function parseAnonymousObject(stream: TokenStream, start: number): Expression {
  const opening = stream.next();
  const members: { name: Name | null; value: Expression }[] = [];
  parseList(stream, () => {
    const isNamed = stream.current.kind === 'identifier' && stream.peek(1).text === '=';
    const name = isNamed ? stream.expectName() : null;
    if (isNamed) stream.expect('=');
    members.push({ name, value: parseExpression(stream) });
  });
  stream.expectClosing('}', opening, '{');
  return { kind: 'anonymousObject', members, start, end: stream.previousEnd };
}

function parseInitializer(stream: TokenStream): Initializer {
  const opening = stream.current;
  const elements: InitializerElement[] = [];
  stream.expect('{');
  parseList(stream, () => elements.push(parseInitializerElement(stream)));
  stream.expectClosing('}', opening, '{');
  return { kind: 'initializer', elements, start: opening.start, end: stream.previousEnd };
}

function parseInitializerElement(stream: TokenStream): InitializerElement {
  const { start } = stream.current;
  if (stream.current.kind === 'identifier' && stream.peek(1).text === '=') {
    const name = stream.expectName();
    stream.expect('=');
    const value = parseInitializerValue(stream);
    return { kind: 'memberInitializer', name, value, start, end: value.end };
  }
  if (stream.is('[')) {
    const args = parseArguments(stream, '[', ']');
    stream.expect('=');
    const value = parseInitializerValue(stream);
    return { kind: 'indexInitializer', arguments: args, value, start, end: value.end };
  }
  const values: Expression[] = [];
  if (stream.is('{')) {
    const opening = stream.next();
    parseList(stream, () => values.push(parseExpression(stream)));
    stream.expectClosing('}', opening, '{');
  } else values.push(parseExpression(stream));
  return { kind: 'elementInitializer', values, start, end: stream.previousEnd };
}

function parseInitializerValue(stream: TokenStream): Expression | Initializer {
  return stream.is('{') ? parseInitializer(stream) : parseExpression(stream);
}

/** Elements up to `}` with commas between them; a last comma is allowed. */
function parseList(stream: TokenStream, parseElement: () => void): void {
  while (!stream.is('}') && stream.current.kind !== 'end') {
    const before = stream.position;
    parseElement();
    if (!stream.accept(',')) return;
    if (stream.position === before) stream.next();
  }
}
