import type { ValueDefinition } from '../define-policy.js';
import type { Position } from '../document/position.js';
import type { Expression, Interpolation, NamedValue } from '../document/value.js';
import type { CanonicalNode } from './canonical-node.js';
import { canonicalLeaf } from './canonical-node.js';
import { normalizeCode } from './normalize-code.js';
import { durationSeconds } from '../duration-seconds.js';

/** All that a field of a config may hold for an attribute or a text. */
type FieldValue = string | number | boolean | Expression | NamedValue | Interpolation;

/** The value of an attribute or a text; undefined when it says what is taken without it. */
export function canonicalValue(
  label: string,
  definition: ValueDefinition,
  value: FieldValue,
  position: Position | undefined,
): CanonicalNode | undefined {
  const canonical = canonicalText(definition, value);
  if (definition.default !== undefined && canonical === canonicalLiteral(definition, definition.default)) {
    return undefined;
  }
  return canonicalLeaf(label, canonical, writtenText(value), placeOf(value) ?? position);
}

function canonicalText(definition: ValueDefinition, value: FieldValue): string {
  if (typeof value !== 'object') return canonicalLiteral(definition, value);
  switch (value.kind) {
    case 'expression':
      return normalizeCode(value.code);
    case 'named-value':
      return `{{${value.name}}}`;
    case 'interpolation':
      return value.parts.map((part) => (typeof part === 'string' ? part : normalizeCode(part.code))).join('');
  }
}

function canonicalLiteral(definition: ValueDefinition, value: string | number | boolean): string {
  const text = String(value);
  if (definition.duration !== true) return text;
  return String(durationSeconds(text.trim()) ?? text);
}

function writtenText(value: FieldValue): string {
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'expression':
      return value.secret === true ? '(secret)' : value.code;
    case 'named-value':
      return `{{${value.name}}}`;
    case 'interpolation':
      return value.parts.map((part) => writtenText(part)).join('');
  }
}

function placeOf(value: FieldValue): Position | undefined {
  if (typeof value !== 'object') return undefined;
  if (value.kind === 'expression') return value.position;
  if (value.kind === 'named-value') return undefined;
  return value.parts.find((part): part is Expression => typeof part === 'object')?.position;
}
