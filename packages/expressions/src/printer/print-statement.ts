// Over 150 lines: one case for each kind of statement.
import type {
  Block,
  LocalDeclaration,
  LocalFunction,
  Statement,
  SwitchSection,
  TryStatement,
} from '../syntax/index.js';
import { deeper, type Layout } from './layout.js';
import { printArrayInitializer, printExpression, printPattern } from './print-expression.js';
import { printName } from './print-literal.js';
import { printType } from './print-type.js';

/** The C# of a statement, from its first line on without indentation. */
export function printStatement(s: Statement, layout: Layout): string {
  const print = (expression: Parameters<typeof printExpression>[0]) => printExpression(expression, layout);
  switch (s.kind) {
    case 'block':
      return printBlock(s, layout);
    case 'localDeclaration':
      return `${printDeclaration(s, layout)};`;
    case 'localFunction':
      return printLocalFunction(s, layout);
    case 'expressionStatement':
      return `${print(s.expression)};`;
    case 'if': {
      const whenTrue = `if (${print(s.condition)})${printBody(s.whenTrue, layout)}`;
      if (s.whenFalse === null) return whenTrue;
      const whenFalse =
        s.whenFalse.kind === 'if'
          ? ` ${printStatement(s.whenFalse, layout)}`
          : printBody(s.whenFalse, layout);
      return `${whenTrue}\n${layout.indent}else${whenFalse}`;
    }
    case 'while':
      return `while (${print(s.condition)})${printBody(s.body, layout)}`;
    case 'do':
      return `do${printBody(s.body, layout)}\n${layout.indent}while (${print(s.condition)});`;
    case 'for': {
      const first =
        s.declaration === null
          ? s.initializers.map(print).join(', ')
          : printDeclaration(s.declaration, layout);
      const condition = s.condition === null ? '' : ` ${print(s.condition)}`;
      const last = s.incrementors.length === 0 ? '' : ` ${s.incrementors.map(print).join(', ')}`;
      return `for (${first};${condition};${last})${printBody(s.body, layout)}`;
    }
    case 'forEach': {
      const names = s.names.map((name) => printName(name.text)).join(', ');
      const variable =
        s.pattern === undefined
          ? `${printType(s.type)} ${s.isDeconstruction ? `(${names})` : names}`
          : print(s.pattern);
      return `foreach (${variable} in ${print(s.source)})${printBody(s.body, layout)}`;
    }
    case 'switch':
      return (
        `switch (${print(s.value)})\n${layout.indent}{` +
        s.sections.map((section) => printSection(section, deeper(layout))).join('') +
        `\n${layout.indent}}`
      );
    case 'try':
      return printTry(s, layout);
    case 'using': {
      const resource =
        s.resource.kind === 'localDeclaration' ? printDeclaration(s.resource, layout) : print(s.resource);
      return `using (${resource})${printBody(s.body, layout)}`;
    }
    case 'lock':
      return `lock (${print(s.target)})${printBody(s.body, layout)}`;
    case 'checked':
      return `${s.isChecked ? 'checked' : 'unchecked'}${printBody(s.block, layout)}`;
    case 'return':
      return s.expression === null ? 'return;' : `return ${print(s.expression)};`;
    case 'throw':
      return s.expression === null ? 'throw;' : `throw ${print(s.expression)};`;
    case 'break':
      return 'break;';
    case 'continue':
      return 'continue;';
    case 'empty':
    case 'refusedStatement':
      return ';';
  }
}

/** `{ … }` over several lines; the brace that opens it stands where the text goes on. */
export function printBlock(block: Block, layout: Layout): string {
  return `{${printStatements(block.statements, deeper(layout))}\n${layout.indent}}`;
}

/** Statements, each on a line of its own that starts with a line end. */
export function printStatements(statements: readonly Statement[], layout: Layout): string {
  return statements.map((statement) => `\n${layout.indent}${printStatement(statement, layout)}`).join('');
}

function printBody(body: Statement, layout: Layout): string {
  if (body.kind === 'block') return `\n${layout.indent}${printBlock(body, layout)}`;
  const inner = deeper(layout);
  return `\n${inner.indent}${printStatement(body, inner)}`;
}

function printDeclaration(declaration: LocalDeclaration, layout: Layout): string {
  const { isConst, isRef, type, declarators } = declaration;
  const list = declarators.map(({ name, initializer }) => {
    if (initializer === null) return printName(name.text);
    const value =
      initializer.kind === 'arrayInitializer'
        ? printArrayInitializer(initializer, layout)
        : printExpression(initializer, layout);
    return `${printName(name.text)} = ${value}`;
  });
  return `${isConst ? 'const ' : isRef === true ? 'ref ' : ''}${printType(type)} ${list.join(', ')}`;
}

function printLocalFunction(syntax: LocalFunction, layout: Layout): string {
  const { returnType, name, typeParameters, constraints, parameters, body } = syntax;
  const list = parameters.map((parameter) => {
    const modifier = parameter.modifier === null ? '' : `${parameter.modifier} `;
    const value =
      parameter.defaultValue === null ? '' : ` = ${printExpression(parameter.defaultValue, layout)}`;
    return `${modifier}${printType(parameter.type)} ${printName(parameter.name.text)}${value}`;
  });
  const types = typeParameters.map(({ text }) => printName(text)).join(', ');
  const generic = types === '' ? '' : `<${types}>`;
  const where = constraints.map((constraint) => {
    // `new()` comes last, `class` and `struct` first.
    const first = constraint.kinds.filter((kind) => kind !== 'new()');
    const last = constraint.kinds.filter((kind) => kind === 'new()');
    const parts = [...first, ...constraint.types.map(printType), ...last];
    return ` where ${printName(constraint.parameter.text)} : ${parts.join(', ')}`;
  });
  const head = `${printType(returnType)} ${printName(name.text)}${generic}(${list.join(', ')})${where.join('')}`;
  return body.kind === 'block'
    ? head + printBody(body, layout)
    : `${head} => ${printExpression(body, layout)};`;
}

function printSection({ labels, statements }: SwitchSection, layout: Layout): string {
  const heads = labels.map(({ pattern, when }) => {
    const label = pattern === null ? 'default' : `case ${printPattern(pattern, layout)}`;
    return `\n${layout.indent}${label}${when === null ? '' : ` when ${printExpression(when, layout)}`}:`;
  });
  return heads.join('') + printStatements(statements, deeper(layout));
}

function printTry({ block, catches, finallyBlock }: TryStatement, layout: Layout): string {
  const clauses = catches.map(({ type, name, filter, block: body }) => {
    const variable = name === null ? '' : ` ${printName(name.text)}`;
    const exception = type === null ? '' : ` (${printType(type)}${variable})`;
    const when = filter === null ? '' : ` when (${printExpression(filter, layout)})`;
    return `\n${layout.indent}catch${exception}${when}${printBody(body, layout)}`;
  });
  const last = finallyBlock === null ? '' : `\n${layout.indent}finally${printBody(finallyBlock, layout)}`;
  return `try${printBody(block, layout)}${clauses.join('')}${last}`;
}
