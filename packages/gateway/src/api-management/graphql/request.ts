import type * as Graphql from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { loadLibrary } from '../../load-library.js';

export const loadGraphql = (): typeof Graphql => loadLibrary<typeof Graphql>('graphql');

/** The query in a request: JSON with a member `query`, or the text itself with its own content type. */
export function queryOf(body: Uint8Array, contentType: string | undefined): string {
  const text = Buffer.from(body).toString();
  if (/^\s*application\/graphql\b/i.test(contentType ?? '')) return text;
  const json = JSON.parse(text) as unknown;
  const query = typeof json === 'object' && json !== null && 'query' in json ? json.query : undefined;
  if (typeof query !== 'string') throw new Error('The body holds no query.');
  return query;
}

/** What a request asks of a schema. */
export interface Extent {
  /** Levels of fields within each other. */
  readonly depth: number;
  readonly fields: number;
}

/**
 * Measures a document; a fragment counts where it is used.
 *
 * @throws Error when fragments use each other in a circle
 */
export function extentOf(document: DocumentNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Extent>();

  const ofFragment = (name: string, within: readonly string[]): Extent => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    if (within.includes(name)) throw new Error(`The fragment '${name}' uses itself.`);
    const set = fragments.get(name)?.selectionSet;
    const extent = ofSet(set, [...within, name]);
    measured.set(name, extent);
    return extent;
  };
  const ofSet = (set: SelectionSetNode | undefined, within: readonly string[]): Extent => {
    let depth = 0;
    let fields = 0;
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === 'FragmentSpread'
          ? ofFragment(selection.name.value, within)
          : ofSet(selection.selectionSet, within);
      const own = selection.kind === 'Field' ? 1 : 0;
      depth = Math.max(depth, inner.depth + own);
      fields += inner.fields + own;
    }
    return { depth, fields };
  };

  const extents = document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? [ofSet(definition.selectionSet, [])] : [],
  );
  return {
    depth: Math.max(0, ...extents.map(({ depth }) => depth)),
    fields: extents.reduce((sum, { fields }) => sum + fields, 0),
  };
}
