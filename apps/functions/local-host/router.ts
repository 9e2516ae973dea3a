import type { RegisteredFunction } from './core-module.js';
import type { Binding } from './core-types.js';
import { LocalHostError } from './local-host-error.js';
import { parseRouteTemplate, type RouteTemplate } from './route-template.js';

/** A function with an HTTP trigger. */
export interface HttpFunction extends RegisteredFunction {
  readonly name: string;
  /** The name of the trigger's binding. */
  readonly binding: string;
  readonly methods: readonly string[];
  readonly authLevel: NonNullable<Binding['authLevel']>;
  readonly template: RouteTemplate;
}

export interface RouteMatch {
  readonly function: HttpFunction;
  readonly params: Readonly<Record<string, string>>;
}

export interface Router {
  /** By function name: the order in which they are tried. */
  readonly functions: readonly HttpFunction[];
  /** The function for a request; a path that fits with another method is no match, as in the Functions host. */
  find(method: string, pathname: string): RouteMatch | undefined;
}

/**
 * Makes the routing table. The Functions host tries routes in the order of the functions' names, not by precedence
 * as ASP.NET Core does, so a catch-all with an early name hides a literal route with a later one.
 *
 * @throws LocalHostError `invalid-function` for a route that can't be read.
 * @see https://github.com/Azure/azure-functions-host/issues/9876
 */
export function createRouter(registered: Iterable<RegisteredFunction>, routePrefix: string): Router {
  const functions: HttpFunction[] = [];
  for (const entry of registered) {
    const { name, bindings } = entry.metadata;
    const trigger = Object.entries(bindings).find(([, { type }]) => /^httptrigger$/i.test(type));
    if (!trigger) continue;
    const [binding, { route = name, methods = [], authLevel = 'anonymous' }] = trigger;
    functions.push({
      ...entry,
      name,
      binding,
      methods: methods.map((method) => method.toUpperCase()),
      authLevel,
      template: readTemplate(name, [routePrefix, route].filter((part) => part !== '').join('/')),
    });
  }
  functions.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    functions,
    find(method, pathname) {
      const segments = decodePath(pathname);
      for (const candidate of functions) {
        if (!candidate.methods.includes(method)) continue;
        const params = candidate.template.match(segments);
        if (params) return { function: candidate, params };
      }
      return undefined;
    },
  };
}

function readTemplate(name: string, route: string): RouteTemplate {
  try {
    return parseRouteTemplate(route);
  } catch (error) {
    if (!(error instanceof LocalHostError)) throw error;
    throw new LocalHostError(error.code, `Function "${name}": ${error.message}.`, { cause: error });
  }
}

/** Decodes a path as Kestrel does: `%2F` stays, a bad escape stays, a trailing slash makes no segment. */
function decodePath(pathname: string): string[] {
  const segments = pathname.slice(1).split('/').map(decodeSegment);
  if (segments.at(-1) === '') segments.pop();
  return segments;
}

function decodeSegment(segment: string): string {
  try {
    return segment
      .split(/(%2f)/i)
      .map((part) => (/^%2f$/i.test(part) ? part : decodeURIComponent(part)))
      .join('');
  } catch {
    return segment;
  }
}
