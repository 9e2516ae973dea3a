import { describe, expect, it } from '@jest/globals';
import { OperationTree } from './operation-tree.js';
import { parseUrlTemplate } from './url-template.js';

/** Matches a path against templates; gives the one that won and what it took. */
function match(
  templates: readonly string[],
  path: string,
  query = '',
): [string, Record<string, string>] | undefined {
  const tree = new OperationTree<string>();
  for (const template of templates) {
    const parsed = parseUrlTemplate(template);
    if (typeof parsed === 'string') throw new Error(parsed);
    tree.add('GET', parsed, template);
  }
  const found = tree.match('GET', path.split('/').slice(1), 0, query);
  return found && [found.operation, Object.fromEntries(found.parameters?.decoded.entries() ?? [])];
}

describe('URL templates', () => {
  it.each([
    ['/', '/', {}],
    ['/orders', '/orders', {}],
    ['/orders', '/ORDERS', {}],
    ['/orders', '/%6Frders', {}],
    ['/orders/{id}', '/orders/7', { id: '7' }],
    ['/orders/{id}', '/orders/a%20b', { id: 'a b' }],
    ['/orders/{id}/items/{item}', '/orders/7/items/8', { id: '7', item: '8' }],
    ['/orders({id})', '/orders(7)', { id: '7' }],
    ['/{name}.json', '/a.b.json', { name: 'a.b' }],
    ['/files/*', '/files/a/b', { '*': 'a/b' }],
    ['/files/{*path}', '/files/a/b', { path: 'a/b' }],
    ['/*', '/', { '*': '' }],
  ])('%s matches %s', (template, path, parameters) => {
    expect(match([template], path)).toEqual([template, parameters]);
  });

  it.each([
    ['/orders', '/order'],
    ['/orders', '/orders/7'],
    ['/orders/{id}', '/orders'],
    ['/orders/{id}', '/orders/'],
    ['/orders/{id}', '/orders/7/8'],
    ['/{name}.json', '/.json'],
    ['/files/*', '/file/a'],
  ])('%s does not match %s', (template, path) => {
    expect(match([template], path)).toBeUndefined();
  });

  it('prefers text to parameters and parameters to the rest, and comes back from a dead end', () => {
    const templates = ['/*', '/{a}/x', '/orders/{id}', '/orders/new'];
    expect(match(templates, '/orders/new')![0]).toBe('/orders/new');
    expect(match(templates, '/orders/7')![0]).toBe('/orders/{id}');
    expect(match(templates, '/other/x')![0]).toBe('/{a}/x');
    expect(match(templates, '/orders/7/8')).toEqual(['/*', { '*': 'orders/7/8' }]);
  });

  it('matches by the query, the template that asks for most first', () => {
    const templates = ['/find', '/find?q={q}', '/find?q={q}&kind=open'];
    expect(match(templates, '/find', '')![0]).toBe('/find');
    expect(match(templates, '/find', 'q=a%20b')).toEqual(['/find?q={q}', { q: 'a b' }]);
    expect(match(templates, '/find', 'kind=open&q=1')![0]).toBe('/find?q={q}&kind=open');
  });

  it.each([
    ['/*/a', "'*' takes the rest of the path and must stand at its end"],
    ['/{a', "the braces in '{a' do not match"],
  ])('refuses %s', (template, why) => {
    expect(parseUrlTemplate(template)).toBe(why);
  });
});
