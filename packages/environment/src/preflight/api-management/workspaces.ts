import { finding, type Finding } from '../../finding/finding.js';
import { formatPath } from '../../finding/format-path.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import type { ResourceLevel } from '../../resource-levels.js';
import { entries, type PreflightCheck } from '../subject.js';

/**
 * What Azure asks of workspaces besides what it asks of any level.
 *
 * @see https://learn.microsoft.com/azure/api-management/workspaces-overview#workspaces-constraints
 */
export const checkWorkspaces: PreflightCheck = function* ({ environment, levels }) {
  const workspaces = levels.filter(({ workspace }) => workspace !== null);
  const { sku } = environment.apiManagement;
  for (const level of workspaces) {
    yield finding(sku === 'Premium' ? 'workspace-without-gateway' : 'workspace-needs-premium', level.at);
    yield* checkConstraints(level);
  }
  yield* checkUniqueNames(levels);
};

function* checkConstraints({ at, definition }: ResourceLevel): Iterable<Finding> {
  for (const [name, { graphQL }] of entries(definition.apis)) {
    if (graphQL?.resolvers !== undefined) {
      yield finding('workspace-without-resolvers', [...at, 'apis', name, 'graphQL', 'resolvers']);
    }
  }
  for (const property of ['certificates', 'namedValues'] as const) {
    for (const [name, source] of entries<object>(definition[property])) {
      if ('keyVault' in source) yield finding('workspace-without-key-vault', [...at, property, name]);
    }
  }
}

/** Resources of one type; pools are backends to Azure. Policies and diagnostics have names of their own making. */
const types: readonly (readonly (keyof ApiManagementResources)[])[] = [
  ['apis'],
  ['backends', 'backendPools'],
  ['certificates'],
  ['groups'],
  ['loggers'],
  ['namedValues'],
  ['policyFragments'],
  ['products'],
  ['subscriptions'],
  ['tags'],
  ['versionSets'],
];

function* checkUniqueNames(levels: readonly ResourceLevel[]): Iterable<Finding> {
  for (const properties of types) {
    const taken = new Map<string, ResourceLevel>();
    for (const level of levels) {
      for (const property of properties) {
        for (const name of Object.keys(level.definition[property] ?? {})) {
          const other = taken.get(name.toLowerCase()) ?? level;
          if (other !== level) {
            yield finding('name-at-two-levels', [...level.at, property, name], {
              name,
              other: formatPath(other.at),
            });
          }
          taken.set(name.toLowerCase(), other);
        }
      }
    }
  }
}
