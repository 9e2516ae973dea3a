import { policiesAt, type ResourceLevel } from '@apim-kit/environment';
import { lintPolicyText, type DocumentDiagnostic } from '@apim-kit/policy';

/**
 * Finds the exact places of errors in expressions.
 *
 * An expression that was read knows where it begins, but not how entities and named values shifted what is in it;
 * the linter does, and reads a document once more when something is wrong in it.
 */
export function locateExpressionErrors(
  errors: readonly DocumentDiagnostic[],
  levels: readonly ResourceLevel[],
): readonly DocumentDiagnostic[] {
  if (errors.length === 0) return [];
  const documents = new Map(
    levels.flatMap((level) =>
      policiesAt(level).map(({ policy, kind }) => {
        const { namedValues } = level.loaded;
        return [policy.file, { text: policy.text, kind, namedValues }] as const;
      }),
    ),
  );
  return [...new Set(errors.map(({ file }) => file))].flatMap((file) => {
    const document = documents.get(file);
    const own = errors.filter((error) => error.file === file);
    if (document === undefined) return own;
    const codes = new Set(own.map(({ code }) => code));
    const located = lintPolicyText(document.text, {
      file,
      kind: document.kind,
      namedValues: document.namedValues,
    }).filter(({ code, severity }) => severity === 'error' && codes.has(code));
    return located.length === 0 ? own : located;
  });
}
