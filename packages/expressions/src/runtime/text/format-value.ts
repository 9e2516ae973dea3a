import { Boxed, enumToString, toClrString } from '../clr/index.js';
import { formatException } from '../failures.js';
import { formattableOf } from '../numeric.js';
import { formatNumber } from './number-format.js';

/** A value with formats of its own. */
interface Formattable {
  format(format: string | null): string;
}

const isFormattable = (value: unknown): value is Formattable =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Formattable>).format === 'function';

/** The text of a value in object form as `{0:format}` gives it: by its format where its type has any. */
export function formatValue(value: unknown, format: string | null): string {
  if (value instanceof Boxed) {
    const number = formattableOf(value);
    if (number !== undefined) return formatNumber(number, format);
    return value.type.definition.kind === 'enum' ? formatEnum(value, format) : toClrString(value);
  }
  return format !== null && format !== '' && isFormattable(value) ? value.format(format) : toClrString(value);
}

/** `G`, `F`: the name; `D`: the number; `X`: eight hexadecimal digits. */
export function formatEnum(value: Boxed, format: string | null): string {
  switch ((format ?? '').toUpperCase()) {
    case '':
    case 'G':
    case 'F':
      return enumToString(value) ?? String(value.value);
    case 'D':
      return String(value.value);
    case 'X':
      return (Number(value.value) >>> 0).toString(16).toUpperCase().padStart(8, '0');
    default:
      throw formatException('Format String can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
  }
}
