/** Where a document stands. */
export interface DocumentPlace {
  /** Its path in the index: `apis`, `orders`, `policy`. */
  readonly path: readonly string[];
  /** What names it, for the variable that holds it. */
  readonly words: readonly string[];
  readonly kind: 'policy' | 'fragment';
}

/** The places of APIOps's layout, by the folder that a document stands in. */
const layout: readonly (readonly [pattern: RegExp, place: (...names: string[]) => DocumentPlace])[] = [
  [/^$/, () => ({ path: ['policy'], words: ['global'], kind: 'policy' })],
  [
    /^policy ?fragments\/([^/]+)$/i,
    (name = '') => ({ path: ['policyFragments', name], words: [name], kind: 'fragment' }),
  ],
  [
    /^products\/([^/]+)$/,
    (name = '') => ({ path: ['products', name, 'policy'], words: [name, 'product'], kind: 'policy' }),
  ],
  [/^apis\/([^/]+)$/, (name = '') => ({ path: ['apis', name, 'policy'], words: [name], kind: 'policy' })],
  [
    /^apis\/([^/]+)\/operations\/([^/]+)$/,
    (api = '', name = '') => ({
      path: ['apis', api, 'operations', name, 'policy'],
      words: [api, name],
      kind: 'policy',
    }),
  ],
];

/** Where the document of a file stands, by its path in the imported folder. */
export function documentPlace(file: string): DocumentPlace {
  const [, folder = '', base = ''] = /^(?:(.*)\/)?([^/]*?)(?:\.[^/.]*)?$/.exec(file) ?? [];
  if (base.toLowerCase() === 'policy') {
    for (const [pattern, place] of layout) {
      const found = pattern.exec(folder);
      if (found !== null) return place(...found.slice(1));
    }
  }
  const words = [...folder.split('/').filter((part) => part !== ''), base];
  return { path: [words.join('/')], words, kind: 'policy' };
}
