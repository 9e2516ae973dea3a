import type { ResourceKey } from './resource-key.js';

/** A value of a resource’s JSON: plain, or a {@link ArmLeaf} that each consumer puts its own value for. */
export type ArmValue = string | number | boolean | null | readonly ArmValue[] | ArmObject | ArmLeaf;

/** An object of a resource’s JSON. */
export interface ArmObject {
  readonly [property: string]: ArmValue;
}

/** What is not known, or not to be seen, while the list is made. */
export type ArmLeaf = ResourceIdLeaf | IdMapLeaf | OutputLeaf | SecretLeaf | StorageConnectionLeaf;

/** The id of a resource of this deployment, or of a part of one: `…/applicationGateways/httpListeners`. */
export interface ResourceIdLeaf {
  readonly kind: 'resourceId';
  readonly type: string;
  /** With slashes: `agw-sample/https`. */
  readonly name: string;
}

/** An object whose keys are ids and whose values are empty objects: `identity.userAssignedIdentities`. */
export interface IdMapLeaf {
  readonly kind: 'idMap';
  readonly ids: readonly ResourceIdLeaf[];
}

/** A value that a resource has once it exists: `['properties', 'privateIPAddresses', 0]`. */
export interface OutputLeaf {
  readonly kind: 'output';
  readonly of: ResourceKey;
  readonly path: readonly (string | number)[];
}

/** A secret: neither printed nor stored. */
export interface SecretLeaf {
  readonly kind: 'secret';
  /** Name of the secure parameter that stands for it in templates; unique in the list, camel case. */
  readonly parameter: string;
  /** What it is, for people: `named value "api-key", value`. */
  readonly label: string;
  /** How it is known without being known: SHA-1 thumbprint of a certificate, or HMAC-SHA-256 keyed by `salt`, in hex. */
  readonly digest: (salt: string) => string;
  readonly value: () => string;
  /** The environment variable that the definition names, if it does; parameter files refer to it. */
  readonly environmentVariable?: string;
}

/** The connection string of a storage account, made of its first key (`listKeys`): a secret that Azure makes. */
export interface StorageConnectionLeaf {
  readonly kind: 'storageConnection';
  /** The storage account. */
  readonly of: ResourceKey;
}

const leafKinds: ReadonlySet<unknown> = new Set<ArmLeaf['kind']>([
  'resourceId',
  'idMap',
  'output',
  'secret',
  'storageConnection',
]);

/** Tells a leaf from an object: Azure’s own `kind` (`functionapp,linux`, `StorageV2`) is never one of these. */
export function isLeaf(value: ArmValue | undefined): value is ArmLeaf {
  return typeof value === 'object' && value !== null && 'kind' in value && leafKinds.has(value.kind);
}
