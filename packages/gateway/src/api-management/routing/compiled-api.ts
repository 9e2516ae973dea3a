import type { Duplex } from 'node:stream';
import type { Operation } from '@apim-kit/environment';
import type { ApiContext, OperationContext, ProductContext } from '@apim-kit/expressions';
import type { BackendBase } from '../exchange/backend-base.js';
import type { Exchange } from '../exchange/exchange.js';
import type { AnswerGraphQL } from '../graphql/answer-graphql.js';
import type { CompiledLevel } from '../level/compiled-level.js';
import type { CompiledDocument, Plan } from '../pipeline/plan.js';
import type { SchemaSet } from '../validation/schema-set.js';
import type { ApiVersion } from './api-version.js';
import type { OperationTree } from './operation-tree.js';

/** An API with its operations, ready to route to. */
export interface CompiledApi {
  readonly name: string;
  /** Where it is kept: what its requests find around them. */
  readonly level: CompiledLevel;
  readonly context: ApiContext;
  readonly path: string;
  /** Where it shares its path with others; null when it is alone there, or its version is a segment of the path. */
  readonly version: ApiVersion | null;
  /** Revisions that are not current, by number. */
  readonly revisions: ReadonlyMap<string, CompiledApi>;
  readonly operations: OperationTree<CompiledOperation>;
  /** Where its requests go unless a policy says otherwise. */
  readonly base: BackendBase | null;
  readonly subscriptionRequired: boolean;
  /** Names of the header and the query parameter that carry a subscription key. */
  readonly keyNames: { readonly header: string; readonly query: string };
  /** The products that it is in. */
  readonly products: readonly CompiledProduct[];
  /** What runs when it has no operation for a request: its on-error. */
  readonly plan: Plan;
  /** Answers in place of a backend, from resolvers; null for an API that has none. */
  readonly answerGraphQL: AnswerGraphQL | null;
  /** Stands between clients and the backend's WebSocket; null where bytes pass as they are. */
  readonly relayWebSocket: ((exchange: Exchange, backend: Duplex) => Duplex) | null;
  /** What its messages are checked against. */
  readonly schemas: SchemaSet;
}

/** What an operation says of its messages. */
export type OperationContract = Pick<Operation, 'templateParameters' | 'request' | 'responseContracts'>;

export interface CompiledOperation {
  readonly name: string;
  readonly context: OperationContext;
  /** It takes handshakes of WebSockets, and nothing else. */
  readonly handshake: boolean;
  /** Parameters of the query that its URL template names. */
  readonly queryParameters: readonly string[];
  /** Examples of responses, for `mock-response`. */
  readonly responses: NonNullable<Operation['responses']>;
  /** What requests and responses hold, for the validation policies. */
  readonly contract: OperationContract;
  /** The documents that apply; a product's only for requests in its context. */
  plan(product: CompiledProduct | null): Plan;
}

export interface CompiledProduct {
  readonly name: string;
  readonly context: ProductContext;
  readonly document: CompiledDocument | null;
}
