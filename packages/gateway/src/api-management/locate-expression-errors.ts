import type { LoadedEnvironment, LoadedPolicy } from '@apim-kit/environment';
import { lintPolicyText, type AnyPolicyDocument, type DocumentDiagnostic } from '@apim-kit/policy';

type ApiManagement = LoadedEnvironment['apiManagement'];

/**
 * Finds the exact places of errors in expressions.
 *
 * An expression that was read knows where it begins, but not how entities and named values shifted what is in it;
 * the linter does, and reads a document once more when something is wrong in it.
 */
export function locateExpressionErrors(
  errors: readonly DocumentDiagnostic[],
  apiManagement: ApiManagement,
): readonly DocumentDiagnostic[] {
  if (errors.length === 0) return [];
  const documents = documentsOf(apiManagement);
  return [...new Set(errors.map(({ file }) => file))].flatMap((file) => {
    const document = documents.get(file);
    const own = errors.filter((error) => error.file === file);
    if (document === undefined) return own;
    const { namedValues } = apiManagement;
    const codes = new Set(own.map(({ code }) => code));
    const located = lintPolicyText(document.text, { file, kind: document.kind, namedValues }).filter(
      ({ code, severity }) => severity === 'error' && codes.has(code),
    );
    return located.length === 0 ? own : located;
  });
}

interface Document extends LoadedPolicy {
  readonly kind: AnyPolicyDocument['kind'];
}

function documentsOf({ policy, fragments, apis, products }: ApiManagement): ReadonlyMap<string, Document> {
  const policies = [
    policy,
    ...products.values(),
    ...[...apis.values()].flatMap((api) => [api.policy, ...api.operations.values()]),
  ].filter((one) => one !== null);
  return new Map<string, Document>([
    ...policies.map((one) => [one.file, { ...one, kind: 'policies' }] as const),
    ...[...apis.values()].flatMap(({ resolvers }) =>
      [...resolvers.values()].map((one) => [one.file, { ...one, kind: 'resolver' }] as const),
    ),
    ...[...fragments.values()].map((one) => [one.file, { ...one, kind: 'fragment' }] as const),
  ]);
}
