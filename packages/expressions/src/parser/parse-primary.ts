import { typeKeywords } from '../scanner/keywords.js';
import type { Expression } from '../syntax/index.js';
import { parseArguments } from './parse-arguments.js';
import { parseArrayInitializer, parseCreation } from './parse-creation.js';
import { parseVarDeconstruction } from './parse-deconstruction.js';
import { parseExpression } from './parse-expression.js';
import { parseInterpolated } from './parse-interpolated.js';
import { isLambda, parseDelegate, parseLambda } from './parse-lambda.js';
import { parseMissing } from './parse-missing.js';
import { parseParenthesized } from './parse-parenthesized.js';
import { parseUnsuffixedType, parseType } from './parse-type.js';
import { tryParseTypeArguments } from './parse-postfix.js';
import { refuseNamedValue, startsNamedValue } from './refuse-named-value.js';
import { refuseQuery, startsQuery } from './refuse-query.js';
import { skipBrackets } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Literals, names, brackets, lambdas and the keywords that start an expression. */
export function parsePrimary(stream: TokenStream): Expression {
  const token = stream.current;
  const { start } = token;
  switch (token.kind) {
    case 'literal':
      stream.next();
      return { kind: 'literal', value: token.value, start, end: token.end };
    case 'interpolated':
      stream.next();
      return parseInterpolated(stream, token);
    case 'identifier':
      if (isLambda(stream)) return parseLambda(stream);
      if (startsQuery(stream)) return refuseQuery(stream);
      return parseName(stream);
    case 'punctuator':
      if (startsNamedValue(stream)) return refuseNamedValue(stream);
      if (token.text !== '(') break;
      return isLambda(stream) ? parseLambda(stream) : parseParenthesized(stream);
    case 'keyword':
      return parseKeyword(stream);
    case 'end':
      break;
  }
  stream.reportExpected('An expression');
  return parseMissing(stream);
}

function parseName(stream: TokenStream): Expression {
  const name = stream.expectName();
  const { start } = name;
  // `global::System.Math` names the same as `System.Math`.
  if (name.text === 'global' && stream.accept('::')) return parseName(stream);
  if (name.text === 'var' && stream.is('(')) {
    const end = skipBrackets(stream, stream.position);
    if (end !== undefined && stream.at(end).text === '=') return parseVarDeconstruction(stream, name);
  }
  const typeArguments = tryParseTypeArguments(stream);
  return { kind: 'name', name, typeArguments, start, end: stream.previousEnd };
}

function parseKeyword(stream: TokenStream): Expression {
  const token = stream.current;
  const { start, end } = token;
  switch (token.text) {
    case 'true':
    case 'false':
      stream.next();
      return { kind: 'literal', value: { type: 'bool', value: token.text === 'true' }, start, end };
    case 'null':
      stream.next();
      return { kind: 'literal', value: { type: 'null', value: null }, start, end };
    case 'new':
      return parseCreation(stream);
    case 'delegate':
      return parseDelegate(stream);
    case 'typeof': {
      stream.next();
      stream.expect('(');
      const type = parseType(stream);
      stream.expect(')');
      return { kind: 'typeOf', type, start, end: stream.previousEnd };
    }
    case 'default': {
      stream.next();
      if (!stream.accept('(')) return { kind: 'default', type: null, start, end };
      const type = parseType(stream);
      stream.expect(')');
      return { kind: 'default', type, start, end: stream.previousEnd };
    }
    case 'checked':
    case 'unchecked': {
      stream.next();
      stream.expect('(');
      const expression = parseExpression(stream);
      stream.expect(')');
      const isChecked = token.text === 'checked';
      return { kind: 'checkedExpression', isChecked, expression, start, end: stream.previousEnd };
    }
    case 'this':
    case 'base':
      stream.next();
      stream.diagnostics.report('noInstance', token, { word: token.text });
      return { kind: 'refused', start, end };
    case 'ref':
      stream.next();
      stream.diagnostics.report('misplacedRef', token, {});
      return parseExpression(stream);
    case 'sizeof': {
      stream.next();
      stream.expect('(');
      const type = parseType(stream);
      stream.expect(')');
      return { kind: 'sizeOf', type, start, end: stream.previousEnd };
    }
    case 'stackalloc':
      stream.next();
      stream.diagnostics.report('unsafeCode', token, {});
      if (!stream.is('[')) parseUnsuffixedType(stream);
      if (stream.is('[')) parseArguments(stream, '[', ']');
      if (stream.is('{')) parseArrayInitializer(stream);
      return { kind: 'refused', start, end: stream.previousEnd };
    default:
      if (typeKeywords.has(token.text))
        return { kind: 'predefinedType', type: parseUnsuffixedType(stream), start, end };
      stream.reportExpected('An expression');
      return parseMissing(stream);
  }
}
