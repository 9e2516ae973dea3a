import type { OperationTree } from './operation-tree.js';
import type { RouteParameters } from './route.js';

/** What routing needs to know of an API. */
export interface RoutedApi<Operation> {
  /** Without slashes at its ends; empty for the root. */
  readonly path: string;
  readonly operations: OperationTree<Operation>;
}

/** Where a request belongs. */
export interface Route<Api, Operation> {
  readonly api: Api;
  /** Null when the API has no operation for method and path. */
  readonly operation: Operation | null;
  readonly parameters: RouteParameters | null;
  /** Path and query below the API's path, beginning with a slash. */
  readonly target: string;
}

interface Node<Api> {
  api: Api | null;
  readonly children: Map<string, Node<Api>>;
}

/** The APIs by their paths: the longest path that a request begins with, segment by segment, wins. */
export class ApiTable<Operation, Api extends RoutedApi<Operation>> {
  readonly #root: Node<Api> = { api: null, children: new Map() };

  constructor(apis: Iterable<Api>) {
    for (const api of apis) {
      let node = this.#root;
      for (const segment of api.path === '' ? [] : api.path.toLowerCase().split('/')) {
        const child = node.children.get(segment) ?? { api: null, children: new Map<string, Node<Api>>() };
        node.children.set(segment, child);
        node = child;
      }
      node.api = api;
    }
  }

  /** @param target Path and query, without dot segments. */
  route(method: string, target: string): Route<Api, Operation> | undefined {
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? '' : target.slice(mark + 1);
    const segments = path.split('/');

    // segments[0] is what stands before the first slash: nothing.
    let node = this.#root;
    let api = node.api;
    let first = 1;
    let length = 0;
    for (let index = 1, end = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      const child = node.children.get(segment.toLowerCase());
      if (child === undefined) break;
      node = child;
      end += segment.length + 1;
      if (child.api !== null) [api, first, length] = [child.api, index + 1, end];
    }
    if (api === null) return undefined;

    const below = target.slice(length);
    const rest = below.startsWith('/') ? below : `/${below}`;
    const found = api.operations.match(
      method,
      first === segments.length ? emptyPath : segments,
      first === segments.length ? 0 : first,
      query,
    );
    return {
      api,
      operation: found?.operation ?? null,
      parameters: found?.parameters ?? null,
      target: rest,
    };
  }
}

const emptyPath: readonly string[] = [''];
