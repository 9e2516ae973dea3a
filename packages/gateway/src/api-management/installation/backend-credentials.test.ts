import { describe, expect, it } from '@jest/globals';
import type { BackendCredentials } from '@apim-kit/environment';
import { policies } from '../../../test/policies.js';

const setup = (credentials: BackendCredentials, inbound = '<set-backend-service backend-id="stock" />') =>
  policies({
    inbound,
    namedValues: new Map([
      ['key', { value: 'k-value-1', secret: true }],
      ['scheme', { value: 'Basic', secret: false }],
    ]),
    apiManagement: { backends: { stock: { url: 'https://stock.example/v1?a=1', credentials } } },
  });

describe('the credentials of a backend', () => {
  it('are added to what goes there, in place of what the client sent', async () => {
    const { call } = setup({
      authorization: { scheme: '{{scheme}}', parameter: '{{key}}' },
      header: { 'x-functions-key': ['{{key}}', 'second'] },
      query: { code: ['{{key}} &'] },
    });
    const { backend } = await call({
      path: '/orders/1?b=2',
      headers: [
        ['Authorization', 'Bearer client'],
        ['X-Functions-Key', 'client'],
        ['Accept', 'text/plain'],
      ],
    });
    expect(backend?.headers.values('Authorization')).toEqual(['Basic k-value-1']);
    expect(backend?.headers.values('x-functions-key')).toEqual(['k-value-1', 'second']);
    expect(backend?.headers.get('accept')).toBe('text/plain');
    expect(backend?.path).toBe('/v1/1?a=1&b=2&code=k-value-1%20%26');
  });

  it('go to no other backend', async () => {
    const { call } = setup({ header: { 'x-functions-key': ['{{key}}'] } }, '<base />');
    const { backend } = await call();
    expect(backend?.headers.has('x-functions-key')).toBe(false);
  });

  it('never stand in a trace, written out ones neither', async () => {
    const { call } = setup({ query: { code: ['{{key}}'], other: ['written-out'] } });
    const { trace, backend } = await call();
    expect(backend?.path).toContain('written-out');
    expect(JSON.stringify(trace)).not.toMatch(/k-value-1|written-out/);
  });

  it('are those of the member of a pool that takes the request', async () => {
    const { call } = policies({
      inbound: '<set-backend-service backend-id="all" />',
      apiManagement: {
        backends: { one: { url: 'https://one.example', credentials: { header: { 'x-key': ['of-one'] } } } },
        backendPools: { all: { services: [{ backend: 'one' }] } },
      },
    });
    const { backend } = await call();
    expect(backend?.headers.get('x-key')).toBe('of-one');
  });
});
