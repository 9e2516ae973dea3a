import type { Exchange } from '../exchange/exchange.js';
import type { ResponseState } from '../exchange/response-state.js';

/** Answers the requests to an API from its schema and its resolvers, where others have a backend. */
export type AnswerGraphQL = (exchange: Exchange) => Promise<ResponseState>;
