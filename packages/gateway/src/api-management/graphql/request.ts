import type * as Graphql from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { loadLibrary } from '../../load-library.js';

export const loadGraphql = (): typeof Graphql => loadLibrary<typeof Graphql>('graphql');

/** A request as it stands in a body. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined when the document holds one operation. */
  readonly operationName: string | undefined;
}

/**
 * Reads a request: JSON with a member `query`, or the text itself with its own content type.
 *
 * @throws Error when there is none
 */
export function requestOf(body: Uint8Array, contentType: string | undefined): GraphQLRequest {
  const text = Buffer.from(body).toString();
  if (/^\s*application\/graphql\b/i.test(contentType ?? '')) {
    return { query: text, variables: {}, operationName: undefined };
  }
  const json = JSON.parse(text) as unknown;
  const { query, variables, operationName } = isObject(json) ? json : {};
  if (typeof query !== 'string') throw new Error('The body holds no query.');
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
