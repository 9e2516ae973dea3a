import type { CatchClause, TryStatement, UsingStatement } from '../../syntax/index.js';
import { membersNamed } from '../../type-system/lookup.js';
import { isSubtype } from '../../type-system/hierarchy.js';
import { bindCondition } from '../bind-conditional.js';
import { bindOperand } from '../bind-expression.js';
import { bindType } from '../bind-type.js';
import { boxReceiver } from '../overloads/make-call.js';
import type { BoundExpression } from '../bound-expression.js';
import type { LocalSymbol } from '../symbols.js';
import type { Binder } from '../binder.js';
import type { BoundCatch, BoundDeclaration, BoundStatement } from '../bound-statement.js';
import { bindBlock, bindEmbedded } from './bind-block.js';
import { bindLocalDeclaration } from './bind-declaration.js';

/** `try { … } catch … finally { … }` */
export function bindTry(b: Binder, syntax: TryStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  const block = bindBlock(b, syntax.block);
  const catches = syntax.catches.map((clause) => bindCatch(b, clause));
  catches.forEach(({ type }, index) => {
    const clause = syntax.catches[index];
    if (clause === undefined || type.kind === 'error') return;
    // A clause without a type, or without a condition, leaves nothing of its type.
    const isCaught = catches
      .slice(0, index)
      .some((other) => other.filter === null && isSubtype(type, other.type));
    if (isCaught) b.report('unreachableCatch', clause.type ?? clause, { type: type.name });
  });
  b.finallyDepth++;
  const outer = { breakDepth: b.breakDepth, continueDepth: b.continueDepth };
  // Control may not leave a finally block by a jump.
  Object.assign(b, { breakDepth: 0, continueDepth: 0 });
  const finallyBlock = syntax.finallyBlock === null ? null : bindBlock(b, syntax.finallyBlock);
  Object.assign(b, outer);
  b.finallyDepth--;
  return { kind: 'try', block, catches, finallyBlock, span };
}

function bindCatch(b: Binder, syntax: CatchClause): BoundCatch {
  return b.inScope((scope) => {
    const type = syntax.type === null ? b.exceptionType : bindType(b, syntax.type);
    if (syntax.type !== null && type.kind !== 'error' && !isSubtype(type, b.exceptionType))
      b.report('notAnException', syntax.type, { type: type.name });
    const local =
      syntax.name === null ? null : b.createLocal(syntax.name.text, type, syntax.name, { isAssigned: true });
    if (local !== null) b.declare(local);
    const filter = syntax.filter === null ? null : bindCondition(b, bindOperand(b, syntax.filter));
    b.catchDepth++;
    const block = bindBlock(b, syntax.block);
    b.catchDepth--;
    return { type, local, filter, hoisted: scope.hoisted, block };
  });
}

/** `using (var x = …) …`: what it holds is disposed of at its end, null is left alone. */
export function bindUsing(b: Binder, syntax: UsingStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  return b.inScope(() => {
    const { resource } = syntax;
    const declarations: readonly BoundDeclaration[] =
      resource.kind === 'localDeclaration'
        ? bindLocalDeclaration(b, resource, 'using')
        : bindResource(b, bindOperand(b, resource));
    const body = bindEmbedded(b, syntax.body);
    return {
      kind: 'using',
      declarations,
      disposals: declarations.map(({ local }) => bindDisposal(b, local)),
      body,
      span,
    };
  });
}

function bindResource(b: Binder, value: BoundDeclaration['value'] & object): readonly BoundDeclaration[] {
  return [{ kind: 'declaration', local: b.placeholder(value.type, value.span), value, span: value.span }];
}

function bindDisposal(
  b: Binder,
  local: LocalSymbol,
): { readonly local: LocalSymbol; readonly call: BoundExpression } {
  const receiver: BoundExpression = { kind: 'local', local, type: local.type, span: local.span };
  if (local.type.kind === 'error') return { local, call: b.error(local.span) };
  const dispose = membersNamed(local.type, 'Dispose').find((member) => member.parameters.length === 0);
  if (dispose === undefined) {
    // What is declared unsupported was reported where it was made.
    if (local.type.kind === 'named' && local.type.definition.unsupported !== undefined)
      return { local, call: b.error(local.span) };
    b.report('notDisposable', local.span, { type: local.type.name });
    return { local, call: b.error(local.span) };
  }
  const { declaringType, type } = dispose;
  const call: BoundExpression = {
    kind: 'call',
    member: dispose,
    receiver: boxReceiver(receiver, declaringType),
    arguments: [],
    typeArguments: declaringType.typeArguments,
    type,
    span: local.span,
  };
  return { local, call };
}
