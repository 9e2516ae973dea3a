import { readPolicyDocument, type AnyPolicyDocument, type ReadOptions } from '@apim-kit/policy';
import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { nearestName } from '../../finding/nearest-name.js';
import type { LoadedPolicy, LoadedResources, LoadedRevision } from '../../load/loaded-environment.js';
import type { ResourceLevel } from '../../resource-levels.js';
import type { PreflightCheck } from '../subject.js';
import { policyReferences } from './policy-references.js';

type Root = AnyPolicyDocument['kind'];

const maximumBytes = 256 * 1024;

/**
 * The policy documents as they are deployed: size, what the service's schema refuses, and names of resources that
 * are nowhere declared. Expressions are for the linter of `@apim-kit/policy`.
 */
export const checkPolicies: PreflightCheck = function* ({ levels }) {
  for (const level of levels) {
    for (const [policy, root, at] of policiesOf(level.loaded)) {
      // A text that could not be loaded is empty, and reported already.
      if (policy.text !== '') yield* checkPolicy(policy, root, [...level.at, ...at], level);
    }
  }
};

function* checkPolicy(
  { text, file }: LoadedPolicy,
  root: Root,
  at: Path,
  { definition, loaded }: ResourceLevel,
): Iterable<Finding> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes) yield finding('policy-too-large', at, { bytes, limit: maximumBytes });

  const { namedValues } = loaded;
  const complete = Object.keys(definition.namedValues ?? {}).length === namedValues.size;
  const options: ReadOptions = { file, root, ...(complete && { namedValues }) };
  const { document, diagnostics } = readPolicyDocument(text, options);
  for (const { severity, line, column, message, help } of diagnostics) {
    if (severity === 'error') yield finding('policy-invalid', at, { file, line, column, message, help });
  }
  if (document === undefined) return;
  for (const { kind, name, known, position } of policyReferences(document, definition)) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    yield finding('dangling-reference', at, {
      kind,
      name,
      nearest: nearestName(name, names),
      known: names,
      ...(position && { place: `${file}:${position.line}:${position.column}` }),
    });
  }
}

function* policiesOf({
  policy: ofAllApis,
  fragments,
  products,
  apis,
}: LoadedResources): Iterable<readonly [policy: LoadedPolicy, root: Root, at: Path]> {
  if (ofAllApis) yield [ofAllApis, 'policies', ['policy']];
  for (const [name, policy] of fragments) yield [policy, 'fragment', ['policyFragments', name]];
  for (const [name, policy] of products) {
    if (policy) yield [policy, 'policies', ['products', name, 'policy']];
  }
  for (const [name, api] of apis) {
    yield* policiesOfRevision(api, ['apis', name]);
    for (const [field, resolver] of api.resolvers) {
      yield [resolver, 'resolver', ['apis', name, 'graphQL', 'resolvers', field]];
    }
    for (const [number, revision] of api.revisions) {
      yield* policiesOfRevision(revision, ['apis', name, 'revisions', number]);
    }
  }
}

function* policiesOfRevision(
  { policy, operations }: LoadedRevision,
  at: Path,
): Iterable<readonly [policy: LoadedPolicy, root: 'policies', at: Path]> {
  if (policy) yield [policy, 'policies', [...at, 'policy']];
  for (const [operation, document] of operations) {
    if (document) yield [document, 'policies', [...at, 'operations', operation, 'policy']];
  }
}
