import { compileExpression, type CompileResult } from '@apim-kit/expressions';
import type { DocumentDiagnostic, FragmentDocument } from '@apim-kit/policy';
import type { UnsupportedPolicy } from '../../gateway-report.js';
import type { NamedValues } from '../installation/with-named-values.js';
import type { Installation } from '../installation/installation.js';

/** What compiling the documents of a level takes: what their policies name, and what is collected. */
export interface Workshop extends SharedWorkshop {
  readonly installation: Installation;
  readonly namedValues: NamedValues;
  /** The documents of fragments by id, ignoring case; null for one that can't be read. */
  fragment(id: string): FragmentDocument | null | undefined;
}

/** What compiling all documents of a snapshot shares. */
export interface SharedWorkshop {
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
