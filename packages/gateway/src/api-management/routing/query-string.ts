import { percentDecode } from '../../message/percent-decode.js';

/** One parameter of a query string, decoded and as it stands there. */
export interface QueryParameter {
  readonly name: string;
  readonly rawName: string;
  readonly rawValue: string;
}

/** Reads a query string, order and repetition kept; `+` is a blank in names and values. */
export function readQuery(query: string): QueryParameter[] {
  if (query === '') return [];
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const rawName = equals < 0 ? pair : pair.slice(0, equals);
      return { name: decodeQuery(rawName), rawName, rawValue: equals < 0 ? '' : pair.slice(equals + 1) };
    });
}

/** Writes what `readQuery` read. */
export function writeQuery(parameters: readonly QueryParameter[]): string {
  return parameters.map(({ rawName, rawValue }) => `${rawName}=${rawValue}`).join('&');
}

/** Percent-encodes a text; half a character becomes the replacement character, as in .NET. */
export const encodeText = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** A name or value of a query string as text; what is not well encoded stays as it is. */
export const decodeQuery = (text: string): string => percentDecode(text.replaceAll('+', ' '));
