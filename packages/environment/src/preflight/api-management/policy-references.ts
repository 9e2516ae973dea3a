import type { AnyPolicyDocument, Policy, Position } from '@apim-kit/policy';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';

/** A name in a policy that stands for a resource of API Management. */
export interface PolicyReference {
  readonly kind: string;
  readonly name: string;
  readonly known: object;
  /** Of the policy that holds it. */
  readonly position: Position | undefined;
}

/** What properties of policies refer to, whichever policy has them. */
const referringProperties: Readonly<
  Record<string, { readonly kind: string; readonly resources: readonly (keyof ApiManagementResources)[] }>
> = {
  fragmentId: { kind: 'policy fragment', resources: ['policyFragments'] },
  backendId: { kind: 'backend', resources: ['backends', 'backendPools'] },
  embeddingsBackendId: { kind: 'backend', resources: ['backends'] },
  certificateId: { kind: 'certificate of the store', resources: ['certificates'] },
  issuerCertificateId: { kind: 'certificate of the store', resources: ['certificates'] },
  loggerId: { kind: 'logger', resources: ['loggers'] },
};

/** The references in a document that are written out; what an expression gives is known at run time only. */
export function* policyReferences(
  document: AnyPolicyDocument,
  level: ApiManagementResources,
): Iterable<PolicyReference> {
  for (const policy of policiesOf(document)) yield* referencesIn(policy.config, policy.position, level);
}

function policiesOf(document: AnyPolicyDocument): readonly Policy[] {
  switch (document.kind) {
    case 'policies':
      return Object.values(document.sections).flat();
    case 'fragment':
      return document.policies;
    case 'resolver':
      return [document.policy];
  }
}

function* referencesIn(
  value: unknown,
  position: Position | undefined,
  level: ApiManagementResources,
): Iterable<PolicyReference> {
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item, position, level);
  } else if (isPolicy(value)) {
    yield* referencesIn(value.config, value.position, level);
  } else if (typeof value === 'object' && value !== null) {
    for (const [property, inner] of Object.entries(value)) {
      const referring = Object.hasOwn(referringProperties, property)
        ? referringProperties[property]
        : undefined;
      if (referring && typeof inner === 'string') {
        const { kind, resources } = referring;
        const known = Object.assign({}, ...resources.map((each) => level[each])) as object;
        yield { kind, name: inner, known, position };
      } else {
        yield* referencesIn(inner, position, level);
      }
    }
  }
}

const isPolicy = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'policy';
