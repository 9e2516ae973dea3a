import type { Span } from '../diagnostics/diagnostics.js';
import { isEnum, isString, numericAlias } from '../type-system/classify.js';
import { withoutNullable } from '../type-system/nullable.js';
import type { Parameter } from '../type-system/member.js';
import type { Type } from '../type-system/type.js';
import { aliasType, memberOf } from '../type-system/universe.js';
import type { BoundExpression, ConstantValue } from './bound-expression.js';

/** The value that a definition writes for a constant or a default: `null`, `0`, `","`, `StringComparison.Ordinal`. */
export function constantOfText(text: string, type: Type): ConstantValue {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const target = withoutNullable(type);
  if (isEnum(target)) {
    const name = text.slice(text.lastIndexOf('.') + 1);
    return target.definition.values?.[name] ?? Number(text);
  }
  if (isString(target)) return JSON.parse(text) as string;
  const alias = numericAlias(target);
  if (text.startsWith("'")) return (JSON.parse(`"${text.slice(1, -1)}"`) as string).charCodeAt(0);
  const digits = text.replace(/(?<=\d)[uUlLfFdDmM]+$/, '');
  if (alias === 'decimal') return decimalOf(digits);
  return alias === 'long' || alias === 'ulong' ? BigInt(digits) : Number(digits);
}

/**
 * A constant of type `decimal`.
 *
 * @throws ClrException `OverflowException` for too large a number
 */
export function decimalOf(digits: string): ConstantValue {
  return memberOf(aliasType('decimal').definition, 'Parse(string)')?.(digits) as ConstantValue;
}

/** The value of a parameter that no argument is given for. */
export function defaultConstant(parameter: Parameter, span: Span): BoundExpression {
  const { type, defaultValue } = parameter;
  if (defaultValue === null || defaultValue === 'default') return { kind: 'default', type, span };
  return { kind: 'constant', type, value: constantOfText(defaultValue, type), span };
}
