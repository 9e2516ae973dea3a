import type { DecodedFile, DocumentDiagnostic, FixResult, LintOptions } from '@apim-kit/policy';

/** A document to lint, with the way back to its file where it may be mended. */
export interface LintSource {
  /** As findings show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly options: Omit<LintOptions, 'file'>;
  /** Takes the mended file; absent where nothing can be written. */
  readonly write?: (bytes: Uint8Array) => Promise<void>;
}

/** What was found in one document. */
export interface LintedSource {
  readonly file: string;
  readonly lines: readonly string[];
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** How many findings were mended. */
  readonly fixed: number;
}

/** The functions of `@apim-kit/policy`, which is loaded when it is needed. */
interface Policy {
  decodePolicyFile(bytes: Uint8Array, file: string): DecodedFile;
  fixPolicyText(text: string, options: LintOptions): FixResult;
  lintPolicyText(text: string, options: LintOptions): readonly DocumentDiagnostic[];
}

/** Lints one document, and mends it first when `fix` is asked for. */
export async function lintSource(
  { file, bytes, options, write }: LintSource,
  fix: boolean,
  { decodePolicyFile, fixPolicyText, lintPolicyText }: Policy,
): Promise<LintedSource> {
  const decoded = decodePolicyFile(bytes, file);
  if (decoded.text === undefined) return { file, lines: [], diagnostics: decoded.diagnostics, fixed: 0 };
  const told = { ...options, file };
  if (!fix || write === undefined) {
    return { file, lines: linesOf(decoded.text), diagnostics: lintPolicyText(decoded.text, told), fixed: 0 };
  }
  const { text, fixed, diagnostics } = fixPolicyText(decoded.text, told);
  const changed = fixed === 0 ? undefined : decoded.encode(text);
  if (changed !== undefined) await write(changed);
  return { file, lines: linesOf(text), diagnostics, fixed };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}
