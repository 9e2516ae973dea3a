import { describe, expect, it } from '@jest/globals';
import { loadEnvironment } from './load/load-environment.js';
import { localEnvironment } from './local-environment.js';
import { preflight } from './preflight/preflight.js';

describe('an environment for this machine', () => {
  it('needs nothing but APIs: no file, no secret, no certificate', () => {
    const environment = localEnvironment('orders', {
      apis: {
        orders: {
          displayName: 'Orders',
          path: 'orders',
          serviceUrl: 'http://127.0.0.1:3000',
          subscriptionRequired: false,
          operations: { list: { displayName: 'List', method: 'GET', urlTemplate: '/' } },
        },
      },
    });
    const { loaded, findings } = loadEnvironment(environment, { directory: '/', env: {} });
    expect([...findings, ...preflight(loaded)]).toEqual([]);
  });
});
