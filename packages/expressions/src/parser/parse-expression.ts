import { assignmentOperators, binaryPrecedence } from '../scanner/operators.js';
import type { Expression } from '../syntax/index.js';
import { parsePattern, startsLaterPattern } from './parse-pattern.js';
import { parseType } from './parse-type.js';
import { parseUnary } from './parse-unary.js';
import { refuseLater } from './refuse-later.js';
import { skipType, startsDesignation } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Parses an expression, assignment and `throw` included. Where none stands, that is reported. */
export function parseExpression(stream: TokenStream): Expression {
  return stream.nested(
    () => parseAssignment(stream),
    () => ({ kind: 'missing', start: stream.current.start, end: stream.current.start }),
  );
}

function parseAssignment(stream: TokenStream): Expression {
  const left = parseConditional(stream);
  if (stream.is('??=')) {
    stream.diagnostics.report('laterVersion', stream.next(), { what: '`??=`', version: '8' });
    return { kind: 'refused', start: left.start, end: parseExpression(stream).end };
  }
  const operator = operatorAt(stream);
  if (!assignmentOperators.has(operator.text)) return left;
  stream.moveTo(operator.end);
  const value = parseExpression(stream);
  return {
    kind: 'assignment',
    operator: operator.text,
    target: left,
    value,
    start: left.start,
    end: value.end,
  };
}

function parseConditional(stream: TokenStream): Expression {
  if (stream.is('throw')) {
    const { start } = stream.next();
    const expression = parseConditional(stream);
    return { kind: 'throwExpression', expression, start, end: expression.end };
  }
  const condition = parseBinary(stream, 0);
  if (!stream.is('?')) return condition;
  stream.next();
  const whenTrue = parseExpression(stream);
  stream.expect(':');
  const whenFalse = parseExpression(stream);
  return { kind: 'conditional', condition, whenTrue, whenFalse, start: condition.start, end: whenFalse.end };
}

/** Precedence climbing: takes operators that bind at least as tightly as `minimum`. */
export function parseBinary(stream: TokenStream, minimum: number): Expression {
  let left = parseUnary(stream);
  for (;;) {
    const operator = operatorAt(stream);
    const precedence = binaryPrecedence[operator.text];
    if (operator.text === '..') return refuseRange(stream, left);
    if (precedence === undefined || precedence < minimum) return left;
    const operatorSpan = { start: stream.current.start, end: stream.at(operator.end - 1).end };
    stream.moveTo(operator.end);
    if (operator.text === 'is') left = parseIs(stream, left);
    else if (operator.text === 'as') {
      const type = parseType(stream, 'afterIs');
      left = { kind: 'as', operand: left, type, start: left.start, end: type.end };
    } else {
      const right =
        operator.text === '??'
          ? stream.is('throw')
            ? parseConditional(stream)
            : parseBinary(stream, precedence)
          : parseBinary(stream, precedence + 1);
      left = {
        kind: 'binary',
        operator: operator.text,
        operatorSpan,
        left,
        right,
        start: left.start,
        end: right.end,
      };
    }
  }
}

function refuseRange(stream: TokenStream, left: Expression): Expression {
  const refused = refuseLater(stream, left.start, {
    what: 'An index from the end or a range',
    version: '8',
  });
  return stream.is(']') || stream.is(')') || stream.is(';')
    ? refused
    : { ...refused, end: parseUnary(stream).end };
}

function parseIs(stream: TokenStream, operand: Expression): Expression {
  const { start } = operand;
  // A lone name may be a constant or a type: the binder decides. `int`, `List<int>` can only be types.
  if (
    skipType(stream, stream.position) !== undefined &&
    !startsDesignation(stream) &&
    !startsLaterPattern(stream)
  ) {
    const syntax = parseType(stream, 'afterIs');
    return { kind: 'is', operand, type: syntax, pattern: null, start, end: syntax.end };
  }
  const pattern = parsePattern(stream);
  return { kind: 'is', operand, type: null, pattern, start, end: pattern.end };
}

/** The operator in front with the position after it; joins `>` with what stands right behind it. */
function operatorAt(stream: TokenStream): { readonly text: string; readonly end: number } {
  const { current, position } = stream;
  if (current.kind !== 'punctuator' && current.kind !== 'keyword') return { text: '', end: position };
  if (current.text !== '>') return { text: current.text, end: position + 1 };
  const second = stream.peek(1);
  if (second.kind !== 'punctuator' || second.start !== current.end) return { text: '>', end: position + 1 };
  if (second.text === '=') return { text: '>=', end: position + 2 };
  if (second.text !== '>') return { text: '>', end: position + 1 };
  const third = stream.peek(2);
  if (third.kind === 'punctuator' && third.text === '=' && third.start === second.end)
    return { text: '>>=', end: position + 3 };
  return { text: '>>', end: position + 2 };
}
