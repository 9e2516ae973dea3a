import type { KeyVaultSecret, SecretReference } from './certificate-source.js';
import type { Names, Reference } from './names.js';

/** An Azure Functions app on Linux, with the plan and the storage account that it needs. */
export interface FunctionApp<N extends Names = Names> {
  /** Unique in all of Azure, the first label of its host name: 2 to 60 letters, digits and hyphens. */
  readonly name: string;
  readonly runtime: { readonly name: 'node'; readonly version: '20' | '22' };
  readonly plan: {
    readonly name: string;
    /** Flex Consumption, Elastic Premium, or App Service plans. */
    readonly sku: 'FC1' | 'EP1' | 'EP2' | 'EP3' | 'B1' | 'S1' | 'P0v3' | 'P1v3';
  };
  /** Unique in all of Azure: 3 to 24 lower-case letters and digits. */
  readonly storageAccount: { readonly name: string };
  /** Fetches the settings that a vault holds. */
  readonly managedIdentity?: Reference<N, 'managedIdentity'>;
  /** Environment variables of the app. */
  readonly settings?: Readonly<Record<string, FunctionAppSetting<N>>>;
  /** Flex Consumption: the most instances, 40 to 1000; default 100. */
  readonly maximumInstanceCount?: number;
  /** Flex Consumption: memory of an instance in MB; default 2048. */
  readonly instanceMemoryMB?: 512 | 2048 | 4096;
}

/** A setting: text, a secret by reference, or one that the app fetches from a vault. */
export type FunctionAppSetting<N extends Names = Names> =
  string | { readonly secret: SecretReference } | KeyVaultSecret<N>;
