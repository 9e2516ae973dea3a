import { align } from '../text/composite-format.js';
import { formatValue } from '../text/format-value.js';

/** A hole of an interpolated string: formatted as its type formats, then padded. */
export function formatHole(value: unknown, alignment: number, format: string | null): string {
  return align(formatValue(value, format), alignment);
}
