import * as v from 'valibot';
import type * as yaml from 'yaml';
import { finding, type Finding } from '../finding/finding.js';
import { loadLibrary } from '../load-library.js';
import { pathOf, toFinding } from '../shape/check-shape.js';
import { checkFile, type CheckFileContent } from '../shape/scenario.js';

/** Uses of one anchor: far more than a file of checks needs, far fewer than a bomb does. */
const maximumAliases = 1000;

/** A file of checks, or what is wrong with it. */
export interface ReadCheckFile {
  readonly content: CheckFileContent | undefined;
  readonly findings: readonly Finding[];
  /** Where a value of the file stands: `checks[0].request.to` → `orders.checks.yaml:7:15 checks[0].request.to`. */
  placeOf(path: string): string;
}

/**
 * Reads a file of checks: YAML with `checks`, and with `clientCertificates` where they are not the environment's.
 *
 * Findings have as their path the file, line and column, and the way to the value.
 *
 * @example
 * ```ts
 * const { content, findings } = readCheckFile(text, 'orders.checks.yaml');
 * findings[0]?.path; // 'orders.checks.yaml:7:15 checks[0].expect.status'
 * ```
 */
export function readCheckFile(text: string, file: string): ReadCheckFile {
  const { LineCounter, parseDocument } = loadLibrary<typeof yaml>('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const placeOf = (path: string) => `${place(offsetOf(document, segmentsOf(path)))} ${path}`.trimEnd();
  const refuse = (offset: number, reason: string): ReadCheckFile => ({
    content: undefined,
    findings: [{ ...finding('file-not-yaml', [], { reason }), path: place(offset) }],
    placeOf,
  });
  const [error] = document.errors;
  if (error !== undefined) return refuse(error.pos[0], error.message.split(/ at line \d+|\n/)[0]!);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: maximumAliases });
  } catch (cause) {
    return refuse(0, (cause as Error).message);
  }
  const { success, output, issues = [] } = v.safeParse(checkFile, value);
  if (success) return { content: output, findings: [], placeOf };
  return {
    content: undefined,
    findings: issues.map((issue) => {
      const found = toFinding(issue);
      return { ...found, path: `${place(offsetOf(document, pathOf(issue)))} ${found.path}`.trimEnd() };
    }),
    placeOf,
  };
}

/** `checks[0].expect` → `checks`, 0, `expect`. */
const segmentsOf = (path: string): (string | number)[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));

/** Where a value stands, or what holds it when it is missing. */
function offsetOf(document: yaml.Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0]!;
  }
  return document.contents?.range?.[0] ?? 0;
}
