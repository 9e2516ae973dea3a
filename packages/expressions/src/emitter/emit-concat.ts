import type { BoundConcat, BoundExpression, BoundInterpolated } from '../binder/bound-expression.js';
import { checkedText } from '../runtime/clr/access.js';
import { formatHole } from '../runtime/clr/format.js';
import { toClrString } from '../runtime/clr/object.js';
import { aliasOf, isString } from '../type-system/classify.js';
import { emitConstant } from './emit-constant.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** Whole numbers whose digits JavaScript writes as .NET does. */
const plainNumbers: ReadonlySet<string | undefined> = new Set([
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
]);

/** Texts and values put together; null is ''. */
export function emitConcat(emitter: Emitter, node: BoundConcat): string {
  const parts = node.parts.map((part) => emitText(emitter, part));
  const [only] = parts;
  if (parts.length === 0) return '""';
  if (parts.length === 1 && only !== undefined) return only;
  return `${emitter.use(checkedText)}(${parts.join('+')})`;
}

/** `$"{x,5:N2}"`. */
export function emitInterpolated(emitter: Emitter, node: BoundInterpolated): string {
  const parts = node.texts.flatMap((text, index) => {
    const hole = node.holes[index];
    const constant = text === '' ? [] : [emitConstant(emitter, text)];
    if (hole === undefined) return constant;
    if (hole.alignment === 0 && hole.format === null) return [...constant, emitText(emitter, hole.value)];
    const format = hole.format === null ? 'null' : emitConstant(emitter, hole.format);
    const value = emitExpression(emitter, hole.value);
    return [...constant, `${emitter.use(formatHole)}(${value},${hole.alignment},${format})`];
  });
  return parts.length === 0 ? '""' : `${emitter.use(checkedText)}(${parts.join('+')})`;
}

function emitText(emitter: Emitter, part: BoundExpression): string {
  if (part.kind === 'constant' && typeof part.value === 'string') return emitConstant(emitter, part.value);
  if (isString(part.type)) return `(${emitExpression(emitter, part)}??"")`;
  if (
    part.kind === 'conversion' &&
    part.conversion.kind === 'box' &&
    part.operand.type === part.conversion.from
  )
    if (plainNumbers.has(aliasOf(part.operand.type)))
      return `String(${emitExpression(emitter, part.operand)})`;
  return `${emitter.use(toClrString)}(${emitExpression(emitter, part)})`;
}
