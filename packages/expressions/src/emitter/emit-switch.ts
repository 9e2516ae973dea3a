import type { BoundStatement, BoundSwitch, BoundSwitchSection } from '../binder/bound-statement.js';
import { emitExpression } from './emit-expression.js';
import { emitDeclarations, emitStatement } from './emit-statement.js';
import type { Emitter } from './emitter.js';

/** A labelled block: the first section whose label matches runs and leaves it; `default` comes last wherever it stands. */
export function emitSwitch(emitter: Emitter, node: BoundSwitch): string {
  const label = emitter.newName('s');
  const value = emitter.allocate(node.placeholder);
  const start = `${value}=${emitExpression(emitter, node.value)};`;
  emitter.breakLabels.push(label);
  const sections = [...node.sections].sort((a, b) => Number(isDefault(a)) - Number(isDefault(b)));
  const locals = node.sections.flatMap((section) =>
    section.statements.filter((statement) => statement.kind === 'declaration'),
  );
  const names = locals.map(({ local }) => `v${local.id}`);
  const code = sections.map((section) => emitSection(emitter, section, label)).join('');
  emitter.breakLabels.pop();
  const declared = names.length === 0 ? '' : `let ${names.join()};`;
  return `{${emitDeclarations(emitter, node)}${declared}${start}${label}:{${code}}}`;
}

function emitSection(emitter: Emitter, section: BoundSwitchSection, label: string): string {
  const conditions = section.conditions.filter((condition) => condition !== null);
  const body = section.statements.map((statement) => emitInSection(emitter, statement)).join('');
  if (isDefault(section)) return `{${body}break ${label};}`;
  const test = conditions.map((condition) => emitExpression(emitter, condition)).join('||');
  return `if(${test}){${body}break ${label};}`;
}

/** Variables of a section are known in all of them: they are declared in front of the switch. */
function emitInSection(emitter: Emitter, statement: BoundStatement): string {
  if (statement.kind !== 'declaration') return emitStatement(emitter, statement);
  return statement.value === null
    ? ''
    : `v${statement.local.id}=${emitExpression(emitter, statement.value)};`;
}

function isDefault(section: BoundSwitchSection): boolean {
  return section.conditions.includes(null);
}
