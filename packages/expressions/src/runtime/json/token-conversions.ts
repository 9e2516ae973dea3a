import { namedType } from '../../type-system/intern.js';
import { tokenReferenceTypes, tokenValueTypes } from '../../types/json.js';
import { uint64Type } from '../../types/numeric.js';
import { Boxed } from '../clr/boxed.js';
import { boxedDouble, boxedLong, boxedSingle } from '../numeric.js';
import { castToken } from './convert-value.js';
import { JValue, type JToken } from './tokens.js';

/** A value of a C# type as an object: what `implicit operator JToken(int)` is given. */
function objectOf(value: unknown, type: string): unknown {
  switch (type) {
    case 'float':
      return value === null ? null : boxedSingle(value as number);
    case 'double':
      return value === null ? null : boxedDouble(value as number);
    case 'ulong':
      return value === null ? null : new Boxed(namedType(uint64Type), value as bigint);
    case 'sbyte':
    case 'byte':
    case 'short':
    case 'ushort':
    case 'int':
    case 'uint':
    case 'long':
      return value === null ? null : boxedLong(BigInt(value as number | bigint));
    default:
      return value;
  }
}

const conversions: Record<string, (value: never) => unknown> = {};
for (const type of [...tokenValueTypes, ...tokenReferenceTypes]) {
  const isReference = (tokenReferenceTypes as readonly string[]).includes(type);
  for (const name of isReference ? [type] : [type, `${type}?`]) {
    const nullable = isReference || name.endsWith('?');
    conversions[`implicit operator JToken(${name})`] = (value: unknown) => new JValue(objectOf(value, type));
    conversions[`explicit operator ${name}(JToken)`] = (token: JToken | null) =>
      castToken(token, type, nullable);
  }
}
conversions['explicit operator char(JToken)'] = (token: JToken | null) => castToken(token, 'char', false);
conversions['explicit operator char?(JToken)'] = (token: JToken | null) => castToken(token, 'char', true);

/** `JToken t = 5` and `(int)token`: the conversions between tokens and values. */
export const tokenConversions: Readonly<typeof conversions> = conversions;
