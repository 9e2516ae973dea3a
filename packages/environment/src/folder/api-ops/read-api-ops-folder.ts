import { finding, type Finding } from '../../finding/finding.js';
import type { Api } from '../../model/api-management/api.js';
import type { Folder } from '../folder.js';
import type { FolderContent } from '../folder-environment.js';
import { refuseFile } from '../refuse-file.js';
import { text } from './information.js';
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
  return folder.folders('apis').some((name) => folder.has(`apis/${name}/apiInformation.json`));
}

/** Reads what the extractor of APIOps wrote. */
export function readApiOpsFolder(folder: Folder): { content: FolderContent; findings: readonly Finding[] } {
  const read = folder.folders('apis').map((directory) => readApi(folder, directory));
  const workspaces = folder.folders('workspaces').map((name): Finding => ({
    ...finding('workspace-not-run', []),
    path: `workspaces/${name}`,
  }));
  const findings = [...read.filter((one) => 'severity' in one), ...workspaces];
  return {
    content: readContent(
      folder,
      read.filter((one) => 'api' in one),
    ),
    findings,
  };
}

function readContent(folder: Folder, apis: readonly FolderApi[]): FolderContent {
  const fragments = folder
    .folders('policy fragments')
    .map((id) => [id, `policy fragments/${id}/policy.xml`] as const)
    .filter(([, file]) => folder.has(file));
  return {
    ...(folder.has('policy.xml') && { policy: { file: 'policy.xml' } }),
    apis: withRevisions(folder, apis),
    namedValues: readNamedValues(folder),
    policyFragments: Object.fromEntries(fragments.map(([id, file]) => [id, { file }])),
    versionSets: readAll(folder, 'version sets', 'versionSetInformation.json', readVersionSet),
    backends: readAll(folder, 'backends', 'backendInformation.json', readBackend),
    backendPools: readAll(folder, 'backends', 'backendInformation.json', readBackendPool),
    loggers: readAll(folder, 'loggers', 'loggerInformation.json', readLogger),
    tags: readAll(folder, 'tags', 'tagInformation.json', (properties, name) => ({
      displayName: text(properties, 'displayName') ?? name,
    })),
    products: readProducts(folder),
    subscriptions: readAll(folder, 'subscriptions', 'subscriptionInformation.json', readSubscription),
  };
}

/** APIs by name, revisions that are not current in their places. */
function withRevisions(folder: Folder, read: readonly FolderApi[]): Readonly<Record<string, Api>> {
  const apis: Record<string, Api> = {};
  for (const { name, isCurrent, api } of read) if (isCurrent) apis[name] = api;
  for (const one of read) {
    if (one.isCurrent) continue;
    const current = apis[one.name];
    if (current === undefined) {
      refuseFile(`apis/${one.name};rev=${one.revision}`, 'revision-without-current', { name: one.name });
    }
    const revisions = { ...current.revisions, [one.revision]: asRevision(folder, one) };
    apis[one.name] = { ...current, revisions };
  }
  return apis;
}
