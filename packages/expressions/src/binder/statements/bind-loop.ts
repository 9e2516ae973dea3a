import {
  isVar,
  type DoStatement,
  type ForEachStatement,
  type ForStatement,
  type Statement,
  type WhileStatement,
} from '../../syntax/index.js';
import { elementTypeOf } from '../../type-system/hierarchy.js';
import { bindCondition } from '../bind-conditional.js';
import { bindExpression, bindOperand } from '../bind-expression.js';
import { bindDeconstruction } from '../bind-tuple.js';
import { bindType } from '../bind-type.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import type { BoundBlock, BoundStatement } from '../bound-statement.js';
import { convertExplicit } from '../conversions/convert-explicit.js';
import { bindEmbedded } from './bind-block.js';
import { bindLocalDeclaration } from './bind-declaration.js';

/** `while (…) …` */
export function bindWhile(b: Binder, syntax: WhileStatement): BoundStatement {
  return b.inScope((scope) => {
    const condition = bindCondition(b, bindOperand(b, syntax.condition));
    const body = bindBody(b, syntax.body);
    return loop({ condition, body, hoisted: scope.hoisted }, syntax);
  });
}

/** `do … while (…);` */
export function bindDo(b: Binder, syntax: DoStatement): BoundStatement {
  return b.inScope((scope) => {
    const body = bindBody(b, syntax.body);
    const condition = bindCondition(b, bindOperand(b, syntax.condition));
    return loop({ condition, body, hoisted: scope.hoisted, testsFirst: false }, syntax);
  });
}

/** `for (…; …; …) …` */
export function bindFor(b: Binder, syntax: ForStatement): BoundStatement {
  return b.inScope((scope) => {
    const initializers: readonly BoundStatement[] =
      syntax.declaration === null
        ? syntax.initializers.map((initializer) => ({
            kind: 'expression',
            expression: bindExpression(b, initializer),
            span: initializer,
          }))
        : bindLocalDeclaration(b, syntax.declaration);
    const condition = syntax.condition === null ? null : bindCondition(b, bindOperand(b, syntax.condition));
    const incrementors = syntax.incrementors.map((incrementor) => bindExpression(b, incrementor));
    const body = bindBody(b, syntax.body);
    return loop({ initializers, condition, incrementors, body, hoisted: scope.hoisted }, syntax);
  });
}

/** `foreach (var x in …) …` */
export function bindForEach(b: Binder, syntax: ForEachStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  return b.inScope((scope) => {
    const source = bindOperand(b, syntax.source);
    const found = source.type.kind === 'error' ? source.type : elementTypeOf(source.type);
    if (found === undefined) b.report('notEnumerable', source.span, { type: source.type.name });
    const elementType = found ?? b.error(span).type;
    const element = b.placeholder(elementType, span);
    const current: BoundExpression = { kind: 'local', local: element, type: elementType, span };
    const [name] = syntax.names;
    if (syntax.isDeconstruction || name === undefined) {
      const type = { ...syntax.type };
      const deconstruction = bindDeconstruction(
        b,
        syntax.pattern ?? {
          kind: 'declaration',
          type,
          names: syntax.names,
          isDeconstruction: true,
          start: syntax.start,
          end: syntax.end,
        },
        current,
        span,
      );
      const body = bindBody(b, syntax.body);
      return {
        kind: 'forEach',
        local: element,
        source,
        element,
        value: current,
        deconstruction,
        hoisted: scope.hoisted,
        body,
        span,
      };
    }
    const type = isVar(syntax.type) ? elementType : bindType(b, syntax.type);
    const value = convertExplicit(b, current, type);
    const local = b.createLocal(name.text, type, name, { readOnly: 'forEach', isAssigned: true });
    b.declare(local);
    const body = bindBody(b, syntax.body);
    return {
      kind: 'forEach',
      local,
      source,
      element,
      value,
      deconstruction: null,
      hoisted: scope.hoisted,
      body,
      span,
    };
  });
}

function bindBody(b: Binder, syntax: Statement): BoundBlock {
  b.breakDepth++;
  b.continueDepth++;
  const body = bindEmbedded(b, syntax);
  b.breakDepth--;
  b.continueDepth--;
  return body;
}

function loop(
  parts: Pick<BoundStatement & { kind: 'loop' }, 'condition' | 'body' | 'hoisted'> &
    Partial<BoundStatement & { kind: 'loop' }>,
  syntax: { readonly start: number; readonly end: number },
): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  return { initializers: [], incrementors: [], testsFirst: true, ...parts, kind: 'loop', span };
}
