import { resourceKey } from '../resources/resource-key.js';

/**
 * What only one write may touch at a time. Azure locks an API with its revisions, operations and policies, and a
 * network resource as a whole; the rest of a service is written kind by kind.
 */
export function writerOf(resource: { readonly type: string; readonly name: string }): string {
  const type = resource.type.toLowerCase();
  const [service, second] = resource.name.toLowerCase().split('/');
  if (type.startsWith('microsoft.apimanagement/service/apis')) {
    return `api ${service} ${second?.replace(/;rev=.*$/, '')}`;
  }
  if (type.startsWith('microsoft.apimanagement/service/')) {
    return `${type.split('/').slice(0, 3).join('/')} ${service}`;
  }
  if (type.startsWith('microsoft.network/virtualnetworks')) return `network ${service}`;
  return resourceKey(resource);
}
