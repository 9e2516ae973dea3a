import { builtInGroups } from '../../built-in-groups.js';
import type { Finding } from '../../finding/finding.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import type { Workspace } from '../../model/api-management/workspace.js';
import { under, type Folder } from '../folder.js';
import type { ReadContent } from '../unread-files.js';
import { openArtifacts, type Artifacts } from './artifacts.js';
import { defined, type Information } from './information.js';
import { readApi } from './read-api.js';
import {
  readBackend,
  readBackendPool,
  readLogger,
  readNamedValues,
  readProduct,
  readSubscription,
  readVersionSet,
} from './read-resources.js';
import { reportUnread } from './report-unread.js';
import { withRevisions } from './with-revisions.js';
import { withTags } from './with-tags.js';

/** Whether a folder is what an extractor of APIOps writes. */
export function isApiOpsFolder(folder: Folder): boolean {
  return ['', ...folder.folders('workspaces').map((name) => `workspaces/${name}`)].some((at) =>
    folder
      .folders(under(at, 'apis'))
      .some((name) => folder.has(`${under(at, 'apis')}/${name}/apiInformation.json`)),
  );
}

/** Reads what an extractor of APIOps wrote, and tells what of it means nothing here. */
export function readApiOpsFolder(folder: Folder): ReadContent {
  const artifacts = openArtifacts(folder);
  const service = readResources(artifacts, '');
  const workspaces = artifacts.collection('', 'workspaces').map(({ name, at }) => ({
    name,
    title: titleOf(artifacts.information(`${at}/workspaceInformation.json`), name),
    ...readResources(artifacts, at),
  }));
  const content = {
    ...service.resources,
    ...(workspaces.length > 0 && {
      workspaces: Object.fromEntries(
        workspaces.map(({ name, title, resources }) => [name, { ...title, ...resources }]),
      ),
    }),
  };
  const findings = [service, ...workspaces].flatMap((level) => level.findings);
  return { content, findings: [...findings, ...reportUnread(artifacts, { content, findings })] };
}

const titleOf = (information: Information, name: string): Pick<Workspace, 'displayName' | 'description'> => ({
  displayName: information.text('displayName') ?? name,
  ...defined({ description: information.text('description') }),
});

/** @param at Where they are kept: empty for the service, `workspaces/team` for a workspace. */
function readResources(
  artifacts: Artifacts,
  at: string,
): { readonly resources: ApiManagementResources; readonly findings: readonly Finding[] } {
  const read = artifacts.collection(at, 'apis').map((one) => readApi(artifacts, one));
  const apis = withRevisions(read.filter((one) => 'api' in one));
  const fragments = artifacts
    .collection(at, 'policy fragments')
    .filter((one) => artifacts.has(`${one.at}/policy.xml`));
  const all = <T>(
    collection: string,
    file: string,
    readOne: (information: Information, name: string, at: string) => T | undefined,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      artifacts.collection(at, collection).flatMap((one) => {
        const value = readOne(artifacts.information(`${one.at}/${file}`), one.name, one.at);
        return value === undefined ? [] : [[one.name, value] as const];
      }),
    );
  artifacts.settle(at, 'groups', ({ name }) => builtInGroups.some((each) => each === name.toLowerCase()));
  const policy = under(at, 'policy.xml');
  return {
    findings: [...read.filter((one) => 'severity' in one), ...apis.findings],
    resources: {
      ...(artifacts.has(policy) && { policy: { file: policy } }),
      namedValues: readNamedValues(artifacts, at),
      policyFragments: Object.fromEntries(
        fragments.map((one) => {
          artifacts.information(`${one.at}/policyFragmentInformation.json`);
          return [one.name, { file: `${one.at}/policy.xml` }];
        }),
      ),
      versionSets: all('version sets', 'versionSetInformation.json', readVersionSet),
      backends: all('backends', 'backendInformation.json', readBackend),
      backendPools: all('backends', 'backendInformation.json', readBackendPool),
      loggers: all('loggers', 'loggerInformation.json', readLogger),
      products: all('products', 'productInformation.json', (information, name, own) =>
        readProduct(artifacts, information, name, own),
      ),
      subscriptions: all('subscriptions', 'subscriptionInformation.json', readSubscription),
      ...withTags(artifacts, at, apis.apis),
    },
  };
}
