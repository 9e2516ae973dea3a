import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import { readDocument } from '../reader/read-document.js';
import { analyzeFoundExpression } from './analysis/analyze-found-expression.js';
import type { LintOptions } from './lint-options.js';
import { createSubject } from './lint-subject.js';
import { mendAsRead } from './mend-as-read.js';
import { reportExpression } from './report-expression.js';
import { checks } from './rule-catalogue.js';
import { switchOff } from './switch-off.js';

/**
 * Reads, validates and binds every expression of a policy file; the findings come in the order of the file.
 *
 * Comments switch rules off: `<!-- apim-kit-disable-next-line PL4003: the gateway checks it -->`,
 * `apim-kit-disable-line` and `apim-kit-disable-file`; in C# code behind `//`.
 *
 * @example
 * lintPolicyText('<fragment><set-methud>POST</set-methud></fragment>', { file: 'a.xml' })
 * // [{ code: 'PL2006', severity: 'error', line: 1, column: 11, message: '<set-methud> is no policy …', help: 'Did you mean `set-method`?', … }]
 */
export function lintPolicyText(text: string, options: LintOptions): readonly DocumentDiagnostic[] {
  const { file, kind, namedValues } = options;
  const read = readDocument(text, { file, namedValues, root: kind, mend: mendAsRead(text) });
  const { document, xml, findings } = read;
  if (document !== undefined && xml !== undefined) {
    const expressions = read.expressions.map((found) => analyzeFoundExpression(found, text));
    for (const expression of expressions) reportExpression(expression, namedValues, findings);
    const subject = createSubject(text, xml, options, expressions, findings);
    for (const check of checks) check(subject);
  }
  return switchOff(text, options, findings);
}
