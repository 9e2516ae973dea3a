/** An address under `/providers/`: a resource, a collection, or an action on either. */
export interface ResourceAddress {
  /** What stands before the last `/providers/`: a subscription, a resource group or another resource. */
  readonly scope: string;
  readonly namespace: string;
  /** Alternating types and names; an odd count ends in a collection or an action. */
  readonly segments: readonly string[];
}

/** Takes a decoded path apart at its last `/providers/`, or gives undefined where there is none. */
export function parseAddress(path: string): ResourceAddress | undefined {
  const at = path.toLowerCase().lastIndexOf('/providers/');
  if (at < 0) return undefined;
  const [namespace, ...segments] = path.slice(at + '/providers/'.length).split('/');
  return namespace ? { scope: path.slice(0, at), namespace, segments } : undefined;
}

/** The types of an address joined: `Microsoft.Network/virtualNetworks/subnets`. */
export function typeOf({ namespace, segments }: ResourceAddress): string {
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join('/');
}

/** The names of an address. */
export function namesOf({ segments }: ResourceAddress): readonly string[] {
  return segments.filter((_, index) => index % 2 === 1);
}

/** Builds an id: every type followed by its name. */
export function formatId(scope: string, type: string, names: readonly string[]): string {
  const [namespace, ...types] = type.split('/');
  return `${scope}/providers/${namespace}${types.map((part, index) => `/${part}/${names[index]}`).join('')}`;
}

/** The id of the resource that a child hangs on, or undefined for a resource of its own. */
export function parentId(id: string): string | undefined {
  const address = parseAddress(id);
  if (address === undefined || address.segments.length < 4) return undefined;
  return `${address.scope}/providers/${address.namespace}/${address.segments.slice(0, -2).join('/')}`;
}

/** The subscription in an id or path. */
export function subscriptionOf(id: string): string | undefined {
  return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
}

/** The resource group in an id or path. */
export function groupOf(id: string): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)/i.exec(id)?.[1];
}

/** The last segment of an id. */
export function lastName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The names of an id joined: `apim-sample/echo/get`. */
export function fullName(id: string): string {
  const address = parseAddress(id);
  return address === undefined ? '' : namesOf(address).join('/');
}
