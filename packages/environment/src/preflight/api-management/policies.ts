import { readPolicyDocument, type AnyPolicyDocument, type ReadOptions } from '@apim-kit/policy';
import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { nearestName } from '../../finding/nearest-name.js';
import type {
  LoadedApiManagement,
  LoadedEnvironment,
  LoadedPolicy,
  LoadedRevision,
} from '../../load/loaded-environment.js';
import type { PreflightCheck } from '../subject.js';
import { policyReferences } from './policy-references.js';

type Root = AnyPolicyDocument['kind'];

const maximumBytes = 256 * 1024;

/**
 * The policy documents as they are deployed: size, what the service's schema refuses, and names of resources that
 * are nowhere declared. Expressions are for the linter of `@apim-kit/policy`.
 */
export const checkPolicies: PreflightCheck = function* ({ loaded }) {
  if (loaded === null) return;
  for (const [policy, root, at] of policiesOf(loaded.apiManagement)) {
    // A text that could not be loaded is empty, and reported already.
    if (policy.text !== '') yield* checkPolicy(policy, root, ['apiManagement', ...at], loaded);
  }
};

function* checkPolicy(
  { text, file }: LoadedPolicy,
  root: Root,
  at: Path,
  { environment, apiManagement }: LoadedEnvironment,
): Iterable<Finding> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes) yield finding('policy-too-large', at, { bytes, limit: maximumBytes });

  const { namedValues } = apiManagement;
  const complete = Object.keys(environment.apiManagement.namedValues ?? {}).length === namedValues.size;
  const options: ReadOptions = { file, root, ...(complete && { namedValues }) };
  const { document, diagnostics } = readPolicyDocument(text, options);
  for (const { severity, line, column, message, help } of diagnostics) {
    if (severity === 'error') yield finding('policy-invalid', at, { file, line, column, message, help });
  }
  if (document === undefined) return;
  for (const { kind, name, known, position } of policyReferences(document, environment.apiManagement)) {
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

function* policiesOf(
  apiManagement: LoadedApiManagement,
): Iterable<readonly [policy: LoadedPolicy, root: Root, at: Path]> {
  yield [apiManagement.policy, 'policies', ['policy']];
  for (const [name, policy] of apiManagement.fragments) yield [policy, 'fragment', ['policyFragments', name]];
  for (const [name, policy] of apiManagement.products) {
    if (policy) yield [policy, 'policies', ['products', name, 'policy']];
  }
  for (const [name, api] of apiManagement.apis) {
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
