import type { BoundNode, LocalSymbol } from '@apim-kit/expressions';
import { boundChildren, walkBound } from '@apim-kit/expressions';
import type { LintSubject } from '../lint-subject.js';
import type { AnalyzedExpression } from './analyze-found-expression.js';
import { literalOf } from './elements.js';
import { isRead } from './members.js';

/** A call of a member, with the way to what stands around it. */
export type BoundCall = Extract<BoundNode, { readonly kind: 'call' }>;

/** Where the values of one expression come from. */
export interface ExpressionFlow {
  readonly expression: AnalyzedExpression;
  /** Every node, parents before children. */
  readonly nodes: readonly BoundNode[];
  readonly calls: readonly BoundCall[];
  parentOf(node: BoundNode): BoundNode | undefined;
  /** What a variable was given; for the parameter of a lambda what the lambda was passed to. */
  originsOf(local: LocalSymbol): readonly BoundNode[];
}

/** The flows of all expressions of a document, and of the variables between them. */
export interface DocumentFlow {
  readonly expressions: readonly ExpressionFlow[];
  /**
   * Whether a value may come from a node that fits, through variables of C# and of the request.
   *
   * @param stops at what the way ends. Default nothing.
   */
  reaches(node: BoundNode, fits: (node: BoundNode) => boolean, stops?: (node: BoundNode) => boolean): boolean;
  /** Where the variable is read that `set-variable` gives the value of this expression to. */
  readsOfResult(flow: ExpressionFlow): readonly FlowingCall[];
}

/** A call, in its expression. */
export interface FlowingCall {
  readonly flow: ExpressionFlow;
  readonly call: BoundCall;
}

/** Follows values through a document; conservative: what may flow, flows. */
export function documentFlow({ memo }: LintSubject): DocumentFlow {
  return memo(workOut);
}

function workOut({ expressions, named }: LintSubject): DocumentFlow {
  const flows = expressions.map(flowOf);
  const origins = new Map<LocalSymbol, readonly BoundNode[]>();
  const originsOf = (local: LocalSymbol): readonly BoundNode[] => {
    let known = origins.get(local);
    if (known === undefined) {
      known = flows.flatMap((flow) => flow.originsOf(local));
      origins.set(local, known);
    }
    return known;
  };
  const variables = new Map<string, BoundNode[]>();
  const variableOf = new Map<ExpressionFlow, string>();
  const placed = flows
    .map((flow) => ({ start: flow.expression.span({ start: 0, end: 0 }).start, flow }))
    .sort((a, b) => a.start - b.start);
  for (const element of named('set-variable')) {
    const name = literalOf(element, 'name');
    if (name === undefined) continue;
    const first = lowerBound(placed, element.span.start);
    const values = variables.get(name) ?? [];
    variables.set(name, values);
    for (let i = first; i < placed.length && placed[i]!.start < element.span.end; i++) {
      const { flow } = placed[i]!;
      if (flow.expression.body === undefined) continue;
      values.push(...results(flow));
      variableOf.set(flow, name);
    }
  }
  const reaches = (
    from: BoundNode,
    fits: (node: BoundNode) => boolean,
    stops?: (node: BoundNode) => boolean,
  ): boolean => {
    const seen = new Set<BoundNode>();
    const visit = (node: BoundNode): boolean => {
      if (seen.has(node)) return false;
      seen.add(node);
      if (fits(node)) return true;
      if (stops?.(node) === true) return false;
      if (node.kind === 'local' && originsOf(node.local).some(visit)) return true;
      const variable = isRead(node, 'Variables');
      if (variable !== undefined && (variables.get(variable) ?? []).some(visit)) return true;
      return boundChildren(node).some(visit);
    };
    return visit(from);
  };
  const readsOfResult = (from: ExpressionFlow): readonly FlowingCall[] => {
    const name = variableOf.get(from);
    if (name === undefined) return [];
    return flows.flatMap((flow) =>
      flow.calls.filter((call) => isRead(call, 'Variables') === name).map((call) => ({ flow, call })),
    );
  };
  return { expressions: flows, reaches, readsOfResult };
}

/** What an expression may give. */
function results({ nodes }: ExpressionFlow): readonly BoundNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'return' && node.expression !== null ? [node.expression] : [],
  );
}

function lowerBound(placed: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function flowOf(expression: AnalyzedExpression): ExpressionFlow {
  const nodes: BoundNode[] = [];
  const calls: BoundCall[] = [];
  const parents = new Map<BoundNode, BoundNode>();
  const origins = new Map<LocalSymbol, BoundNode[]>();
  const give = (local: LocalSymbol, ...values: readonly (BoundNode | null)[]): void => {
    const known = origins.get(local) ?? [];
    origins.set(local, known);
    for (const value of values) if (value !== null) known.push(value);
  };
  if (expression.body !== undefined) {
    walkBound(expression.body, (node, ancestors) => {
      nodes.push(node);
      const parent = ancestors.at(-1);
      if (parent !== undefined) parents.set(node, parent);
      switch (node.kind) {
        case 'call':
          calls.push(node);
          for (const argument of node.arguments) {
            if (argument.kind === 'outArgument' && argument.target?.kind === 'local') {
              give(argument.target.local, node.receiver, ...node.arguments.filter((one) => one !== argument));
            }
            if (argument.kind !== 'lambda') continue;
            const source = node.receiver ?? node.arguments[0] ?? null;
            for (const parameter of argument.parameters) give(parameter, source);
          }
          break;
        case 'declaration':
          give(node.local, node.value);
          break;
        case 'assignment':
          if (node.target.kind === 'local') give(node.target.local, node.value);
          break;
        case 'conditionalAccess':
          give(node.placeholder, node.receiver);
          break;
        case 'coalesce':
          give(node.placeholder, node.left);
          break;
        case 'forEach':
          give(node.local, node.source);
          give(node.element, node.source);
          break;
        case 'switch':
          give(node.placeholder, node.value);
          break;
        case 'is':
          if (node.local !== null) give(node.local, node.operand);
          break;
        case 'initialized':
          give(node.placeholder, node.value);
          break;
        case 'lifted':
          node.placeholders.forEach((placeholder, i) => give(placeholder, node.operands[i] ?? null));
          break;
        default:
      }
    });
  }
  return {
    expression,
    nodes,
    calls,
    parentOf: (node) => parents.get(node),
    originsOf: (local) => origins.get(local) ?? [],
  };
}
