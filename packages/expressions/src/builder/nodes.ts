import type { LiteralValue } from '../scanner/token.js';
import type { Argument, Expression, Name, NamedTypeSyntax, Statement, TypeSyntax } from '../syntax/index.js';
import { wrap, levels, levelOf } from '../printer/precedence.js';
import { binaryPrecedence } from '../scanner/operators.js';

/** Nodes that are built stand nowhere in a text until they are printed. */
export const nowhere = { start: 0, end: 0 } as const;

export function name(text: string): Name {
  return { text, ...nowhere };
}

export function nameNode(text: string): Expression {
  return { kind: 'name', name: name(text), typeArguments: null, ...nowhere };
}

export function literalNode(value: LiteralValue): Expression {
  return { kind: 'literal', value, ...nowhere };
}

export function memberNode(
  target: Expression,
  member: string,
  typeArguments: readonly TypeSyntax[] | null = null,
): Expression {
  return {
    kind: 'memberAccess',
    target: wrap(target, levels.primary),
    name: name(member),
    typeArguments,
    ...nowhere,
  };
}

export function argumentNode(value: Expression): Argument {
  const modifier = value.kind === 'declaration' ? 'out' : null;
  return { kind: 'argument', name: null, modifier, value, ...nowhere };
}

/** A call; type arguments belong to the name of what is called. */
export function callNode(
  target: Expression,
  typeArguments: readonly TypeSyntax[],
  args: readonly Expression[],
): Expression {
  const callee =
    typeArguments.length > 0 && target.kind === 'memberAccess' ? { ...target, typeArguments } : target;
  return { kind: 'invocation', target: callee, arguments: args.map(argumentNode), ...nowhere };
}

export function indexNode(target: Expression, args: readonly Expression[]): Expression {
  return {
    kind: 'elementAccess',
    target: wrap(target, levels.primary),
    arguments: args.map(argumentNode),
    ...nowhere,
  };
}

/** A binary operator, with brackets around operands that bind looser, or that a reader could read wrongly. */
export function binaryNode(operator: string, left: Expression, right: Expression): Expression {
  const level = binaryPrecedence[operator] ?? levels.anything;
  const isMixed = (operand: Expression) =>
    operator === '||' && operand.kind === 'binary' && operand.operator === '&&';
  const side = (operand: Expression, minimum: number) =>
    isMixed(operand) || (isTypeTest(operand) && level >= levels.relational - 1)
      ? brackets(operand)
      : wrap(operand, minimum);
  const isCoalesce = operator === '??';
  return {
    kind: 'binary',
    operator,
    operatorSpan: nowhere,
    left: side(left, isCoalesce ? level + 1 : level),
    right: side(right, isCoalesce ? level : level + 1),
    ...nowhere,
  };
}

export function unaryNode(operator: '!' | '-', operand: Expression): Expression {
  const isNested = operand.kind === 'prefixUnary' && operator === '-' && operand.operator === '-';
  return {
    kind: 'prefixUnary',
    operator,
    operand: isNested ? brackets(operand) : wrap(operand, levels.unary),
    ...nowhere,
  };
}

export function brackets(expression: Expression): Expression {
  return { kind: 'parenthesized', expression, ...nowhere };
}

/** The expression where nothing may be written without brackets but what binds tighter than `? :`. */
export function conditionOperand(expression: Expression): Expression {
  return levelOf(expression) <= levels.conditional ? brackets(expression) : expression;
}

export function block(statements: readonly Statement[]): Extract<Statement, { kind: 'block' }> {
  return { kind: 'block', statements, ...nowhere };
}

/** `System.Net.WebUtility`, `TimeZoneInfo.AdjustmentRule`, `List<string>`. */
export function typeNode(path: string, typeArguments: readonly TypeSyntax[] = []): NamedTypeSyntax {
  const words = path.split('.');
  return {
    kind: 'namedType',
    parts: words.map((word, index) => ({
      name: word,
      typeArguments: index === words.length - 1 ? typeArguments : [],
    })),
    ...nowhere,
  };
}

export const varType: TypeSyntax = typeNode('var');

function isTypeTest(expression: Expression): boolean {
  return expression.kind === 'is' || expression.kind === 'as';
}
