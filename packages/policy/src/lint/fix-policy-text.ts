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

/** The fixes that touch no place of an earlier one. */
function apart(fixes: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  const taken: TextEdit[] = [];
  return fixes.filter((fix) => {
    const free = fix.every(({ start, end }) =>
      taken.every((other) => end <= other.start || start >= other.end),
    );
    if (free) taken.push(...fix);
    return free;
  });
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
