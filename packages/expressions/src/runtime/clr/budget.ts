import { ExpressionError } from '../../expression-error.js';

/** How much one evaluation may use. */
export interface BudgetLimits {
  /** Loop rounds, calls and elements. Default 10,000,000. */
  readonly maxSteps: number;
  /** Default 2,000 ms, counted from the 32nd step; looked at every 32 steps. */
  readonly maxTimeMs: number;
  /** Longest string, array or collection. Default 16,777,216 characters or elements. */
  readonly maxLength: number;
  /** Characters and elements of all strings and arrays made in one piece. Default 67,108,864. */
  readonly maxAllocated: number;
}

export const defaultBudget: BudgetLimits = Object.freeze({
  maxSteps: 10_000_000,
  maxTimeMs: 2_000,
  maxLength: 16_777_216,
  maxAllocated: 67_108_864,
});

/**
 * An evaluation that used more than its budget was stopped. No `catch` or `finally` of an expression sees it.
 */
export class BudgetExceededError extends ExpressionError {
  override readonly name = 'BudgetExceededError';
  /** What ran out. */
  readonly resource: 'steps' | 'time' | 'memory' | 'depth';

  constructor(resource: BudgetExceededError['resource'], message: string, cause?: unknown) {
    super('budget-exceeded', message, { cause });
    this.resource = resource;
  }
}

/** Seldom enough to cost little, and often enough when each step is a search through megabytes. */
const stepsPerLook = 32;
/** So many characters or elements that are made cost a step. */
const lengthPerStep = 65_536;
let limits = defaultBudget;
let stepsLeft = Infinity;
let stepsUntilLook = stepsPerLook;
let deadlineMs = Infinity;
let allocated = 0;
/** Set once exceeded: every later step of the same evaluation throws as well. */
let exceeded: BudgetExceededError | null = null;
let isRunning = false;

/** Counts work: each round of a loop, each call, each element of a sequence that is made or walked. */
export function step(count = 1): void {
  if ((stepsUntilLook -= count) < 0) look();
}

/** An object of a tree takes more memory than a step may: so many steps each keep a budget below a gigabyte. */
const stepsPerNode = 8;

/** {@link step} for a node of a tree that is copied. */
export function stepNode(): void {
  step(stepsPerNode);
}

/** Refuses a string, array or collection that is longer than the budget allows; making a long one costs steps. */
export function checkLength(length: number): void {
  if (length >= lengthPerStep) step(Math.min(length, limits.maxLength) / lengthPerStep);
  if (length > limits.maxLength)
    throw exceed(
      'memory',
      `An expression may not make a string or collection of more than ${limits.maxLength} elements.`,
    );
}

/** {@link checkLength} for what is made in one piece: all such pieces together are limited as well. */
export function allocate(length: number): void {
  checkLength(length);
  allocated += length;
  if (allocated > limits.maxAllocated && isRunning)
    exceed('memory', `An expression may not make more than ${limits.maxAllocated} elements in all.`);
}

/**
 * Starts a budget; false inside another evaluation, whose budget is shared then. Whoever got true calls
 * {@link endBudget}. Two functions and not one around an action: an evaluation may take no longer than this.
 */
export function beginBudget(budget: BudgetLimits): boolean {
  if (isRunning) return false;
  isRunning = true;
  limits = budget;
  exceeded = null;
  allocated = 0;
  stepsUntilLook = Math.min(stepsPerLook, budget.maxSteps);
  stepsLeft = budget.maxSteps - stepsUntilLook;
  deadlineMs = Infinity;
  return true;
}

export function endBudget(): void {
  // The rest is set anew at the next start; until then nothing is counted.
  isRunning = false;
  limits = defaultBudget;
}

/** True for errors that no `catch` of an expression may see. */
export function isFatal(error: unknown): boolean {
  return exceeded !== null || error instanceof ExpressionError || error instanceof RangeError;
}

/** Ends the evaluation: the stack is used up, or a JavaScript limit was reached. */
export function exceed(resource: BudgetExceededError['resource'], message: string, cause?: unknown): never {
  stepsLeft = 0;
  stepsUntilLook = 0;
  exceeded = new BudgetExceededError(resource, message, cause);
  throw exceeded;
}

function look(): void {
  if (!isRunning) {
    stepsUntilLook = stepsPerLook;
    return;
  }
  if (exceeded !== null) throw exceeded;
  if (stepsLeft + stepsUntilLook < 0)
    exceed('steps', `The expression used more than ${limits.maxSteps} steps.`);
  const nowMs = performance.now();
  // Most evaluations end before their first look and never ask for the time.
  if (deadlineMs === Infinity) deadlineMs = nowMs + limits.maxTimeMs;
  else if (nowMs > deadlineMs) exceed('time', `The expression ran longer than ${limits.maxTimeMs} ms.`);
  const overdrawn = stepsUntilLook;
  stepsUntilLook = Math.min(stepsPerLook, stepsLeft);
  stepsLeft += overdrawn - stepsUntilLook;
  if (stepsLeft < 0) exceed('steps', `The expression used more than ${limits.maxSteps} steps.`);
}
