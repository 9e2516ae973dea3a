import type { RewriteCondition } from '@apim-kit/environment';
import { RE2JS } from 're2js';
import type { Exchange } from '../exchange.js';
import type { Report } from '../findings.js';
import { findVariable, type Variable } from './variable.js';

/** A condition compiled to RE2, whose matching takes time linear in the value: no pattern can run away. */
export interface Condition {
  readonly variable: Variable;
  readonly groupCount: number;
  /** The groups when it holds (empty strings under `negate`), undefined when it does not. */
  readonly test: (exchange: Exchange) => readonly string[] | undefined;
}

/** Compiles a condition; what is wrong with it is reported. */
export function compileCondition(
  condition: RewriteCondition,
  path: string,
  report: Report,
): Condition | 'unsupported' | undefined {
  const variable = findVariable(condition.variable, `${path}.variable`, report);
  const pattern = compilePattern(condition, path, report);
  if (variable === undefined || pattern === undefined) return undefined;
  if (variable === 'unsupported') return 'unsupported';
  const { negate = false } = condition;
  const groupCount = pattern.groupCount();
  const noGroups: readonly string[] = [];
  return {
    variable,
    groupCount,
    test: (exchange) => {
      const matcher = pattern.matcher(variable.read(exchange));
      const found = matcher.find();
      if (found === negate) return undefined;
      if (negate || groupCount === 0) return noGroups;
      return Array.from({ length: groupCount }, (_, index) => matcher.group(index + 1) ?? '');
    },
  };
}

function compilePattern(condition: RewriteCondition, path: string, report: Report): RE2JS | undefined {
  try {
    return RE2JS.compile(condition.pattern, condition.ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    report('InvalidPattern', `${path}.pattern`, condition.pattern, reason);
    return undefined;
  }
}
