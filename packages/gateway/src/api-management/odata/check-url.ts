import { Cursor, readToEnd } from './cursor.js';
import type { Edm } from './edm.js';
import { elementOf } from './edm-type.js';
import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';
import { decodePart } from './path-segments.js';
import { systemOptionOf, systemOptions, type SystemOption } from './query-option.js';
import type { Resource } from './resource.js';
import { readResourcePath } from './resource-path.js';
import { scopeOf } from './scope.js';
import { shapingOptions } from './shaping-options.js';
import { UrlReader } from './url-reader.js';

/** What a URL is checked against. */
export interface UrlRules {
  readonly edm: Edm;
  /** Of the request: 4.0, 4.01. */
  readonly version: number;
}

/** A request's URL below the root of the service, as it was sent. */
export interface ODataUrl {
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
}

/**
 * Checks a URL against OData and the metadata of the service.
 *
 * @returns what the path leads to
 * @throws ODataRefusal when it is not valid
 * @throws ODataUnchecked when that can't be told
 */
export function checkUrl(url: ODataUrl, rules: UrlRules): Resource {
  if (!url.query.includes('+')) return check(url, rules);
  // A plus sign is a sign to OData, and a blank to those who write the query as a form: either may be meant.
  try {
    return check(url, rules);
  } catch (error) {
    if (!(error instanceof ODataRefusal)) throw error;
    try {
      return check({ ...url, query: url.query.replaceAll('+', '%20') }, rules);
    } catch {
      throw error;
    }
  }
}

function check({ path, query }: ODataUrl, { edm, version }: UrlRules): Resource {
  const bareOptionNames = version >= 4.01;
  const options = readOptions(query, bareOptionNames);
  const reader = new UrlReader({
    edm,
    keyAsSegment: version >= 4.01 || edm.metadata.container.keyAsSegment,
    bareOptionNames,
    aliases: options.aliases,
    optionNames: new Set([...options.others, ...options.aliases.keys()]),
  });
  const resource = readResourcePath(path, reader);
  checkPlace(resource, options.system);
  const { typed } = resource;
  if (typed === null) return resource;
  let scope = scopeOf(elementOf(typed));
  for (const [name, read] of shapingOptions) {
    const value = options.system.get(name);
    if (value !== undefined) {
      scope = readToEnd(new Cursor(value, name), (cursor) => read(cursor, scope, reader));
    }
  }
  for (const [name, value] of options.system) {
    const cursor = new Cursor(value, name);
    if (!shapingOptions.has(name)) readToEnd(cursor, () => systemOptions[name](cursor, scope, reader));
  }
  return resource;
}

/** The query options of a request, decoded. */
interface Options {
  readonly system: ReadonlyMap<SystemOption, string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly others: ReadonlySet<string>;
}

function readOptions(query: string, bareNames: boolean): Options {
  const system = new Map<SystemOption, string>();
  const aliases = new Map<string, string>();
  const others = new Set<string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodePart(equals < 0 ? pair : pair.slice(0, equals), 'query');
    const value = decodePart(equals < 0 ? '' : pair.slice(equals + 1), name);
    const option = systemOptionOf(name, bareNames);
    if (option !== undefined) {
      if (system.has(option) && option !== '$format')
        throw new ODataRefusal(name, messages.optionTwice(name), null);
      system.set(option, value);
    } else if (name.startsWith('@')) {
      const alias = name.slice(1);
      if (aliases.has(alias)) throw new ODataRefusal(name, messages.optionTwice(name), null);
      aliases.set(alias, value);
    } else if (name.startsWith('$')) throw new ODataRefusal(name, messages.noOption(name), null);
    else others.add(name);
  }
  return { system, aliases, others };
}

/** What can be asked of what has no type, and of an entity by its id. */
const ofDocument: readonly SystemOption[] = ['$format', '$schemaversion'];
const allowed: Readonly<Partial<Record<Resource['kind'], readonly SystemOption[]>>> = {
  'service document': ofDocument,
  metadata: ofDocument,
  batch: ofDocument,
  'entity by id': [...ofDocument, '$id'],
  'entity by id and type': [...ofDocument, '$id', '$expand', '$select'],
};

function checkPlace({ kind }: Resource, system: Options['system']): void {
  if (kind.startsWith('entity by id') && !system.has('$id')) {
    throw new ODataRefusal('path', messages.idMissing(), null);
  }
  const options = allowed[kind];
  const wrong = [...system.keys()].find((name) =>
    options === undefined ? name === '$levels' : !options.includes(name),
  );
  if (wrong !== undefined) throw new ODataRefusal(wrong, messages.optionNotHere(wrong, `the ${kind}`), null);
}
