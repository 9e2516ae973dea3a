import type { LlmSemanticCacheStoreConfig } from '@apim-kit/policy';
import { copyOf } from '../exchange/response-variable.js';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';
import { semanticTicketOf } from './semantic-cache.js';

/** Keeps the answer for prompts that mean the same as that of this request. */
export const llmSemanticCacheStore: Handler<LlmSemanticCacheStoreConfig> = (config, compile) => {
  const readSeconds = compile.number(config.duration);
  const readCached = config.cacheResponse === undefined ? null : compile.boolean(config.cacheResponse);
  return async (exchange) => {
    const ticket = semanticTicketOf(exchange);
    if (ticket === undefined) {
      exchange.note(() => 'no lookup has left a prompt for this request');
      return undefined;
    }
    const response = compile.response(exchange);
    const cached = readCached === null ? response.status === 200 : readCached(exchange);
    const seconds = readSeconds(exchange);
    exchange.note(() =>
      cached ? `for ${seconds} s` : `a response with status ${response.status} is not kept`,
    );
    if (!cached) return undefined;
    await bytesOf(response.messageBody, compile);
    exchange.services.vectors.add(ticket.partition, ticket.vector, copyOf(response), seconds * 1000);
    return undefined;
  };
};
