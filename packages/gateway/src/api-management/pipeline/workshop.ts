import { compileExpression, type CompileResult } from '@apim-kit/expressions';
import type { DocumentDiagnostic, FragmentDocument } from '@apim-kit/policy';
import type { UnsupportedPolicy } from '../../gateway-report.js';
import type { Installation } from '../installation/installation.js';

/** What compiling all documents of a snapshot shares: what it finds, and what it collects. */
export interface Workshop {
  readonly installation: Installation;
  /** The documents of fragments by id, ignoring case; null for one that can't be read. */
  fragment(id: string): FragmentDocument | null | undefined;
  /** Compiles an expression; the same text in several places is compiled once. */
  expression(code: string, expectedType: string | undefined): CompileResult;
  readonly diagnostics: DocumentDiagnostic[];
  /** What is wrong in expressions, by the code alone: the documents are looked at again for the exact places. */
  readonly expressionErrors: DocumentDiagnostic[];
  readonly unsupported: UnsupportedPolicy[];
}

/** Expressions compiled, by text and expected type. */
export function createExpressionCache(): Workshop['expression'] {
  const compiled = new Map<string, CompileResult>();
  return (code, expectedType) => {
    const key = `${expectedType ?? ''}\0${code}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const result = compileExpression(code, expectedType === undefined ? {} : { expectedType });
    compiled.set(key, result);
    return result;
  };
}
