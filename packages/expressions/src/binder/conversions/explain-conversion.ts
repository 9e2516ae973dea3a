import { isBool, isString, numericAlias } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import type { BoundExpression } from '../bound-expression.js';
import { constantNumber } from '../constants.js';
import { classifyExplicit } from './classify-explicit.js';
import { integerRanges } from './numeric-conversions.js';

const parsed: ReadonlySet<string> = new Set(['int', 'long', 'double', 'bool', 'decimal']);

/** What to write to get the type that is needed; '' when nothing obvious helps. */
export function suggestExplicit(expression: BoundExpression, to: Type): string {
  const from = expression.type;
  const ofNumber = suggestNumber(expression, to);
  if (ofNumber !== undefined) return ofNumber;
  if (underlyingOf(from) === to) return `Say what null stands for: \`… ?? ${sampleOf(to)}\`.`;
  if (classifyExplicit(from, to) !== undefined) return `Cast it: \`(${to.name})…\`.`;
  if (isString(to)) return 'Call `.ToString()` on it.';
  if (isString(from) && parsed.has(to.name)) return `Parse it: \`${to.name}.Parse(…)\`.`;
  return '';
}

/** A constant that needs another suffix, or does not fit. */
function suggestNumber(expression: BoundExpression, to: Type): string | undefined {
  const value = constantNumber(expression);
  const alias = numericAlias(to);
  if (value === undefined || alias === undefined) return undefined;
  if (expression.type.name === 'double' && (alias === 'decimal' || alias === 'float'))
    return `Write an \`${alias === 'decimal' ? 'm' : 'f'}\` behind the number.`;
  const [least, most] = integerRanges[alias] ?? [];
  if (least === undefined || most === undefined || (value >= least && value <= most)) return undefined;
  return `\`${to.name}\` holds ${least} to ${most}.`;
}

const sampleOf = (type: Type): string => {
  if (isBool(type)) return 'false';
  return numericAlias(type) === undefined ? `default(${type.name})` : '0';
};
