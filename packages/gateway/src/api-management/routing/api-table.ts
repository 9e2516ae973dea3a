import type { HeaderList } from '../../message/header-list.js';
import { pickVersion, type ApiVersion } from './api-version.js';
import type { OperationTree } from './operation-tree.js';
import type { RouteParameters } from './route.js';

/** What routing needs to know of an API. */
export interface RoutedApi<Operation> {
  /** Without slashes at its ends; empty for the root. */
  readonly path: string;
  readonly operations: OperationTree<Operation>;
  readonly version: ApiVersion | null;
  readonly context: { readonly revision: string };
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
  /** Several when they are versions of one API. */
  readonly apis: Api[];
  readonly children: Map<string, Node<Api>>;
}

/** The APIs by their paths: the longest path that a request begins with, segment by segment, wins. */
export class ApiTable<
  Operation,
  Api extends RoutedApi<Operation> & { readonly revisions: ReadonlyMap<string, Api> },
> {
  readonly #root: Node<Api> = { apis: [], children: new Map() };

  constructor(apis: Iterable<Api>) {
    for (const api of apis) {
      let node = this.#root;
      for (const segment of api.path === '' ? [] : api.path.toLowerCase().split('/')) {
        const child = node.children.get(segment) ?? { apis: [], children: new Map<string, Node<Api>>() };
        node.children.set(segment, child);
        node = child;
      }
      node.apis.push(api);
    }
  }

  /**
   * @param target Path and query, without dot segments.
   * @param headers Where a version may be asked for.
   */
  route(method: string, target: string, headers: HeaderList): Route<Api, Operation> | undefined {
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? '' : target.slice(mark + 1);
    const segments = path.split('/');

    // segments[0] is what stands before the first slash: nothing.
    let node = this.#root;
    let { apis } = node;
    let revision: string | undefined;
    let first = 1;
    let length = 0;
    for (let index = 1, end = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      const suffix = segment.includes(';') ? revisionSuffix.exec(segment) : null;
      const name = suffix === null ? segment : segment.slice(0, suffix.index);
      // `/;rev=2/…` asks for a revision of the API at the root.
      const child = name === '' && suffix !== null ? node : node.children.get(name.toLowerCase());
      if (child === undefined) break;
      node = child;
      end += segment.length + 1;
      if (child.apis.length > 0) {
        [apis, first, length] = [child.apis, index + 1, end];
        revision = suffix?.[1];
      }
      if (suffix !== null) break;
    }
    const version = apis.length === 0 ? null : pickVersion(apis, { headers, query });
    const api = version === null ? null : revisionOf(version, revision);
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

/** `orders;rev=2` */
const revisionSuffix = /;rev=(\d+)$/i;

function revisionOf<
  Api extends {
    readonly context: { readonly revision: string };
    readonly revisions: ReadonlyMap<string, Api>;
  },
>(api: Api, number: string | undefined): Api | null {
  if (number === undefined || number === api.context.revision) return api;
  return api.revisions.get(number) ?? null;
}
