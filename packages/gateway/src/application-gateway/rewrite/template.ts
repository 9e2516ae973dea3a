import type { Exchange } from '../exchange.js';
import type { Report } from '../findings.js';
import type { Condition } from './condition.js';
import { findVariable, type Variable } from './variable.js';

/** Groups captured by the conditions of a rule, in their order. */
export type Captures = readonly (readonly string[])[];

/** A value with its variables: text between what is read when a request comes. */
export interface Template {
  readonly of: 'request' | 'response';
  readonly render: (exchange: Exchange, captures: Captures) => string;
}

type Part = (exchange: Exchange, captures: Captures) => string;

/**
 * Compiles `{var_x}`, `{http_req_X}`, `{http_resp_X}` and captures such as `{var_uri_path_1}` between text.
 *
 * Braces around anything else are text.
 */
export function compileTemplate(
  text: string,
  conditions: readonly Condition[],
  path: string,
  report: Report,
): Template | 'unsupported' | undefined {
  const parts: Part[] = [];
  let of: Template['of'] = 'request';
  let outcome: 'ok' | 'unsupported' | 'wrong' = 'ok';
  let end = 0;
  for (const match of text.matchAll(/\{((?:var|http_req|http_resp)_[^{}]+)\}/g)) {
    if (match.index > end) parts.push(literal(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const reference = compileReference(match[1]!, conditions, path, report);
    if (reference === undefined) outcome = 'wrong';
    else if (reference === 'unsupported') outcome = outcome === 'wrong' ? 'wrong' : 'unsupported';
    else {
      parts.push(reference.part);
      if (reference.variable.of === 'response') of = 'response';
    }
  }
  if (end < text.length) parts.push(literal(text.slice(end)));
  if (outcome !== 'ok') return outcome === 'wrong' ? undefined : 'unsupported';
  const [only] = parts;
  if (only === undefined) return { of, render: () => '' };
  if (parts.length === 1) return { of, render: only };
  return { of, render: (exchange, captures) => parts.map((part) => part(exchange, captures)).join('') };
}

const literal =
  (text: string): Part =>
  () =>
    text;

function compileReference(
  name: string,
  conditions: readonly Condition[],
  path: string,
  report: Report,
): { part: Part; variable: Variable } | 'unsupported' | undefined {
  const capture = /^(.+)_([0-9]{1,3})$/.exec(name);
  // `var_cookie_a_1` may be the cookie `a_1`: a capture is what a condition of the rule captures.
  const index = capture
    ? conditions.findIndex(({ variable }) => sameVariable(variable.name, capture[1]!))
    : -1;
  if (capture && index >= 0) {
    const { variable, groupCount } = conditions[index]!;
    const group = Number(capture[2]);
    if (group >= 1 && group <= groupCount) {
      return { variable, part: (_, captures) => captures[index]?.[group - 1] ?? '' };
    }
  }
  if (capture && !name.startsWith('var_cookie_')) {
    report('UnknownCapture', path, name);
    return undefined;
  }
  const variable = findVariable(name, path, report);
  if (variable === undefined || variable === 'unsupported') return variable;
  return { variable, part: variable.read };
}

/** Azure wants the same case in both places; names of headers differ in case without meaning anything else. */
const sameVariable = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
