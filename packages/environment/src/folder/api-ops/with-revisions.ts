import { finding, type Finding } from '../../finding/finding.js';
import type { Api } from '../../model/api-management/api.js';
import { refuseFile } from '../refuse-file.js';
import type { FolderApi } from './read-api.js';

/** What every revision has here as the current one has it, and below its folder what the finding tells of. */
const shared = {
  protocols: '/apiInformation.json',
  subscriptionRequired: '/apiInformation.json',
  subscriptionKeyParameterNames: '/apiInformation.json',
  graphQL: '',
  oData: '',
  webSocket: '',
} as const satisfies Partial<Record<keyof Api, string>>;

/** APIs by name, revisions that are not current in their places. */
export function withRevisions(read: readonly FolderApi[]): {
  readonly apis: Readonly<Record<string, Api>>;
  readonly findings: readonly Finding[];
} {
  const apis: Record<string, Api> = {};
  const findings: Finding[] = [];
  for (const { name, isCurrent, api } of read) if (isCurrent) apis[name] = api;
  for (const { name, at, revision, isCurrent, api, operations } of read) {
    if (isCurrent) continue;
    const current = apis[name];
    if (current === undefined) return refuseFile(at, 'revision-without-current', { name });
    for (const [property, file] of Object.entries(shared)) {
      const [own, its] = [api, current].map((one) => JSON.stringify(one[property as keyof typeof shared]));
      if (own === its) continue;
      findings.push({ ...finding('revision-differs', [], { property }), path: `${at}${file}` });
    }
    const { serviceUrl, policy, apiRevisionDescription: description } = api;
    const content = {
      ...(description !== undefined && { description }),
      ...(serviceUrl !== undefined && { serviceUrl }),
      ...(policy !== undefined && { policy }),
      operations,
    };
    apis[name] = { ...current, revisions: { ...current.revisions, [revision]: content } };
  }
  return { apis, findings };
}
