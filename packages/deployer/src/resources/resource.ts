import type { ArmObject } from './arm-value.js';
import type { ResourceKey } from './resource-key.js';

/** A part of an environment that can be deployed alone. */
export type Slice = 'platform' | 'functions' | `api:${string}`;

/** One resource as Azure Resource Manager takes it, with the order in which it comes. */
export interface ArmResource {
  /** `Microsoft.ApiManagement/service/apis/operations` */
  readonly type: string;
  /** Full name with slashes: `apim-sample/client-cert/echo`. */
  readonly name: string;
  /** The version whose schema `body` follows. */
  readonly apiVersion: string;
  /** All of the PUT’s body: location, sku, identity, tags, properties, in ARM’s own nesting. */
  readonly body: ArmObject;
  /** What must exist before; ids and outputs in `body` are among them. */
  readonly dependsOn: readonly ResourceKey[];
  readonly slice: Slice;
  /**
   * Ways into `body` that Azure never gives back, besides those of secrets: a plan compares them by what it sent
   * last; `*` stands for every item of a list. `['properties', 'certificates', '*', 'encodedCertificate']`.
   */
  readonly writeOnly?: readonly (readonly string[])[];
}
