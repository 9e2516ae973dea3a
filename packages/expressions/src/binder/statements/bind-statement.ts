import type { ReturnStatement, Statement, ThrowStatement } from '../../syntax/index.js';
import { isVoid } from '../../type-system/classify.js';
import { bindCondition } from '../bind-conditional.js';
import { bindException, bindExpression, bindOperand, bindValue, settle } from '../bind-expression.js';
import type { Binder } from '../binder.js';
import type { BoundStatement } from '../bound-statement.js';
import { convertImplicit, reportNotAValue } from '../conversions/convert.js';
import { bindBlock, bindEmbedded } from './bind-block.js';
import { bindLocalDeclaration } from './bind-declaration.js';
import { bindLocalFunction } from './bind-local-function.js';
import { bindDo, bindFor, bindForEach, bindWhile } from './bind-loop.js';
import { bindSwitch } from './bind-switch.js';
import { bindTry, bindUsing } from './bind-try.js';

/** Binds one statement; a declaration of several variables is several. */
export function bindStatement(b: Binder, syntax: Statement): readonly BoundStatement[] {
  const span = { start: syntax.start, end: syntax.end };
  if (!b.charge(span)) return [];
  switch (syntax.kind) {
    case 'block':
      return [bindBlock(b, syntax)];
    case 'localDeclaration':
      return bindLocalDeclaration(b, syntax);
    case 'localFunction':
      bindLocalFunction(b, syntax);
      return [];
    case 'expressionStatement': {
      const expression = bindExpression(b, syntax.expression);
      if (reportNotAValue(b, expression)) return [];
      return [{ kind: 'expression', expression: settle(b, expression), span }];
    }
    case 'if': {
      const condition = bindCondition(b, bindOperand(b, syntax.condition));
      const whenTrue = bindEmbedded(b, syntax.whenTrue);
      const whenFalse = syntax.whenFalse === null ? null : bindEmbedded(b, syntax.whenFalse);
      return [{ kind: 'if', condition, whenTrue, whenFalse, span }];
    }
    case 'while':
      return [bindWhile(b, syntax)];
    case 'do':
      return [bindDo(b, syntax)];
    case 'for':
      return [bindFor(b, syntax)];
    case 'forEach':
      return [bindForEach(b, syntax)];
    case 'switch':
      return [bindSwitch(b, syntax)];
    case 'try':
      return [bindTry(b, syntax)];
    case 'using':
      return [bindUsing(b, syntax)];
    case 'lock': {
      // One expression runs on one thread: the lock is always free.
      const expression = bindOperand(b, syntax.target);
      return [{ kind: 'expression', expression, span }, bindEmbedded(b, syntax.body)];
    }
    case 'checked':
      return [b.withChecks(syntax.isChecked, () => bindBlock(b, syntax.block))];
    case 'return':
      return [bindReturn(b, syntax)];
    case 'throw':
      return [bindThrow(b, syntax)];
    case 'break':
    case 'continue': {
      const depth = syntax.kind === 'break' ? b.breakDepth : b.continueDepth;
      if (depth === 0) b.report('jumpOutside', span, { word: syntax.kind });
      return [{ kind: 'jump', jump: syntax.kind, span }];
    }
    case 'empty':
    case 'refusedStatement':
      return [];
  }
}

function bindReturn(b: Binder, syntax: ReturnStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  const { returnType } = b.function;
  if (b.finallyDepth > 0) b.report('returnInFinally', span, {});
  if (syntax.expression === null) {
    b.function.returnsNothing = true;
    if (returnType !== null && !isVoid(returnType)) b.report('valueMissing', span, { type: returnType.name });
    return { kind: 'return', expression: null, span };
  }
  if (returnType !== null && isVoid(returnType)) {
    bindExpression(b, syntax.expression);
    b.report('valueNotAllowed', syntax.expression, {});
    return { kind: 'return', expression: null, span };
  }
  const expression = bindValue(b, syntax.expression);
  b.function.returns.push(expression);
  return {
    kind: 'return',
    expression: returnType === null ? expression : convertImplicit(b, expression, returnType),
    span,
  };
}

function bindThrow(b: Binder, syntax: ThrowStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  if (syntax.expression === null) {
    if (b.catchDepth === 0) b.report('rethrowOutside', span, {});
    return { kind: 'throwStatement', exception: null, span };
  }
  return { kind: 'throwStatement', exception: bindException(b, syntax.expression), span };
}
