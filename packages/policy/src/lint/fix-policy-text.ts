import type { DocumentDiagnostic, TextEdit } from '../document/document-diagnostic.js';
import type { LintOptions } from './lint-options.js';
import { lintPolicyText } from './lint-policy-text.js';

/** A file with what could be mended, and what is left. */
export interface FixResult {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixed: number;
  /** The findings of the text as it is now. */
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/** A fix may bring to light what can be fixed too; more rounds than this are a circle. */
const maximumRounds = 10;

/**
 * Mends what can only be meant one way and leaves every other character as it is.
 *
 * @example
 * fixPolicyText('<fragment><set-header Name="a" exists-action="delete" /></fragment>', { file: 'a.xml' }).text
 * // '<fragment><set-header name="a" exists-action="delete" /></fragment>'
 */
export function fixPolicyText(text: string, options: LintOptions): FixResult {
  let fixed = 0;
  let current = text;
  for (let round = 0; ; round++) {
    const diagnostics = lintPolicyText(current, options);
    const fixes = apart(diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
    if (fixes.length === 0 || round === maximumRounds) return { text: current, fixed, diagnostics };
    current = apply(current, fixes.flat());
    fixed += fixes.length;
  }
}

/** The fixes, in the order of the file, without those that reach into the one before. */
function apart(fixes: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  let done = -1;
  const sorted = fixes.toSorted((a, b) => startOf(a) - startOf(b));
  return sorted.filter((fix) => {
    if (startOf(fix) < done) return false;
    done = Math.max(done, ...fix.map(({ end }) => end));
    return true;
  });
}

function startOf(fix: readonly TextEdit[]): number {
  return Math.min(...fix.map(({ start }) => start));
}

function apply(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: piece } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, start), piece);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
