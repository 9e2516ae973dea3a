import type { BoundSwitch, BoundSwitchSection } from '../binder/bound-statement.js';
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
  const code = sections.map((section) => emitSection(emitter, section, label)).join('');
  emitter.breakLabels.pop();
  return `{${emitDeclarations(emitter, node)}${start}${label}:{${code}}}`;
}

function emitSection(emitter: Emitter, section: BoundSwitchSection, label: string): string {
  const conditions = section.conditions.filter((condition) => condition !== null);
  const body = section.statements.map((statement) => emitStatement(emitter, statement)).join('');
  if (isDefault(section)) return `{${body}break ${label};}`;
  const test = conditions.map((condition) => emitExpression(emitter, condition)).join('||');
  return `if(${test}){${body}break ${label};}`;
}

function isDefault(section: BoundSwitchSection): boolean {
  return section.conditions.includes(null);
}
