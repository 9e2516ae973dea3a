// Over 150 lines: one case for each kind of expression.
import { typeKeywords } from '../scanner/keywords.js';
import { binaryPrecedence } from '../scanner/operators.js';
import type {
  Argument,
  ArrayInitializer,
  Binary,
  Expression,
  Initializer,
  InterpolatedExpression,
  Lambda,
  Pattern,
  TypeSyntax,
} from '../syntax/index.js';
import { deeper, fits, type Layout } from './layout.js';
import { levels, wrap } from './precedence.js';
import { escapeText, printLiteral, printName } from './print-literal.js';
import { printBlock } from './print-statement.js';
import { printType, printTypeArguments } from './print-type.js';

/** The C# of an expression; brackets are added where the tree has none and the precedence needs them. */
export function printExpression(
  expression: Expression,
  layout: Layout,
  minimum: number = levels.anything,
): string {
  const e = wrap(expression, minimum);
  const print = (inner: Expression, level: number = levels.anything) => printExpression(inner, layout, level);
  switch (e.kind) {
    case 'literal':
      return printLiteral(e.value);
    case 'interpolated':
      return printInterpolated(e, layout);
    case 'name':
      return printName(e.name.text) + printTypeArguments(e.typeArguments);
    case 'memberAccess':
      return `${print(e.target, levels.primary)}.${printName(e.name.text)}${printTypeArguments(e.typeArguments)}`;
    case 'conditionalAccess':
      return `${print(e.target, levels.primary)}?${print(e.access)}`;
    case 'conditionalReceiver':
    case 'missing':
    case 'refused':
      return '';
    case 'invocation':
      return print(e.target, levels.primary) + printArguments(e.arguments, layout);
    case 'elementAccess':
      return `${print(bracketed(e.target), levels.primary)}[${e.arguments.map((each) => printArgument(each, layout)).join(', ')}]`;
    case 'objectCreation': {
      const noArguments = e.arguments.length === 0 && e.initializer !== null;
      const head = `new ${printType(e.type)}${noArguments ? '' : printArguments(e.arguments, layout)}`;
      return e.initializer === null ? head : `${head} ${printInitializer(e.initializer, layout)}`;
    }
    case 'arrayCreation': {
      const rank =
        e.sizes.length > 0 ? e.sizes.map((size) => print(size)).join(', ') : ','.repeat(e.rank - 1);
      const head = `new ${arrayElement(e.elementType, `[${rank}]`)}`;
      return e.initializer === null ? head : `${head} ${printArrayInitializer(e.initializer, layout)}`;
    }
    case 'anonymousObject':
      return `new ${braces(
        e.members,
        ({ name, value }, inner) =>
          (name === null ? '' : `${printName(name.text)} = `) + printExpression(value, inner),
        layout,
      )}`;
    case 'cast':
      return `(${printType(e.type)})${print(castOperand(e.type, e.operand), levels.unary)}`;
    case 'prefixUnary':
      return e.operator + print(unaryOperand(e.operator, e.operand), levels.unary);
    case 'postfixUnary':
      return print(e.operand, levels.primary) + e.operator;
    case 'binary':
      return printBinary(e, layout);
    case 'assignment':
      return `${print(e.target, levels.conditional + 1)} ${e.operator} ${print(e.value)}`;
    case 'conditional':
      return `${print(e.condition, levels.conditional + 1)} ? ${print(e.whenTrue)} : ${print(e.whenFalse)}`;
    case 'is': {
      const type =
        e.pattern === null ? (e.type === null ? '' : printType(e.type)) : printPattern(e.pattern, layout);
      return `${print(e.operand, levels.relational)} is ${type}`;
    }
    case 'as':
      return `${print(e.operand, levels.relational)} as ${printType(e.type)}`;
    case 'lambda':
      return printLambda(e, layout);
    case 'parenthesized':
      return `(${print(e.expression)})`;
    case 'typeOf':
      return `typeof(${printType(e.type)})`;
    case 'sizeOf':
      return `sizeof(${printType(e.type)})`;
    case 'ref':
      return `ref ${print(e.operand)}`;
    case 'default':
      return e.type === null ? 'default' : `default(${printType(e.type)})`;
    case 'checkedExpression':
      return `${e.isChecked ? 'checked' : 'unchecked'}(${print(e.expression)})`;
    case 'tuple': {
      const isNested = e.elements.some(
        ({ value }) => value.kind === 'tuple' || (value.kind === 'declaration' && value.isDeconstruction),
      );
      const designation = isNested ? printDesignation(e) : undefined;
      if (designation !== undefined) return `var ${designation}`;
      return `(${e.elements
        .map(({ name, value }) => (name === null ? '' : `${printName(name.text)}: `) + print(value))
        .join(', ')})`;
    }
    case 'declaration': {
      const names = e.names.map((name) => printName(name.text)).join(', ');
      return `${printType(e.type)} ${e.isDeconstruction ? `(${names})` : names}`;
    }
    case 'throwExpression':
      return `throw ${print(e.expression, levels.conditional)}`;
    case 'predefinedType':
      return printType(e.type);
  }
}

/** What stands behind `is` or `case`. */
/** `(a, (b, c))` of what was written behind `var`; undefined for anything else. */
function printDesignation(e: Expression): string | undefined {
  if (e.kind === 'declaration') {
    const isVar = e.type.kind === 'namedType' && e.type.parts[0]?.name === 'var';
    const names = e.names.map(({ text }) => printName(text)).join(', ');
    return isVar ? (e.isDeconstruction ? `(${names})` : names) : undefined;
  }
  if (e.kind !== 'tuple') return undefined;
  const parts = e.elements.map(({ value }) => printDesignation(value));
  return parts.every((part) => part !== undefined) ? `(${parts.join(', ')})` : undefined;
}

export function printPattern(pattern: Pattern, layout: Layout): string {
  switch (pattern.kind) {
    case 'constantPattern':
      return printExpression(pattern.expression, layout, levels.shift);
    case 'declarationPattern':
      return `${printType(pattern.type)} ${printName(pattern.name.text)}`;
    case 'varPattern':
      return `var ${printName(pattern.name.text)}`;
  }
}

/** `{ a, b }` behind an array. */
export function printArrayInitializer(initializer: ArrayInitializer, layout: Layout): string {
  return braces(
    initializer.elements,
    (element, inner) =>
      element.kind === 'arrayInitializer'
        ? printArrayInitializer(element, inner)
        : printExpression(element, inner),
    layout,
  );
}

/** A chain of one operator is flat in the text, and broken before each operator where it is long. */
function printBinary(e: Binary, layout: Layout): string {
  const level = binaryPrecedence[e.operator] ?? levels.anything;
  const isCoalesce = e.operator === '??';
  // A `throw` behind `??` needs no brackets.
  const rightMinimum =
    e.right.kind === 'throwExpression' && isCoalesce ? levels.anything : isCoalesce ? level : level + 1;
  const links: { readonly operator: string; readonly right: Expression }[] = [];
  let first: Expression = e;
  if (isCoalesce) {
    links.push(e);
    first = e.left;
  } else
    while (first.kind === 'binary' && first.operator !== '??' && binaryPrecedence[first.operator] === level) {
      links.push(first);
      first = first.left;
    }
  const head = printExpression(first, layout, isCoalesce ? level + 1 : level);
  const tail = links
    .reverse()
    .map(({ operator, right }) => `${operator} ${printExpression(right, layout, rightMinimum)}`);
  const line = [head, ...tail].join(' ');
  const isLogical = e.operator === '&&' || e.operator === '||';
  return !isLogical || fits(line, layout) ? line : [head, ...tail].join(`\n${deeper(layout).indent}`);
}

function printInterpolated({ texts, holes }: InterpolatedExpression, layout: Layout): string {
  const parts = texts.map((text, index) => {
    const printed = escapeText(text).replace(/[{}]/g, '$&$&');
    const hole = holes[index];
    if (hole === undefined) return printed;
    // Colons and line ends mean something else in a hole.
    const value = printExpression(hole.expression, { indent: layout.indent }, levels.conditional + 1);
    const alignment = hole.alignment === null ? '' : `,${printExpression(hole.alignment, layout)}`;
    const format = hole.format === null ? '' : `:${escapeText(hole.format).replace(/[{}]/g, '$&$&')}`;
    return `${printed}{${value}${alignment}${format}}`;
  });
  return `$"${parts.join('')}"`;
}

function printLambda({ parameters, takesAny, body }: Lambda, layout: Layout): string {
  if (takesAny === true && body.kind === 'block') return `delegate ${printBlock(body, layout)}`;
  const [only] = parameters;
  const isBare = parameters.length === 1 && only?.type === null && only.modifier === null;
  const list = parameters
    .map(
      ({ name, type, modifier }) =>
        (modifier === null ? '' : `${modifier} `) +
        (type === null ? '' : `${printType(type)} `) +
        printName(name.text),
    )
    .join(', ');
  return `${isBare ? list : `(${list})`} => ${body.kind === 'block' ? printBlock(body, layout) : printExpression(body, layout)}`;
}

function printArguments(args: readonly Argument[], layout: Layout): string {
  const line = `(${args.map((each) => printArgument(each, layout)).join(', ')})`;
  if (args.length < 2 || fits(line, layout)) return line;
  const inner = deeper(layout);
  return `(\n${inner.indent}${args.map((each) => printArgument(each, inner)).join(`,\n${inner.indent}`)})`;
}

function printArgument({ name, modifier, value }: Argument, layout: Layout): string {
  const prefix =
    (name === null ? '' : `${printName(name.text)}: `) + (modifier === null ? '' : `${modifier} `);
  return prefix + printExpression(value, layout);
}

function printInitializer(initializer: Initializer, layout: Layout): string {
  return braces(
    initializer.elements,
    (element, inner) => {
      switch (element.kind) {
        case 'memberInitializer':
          return `${printName(element.name.text)} = ${initializerValue(element.value, inner)}`;
        case 'indexInitializer':
          return `[${element.arguments.map((each) => printArgument(each, inner)).join(', ')}] = ${initializerValue(element.value, inner)}`;
        case 'elementInitializer': {
          const values = element.values.map((value) => printExpression(value, inner)).join(', ');
          return element.values.length === 1 ? values : `{ ${values} }`;
        }
      }
    },
    layout,
  );
}

function initializerValue(value: Expression | Initializer, layout: Layout): string {
  return value.kind === 'initializer' ? printInitializer(value, layout) : printExpression(value, layout);
}

function braces<T>(
  elements: readonly T[],
  print: (element: T, layout: Layout) => string,
  layout: Layout,
): string {
  if (elements.length === 0) return '{ }';
  const line = `{ ${elements.map((element) => print(element, layout)).join(', ')} }`;
  if (fits(line, layout)) return line;
  const inner = deeper(layout);
  const lines = elements.map((element) => inner.indent + print(element, inner)).join(',\n');
  return `{\n${lines}\n${layout.indent}}`;
}

/** `new int[3][]`: the size stands in the first brackets, those of the elements behind. */
function arrayElement(type: Parameters<typeof printType>[0] | null, brackets: string): string {
  let element = type;
  let behind = '';
  while (element?.kind === 'arrayType') {
    behind += `[${','.repeat(element.rank - 1)}]`;
    element = element.elementType;
  }
  return (element === null ? '' : printType(element)) + brackets + behind;
}

/** `new int[3][0]` would be an array of arrays. */
function bracketed(target: Expression): Expression {
  return target.kind === 'arrayCreation' && target.initializer === null ? inBrackets(target) : target;
}

/** `(T)-x` would subtract from something named `T`; `(int)-x` can't. */
function castOperand(type: TypeSyntax, operand: Expression): Expression {
  const isSign = operand.kind === 'prefixUnary' && operand.operator !== '!' && operand.operator !== '~';
  return isSign && !isCertainType(type) ? inBrackets(operand) : operand;
}

function isCertainType(type: TypeSyntax): boolean {
  if (type.kind === 'nullableType') return isCertainType(type.type);
  return (
    type.kind === 'arrayType' || (type.kind === 'namedType' && typeKeywords.has(type.parts[0]?.name ?? ''))
  );
}

/** `- -x`, without becoming `--x`. */
function unaryOperand(operator: string, operand: Expression): Expression {
  return operand.kind === 'prefixUnary' && /[-+]/.test(operator) && operand.operator.startsWith(operator)
    ? inBrackets(operand)
    : operand;
}

function inBrackets(expression: Expression): Expression {
  return { kind: 'parenthesized', expression, start: expression.start, end: expression.end };
}
