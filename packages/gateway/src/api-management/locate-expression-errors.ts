import type { LoadedPolicy, LoadedResources, ResourceLevel } from '@apim-kit/environment';
import { lintPolicyText, type AnyPolicyDocument, type DocumentDiagnostic } from '@apim-kit/policy';

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
  const documents = new Map(levels.flatMap((level) => documentsOf(level.loaded)));
  return [...new Set(errors.map(({ file }) => file))].flatMap((file) => {
    const document = documents.get(file);
    const own = errors.filter((error) => error.file === file);
    if (document === undefined) return own;
    const codes = new Set(own.map(({ code }) => code));
    const located = lintPolicyText(document.text, { ...document, file }).filter(
      ({ code, severity }) => severity === 'error' && codes.has(code),
    );
    return located.length === 0 ? own : located;
  });
}

interface Document extends Pick<LoadedPolicy, 'text'> {
  readonly kind: AnyPolicyDocument['kind'];
  readonly namedValues: LoadedResources['namedValues'];
}

/** The documents of a level by their files. */
function documentsOf({
  policy,
  fragments,
  apis,
  products,
  namedValues,
}: LoadedResources): readonly (readonly [file: string, Document])[] {
  const ofApis = [...apis.values()];
  const texts: readonly (readonly [Document['kind'], readonly (LoadedPolicy | null)[]])[] = [
    [
      'policies',
      [policy, ...products.values(), ...ofApis.flatMap((api) => [api.policy, ...api.operations.values()])],
    ],
    ['resolver', ofApis.flatMap(({ resolvers }) => [...resolvers.values()])],
    ['fragment', [...fragments.values()]],
  ];
  return texts.flatMap(([kind, policies]) =>
    policies
      .filter((one) => one !== null)
      .map(({ file, text }) => [file, { text, kind, namedValues }] as const),
  );
}
