import { resourceKey } from '../resources/resource-key.js';

/** What lies in a service or in one of its workspaces, up to the collection. */
const installed = /^microsoft\.apimanagement\/service\/(workspaces\/)?([^/]+)/;

/**
 * What only one write may touch at a time. Azure locks an API with its revisions, operations and policies, and a
 * network resource as a whole; the rest of a service or a workspace is written kind by kind.
 */
export function writerOf(resource: { readonly type: string; readonly name: string }): string {
  const type = resource.type.toLowerCase();
  const names = resource.name.toLowerCase().split('/');
  const [, inWorkspace, collection] = installed.exec(type) ?? [];
  if (collection !== undefined) {
    const depth = inWorkspace === undefined ? 1 : 2;
    const level = names.slice(0, depth).join('/');
    return collection === 'apis'
      ? `api ${level}/${names[depth]?.replace(/;rev=.*$/, '')}`
      : `${collection} ${level}`;
  }
  if (type.startsWith('microsoft.network/virtualnetworks')) return `network ${names[0]}`;
  return resourceKey(resource);
}
