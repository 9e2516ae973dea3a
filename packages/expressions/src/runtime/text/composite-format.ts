import { checkLength } from '../clr/budget.js';
import { argumentNull, formatException } from '../failures.js';
import { formatValue } from './format-value.js';

const malformed = () => formatException('Input string was not in a correct format.');
const widest = 1_000_000;

/**
 * `string.Format`: `{index[,alignment][:format]}`, `{{` and `}}` for braces.
 *
 * @param args values in object form
 */
export function compositeFormat(format: string | null, args: readonly unknown[]): string {
  if (format === null) throw argumentNull('format');
  let out = '';
  for (let i = 0; i < format.length;) {
    const c = format.charAt(i);
    if (c !== '{' && c !== '}') {
      const next = nextBrace(format, i);
      out += format.slice(i, next);
      i = next;
    } else if (format.charAt(i + 1) === c) {
      out += c;
      i += 2;
    } else if (c === '}') {
      throw malformed();
    } else {
      const hole = readHole(format, i);
      if (hole.index >= args.length) {
        throw formatException(
          'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
        );
      }
      out += align(formatValue(args[hole.index], hole.format), hole.alignment);
      checkLength(out.length);
      i = hole.next;
    }
  }
  return out;
}

/** Pads to a width: right-aligned when positive, left-aligned when negative. */
export function align(text: string, alignment: number): string {
  checkLength(Math.abs(alignment));
  return alignment < 0 ? text.padEnd(-alignment) : text.padStart(alignment);
}

function nextBrace(format: string, start: number): number {
  let i = start;
  while (i < format.length && format.charAt(i) !== '{' && format.charAt(i) !== '}') i++;
  return i;
}

interface Hole {
  readonly index: number;
  readonly alignment: number;
  readonly format: string | null;
  readonly next: number;
}

function readHole(format: string, start: number): Hole {
  const head = /\{(\d{1,7}) *(?:, *(-?)(\d{1,7}) *)?([:}])/y;
  head.lastIndex = start;
  const match = head.exec(format);
  if (match === null) throw malformed();
  const [, index, sign, width = '0', end] = match;
  const alignment = Number(width) * (sign === '-' ? -1 : 1);
  if (Math.abs(alignment) >= widest || Number(index) >= widest) throw malformed();
  let next = head.lastIndex;
  if (end === '}') return { index: Number(index), alignment, format: null, next };
  let text = '';
  for (; ; next++) {
    if (next >= format.length) throw malformed();
    const c = format.charAt(next);
    if (c === '}' || c === '{') {
      if (format.charAt(next + 1) !== c) {
        if (c === '{') throw malformed();
        return { index: Number(index), alignment, format: text, next: next + 1 };
      }
      next++;
    }
    text += c;
  }
}
