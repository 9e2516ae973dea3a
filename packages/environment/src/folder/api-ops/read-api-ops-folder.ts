import type { Finding } from '../../finding/finding.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import type { Api } from '../../model/api-management/api.js';
import type { Workspace } from '../../model/api-management/workspace.js';
import type { Folder } from '../folder.js';
import type { LocalApiManagement } from '../../local-environment.js';
import { refuseFile } from '../refuse-file.js';
import { defined, readInformation, text, type Properties } from './information.js';
import { asRevision, readApi, type FolderApi } from './read-api.js';
import {
  readAll,
  readBackend,
  readBackendPool,
  readLogger,
  readNamedValues,
  readProducts,
  readSubscription,
  readVersionSet,
} from './read-resources.js';

/** Whether a folder is what the extractor of APIOps writes. */
export function isApiOpsFolder(folder: Folder): boolean {
  return ['', ...folder.folders('workspaces').map((name) => `workspaces/${name}/`)].some((at) =>
    folder.folders(`${at}apis`).some((name) => folder.has(`${at}apis/${name}/apiInformation.json`)),
  );
}

/** Reads what the extractor of APIOps wrote. */
export function readApiOpsFolder(folder: Folder): {
  content: LocalApiManagement;
  findings: readonly Finding[];
} {
  const service = readResources(folder, '');
  const workspaces = folder.folders('workspaces').map((name) => {
    const at = `workspaces/${name}/`;
    return { name, at, ...readResources(folder, at) };
  });
  return {
    content: {
      ...service.resources,
      ...(workspaces.length > 0 && {
        workspaces: Object.fromEntries(
          workspaces.map(({ name, at, resources }) => [name, { ...titleOf(folder, at, name), ...resources }]),
        ),
      }),
    },
    findings: [service, ...workspaces].flatMap(({ findings }) => findings),
  };
}

function titleOf(folder: Folder, at: string, name: string): Pick<Workspace, 'displayName' | 'description'> {
  const properties = readInformation(folder, `${at}workspaceInformation.json`);
  return {
    displayName: text(properties, 'displayName') ?? name,
    ...defined({ description: text(properties, 'description') }),
  };
}

/** @param at Where they are kept: empty for the service, `workspaces/team/` for a workspace. */
function readResources(
  folder: Folder,
  at: string,
): { readonly resources: ApiManagementResources; readonly findings: readonly Finding[] } {
  const read = folder.folders(`${at}apis`).map((directory) => readApi(folder, `${at}apis/${directory}`));
  const apis = read.filter((one) => 'api' in one);
  const fragments = folder
    .folders(`${at}policy fragments`)
    .map((id) => [id, `${at}policy fragments/${id}/policy.xml`] as const)
    .filter(([, file]) => folder.has(file));
  const all = <T>(
    directory: string,
    information: string,
    readOne: (properties: Properties, name: string) => T | undefined,
  ) => readAll(folder, `${at}${directory}`, information, readOne);
  const policy = `${at}policy.xml`;
  return {
    findings: read.filter((one) => 'severity' in one),
    resources: {
      ...(folder.has(policy) && { policy: { file: policy } }),
      apis: withRevisions(folder, at, apis),
      namedValues: readNamedValues(folder, `${at}named values`),
      policyFragments: Object.fromEntries(fragments.map(([id, file]) => [id, { file }])),
      versionSets: all('version sets', 'versionSetInformation.json', readVersionSet),
      backends: all('backends', 'backendInformation.json', readBackend),
      backendPools: all('backends', 'backendInformation.json', readBackendPool),
      loggers: all('loggers', 'loggerInformation.json', readLogger),
      tags: all('tags', 'tagInformation.json', (properties, name) => ({
        displayName: text(properties, 'displayName') ?? name,
      })),
      products: readProducts(folder, `${at}products`),
      subscriptions: all('subscriptions', 'subscriptionInformation.json', readSubscription),
    },
  };
}

/** APIs by name, revisions that are not current in their places. */
function withRevisions(
  folder: Folder,
  at: string,
  read: readonly FolderApi[],
): Readonly<Record<string, Api>> {
  const apis: Record<string, Api> = {};
  for (const { name, isCurrent, api } of read) if (isCurrent) apis[name] = api;
  for (const one of read) {
    if (one.isCurrent) continue;
    const current = apis[one.name];
    if (current === undefined) {
      refuseFile(`${at}apis/${one.name};rev=${one.revision}`, 'revision-without-current', { name: one.name });
    }
    const revisions = { ...current.revisions, [one.revision]: asRevision(folder, one) };
    apis[one.name] = { ...current, revisions };
  }
  return apis;
}
