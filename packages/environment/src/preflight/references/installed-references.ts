import { builtInGroups } from '../../built-in-groups.js';
import type { Path } from '../../finding/format-path.js';
import type { ApiManagement } from '../../model/api-management/api-management.js';
import type { Operation, Parameter, Representation } from '../../model/api-management/operation.js';
import type { ResourceLevel } from '../../resource-levels.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References between pools, products, users, versions, tags, loggers and schemas of API Management. */
export function* installedReferences(
  { at: root, definition }: ResourceLevel,
  users: ApiManagement['users'],
): Iterable<NamedReference> {
  const { backends, groups, loggers, versionSets, tags } = definition;
  for (const [pool, { services }] of entries(definition.backendPools)) {
    for (const [index, { backend }] of services.entries()) {
      const at = [...root, 'backendPools', pool, 'services', index, 'backend'];
      yield { kind: 'backend', name: backend, at, known: backends };
    }
  }
  for (const [product, { groups: shown = [] }] of entries(definition.products)) {
    yield* shown.map((name, index) => ({
      kind: 'group',
      name,
      at: [...root, 'products', product, 'groups', index],
      known: { ...Object.fromEntries(builtInGroups.map((each) => [each, true])), ...groups },
    }));
  }
  for (const [group, { users: members = [] }] of entries(groups)) {
    yield* members.map((name, index) => ({
      kind: 'user',
      name,
      at: [...root, 'groups', group, 'users', index],
      known: users,
    }));
  }
  for (const [subscription, { owner }] of entries(definition.subscriptions)) {
    yield { kind: 'user', name: owner, at: [...root, 'subscriptions', subscription, 'owner'], known: users };
  }
  for (const [name, diagnostic] of entries(definition.diagnostics)) {
    const at = [...root, 'diagnostics', name, 'logger'];
    yield { kind: 'logger', name: diagnostic?.logger, at, known: loggers };
  }
  for (const [name, api] of entries(definition.apis)) {
    const at = [...root, 'apis', name];
    yield { kind: 'version set', name: api.versionSet, at: [...at, 'versionSet'], known: versionSets };
    yield* (api.tags ?? []).map((tag, index) => ({
      kind: 'tag',
      name: tag,
      at: [...at, 'tags', index],
      known: tags,
    }));
    const revisions = entries(api.revisions).map(
      ([number, { operations }]) => [[...at, 'revisions', number], operations] as const,
    );
    for (const [path, operations] of [[at, api.operations] as const, ...revisions]) {
      for (const [id, operation] of entries(operations)) {
        yield* schemaReferences(operation, [...path, 'operations', id], api.schemas);
      }
    }
  }
}

/** Groups that users name: those of the service. */
export function* userReferences({ users, groups }: ApiManagement): Iterable<NamedReference> {
  for (const [user, { groups: own = [] }] of entries(users)) {
    yield* own.map((name, index) => ({
      kind: 'group',
      name,
      at: ['apiManagement', 'users', user, 'groups', index],
      known: groups,
    }));
  }
}

/** Schemas that parameters and representations of an operation name. */
function* schemaReferences(
  { templateParameters, request, responseContracts }: Operation,
  at: Path,
  schemas: object | undefined,
): Iterable<NamedReference> {
  const records: [Path, Readonly<Record<string, Parameter | Representation>> | undefined][] = [
    [['templateParameters'], templateParameters],
    [['request', 'queryParameters'], request?.queryParameters],
    [['request', 'headers'], request?.headers],
    [['request', 'representations'], request?.representations],
    ...entries(responseContracts).flatMap(([status, response]): typeof records => [
      [['responseContracts', status, 'headers'], response.headers],
      [['responseContracts', status, 'representations'], response.representations],
    ]),
  ];
  for (const [way, record] of records) {
    for (const [name, { schemaId }] of entries(record)) {
      yield { kind: 'schema', name: schemaId, at: [...at, ...way, name, 'schemaId'], known: schemas };
    }
  }
}
