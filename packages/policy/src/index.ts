export type * from './document/document-diagnostic.js';
export type * from './document/policy-document.js';
export { scopes, sections } from './document/policy-document.js';
export type * from './document/position.js';
export type * from './document/value.js';
export type * from './generated/configs.js';
export type * from './builder/sectioned-policy.js';
export { readPolicyDocument } from './reader/read-policy-document.js';
export type { ReadOptions, ReadResult } from './reader/read-policy-document.js';
export { compilePolicyDocument } from './writer/compile-policy-document.js';
export type { PolicyFormat } from './xml/escape.js';
export { lintPolicyText } from './lint/lint-policy-text.js';
export { fixPolicyText, type FixResult } from './lint/fix-policy-text.js';
export type { KnownNames, LintOptions } from './lint/lint-options.js';
export type { BadExample, Example, Rule } from './lint/define-rule.js';
export type { NamedValues } from './reader/read-context.js';
export { inspectPolicyText } from './lint/inspect-policy-text.js';
export type { InspectOptions, PolicyInspection } from './lint/inspect-policy-text.js';
export { rulePage } from './lint/pages/rule-page.js';
export { decodePolicyFile, type DecodedFile, type FileEncoding } from './reader/decode-policy-file.js';
export { findRule, rules } from './lint/rule-catalogue.js';
export { tiers, type Tier } from './lint/tiers.js';
export * from './generated/builders.js';
export { choose, otherwise, when } from './builder/choose.js';
export type { Branch } from './builder/choose.js';
export { expression } from './builder/expression.js';
export { fragment } from './builder/fragment.js';
export { resolver } from './builder/resolver.js';
export { mixedText } from './builder/mixed-text.js';
export { namedValue } from './builder/named-value.js';
export { policies } from './builder/policies.js';
export { markup } from './builder/markup.js';
export type { PolicyOptions } from './builder/make-policy.js';
export { PolicyError } from './policy-error.js';
export type { PolicyErrorCode } from './policy-error.js';
export { findPolicyDefinition, policyDefinitions } from './registry.js';
export type * from './define-policy.js';
export { expressionPosition } from './reader/expression-source.js';
export { convertPolicyText, formatPolicyText } from './writer/format-policy-text.js';
export type { FormatOptions, FormatResult } from './writer/format-policy-text.js';
export { clientCertificate, decodeClientCertificate } from './recipes/client-certificate.js';
export type * from './recipes/client-certificate-options.js';
export {
  add,
  and,
  array,
  arrayOf,
  as,
  cast,
  char,
  coalesce,
  conditional,
  context,
  csharp,
  decimal,
  defaultOf,
  divide,
  double,
  embed,
  equal,
  greaterThan,
  greaterThanOrEqual,
  int,
  interpolate,
  is,
  lessThan,
  lessThanOrEqual,
  literal,
  long,
  multiply,
  negate,
  not,
  notEqual,
  nullOf,
  or,
  out,
  remainder,
  subtract,
  types,
  whenNotNull,
} from '@apim-kit/expressions';
export { comparePolicyDocuments } from './compare/compare-policy-documents.js';
export type * from './compare/policy-difference.js';
export { importPolicyText } from './import/import-policy-text.js';
export type { ImportResult } from './import/import-policy-text.js';
export { createPolicyComposer } from './effective/create-policy-composer.js';
export type { ComposePolicy, ComposerOptions } from './effective/create-policy-composer.js';
export type * from './effective/effective-policy.js';
