import { describe, expect, it } from '@jest/globals';
import type { Json } from '../json.js';
import { listPages } from './list-pages.js';

describe('listPages', () => {
  const from = (pages: Readonly<Record<string, Json>>) => ({
    send: (_: string, path: string) => Promise.resolve(pages[path] ?? null),
  });

  it('follows the links to further pages, on the connection’s own endpoint', async () => {
    const azure = from({
      '/list?api-version=1': {
        value: [{ name: 'a' }],
        nextLink: 'https://elsewhere.example.com/list?$skip=1',
      },
      '/list?$skip=1': { value: [{ name: 'b' }, 'no object'] },
    });
    expect(await listPages(azure, '/list?api-version=1')).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  it('is empty where there is no such list', async () => {
    expect(await listPages(from({}), '/list')).toEqual([]);
    expect(await listPages(from({ '/list': { value: null } }), '/list')).toEqual([]);
  });
});
