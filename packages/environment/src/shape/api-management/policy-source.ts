import type { AnyPolicyDocument, FragmentDocument, PolicyDocument, ResolverDocument } from '@apim-kit/policy';
import type { PolicySource } from '../../model/api-management/policy-source.js';
import { anything, byProperty, object, text } from '../shapes.js';

const kindNames: Readonly<Record<AnyPolicyDocument['kind'], string>> = {
  policies: 'a policy document',
  fragment: 'a policy fragment',
  resolver: 'a resolver',
};

const policySource = <D extends AnyPolicyDocument>(kind: D['kind']) =>
  byProperty<PolicySource<D>>({
    kind: anything<D>((input) => (input as { kind: unknown }).kind === kind, kindNames[kind]),
    file: object<{ readonly file: string }>({ file: text }),
    xml: object<{ readonly xml: string }>({ xml: text }),
  });

export const policy = policySource<PolicyDocument>('policies');
export const policyFragment = policySource<FragmentDocument>('fragment');
export const resolverPolicy = policySource<ResolverDocument>('resolver');
