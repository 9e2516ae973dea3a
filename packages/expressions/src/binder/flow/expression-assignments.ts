import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { BoundExpression } from '../bound-expression.js';
import type { BoundBlock } from '../bound-statement.js';
import type { LocalSymbol } from '../symbols.js';
import { assign, meet, type AssignmentState } from './assignment-state.js';
import { childrenOf } from './expression-children.js';

/** What the analysis of a function works with. */
export interface AssignmentAnalysis {
  readonly diagnostics: Diagnostics;
  /** Locals that start without a value; all others are left alone. */
  readonly watched: ReadonlySet<LocalSymbol>;
  /** Analyses the body of a lambda. */
  readonly visitBody: (body: BoundBlock, state: AssignmentState) => void;
}

/** The state behind an expression; locals without a value that it reads are reported. */
export function afterExpression(
  analysis: AssignmentAnalysis,
  node: BoundExpression,
  state: AssignmentState,
): AssignmentState {
  switch (node.kind) {
    case 'local':
      return read(analysis, node, state);
    case 'assignment':
    case 'compound':
    case 'deconstruction':
    case 'outArgument':
      return assignTargets(analysis, node, state);
    case 'lambda':
      analysis.visitBody(node.body, state);
      return state;
    case 'throw':
      afterExpression(analysis, node.exception, state);
      return null;
    case 'logical':
    case 'conditional': {
      const { whenTrue, whenFalse } = afterCondition(analysis, node, state);
      return meet(whenTrue, whenFalse);
    }
    case 'unary':
      if (node.operator === '!') {
        const { whenTrue, whenFalse } = afterCondition(analysis, node, state);
        return meet(whenTrue, whenFalse);
      }
      break;
    case 'coalesce': {
      const left = afterExpression(analysis, node.left, state);
      return meet(left, afterExpression(analysis, node.right, left));
    }
    case 'conditionalAccess': {
      const receiver = afterExpression(analysis, node.receiver, state);
      afterExpression(analysis, node.access, receiver);
      return receiver;
    }
  }
  return childrenOf(node).reduce((current, child) => afterExpression(analysis, child, current), state);
}

/** The states behind a condition that came out true, and false: `a && TryParse(…, out x)` assigns when true. */
export function afterCondition(
  analysis: AssignmentAnalysis,
  node: BoundExpression,
  state: AssignmentState,
): { readonly whenTrue: AssignmentState; readonly whenFalse: AssignmentState } {
  switch (node.kind) {
    case 'constant':
      return node.value === true
        ? { whenTrue: state, whenFalse: null }
        : { whenTrue: null, whenFalse: state };
    case 'unary': {
      if (node.operator !== '!') break;
      const { whenTrue, whenFalse } = afterCondition(analysis, node.operand, state);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case 'logical': {
      const left = afterCondition(analysis, node.left, state);
      if (node.operator === '&&') {
        const right = afterCondition(analysis, node.right, left.whenTrue);
        return { whenTrue: right.whenTrue, whenFalse: meet(left.whenFalse, right.whenFalse) };
      }
      const right = afterCondition(analysis, node.right, left.whenFalse);
      return { whenTrue: meet(left.whenTrue, right.whenTrue), whenFalse: right.whenFalse };
    }
    case 'conditional': {
      const condition = afterCondition(analysis, node.condition, state);
      const yes = afterCondition(analysis, node.whenTrue, condition.whenTrue);
      const no = afterCondition(analysis, node.whenFalse, condition.whenFalse);
      return { whenTrue: meet(yes.whenTrue, no.whenTrue), whenFalse: meet(yes.whenFalse, no.whenFalse) };
    }
    case 'is': {
      const operand = afterExpression(analysis, node.operand, state);
      return { whenTrue: node.local === null ? operand : assign(operand, node.local), whenFalse: operand };
    }
  }
  const after = afterExpression(analysis, node, state);
  return { whenTrue: after, whenFalse: after };
}

function read(
  analysis: AssignmentAnalysis,
  node: BoundExpression & { kind: 'local' },
  state: AssignmentState,
): AssignmentState {
  const { local } = node;
  if (state === null || !analysis.watched.has(local) || state.has(local)) return state;
  analysis.diagnostics.report('unassigned', node.span, { name: local.name });
  return assign(state, local);
}

function assignTargets(
  analysis: AssignmentAnalysis,
  node: BoundExpression & { kind: 'assignment' | 'compound' | 'deconstruction' | 'outArgument' },
  state: AssignmentState,
): AssignmentState {
  const after = childrenOf(node).reduce((current, child) => afterExpression(analysis, child, current), state);
  const targets = node.kind === 'deconstruction' ? node.targets : [node.target];
  return targets.reduce<AssignmentState>(
    (current, target) => (target?.kind === 'local' ? assign(current, target.local) : current),
    after,
  );
}
