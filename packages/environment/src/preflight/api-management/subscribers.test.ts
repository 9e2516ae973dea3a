import { describe, expect, it } from '@jest/globals';
import { change } from '../../../test/change.js';
import { codesAndPaths } from '../../../test/findings.js';
import { sampleEnvironment as sample } from '../../../test/sample-environment.js';
import { loadEnvironment, preflight, type ApiManagement, type Environment } from '../../index.js';

const at = (...way: readonly (string | number)[]) => ['apiManagement', ...way];
const changed = (way: readonly (string | number)[], value: unknown): Environment =>
  change(sample, at(...way), value);

describe('products', () => {
  const product = (own: object) => changed(['products', 'basic'], { displayName: 'Basic', apis: [], ...own });

  it.each([
    [{ subscriptionRequired: false, approvalRequired: true }, 'open-product', ''],
    [{ subscriptionRequired: false, subscriptionsLimit: 2 }, 'open-product', ''],
    [{ subscriptionsLimit: 0 }, 'out-of-range', '.subscriptionsLimit'],
  ])('can not be %j', (own, code, property) => {
    expect(codesAndPaths(product(own))).toEqual([[code, `apiManagement.products.basic${property}`]]);
  });

  it('have approval and limits where one subscribes to them', () => {
    expect(codesAndPaths(product({ approvalRequired: true, subscriptionsLimit: 1 }))).toEqual([]);
    expect(codesAndPaths(product({ subscriptionRequired: false, approvalRequired: false }))).toEqual([]);
  });
});

describe('keys of subscriptions', () => {
  const found = (subscriptions: ApiManagement['subscriptions'], env = {}) => {
    const environment = changed(['subscriptions'], subscriptions);
    const { loaded } = loadEnvironment(environment, { directory: 'none', env });
    return preflight(loaded).flatMap(({ code, path }) =>
      path.startsWith('apiManagement.subscriptions') ? [[code, path]] : [],
    );
  };
  const subscription = (variable: string) => ({
    displayName: variable,
    scope: { allApis: true as const },
    primaryKey: { environmentVariable: variable },
  });
  const two = {
    ada: subscription('ADA'),
    bob: { ...subscription('BOB'), secondaryKey: { environmentVariable: 'OLD' } },
  };

  it('open one of them only', () => {
    expect(found(two, { ADA: 'same', BOB: 'own', OLD: 'same' })).toEqual([
      ['subscription-keys-equal', 'apiManagement.subscriptions.bob.secondaryKey'],
    ]);
    expect(found(two, { ADA: 'one', BOB: 'own', OLD: 'own' })).toEqual([]);
  });

  it('have 1 to 256 characters', () => {
    expect(found(two, { ADA: '', BOB: 'k'.repeat(257), OLD: 'k'.repeat(256) })).toEqual([
      ['out-of-range', 'apiManagement.subscriptions.ada.primaryKey'],
      ['out-of-range', 'apiManagement.subscriptions.bob.primaryKey'],
    ]);
  });

  it('stand under names that HTTP takes', () => {
    const names = (header: string, query: string) =>
      codesAndPaths(changed(['apis', 'orders', 'subscriptionKeyParameterNames'], { header, query }));
    const path = 'apiManagement.apis.orders.subscriptionKeyParameterNames';
    expect(names('X Key', '')).toEqual([
      ['invalid-header-name', `${path}.header`],
      ['query-parameter-without-name', `${path}.query`],
    ]);
    expect(names('X-Key', 'key')).toEqual([]);
  });
});

describe('users', () => {
  const user = (email: string) => ({ email, firstName: 'A', lastName: 'B' });

  it('have addresses of their own, and so has the publisher one', () => {
    expect(codesAndPaths(changed(['publisherEmail'], 'nobody'))).toEqual([
      ['invalid-email', 'apiManagement.publisherEmail'],
    ]);
    const users = { ada: user('a@example.com'), bob: user('A@Example.com'), eve: user('eve example.com') };
    expect(codesAndPaths(changed(['users'], users))).toEqual([
      ['email-twice', 'apiManagement.users.bob.email'],
      ['invalid-email', 'apiManagement.users.eve.email'],
    ]);
  });
});
