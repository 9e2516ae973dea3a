import type { DiagnosticKind } from '../diagnostics.js';
import type { TextEdit } from '../document/document-diagnostic.js';
import { diagnostics } from '../diagnostics.js';
import type { Mend } from '../xml/report.js';

/** Mends one kind of finding. */
type Mender<P> = (text: string, offset: number, parameters: P) => readonly TextEdit[] | undefined;

const entry = <P>(kind: DiagnosticKind<P>, mender: Mender<P>): readonly [string, Mender<never>] => [
  kind.code,
  mender as Mender<never>,
];

/** What the reader finds and what can only be meant one way. */
const menders: ReadonlyMap<string, Mender<never>> = new Map([
  entry(diagnostics.badReference, (_, offset, { reference }) =>
    reference === '&' ? [{ start: offset, end: offset + 1, text: '&amp;' }] : undefined,
  ),
  entry(diagnostics.doubleHyphen, (_, offset) => [{ start: offset + 1, end: offset + 1, text: ' ' }]),
  entry(diagnostics.cDataEnd, (text, offset) =>
    text.startsWith(']]>', offset) ? [{ start: offset, end: offset + 3, text: ']]&gt;' }] : undefined,
  ),
  entry(diagnostics.unknownAttribute, (text, offset, { name, suggestion }) =>
    suggestion !== undefined && tagAround(text, offset).includes(` ${suggestion}=`)
      ? undefined
      : otherCase(text, offset, name, suggestion),
  ),
  entry(diagnostics.wrongValue, (text, offset, { value, suggestion }) => {
    if (suggestion === undefined || suggestion.toLowerCase() !== value.toLowerCase()) return undefined;
    // The place is that of the attribute, or of the text.
    const start = /^[\w-]+\s*=\s*["']\s*|^\s*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
    return otherCase(text, offset + start, value, suggestion);
  }),
]);

/** Takes the findings of the reader that can be mended without a doubt. */
export function mendAsRead(text: string): Mend {
  return (kind, offset, parameters) => menders.get(kind.code)?.(text, offset, parameters as never);
}

/** Another spelling of the same letters, where it stands in the file just so. */
function otherCase(
  text: string,
  start: number,
  written: string,
  meant: string | undefined,
): readonly TextEdit[] | undefined {
  if (meant === undefined || meant.toLowerCase() !== written.toLowerCase()) return undefined;
  if (!text.startsWith(written, start)) return undefined;
  return [{ start, end: start + written.length, text: meant }];
}

/** The start tag that an attribute stands in, or a little more where code is in it, with single blanks. */
function tagAround(text: string, offset: number): string {
  const start = text.lastIndexOf('<', offset);
  const end = text.indexOf('<', offset);
  return text
    .slice(start, end < 0 ? text.length : end)
    .replace(/\s+/g, ' ')
    .replace(/ ?= ?/g, '=');
}
