import type { PolicyDocument, ResolverDocument } from '@apim-kit/policy';
import type { Names, Reference } from '../names.js';
import type { ApiSchema, Operation } from './operation.js';
import type { PolicySource } from './policy-source.js';

/** An API: operations below one path. */
export interface Api<N extends Names = Names> {
  readonly displayName: string;
  readonly description?: string;
  /** Below the host, without slashes at its ends; unique but for versions of one set. Empty is the root. */
  readonly path: string;
  /** Default `https`; of a WebSocket API `wss`, and it has those with `ws` alone. */
  readonly protocols?: readonly ('http' | 'https' | 'ws' | 'wss')[];
  /** Of a WebSocket API with `ws` or `wss`. */
  readonly serviceUrl?: string;
  /** Default true, as in the service. */
  readonly subscriptionRequired?: boolean;
  /** Names of the header and the query parameter that carry a subscription key. */
  readonly subscriptionKeyParameterNames?: { readonly header: string; readonly query: string };
  /** The set whose version this is. */
  readonly versionSet?: Reference<N, 'versionSet'>;
  /** Which one. Without it the API is the original of the set, and answers those who ask for no version. */
  readonly apiVersion?: string;
  /** Number of the current revision. Default `1`. */
  readonly apiRevision?: string;
  readonly apiRevisionDescription?: string;
  /** Revisions that are not current, by number: callers ask for them with `;rev=2`. */
  readonly revisions?: Readonly<Record<string, ApiRevision>>;
  readonly tags?: readonly Reference<N, 'tag'>[];
  /** An OpenAPI 3 or Swagger 2 document that Azure makes operations of; `operations` then adds to them by operation id. */
  readonly openApi?: { readonly file: string };
  /** Makes it a GraphQL API: `operations` stays empty. */
  readonly graphQL?: GraphQL;
  /** Makes it an OData API: `operations` stays empty. */
  readonly oData?: ODataApi;
  /** Makes it a WebSocket API: `operations` stays empty. */
  readonly webSocket?: WebSocketApi;
  readonly schemas?: Readonly<Record<string, ApiSchema>>;
  readonly policy?: PolicySource<PolicyDocument>;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** The schema of a GraphQL API, and what answers it: resolvers, or without any the service at `serviceUrl`. */
export interface GraphQL {
  /** In the schema definition language, relative to the environment's file. */
  readonly schema: { readonly file: string };
  /** By type and field, `Query.users`. A field without one has the member of that name of the value above it. */
  readonly resolvers?: Readonly<Record<string, PolicySource<ResolverDocument>>>;
}

/** What an OData API has of its own. */
export interface ODataApi {
  /** The service's metadata document (`$metadata`, EDMX), relative to the environment's file. */
  readonly metadata: { readonly file: string };
}

/** What a WebSocket API has of its own. */
export interface WebSocketApi {
  /** The policies of its one operation, which opens the connection; what passes through it meets no policy. */
  readonly onHandshake?: PolicySource<PolicyDocument>;
}

/** A revision that is not current. */
export interface ApiRevision {
  readonly description?: string;
  readonly serviceUrl?: string;
  readonly policy?: PolicySource<PolicyDocument>;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** How callers say which version of an API they want. */
export interface ApiVersionSet {
  readonly displayName: string;
  readonly description?: string;
  readonly versioningScheme: 'Segment' | 'Query' | 'Header';
  /** For the scheme `Query`. */
  readonly versionQueryName?: string;
  /** For the scheme `Header`. */
  readonly versionHeaderName?: string;
}

/** A label of APIs. */
export interface Tag {
  readonly displayName: string;
}
