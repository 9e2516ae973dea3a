import type { BoundExpression } from '../bound-expression.js';
import type { BoundStatement, BoundSwitch, BoundSwitchSection } from '../bound-statement.js';
import { constantOfLabel } from '../constant-label.js';

/** Where control can leave a statement (C# specification, 13.2). */
interface Exits {
  /** Behind its end. */
  readonly end: boolean;
  /** By a `break` that leaves the loop or switch around it. */
  readonly break: boolean;
  /** By a `continue` of the loop around it. */
  readonly continue: boolean;
}

const nowhere: Exits = { end: false, break: false, continue: false };
const behind: Exits = { ...nowhere, end: true };

/** Whether control can arrive behind the statement: then a block that has to return a value does not always do so. */
export function endIsReachable(statement: BoundStatement): boolean {
  return exitsOf(statement).end;
}

/** Whether control can arrive behind the last of the statements. */
export function endsAreReachable(statements: readonly BoundStatement[]): boolean {
  return exitsOfAll(statements).end;
}

/** The sections of a switch that can run; a constant goes to one of them, or past all. */
export function reachableSections(statement: BoundSwitch): readonly BoundSwitchSection[] {
  const target = constantTarget(statement);
  if (target === 'any') return statement.sections;
  return target === null ? [] : [target];
}

/** Whether a value can pass all labels of a switch. */
export function canMatchNothing(statement: BoundSwitch): boolean {
  const target = constantTarget(statement);
  if (target !== 'any') return target === null;
  return !statement.sections.some((section) => section.conditions.some(alwaysMatches));
}

function exitsOf(statement: BoundStatement): Exits {
  switch (statement.kind) {
    case 'return':
    case 'throwStatement':
      return nowhere;
    case 'jump':
      return { ...nowhere, [statement.jump]: true };
    case 'block':
      return exitsOfAll(statement.statements);
    case 'if': {
      const yes = isConstant(statement.condition, false) ? nowhere : exitsOf(statement.whenTrue);
      if (isConstant(statement.condition, true)) return yes;
      return either(yes, statement.whenFalse === null ? behind : exitsOf(statement.whenFalse));
    }
    case 'loop': {
      const isForEver = statement.condition === null || isConstant(statement.condition, true);
      const isNever = statement.testsFirst && isConstant(statement.condition, false);
      const body = isNever ? nowhere : exitsOf(statement.body);
      const isTested = statement.testsFirst || body.end || body.continue;
      return { ...nowhere, end: body.break || (isTested && !isForEver) };
    }
    case 'switch': {
      const sections = reachableSections(statement).map((section) => exitsOfAll(section.statements));
      const { end, break: breaks, continue: continues } = sections.reduce(either, nowhere);
      return { end: end || breaks || canMatchNothing(statement), break: false, continue: continues };
    }
    case 'try': {
      if (statement.finallyBlock !== null && !endIsReachable(statement.finallyBlock)) return nowhere;
      return statement.catches
        .map((clause) => exitsOf(clause.block))
        .reduce(either, exitsOf(statement.block));
    }
    case 'using':
      return exitsOf(statement.body);
    case 'expression':
      return statement.expression.kind === 'throw' ? nowhere : behind;
    case 'declaration':
    case 'forEach':
      return behind;
  }
}

function exitsOfAll(statements: readonly BoundStatement[]): Exits {
  let exits = behind;
  for (const statement of statements) {
    const next = exitsOf(statement);
    exits = { ...either(exits, next), end: next.end };
    // What stands behind is never run: its jumps leave nothing.
    if (!next.end) break;
  }
  return exits;
}

function either(left: Exits, right: Exits): Exits {
  return {
    end: left.end || right.end,
    break: left.break || right.break,
    continue: left.continue || right.continue,
  };
}

/** Where a constant goes: a section, null for past all of them; `any` when it is not known before it runs. */
function constantTarget({ value, sections }: BoundSwitch): BoundSwitchSection | null | 'any' {
  if (value.kind !== 'constant') return 'any';
  let otherwise: BoundSwitchSection | null = null;
  for (const section of sections) {
    for (const condition of section.conditions) {
      if (condition === null) {
        otherwise = section;
        continue;
      }
      if (alwaysMatches(condition)) return section;
      const label = constantOfLabel(condition);
      if (label === undefined) return 'any';
      if (label.value === value.value) return section;
    }
  }
  return otherwise;
}

/** `default`, and `case var x`. */
function alwaysMatches(condition: BoundExpression | null): boolean {
  if (condition === null) return true;
  return isConstant(condition.kind === 'initialized' ? condition.value : condition, true);
}

function isConstant(condition: BoundExpression | null, value: boolean): boolean {
  return condition?.kind === 'constant' && condition.value === value;
}
