import { percentDecode } from '../../message/percent-decode.js';
import { RouteParameters } from './route.js';
import { readQuery } from './query-string.js';
import type { TemplateSegment, UrlTemplate } from './url-template.js';

interface Leaf<T> {
  readonly operation: T;
  readonly names: readonly string[];
  readonly query: UrlTemplate['query'];
}

type Leaves<T> = Map<string, Leaf<T>[]>;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  readonly mixed: { readonly pattern: RegExp; readonly node: Node<T> }[];
  parameter: Node<T> | null;
  readonly rest: Leaves<T>;
  readonly ends: Leaves<T>;
}

/** The operations of an API by method and URL template: text goes before parameters, those before the rest. */
export class OperationTree<T> {
  readonly #root: Node<T> = newNode();

  add(method: string, template: UrlTemplate, operation: T): void {
    const names: string[] = [];
    let node = this.#root;
    let leaves: Leaves<T> | null = null;
    for (const segment of template.segments) {
      names.push(...namesOf(segment));
      if (segment.kind === 'rest') leaves = node.rest;
      else node = childOf(node, segment);
    }
    for (const { name } of template.query) if (name !== null) names.push(name);
    leaves ??= node.ends;
    const list = leaves.get(method) ?? [];
    list.push({ operation, names, query: template.query });
    // The template that asks for most parameters of the query is tried first.
    list.sort((a, b) => b.query.length - a.query.length);
    leaves.set(method, list);
  }

  /**
   * @param segments Segments of the path from `from` on; an empty path is one empty segment.
   * @param query Without its question mark.
   */
  match(
    method: string,
    segments: readonly string[],
    from: number,
    query: string,
  ): { readonly operation: T; readonly parameters: RouteParameters | null } | undefined {
    return descend(this.#root, { method, segments, query, values: [] }, from);
  }
}

interface Search {
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: string;
  readonly values: string[];
}

type Match<T> = { readonly operation: T; readonly parameters: RouteParameters | null } | undefined;

function descend<T>(node: Node<T>, search: Search, index: number): Match<T> {
  const { segments, values } = search;
  if (index === segments.length) return choose(node.ends, search);
  const segment = segments[index]!;
  const depth = values.length;

  const literal = node.literals.get(percentDecode(segment).toLowerCase());
  const exact = literal && descend(literal, search, index + 1);
  if (exact !== undefined) return exact;

  for (const { pattern, node: next } of node.mixed) {
    const taken = pattern.exec(segment);
    if (taken === null) continue;
    values.push(...taken.slice(1));
    const found = descend(next, search, index + 1);
    if (found !== undefined) return found;
    values.length = depth;
  }

  if (node.parameter !== null && segment !== '') {
    values.push(segment);
    const found = descend(node.parameter, search, index + 1);
    if (found !== undefined) return found;
    values.length = depth;
  }

  if (node.rest.size === 0) return undefined;
  values.push(segments.slice(index).join('/'));
  const found = choose(node.rest, search);
  values.length = depth;
  return found;
}

function choose<T>(leaves: Leaves<T>, { method, query, values }: Search): Match<T> {
  for (const leaf of leaves.get(method) ?? []) {
    const fromQuery = leaf.query.length === 0 ? [] : queryValues(leaf, query);
    if (fromQuery === undefined) continue;
    if (leaf.names.length === 0) return { operation: leaf.operation, parameters: null };
    return {
      operation: leaf.operation,
      parameters: new RouteParameters(leaf.names, [...values, ...fromQuery]),
    };
  }
  return undefined;
}

function queryValues(leaf: Leaf<unknown>, query: string): string[] | undefined {
  const values: string[] = [];
  const parameters = readQuery(query);
  for (const { key, name, value } of leaf.query) {
    const found = parameters.find((parameter) => parameter.name === key);
    if (found === undefined || (name === null && found.rawValue !== value)) return undefined;
    if (name !== null) values.push(found.rawValue);
  }
  return values;
}

function childOf<T>(node: Node<T>, segment: Exclude<TemplateSegment, { kind: 'rest' }>): Node<T> {
  switch (segment.kind) {
    case 'literal': {
      const child = node.literals.get(segment.text) ?? newNode<T>();
      node.literals.set(segment.text, child);
      return child;
    }
    case 'parameter':
      return (node.parameter ??= newNode<T>());
    case 'mixed': {
      const known = node.mixed.find(({ pattern }) => pattern.source === segment.pattern.source);
      if (known !== undefined) return known.node;
      const child = newNode<T>();
      node.mixed.push({ pattern: segment.pattern, node: child });
      return child;
    }
  }
}

function namesOf(segment: TemplateSegment): readonly string[] {
  switch (segment.kind) {
    case 'literal':
      return [];
    case 'parameter':
      return [segment.name];
    case 'mixed':
      return segment.names;
    case 'rest':
      // A value stands for `*` too; its name is one that no template can have.
      return [segment.name ?? '*'];
  }
}

function newNode<T>(): Node<T> {
  return { literals: new Map(), mixed: [], parameter: null, rest: new Map(), ends: new Map() };
}
