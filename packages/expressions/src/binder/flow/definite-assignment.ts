import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { BoundBlock, BoundStatement, BoundSwitch, BoundTry } from '../bound-statement.js';
import type { LocalFunctionSymbol, LocalSymbol } from '../symbols.js';
import { assign, both, meet, type AssignmentState } from './assignment-state.js';
import { canMatchNothing, reachableSections } from './reachability.js';
import { afterCondition, afterExpression, type AssignmentAnalysis } from './expression-assignments.js';

/** States at the jumps out of a loop or switch. */
interface Jumps {
  breaks: AssignmentState;
}

/** Reports locals that may be read before they have a value (C# specification, 9.4). */
export function checkAssignments(body: BoundBlock, diagnostics: Diagnostics): void {
  const watched = new Set<LocalSymbol>();
  const analysis: AssignmentAnalysis = {
    diagnostics,
    watched,
    visitBody: (inner, state) => void afterBlock(analysis, watched, inner, state, { breaks: null }),
  };
  afterBlock(analysis, watched, body, new Set(), { breaks: null });
}

function afterBlock(
  analysis: AssignmentAnalysis,
  watched: Set<LocalSymbol>,
  block: BoundBlock,
  state: AssignmentState,
  jumps: Jumps,
): AssignmentState {
  watch(watched, block.hoisted);
  visitFunctions(analysis, watched, block.functions);
  return block.statements.reduce(
    (current, statement) => after(analysis, watched, statement, current, jumps),
    state,
  );
}

function after(
  analysis: AssignmentAnalysis,
  watched: Set<LocalSymbol>,
  node: BoundStatement,
  state: AssignmentState,
  jumps: Jumps,
): AssignmentState {
  const go = (statement: BoundStatement, from: AssignmentState, inner = jumps) =>
    after(analysis, watched, statement, from, inner);
  switch (node.kind) {
    case 'block':
      return afterBlock(analysis, watched, node, state, jumps);
    case 'declaration':
      if (node.value !== null) return assign(afterExpression(analysis, node.value, state), node.local);
      watched.add(node.local);
      return without(state, node.local);
    case 'expression':
      return afterExpression(analysis, node.expression, state);
    case 'if': {
      const { whenTrue, whenFalse } = afterCondition(analysis, node.condition, state);
      const yes = go(node.whenTrue, whenTrue);
      return meet(yes, node.whenFalse === null ? whenFalse : go(node.whenFalse, whenFalse));
    }
    case 'loop': {
      watch(watched, node.hoisted);
      const start = node.initializers.reduce((current, statement) => go(statement, current), state);
      const inner: Jumps = { breaks: null };
      const test = (from: AssignmentState) =>
        node.condition === null
          ? { whenTrue: from, whenFalse: null }
          : afterCondition(analysis, node.condition, from);
      if (!node.testsFirst) return meet(test(go(node.body, start, inner)).whenFalse, inner.breaks);
      const { whenTrue, whenFalse } = test(start);
      const end = go(node.body, whenTrue, inner);
      node.incrementors.reduce(
        (current, incrementor) => afterExpression(analysis, incrementor, current),
        end,
      );
      return meet(whenFalse, inner.breaks);
    }
    case 'forEach': {
      watch(watched, node.hoisted);
      const source = afterExpression(analysis, node.source, state);
      const start =
        node.deconstruction === null ? source : afterExpression(analysis, node.deconstruction, source);
      go(node.body, start, { breaks: null });
      return source;
    }
    case 'switch':
      return afterSwitch(analysis, watched, node, state, go);
    case 'try':
      return afterTry(node, state, go, (clause, from) => {
        watch(watched, clause.hoisted);
        return clause.filter === null ? from : afterCondition(analysis, clause.filter, from).whenTrue;
      });
    case 'using':
      return go(
        node.body,
        node.declarations.reduce((current, declaration) => go(declaration, current), state),
      );
    case 'return':
      if (node.expression !== null) afterExpression(analysis, node.expression, state);
      return null;
    case 'throwStatement':
      if (node.exception !== null) afterExpression(analysis, node.exception, state);
      return null;
    case 'jump':
      if (node.jump === 'break') jumps.breaks = meet(jumps.breaks, state);
      return null;
  }
}

type Go = (statement: BoundStatement, from: AssignmentState, jumps?: Jumps) => AssignmentState;

function afterSwitch(
  analysis: AssignmentAnalysis,
  watched: Set<LocalSymbol>,
  node: BoundSwitch,
  state: AssignmentState,
  go: Go,
): AssignmentState {
  watch(watched, node.hoisted);
  visitFunctions(analysis, watched, node.functions);
  const start = afterExpression(analysis, node.value, state);
  const inner: Jumps = { breaks: null };
  const reachable = new Set(reachableSections(node));
  for (const section of node.sections) {
    const entries = section.conditions.map((condition) =>
      condition === null ? start : afterCondition(analysis, condition, start).whenTrue,
    );
    const entry = reachable.has(section) ? entries.reduce(meet, null) : null;
    section.statements.reduce((current, statement) => go(statement, current, inner), entry);
  }
  return canMatchNothing(node) ? meet(inner.breaks, start) : inner.breaks;
}

function afterTry(
  node: BoundTry,
  state: AssignmentState,
  go: Go,
  enter: (clause: BoundTry['catches'][number], state: AssignmentState) => AssignmentState,
): AssignmentState {
  const tried = go(node.block, state);
  const handled = node.catches.reduce(
    (current, clause) => meet(current, go(clause.block, enter(clause, state))),
    tried,
  );
  return node.finallyBlock === null ? handled : both(handled, go(node.finallyBlock, state));
}

function visitFunctions(
  analysis: AssignmentAnalysis,
  watched: Set<LocalSymbol>,
  functions: readonly LocalFunctionSymbol[],
): void {
  for (const { body } of functions) {
    // What it captures may be assigned by the time it is called: only its own locals are looked at.
    if (body !== null) afterBlock(analysis, watched, body, new Set(watched), { breaks: null });
  }
}

function watch(watched: Set<LocalSymbol>, locals: readonly LocalSymbol[]): void {
  for (const local of locals) if (!local.isAssigned) watched.add(local);
}

function without(state: AssignmentState, local: LocalSymbol): AssignmentState {
  return state?.has(local) === true ? new Set([...state].filter((other) => other !== local)) : state;
}
