import { describe, expect, it } from '@jest/globals';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { policyDocuments } from './policy-documents.js';

describe('the policy documents of an environment', () => {
  it('are those of every scope, of fragments, resolvers and revisions', () => {
    const document = (file: string) => ({ text: '<policies />', file });
    const loaded = {
      environment: { apiManagement: {} },
      apiManagement: {
        policy: document('global'),
        fragments: new Map([['shared', document('shared')]]),
        products: new Map([
          ['gold', document('gold')],
          ['bare', null],
        ]),
        apis: new Map([
          [
            'orders',
            {
              policy: document('orders'),
              operations: new Map([['get', document('get')]]),
              resolvers: new Map([['Query.users', document('users')]]),
              revisions: new Map([['2', { policy: document('second'), operations: new Map() }]]),
            },
          ],
        ]),
      },
    } as unknown as LoadedEnvironment;
    expect(policyDocuments(loaded).map(({ path }) => path)).toEqual([
      'policy',
      'policyFragments/shared',
      'products/gold',
      'apis/orders',
      'apis/orders/operations/get',
      'apis/orders/resolvers/Query.users',
      'apis/orders;rev=2',
    ]);
  });
});
