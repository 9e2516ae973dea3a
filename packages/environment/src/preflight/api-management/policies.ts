import { finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { LoadedApiManagement, LoadedPolicy } from '../../load/loaded-environment.js';
import type { PreflightCheck } from '../subject.js';

const maximumBytes = 256 * 1024;

/** Size of the policy documents as they are deployed. */
export const checkPolicies: PreflightCheck = function* ({ loaded }) {
  if (loaded === null) return;
  for (const [policy, at] of policiesOf(loaded.apiManagement)) {
    const bytes = Buffer.byteLength(policy.text);
    if (bytes > maximumBytes) {
      yield finding('policy-too-large', ['apiManagement', ...at], { bytes, limit: maximumBytes });
    }
  }
};

function* policiesOf(apiManagement: LoadedApiManagement): Iterable<readonly [LoadedPolicy, Path]> {
  yield [apiManagement.policy, ['policy']];
  for (const [name, policy] of apiManagement.fragments) yield [policy, ['policyFragments', name]];
  for (const [name, policy] of apiManagement.products) {
    if (policy) yield [policy, ['products', name, 'policy']];
  }
  for (const [name, api] of apiManagement.apis) {
    if (api.policy) yield [api.policy, ['apis', name, 'policy']];
    for (const [operation, policy] of api.operations) {
      if (policy) yield [policy, ['apis', name, 'operations', operation, 'policy']];
    }
  }
}
