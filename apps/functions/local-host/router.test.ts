import { describe, expect, it } from '@jest/globals';
import { createRouter } from './router.js';

const registered = (name: string, route: string, methods = ['GET']) => ({
  metadata: {
    name,
    bindings: { trigger: { type: 'httpTrigger', direction: 'in' as const, route, methods } },
  },
  callback: () => undefined,
});

describe('the routing table', () => {
  it('tries functions in the order of their names', () => {
    const router = createRouter(
      [registered('list', 'products/list'), registered('details', 'products/{id}')],
      'api',
    );
    expect(router.find('GET', '/api/products/list')?.function.name).toBe('details');
  });

  it('goes on to a function that takes the method', () => {
    const router = createRouter([registered('a', 'x', ['GET']), registered('b', 'x', ['post'])], '');
    expect(router.find('POST', '/x')?.function.name).toBe('b');
    expect(router.find('PUT', '/x')).toBeUndefined();
  });

  it('keeps an escape that can’t be decoded, and a slash at the end makes no segment', () => {
    const router = createRouter([registered('a', '{value}')], '');
    expect(router.find('GET', '/%zz')?.params).toEqual({ value: '%zz' });
    expect(router.find('GET', '/b/')?.params).toEqual({ value: 'b' });
  });

  it('names the function whose route can’t be read', () => {
    expect(() => createRouter([registered('a', '{id:nope}')], 'api')).toThrow(
      /^Function "a": the constraint "nope" is unknown/,
    );
  });
});
