import * as v from 'valibot';
import type * as yaml from 'yaml';
import { finding, type Finding } from '../finding/finding.js';
import { loadLibrary } from '../load-library.js';
import { pathOf, toFinding } from '../shape/check-shape.js';
import { checkFile, type CheckFileContent } from '../shape/scenario.js';

/** Uses of one anchor: far more than a file of checks needs, far fewer than a bomb does. */
const maximumAliases = 1000;

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
export function readCheckFile(
  text: string,
  file: string,
): { readonly content: CheckFileContent | undefined; readonly findings: readonly Finding[] } {
  const { LineCounter, parseDocument } = loadLibrary<typeof yaml>('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const refuse = (offset: number, reason: string) => ({
    content: undefined,
    findings: [{ ...finding('file-not-yaml', [], { reason }), path: place(offset) }],
  });
  const [error] = document.errors;
  if (error !== undefined) return refuse(error.pos[0], error.message.split('\n')[0]!);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: maximumAliases });
  } catch (cause) {
    return refuse(0, (cause as Error).message);
  }
  const { success, output, issues = [] } = v.safeParse(checkFile, value);
  if (success) return { content: output, findings: [] };
  return {
    content: undefined,
    findings: issues.map((issue) => {
      const found = toFinding(issue);
      return { ...found, path: `${place(offsetOf(document, pathOf(issue)))} ${found.path}`.trimEnd() };
    }),
  };
}

/** Where a value stands, or what holds it when it is missing. */
function offsetOf(document: yaml.Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0]!;
  }
  return document.contents?.range?.[0] ?? 0;
}
