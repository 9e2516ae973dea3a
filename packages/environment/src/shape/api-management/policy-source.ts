import type { FragmentDocument, PolicyDocument } from '@apim-kit/policy';
import type { PolicySource } from '../../model/api-management/policy-source.js';
import { anything, byProperty, object, text } from '../shapes.js';

const policySource = <D extends PolicyDocument | FragmentDocument>(kind: D['kind']) =>
  byProperty<PolicySource<D>>({
    kind: anything<D>(
      (input) => (input as { kind: unknown }).kind === kind,
      kind === 'policies' ? 'a policy document' : 'a policy fragment',
    ),
    file: object<{ readonly file: string }>({ file: text }),
    xml: object<{ readonly xml: string }>({ xml: text }),
  });

export const policy = policySource<PolicyDocument>('policies');
export const policyFragment = policySource<FragmentDocument>('fragment');
