import type { Certificate } from '@apim-kit/certificates';
import type { CaCertificate } from '../model/api-management/api-management.js';
import type { Api } from '../model/api-management/api.js';
import type { Environment } from '../model/environment.js';
import type { Check } from '../model/scenario.js';

/**
 * An environment with everything that it names read and parsed: what the gateway and the deployer take.
 *
 * What could not be read is left out of its map and reported as a {@link Finding}; a policy that could not be
 * read has an empty text, which no reader accepts, so it can never pass for a missing one.
 */
export interface LoadedEnvironment {
  readonly environment: Environment;
  /** Absolute; relative files of the definition start here. */
  readonly directory: string;
  /** Certificates of the gateway's trusted client CA chains, in the order of the file. */
  readonly trustedClientCertificates: ReadonlyMap<string, readonly Certificate[]>;
  /** The gateway's own TLS certificates. */
  readonly sslCertificates: ReadonlyMap<string, LoadedPfx>;
  readonly apiManagement: LoadedApiManagement;
  readonly functionApps: ReadonlyMap<string, LoadedFunctionApp>;
  /**
   * Where the `localDefault` of an environment variable was used, as paths of the definition: such a value is known
   * to everybody who reads it, and belongs on no Azure service.
   */
  readonly localDefaults: readonly string[];
  /** The certificate of API Management's own listener on a laptop. */
  readonly localPfx: LoadedPfx | null;
  /** URL of the Redis that stands for the external cache on a laptop. Never print it. */
  readonly localExternalCache: string | null;
  /** Certificates that the checks of the scenario present, by name. */
  readonly clientCertificates: ReadonlyMap<string, LoadedPfx>;
  /** The checks of the scenario. */
  readonly checks: readonly Check[];
  /** Absolute paths of all files that were asked for, missing ones too: a change of any means a reload. */
  readonly watchedFiles: readonly string[];
}

/** What a service holds at its own level, or a workspace at its. */
export interface LoadedResources {
  readonly certificates: ReadonlyMap<string, LoadedCertificate>;
  readonly namedValues: ReadonlyMap<string, LoadedNamedValue>;
  /** The policy of all APIs; null where a workspace has none. */
  readonly policy: LoadedPolicy | null;
  readonly fragments: ReadonlyMap<string, LoadedPolicy>;
  readonly apis: ReadonlyMap<string, LoadedApi>;
  /** Policy by product; null where the product has none. */
  readonly products: ReadonlyMap<string, LoadedPolicy | null>;
  readonly subscriptions: ReadonlyMap<string, LoadedSubscription>;
  /** Credentials of loggers by name. Never print them. */
  readonly loggers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What API Management holds. */
export interface LoadedApiManagement extends LoadedResources {
  readonly caCertificates: ReadonlyMap<string, LoadedCaCertificate>;
  /** The global policy. */
  readonly policy: LoadedPolicy;
  readonly workspaces: ReadonlyMap<string, LoadedResources>;
}

/** A CA certificate and the store that it goes to. */
export interface LoadedCaCertificate {
  readonly certificate: Certificate;
  readonly store: CaCertificate['store'];
}

/** An entry of the certificate store: a public certificate, or a PFX that its user opens. */
export interface LoadedCertificate {
  readonly certificate: Certificate | null;
  readonly pfx: LoadedPfx | null;
}

/** A named value with its text. Never print the value of a secret one. */
export interface LoadedNamedValue {
  readonly value: string;
  readonly secret: boolean;
}

/** The policies of an API, and the documents that it names. */
export interface LoadedApi extends LoadedRevision {
  /** The API as it stands in Azure once its OpenAPI document is imported: with all operations. */
  readonly definition: Api;
  /** Revisions that are not current, by number. */
  readonly revisions: ReadonlyMap<string, LoadedRevision>;
  readonly openApi: LoadedText | null;
  /** The documents of GraphQL resolvers, by type and field: `Query.users`. */
  readonly resolvers: ReadonlyMap<string, LoadedPolicy>;
  readonly schemas: ReadonlyMap<string, LoadedText>;
}

/** The policies of a revision. */
export interface LoadedRevision {
  readonly policy: LoadedPolicy | null;
  readonly operations: ReadonlyMap<string, LoadedPolicy | null>;
}

/** A text file of the definition. */
export interface LoadedText {
  readonly text: string;
  /** Absolute. */
  readonly file: string;
}

/** A Functions app with the text of each of its settings but those that a vault holds. Never print secret ones. */
export interface LoadedFunctionApp {
  readonly settings: ReadonlyMap<string, string>;
}

/** The keys of a subscription. Never print them. */
export interface LoadedSubscription {
  readonly primaryKey: string;
  readonly secondaryKey: string | null;
}

/** A PFX file, unopened, with its password. Never print either. */
export interface LoadedPfx {
  readonly bytes: Uint8Array;
  /** Empty when the definition names none. */
  readonly password: string;
  /** Absolute. */
  readonly file: string;
}

/** The text of a policy document as it is deployed: format `rawxml`. */
export interface LoadedPolicy {
  readonly text: string;
  /** The file that it was read from, or for a document of the builder its path in the definition. */
  readonly file: string;
}
