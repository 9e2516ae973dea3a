import { LocalHostError } from './local-host-error.js';
import { parseRouteConstraint, type RouteConstraint } from './route-constraints.js';

/** A route of ASP.NET Core routing: literals, `{id}`, `{id:int}`, `{id?}`, `{id=5}`, `{*path}`, `{name}.{ext}`. */
export interface RouteTemplate {
  readonly text: string;
  /** The values of the parameters when the path fits; `segments` are decoded. */
  match(segments: readonly string[]): Readonly<Record<string, string>> | undefined;
}

interface Parameter {
  readonly kind: 'parameter';
  readonly name: string;
  readonly constraints: readonly RouteConstraint[];
  readonly catchAll: boolean;
  readonly optional: boolean;
  readonly defaultValue: string | undefined;
}

type Part = string | Parameter;

/**
 * Reads a route template.
 *
 * @throws LocalHostError `invalid-function` naming what is wrong.
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/routing#route-templates
 */
export function parseRouteTemplate(text: string): RouteTemplate {
  const segments = splitSegments(text).map(parseSegment);
  const names = new Set<string>();
  segments.forEach((parts, index) => {
    const last = index === segments.length - 1;
    for (const part of parts) {
      if (typeof part === 'string') continue;
      if (names.has(part.name.toLowerCase())) fail(text, `the parameter "${part.name}" stands twice`);
      names.add(part.name.toLowerCase());
      if ((part.catchAll || part.optional) && !last) fail(text, `"${part.name}" must be the last segment`);
      if ((part.catchAll || part.optional || part.defaultValue !== undefined) && parts.length > 1) {
        fail(text, `"${part.name}" must be a segment of its own`);
      }
    }
  });
  const matchers = segments.map(createMatcher);
  return {
    text,
    match(path) {
      const values: Record<string, string> = {};
      for (const [index, matcher] of matchers.entries()) {
        if (matcher.catchAll) return matcher.take(path.slice(index).join('/'), values) ? values : undefined;
        if (!matcher.take(path[index], values)) return undefined;
      }
      return path.length > matchers.length ? undefined : values;
    },
  };
}

interface Matcher {
  readonly catchAll: boolean;
  /** Takes a segment, undefined past the end of the path, and notes the values in it. */
  take(segment: string | undefined, values: Record<string, string>): boolean;
}

function createMatcher(parts: readonly Part[]): Matcher {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object') {
    return {
      catchAll: only.catchAll,
      take(segment, values) {
        const value = segment === undefined || segment === '' ? only.defaultValue : segment;
        if (value === undefined) return only.optional || only.catchAll;
        values[only.name] = value;
        return only.constraints.every((fits) => fits(value));
      },
    };
  }
  const parameters = parts.filter((part) => typeof part === 'object');
  const source = parts.map((part) => (typeof part === 'string' ? escapeRegExp(part) : '(.+)')).join('');
  const pattern = new RegExp(`^${source}$`, 'is');
  return {
    catchAll: false,
    take(segment, values) {
      const found = segment === undefined ? null : pattern.exec(segment);
      if (!found) return false;
      return parameters.every(({ name, constraints }, index) => {
        const value = found[index + 1]!;
        values[name] = value;
        return constraints.every((fits) => fits(value));
      });
    },
  };
}

/** Splits at slashes outside braces: a regular expression may hold one. */
function splitSegments(text: string): string[] {
  const segments: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of text.replace(/^\/|\/$/g, '')) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === '/' && depth === 0) {
      segments.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  if (depth !== 0) fail(text, 'its braces do not match');
  if (text === '') return [];
  segments.push(current);
  if (segments.includes('')) fail(text, 'it has an empty segment');
  return segments;
}

function parseSegment(segment: string): Part[] {
  const parts: Part[] = [];
  let literal = '';
  for (let i = 0; i < segment.length; i++) {
    if (segment[i] !== '{') {
      literal += segment[i];
      continue;
    }
    const end = findClosingBrace(segment, i);
    if (literal !== '') parts.push(literal);
    else if (parts.length > 0) fail(segment, 'two parameters need a literal between them');
    literal = '';
    parts.push(parseParameter(segment.slice(i + 1, end)));
    i = end;
  }
  if (literal !== '') parts.push(literal);
  return parts;
}

/** Braces inside a regular expression are doubled: `{id:regex(^\\d{{3}}$)}`. */
function findClosingBrace(segment: string, start: number): number {
  for (let i = start + 1; i < segment.length; i++) {
    const doubled = segment[i] === segment[i + 1] && (segment[i] === '{' || segment[i] === '}');
    if (doubled && !(segment[i] === '}' && i + 2 >= segment.length)) i++;
    else if (segment[i] === '}') return i;
  }
  return fail(segment, 'its braces do not match');
}

function parseParameter(text: string): Parameter {
  const match = /^(\*{0,2})([A-Za-z_][\w-]*)((?::[^?=(]+(?:\(.*\))?)*)(\?|=.*)?$/s.exec(text);
  if (!match) return fail(`{${text}}`, 'it is no parameter');
  const [, stars, name, constraints = '', rest = ''] = match;
  return {
    kind: 'parameter',
    name: name!,
    catchAll: stars !== '',
    optional: rest === '?',
    defaultValue: rest.startsWith('=') ? rest.slice(1) : undefined,
    constraints: splitConstraints(constraints).map((constraint) =>
      parseRouteConstraint(constraint.replaceAll('{{', '{').replaceAll('}}', '}')),
    ),
  };
}

/** Splits `:int:range(1,5)` at colons outside parentheses. */
function splitConstraints(text: string): string[] {
  const constraints: string[] = [];
  let depth = 0;
  for (const character of text) {
    if (character === ':' && depth === 0) {
      constraints.push('');
      continue;
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    constraints[constraints.length - 1] += character;
  }
  return constraints;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function fail(route: string, why: string): never {
  throw new LocalHostError('invalid-function', `the route "${route}" can't be read: ${why}`);
}
