import type { DiagnosticName } from '../diagnostics.js';
import type { Rule } from './define-rule.js';
import { expressionFindings } from './findings/expression-findings.js';
import { fileFindings } from './findings/file-findings.js';
import { policyFindings } from './findings/policy-findings.js';
import { xmlFindings } from './findings/xml-findings.js';
import { backendActions } from './rules/backend-actions.js';
import { clearTextSecret } from './rules/clear-text-secret.js';
import { corsCredentials } from './rules/cors-credentials.js';
import { defaultOfVariable } from './rules/default-of-variable.js';
import { documentTooLarge } from './rules/document-too-large.js';
import { forgeableHeader } from './rules/forgeable-header.js';
import { ignoredError } from './rules/ignored-error.js';
import { jwtWithoutAudience } from './rules/jwt-without-audience.js';
import { jwtWithoutIssuer } from './rules/jwt-without-issuer.js';
import { missingBase } from './rules/missing-base.js';
import { missingSection } from './rules/missing-section.js';
import { nameOnly } from './rules/name-only.js';
import { noAuthorities } from './rules/no-authorities.js';
import { noValidityCheck } from './rules/no-validity-check.js';
import { presenceOnly } from './rules/presence-only.js';
import { repeatedBase } from './rules/repeated-base.js';
import { thumbprintForm } from './rules/thumbprint-form.js';
import { uncheckedResponse } from './rules/unchecked-response.js';
import { unguardedDecode } from './rules/unguarded-decode.js';
import { unknownFragment } from './rules/unknown-fragment.js';
import { unknownNamedValue } from './rules/unknown-named-value.js';
import { unreachable } from './rules/unreachable.js';
import { unsignedToken } from './rules/unsigned-token.js';
import { urlDecode } from './rules/url-decode.js';
import { variableNeverSet } from './rules/variable-never-set.js';
import { wholeStore } from './rules/whole-store.js';
import { wrongScope } from './rules/wrong-scope.js';
import { wrongTier } from './rules/wrong-tier.js';

/** Every finding of this package; a missing one does not compile. */
const ownRules = {
  ...xmlFindings,
  ...policyFindings,
  ...fileFindings,
  backendActions,
  clearTextSecret,
  corsCredentials,
  defaultOfVariable,
  documentTooLarge,
  forgeableHeader,
  ignoredError,
  jwtWithoutAudience,
  jwtWithoutIssuer,
  missingBase,
  missingSection,
  nameOnly,
  noAuthorities,
  noValidityCheck,
  presenceOnly,
  repeatedBase,
  thumbprintForm,
  uncheckedResponse,
  unguardedDecode,
  unknownFragment,
  unknownNamedValue,
  unreachable,
  unsignedToken,
  urlDecode,
  variableNeverSet,
  wholeStore,
  wrongScope,
  wrongTier,
} as const satisfies Readonly<Record<DiagnosticName, Rule>>;

/** What the linter can find, by code. */
export const rules: readonly Rule[] = [...Object.values<Rule>(ownRules), ...expressionFindings].sort((a, b) =>
  // EX… comes behind PL….
  a.kind.code.slice(0, 2) === b.kind.code.slice(0, 2)
    ? a.kind.code.localeCompare(b.kind.code)
    : b.kind.code.localeCompare(a.kind.code),
);

/** The rules that look at a document as a whole. */
export const checks = rules.flatMap(({ check }) => (check === undefined ? [] : [check]));

/** All codes. */
export const ruleCodes: readonly string[] = rules.map(({ kind }) => kind.code);

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.kind.code, rule]));

/** The rule of a code; undefined when there is none. */
export function findRule(code: string): Rule | undefined {
  return byCode.get(code);
}
