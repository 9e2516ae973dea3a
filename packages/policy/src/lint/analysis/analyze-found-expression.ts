import type { BoundBlock, BoundNode, Diagnostic } from '@apim-kit/expressions';
import { analyzeExpression } from '@apim-kit/expressions';
import type { TextEdit } from '../../document/document-diagnostic.js';
import { namedValuePattern } from '../../reader/put-named-values.js';
import type { FoundExpression } from '../../reader/read-context.js';
import { sourceOffset } from '../../xml/source-map.js';
import type { Span } from '../../xml/xml-node.js';

/** An expression of a document with its bound syntax tree, and the way from the tree to the file. */
export interface AnalyzedExpression {
  readonly found: FoundExpression;
  /** Undefined when there is an error in it. */
  readonly body: BoundBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a stretch of what was bound stands in the file. */
  span(bound: Span): Span;
  /** Replaces a stretch of what was bound; undefined where the file holds entities or a named value there. */
  edit(bound: Span, text: string): TextEdit | undefined;
  /** What stands at a node, as it was bound. */
  textAt(node: BoundNode): string;
}

/** The C# type that a field needs. Strings take every type: API Management turns the value into text. */
const expectedTypes = { boolean: 'bool', integer: 'int', number: undefined, string: undefined } as const;

/** What a named value may stand for in C#, when its value is not known: tried in turn. */
const stands = ['true', '0', '""', 'x'];

/** Binds an expression. */
export function analyzeFoundExpression(found: FoundExpression, file: string): AnalyzedExpression {
  const { mapped, type } = found;
  const { code, body, diagnostics, offsetOf } = boundOnce(mapped.text, expectedTypes[type]);
  const span = (bound: Span): Span => ({
    start: sourceOffset(mapped, offsetOf(bound.start)),
    end:
      bound.end > bound.start
        ? sourceOffset(mapped, offsetOf(bound.end - 1)) + 1
        : sourceOffset(mapped, offsetOf(bound.end)),
  });
  return {
    found,
    body,
    diagnostics,
    span,
    edit: (bound, text) => {
      const { start, end } = span(bound);
      const same = file.slice(start, end) === code.slice(bound.start, bound.end);
      return same ? { start, end, text } : undefined;
    },
    textAt: (node) => code.slice(node.span.start, node.span.end),
  };
}

interface Bound {
  readonly code: string;
  readonly body: BoundBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** From an offset in what was bound to one in the code of the document. */
  readonly offsetOf: (offset: number) => number;
}

const capacity = 256;
const lately = new Map<string, Bound>();

/** The same expressions come again and again in the documents of one service: the last ones are kept. */
function boundOnce(code: string, expectedType: string | undefined): Bound {
  const key = `${expectedType ?? ''} ${code}`;
  const bound = lately.get(key) ?? bind(code, expectedType);
  lately.delete(key);
  lately.set(key, bound);
  if (lately.size > capacity) lately.delete(lately.keys().next().value ?? key);
  return bound;
}

function bind(code: string, expectedType: string | undefined): Bound {
  const options = expectedType === undefined ? {} : { expectedType };
  const same: Bound = { code, ...analyzeExpression(code, options), offsetOf: (offset) => offset };
  if (same.body !== undefined || !code.includes('{{')) return same;
  // A named value whose value is not known may be a bare token of C#: the stand-in that fits best is taken.
  let best = same;
  for (const stand of stands) {
    const { text, offsetOf } = standIn(code, stand);
    const analysis = analyzeExpression(text, options);
    if (errorCount(analysis.diagnostics) < errorCount(best.diagnostics)) {
      best = { code: text, ...analysis, offsetOf };
    }
  }
  return best;
}

function errorCount(found: readonly Diagnostic[]): number {
  return found.filter(({ severity }) => severity === 'error').length;
}

function standIn(code: string, stand: string): { text: string; offsetOf: (offset: number) => number } {
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let grown = 0;
  const text = code.replace(namedValuePattern, (found, _name, at: number) => {
    grown += found.length - stand.length;
    shifts.push({ at: at + found.length - grown, by: grown });
    return stand;
  });
  return {
    text,
    offsetOf: (offset) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0),
  };
}
