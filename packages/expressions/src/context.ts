import type { KeyObject } from 'node:crypto';
import type { Certificate } from '@apim-kit/certificates';

/**
 * What a running request shows to its expressions, as plain data: the engine gives it the faces of `context`.
 *
 * The gateway supplies one per request; `apim-kit eval` builds one from JSON. All lookups by name ignore case.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
 */
export interface ExpressionContext {
  readonly api: ApiContext | null;
  readonly backend: BackendContext | null;
  readonly deployment: DeploymentContext;
  /** Time since the request arrived, in ticks of 100 ns. */
  elapsedTicks(): bigint;
  readonly graphQL: GraphQLContext | null;
  readonly lastError: LastErrorContext | null;
  readonly operation: OperationContext | null;
  readonly product: ProductContext | null;
  readonly request: RequestContext;
  /** A GUID in the form `D`. */
  readonly requestId: string;
  readonly response: ResponseContext | null;
  readonly subscription: SubscriptionContext | null;
  /** When the request arrived, in ticks of 100 ns since 0001-01-01T00:00:00Z. */
  readonly timestampTicks: bigint;
  readonly tracing: boolean;
  readonly user: UserContext | null;
  /** Values as `CompiledExpression.evaluate` returned them, or plain strings. */
  readonly variables: NamedEntries<unknown>;
  readonly workspace: NamedContext | null;
  /** `context.Trace(message)`. */
  trace(message: string): void;
  /** The clock behind `DateTime.Now`, in ticks of 100 ns since 0001-01-01T00:00:00Z (UTC). */
  nowTicks(): bigint;
  /** Randomness behind `Guid.NewGuid()` and `new Random()`: a number in [0, 1). */
  random(): number;
  /** Trust behind `X509Certificate2.Verify()` and `VerifyNoRevocation()`. */
  verifyCertificate(certificate: Certificate, revocation: boolean): boolean;
}

/** Lookup by name that ignores case, and the entries in their order. */
export interface NamedEntries<T> {
  get(name: string): T | undefined;
  has(name: string): boolean;
  entries(): Iterable<readonly [name: string, value: T]>;
}

export interface NamedContext {
  readonly id: string;
  readonly name: string;
}

export interface ApiContext extends NamedContext {
  readonly isCurrentRevision: boolean;
  readonly path: string;
  readonly protocols: readonly string[];
  readonly revision: string;
  readonly serviceUrl: string | null;
  readonly version: string | null;
}

export interface BackendContext {
  readonly id: string;
  readonly type: 'Single' | 'Pool';
  readonly azureRegion: string | null;
}

export interface DeploymentContext {
  readonly certificates: NamedEntries<Certificate>;
  /** Keys of the certificates that were uploaded with theirs, by the same names. */
  readonly privateKeys?: NamedEntries<KeyObject>;
  readonly gatewayId: string;
  readonly gatewayInstanceId: string;
  readonly gatewayIsManaged: boolean;
  readonly region: string;
  readonly serviceId: string;
  readonly serviceName: string;
}

export interface GraphQLContext {
  readonly arguments: unknown;
  readonly parent: unknown;
}

export interface LastErrorContext {
  readonly source: string;
  readonly reason: string;
  readonly message: string;
  readonly scope: string | null;
  readonly section: string | null;
  readonly path: string | null;
  readonly policyId: string | null;
  readonly httpErrorCode: number | null;
}

export interface OperationContext extends NamedContext {
  readonly method: string;
  readonly urlTemplate: string;
}

export interface ProductContext extends NamedContext {
  readonly approvalRequired: boolean;
  readonly groups: readonly NamedContext[];
  readonly state: 'NotPublished' | 'Published';
  readonly subscriptionLimit: number | null;
  readonly subscriptionRequired: boolean;
}

export interface SubscriptionContext extends NamedContext {
  readonly createdDate: Date;
  readonly endDate: Date | null;
  readonly key: string;
  readonly primaryKey: string;
  readonly secondaryKey: string;
  readonly startDate: Date | null;
}

export interface UserContext {
  readonly email: string;
  readonly firstName: string;
  readonly groups: readonly NamedContext[];
  readonly id: string;
  readonly identities: readonly { readonly id: string; readonly provider: string }[];
  readonly lastName: string;
  readonly note: string | null;
  readonly registrationDate: Date;
}

/** A body that the host has buffered before an expression that needs it runs. */
export interface BodyContext {
  /** The bytes; without `preserveContent` the next read finds an empty body. */
  read(preserveContent: boolean): Uint8Array;
  /** The character set that the message names; without one it is UTF-8. */
  readonly charset?: string | undefined;
}

export interface RequestContext {
  readonly body: BodyContext | null;
  readonly certificate: Certificate | null;
  readonly headers: NamedEntries<readonly string[]>;
  readonly ipAddress: string;
  readonly matchedParameters: NamedEntries<string>;
  readonly method: string;
  /** Absolute URL as the client sent it. */
  readonly originalUrl: string;
  /** Absolute URL as the policies have made it. */
  readonly url: string;
}

export interface ResponseContext {
  readonly body: BodyContext | null;
  readonly headers: NamedEntries<readonly string[]>;
  readonly statusCode: number;
  readonly statusReason: string;
}
