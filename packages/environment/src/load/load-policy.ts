import { compilePolicyDocument, type AnyPolicyDocument, type PolicyDocument } from '@apim-kit/policy';
import { formatPath, type Path } from '../finding/format-path.js';
import type { PolicySource } from '../model/api-management/policy-source.js';
import type { LoadedPolicy } from './loaded-environment.js';
import type { Sources } from './sources.js';

/** What API Management starts with at the global scope. */
export const defaultGlobalPolicy: LoadedPolicy = {
  file: 'apiManagement.policy',
  text: `<policies>
    <inbound />
    <backend>
        <forward-request />
    </backend>
    <outbound />
    <on-error />
</policies>
`,
};

/**
 * The text of a policy as it is deployed.
 *
 * One that can't be had is reported and gives an empty text: that is no document, so nobody mistakes it for
 * "no policy", which would let requests through.
 */
export function loadPolicy(
  source: PolicySource<AnyPolicyDocument>,
  at: Path,
  sources: Sources,
): LoadedPolicy {
  if ('xml' in source) return { text: source.xml, file: formatPath([...at, 'xml']) };
  if ('file' in source) {
    const text = sources.text(source.file, [...at, 'file']);
    return { text: text ?? '', file: sources.resolve(source.file) };
  }
  const file = formatPath(at);
  try {
    return { text: compilePolicyDocument(source, 'rawxml'), file };
  } catch (error) {
    sources.report('policy-not-written', at, { reason: (error as Error).message });
    return { text: '', file };
  }
}

/** The policy of a scope that may have none. */
export function loadOptionalPolicy(
  { policy }: { readonly policy?: PolicySource<PolicyDocument> },
  at: Path,
  sources: Sources,
): LoadedPolicy | null {
  return policy ? loadPolicy(policy, [...at, 'policy'], sources) : null;
}
