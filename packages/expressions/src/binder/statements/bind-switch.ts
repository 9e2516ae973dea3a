import type { SwitchLabel, SwitchStatement } from '../../syntax/index.js';
import { bindCondition } from '../bind-conditional.js';
import { bindOperand } from '../bind-expression.js';
import { bindPattern } from '../bind-type-test.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import type { BoundStatement, BoundSwitchSection } from '../bound-statement.js';
import { constantOfLabel } from '../constant-label.js';
import { endsAreReachable } from '../flow/reachability.js';
import type { LocalFunctionSymbol, LocalSymbol } from '../symbols.js';
import { declareLocalFunctions, finishLocalFunctions } from './bind-local-function.js';
import { bindStatement } from './bind-statement.js';

/** `switch (…) { … }`: labels are tried in order, `default` when none matches; no section falls into the next. */
export function bindSwitch(b: Binder, syntax: SwitchStatement): BoundStatement {
  const span = { start: syntax.start, end: syntax.end };
  const value = bindOperand(b, syntax.value);
  const placeholder = b.placeholder(value.type, syntax.value);
  const current: BoundExpression = {
    kind: 'local',
    local: placeholder,
    type: value.type,
    span: syntax.value,
  };
  const defaults = syntax.sections.flatMap(({ labels }) => labels.filter((label) => label.pattern === null));
  const [, second] = defaults;
  if (second !== undefined) b.report('secondDefault', second, {});
  b.breakDepth++;
  const hoisted: LocalSymbol[] = [];
  const functions: LocalFunctionSymbol[] = [];
  // A section is a scope of its own: its patterns may use the names of another's.
  const sections = syntax.sections.map((section) =>
    b.inScope((scope): BoundSwitchSection => {
      declareLocalFunctions(b, section.statements);
      const conditions = section.labels.map((label) => bindLabel(b, label, current));
      const statements = section.statements.flatMap((statement) => bindStatement(b, statement));
      if (endsAreReachable(statements)) b.report('fallsThrough', section.labels[0] ?? section, {});
      finishLocalFunctions(b, section.statements);
      hoisted.push(...scope.hoisted);
      functions.push(...scope.functions);
      return { conditions, statements };
    }),
  );
  b.breakDepth--;
  reportDuplicates(b, syntax, sections);
  return { kind: 'switch', value, placeholder, sections, hoisted, functions, span };
}

/** Labels of the same constant; a label with `when` is none of them. */
function reportDuplicates(b: Binder, syntax: SwitchStatement, sections: readonly BoundSwitchSection[]): void {
  const seen = new Set<string>();
  syntax.sections.forEach(({ labels }, index) => {
    labels.forEach((label, at) => {
      const condition = sections[index]?.conditions[at];
      const constant = label.when === null && condition ? constantOfLabel(condition) : undefined;
      if (constant === undefined) return;
      const key = `${constant.type.id}:${String(constant.value)}`;
      if (seen.has(key)) b.report('duplicateCase', label, {});
      seen.add(key);
    });
  });
}

function bindLabel(b: Binder, label: SwitchLabel, current: BoundExpression): BoundExpression | null {
  if (label.pattern === null) return null;
  const condition = current.type.kind === 'error' ? b.error(label) : bindPattern(b, current, label.pattern);
  if (label.when === null) return condition;
  const when = bindCondition(b, bindOperand(b, label.when));
  const span = { start: label.start, end: label.end };
  return { kind: 'logical', operator: '&&', left: condition, right: when, type: b.types.bool, span };
}
