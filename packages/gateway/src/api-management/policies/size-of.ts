import { toText } from '@apim-kit/expressions';
import { responseIn } from '../exchange/response-variable.js';
import type { ResponseState } from '../exchange/response-state.js';

/** About how many bytes a value takes in memory; what .NET has no text for, as a list, counts as its type's name. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const response = responseIn(value);
  return response === undefined ? toText(value).length * 2 : sizeOfResponse(response);
}

/** About how many bytes a response takes whose body is in memory. */
export function sizeOfResponse({ headerList, messageBody: { content } }: ResponseState): number {
  const headers = headerList.toRaw().reduce((total, text) => total + text.length, 0);
  return headers + (content instanceof Uint8Array ? content.length : 0);
}
