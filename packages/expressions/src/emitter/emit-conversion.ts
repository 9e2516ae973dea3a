import type { BoundConversion } from '../binder/bound-expression.js';
import type { Conversion } from '../binder/conversions/conversion.js';
import { unwrap } from '../runtime/clr/access.js';
import { box } from '../runtime/clr/boxed.js';
import { castTo, castToString, unboxAs } from '../runtime/clr/cast.js';
import { pairsOf } from '../runtime/clr/sequence.js';
import { convertNumber, convertNumberChecked } from '../runtime/clr/numeric-conversion.js';
import { isPair, isString, numericAlias, type NumericAlias } from '../type-system/classify.js';
import { elementTypeOf } from '../type-system/hierarchy.js';
import type { Type } from '../type-system/type.js';
import { aliasType, memberOf } from '../type-system/universe.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

const smallIntegers: ReadonlySet<NumericAlias> = new Set([
  'sbyte',
  'byte',
  'short',
  'ushort',
  'char',
  'int',
  'uint',
]);

/** A conversion as code around its operand. */
export function emitConversion(emitter: Emitter, node: BoundConversion): string {
  const operand = emitExpression(emitter, node.operand);
  return convert(emitter, operand, node.conversion, node.type, node.isChecked);
}

function convert(
  emitter: Emitter,
  code: string,
  conversion: Conversion,
  to: Type,
  isChecked: boolean,
): string {
  switch (conversion.kind) {
    case 'numeric':
      return convertNumeric(emitter, code, conversion.from, conversion.to, isChecked);
    case 'box':
      return emitBox(emitter, code, conversion.from);
    case 'unbox':
      return `${emitter.use(unboxAs)}(${code},${emitter.use(to)})`;
    case 'cast':
      if (isString(to)) return `${emitter.use(castToString)}(${code})`;
      return asPairs(emitter, `${emitter.use(castTo)}(${code},${emitter.use(to)})`, to);
    case 'reference':
      return asPairs(emitter, code, to);
    case 'lift': {
      const value = emitter.temporary();
      const inner = convert(emitter, value, conversion.inner, conversion.to, isChecked);
      return inner === value ? code : `((${value}=${code})==null?null:${inner})`;
    }
    case 'unwrap':
      return convert(emitter, `${emitter.use(unwrap)}(${code})`, conversion.inner, to, isChecked);
    case 'user': {
      const { member, before, after } = conversion;
      const [parameter] = member.parameters;
      const argument = convert(emitter, code, before, parameter?.type ?? to, isChecked);
      return convert(emitter, `${emitter.useMember(member)}(${argument})`, after, to, isChecked);
    }
    case 'identity':
    case 'null':
    case 'wrap':
    case 'constant':
    case 'enumZero':
    case 'error':
    case 'lambda':
    case 'methodGroup':
    case 'default':
    case 'throw':
    case 'tuple':
      return code;
  }
}

/** A sequence of pairs walks over them, whatever other elements the object has; a dictionary has them by itself. */
function asPairs(emitter: Emitter, code: string, to: Type): string {
  const isPairs = to.kind === 'named' && to.typeArguments.length === 1 && isPair(elementTypeOf(to));
  return isPairs ? `${emitter.use(pairsOf)}(${code})` : code;
}

function emitBox(emitter: Emitter, code: string, from: Type): string {
  const needsBox =
    from.kind === 'named' &&
    (numericAlias(from) !== undefined || from.definition.kind === 'enum') &&
    numericAlias(from) !== 'decimal';
  return needsBox ? `${emitter.use(box)}(${code},${emitter.use(from)})` : code;
}

function convertNumeric(
  emitter: Emitter,
  code: string,
  from: NumericAlias,
  to: NumericAlias,
  isChecked: boolean,
): string {
  if (from === to) return code;
  if (from === 'decimal' || to === 'decimal') return convertDecimal(emitter, code, from, to);
  if (smallIntegers.has(from)) {
    if (to === 'double') return code;
    if (to === 'long') return `BigInt(${code})`;
    if (widens(from, to)) return code;
    if (!isChecked && to === 'int') return `(${code}|0)`;
    if (!isChecked && to === 'byte') return `(${code}&255)`;
    if (!isChecked && (to === 'char' || to === 'ushort')) return `(${code}&65535)`;
  }
  if (to === 'double' && from !== 'float') return `Number(${code})`;
  if (to === 'double') return code;
  const run = emitter.use(isChecked ? convertNumberChecked : convertNumber);
  return `${run}(${code},${JSON.stringify(from)},${JSON.stringify(to)})`;
}

function widens(from: NumericAlias, to: NumericAlias): boolean {
  if (to === 'int') return from !== 'uint';
  return to === 'uint' && (from === 'byte' || from === 'ushort' || from === 'char');
}

function convertDecimal(emitter: Emitter, code: string, from: NumericAlias, to: NumericAlias): string {
  const { definition } = aliasType('decimal');
  const run =
    memberOf(definition, `implicit operator ${to}(${from})`) ??
    memberOf(definition, `explicit operator ${to}(${from})`);
  return `${emitter.use(run)}(${code})`;
}
