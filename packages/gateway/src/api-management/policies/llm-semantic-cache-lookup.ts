import type { LlmSemanticCacheLookupConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { copyOf } from '../exchange/response-variable.js';
import type { ResponseState } from '../exchange/response-state.js';
import { callService } from '../llm/call-service.js';
import { objectsIn } from '../llm/json-object.js';
import { llmCall } from '../llm/observe-usage.js';
import type { Handler } from '../pipeline/handler.js';
import { namedBackend } from './named-backend.js';
import { leaveSemanticTicket } from './semantic-cache.js';

const apiVersion = '2024-10-21';

/**
 * Answers a prompt with the stored answer to one that means the same; nothing else runs then. A service of embeddings
 * that does not answer is no reason to refuse the call: the model is asked.
 */
export const llmSemanticCacheLookup: Handler<LlmSemanticCacheLookupConfig> = (config, compile) => {
  if (config.cacheId !== undefined) return compile.unsupported('cache-id is not documented.');
  const { policy } = compile.site;
  const threshold = compile.double(config.scoreThreshold);
  const readBackend = namedBackend(config.embeddingsBackendId, compile);
  const readIgnoresSystem = compile.boolean(config.ignoreSystemMessages ?? false);
  const readMaximum = config.maxMessageCount === undefined ? null : compile.number(config.maxMessageCount);
  const readVary = (config.varyBy ?? []).map((value) => compile.text(value));
  return async (exchange) => {
    const { prompt } = await llmCall(exchange, policy);
    const backend = readBackend(exchange);
    const messages = (prompt?.messages ?? []).filter(
      ({ role }) => role !== 'system' || !readIgnoresSystem(exchange),
    );
    const maximum = readMaximum?.(exchange) ?? Infinity;
    if (prompt === null || prompt.streamed || messages.length === 0 || messages.length > maximum) {
      exchange.note(() => 'the prompt is none to cache');
      return undefined;
    }
    const { compiledApi, request } = exchange;
    const partition = JSON.stringify([
      compiledApi?.name ?? null,
      request.backendUrl.path,
      prompt.model,
      readVary.map((read) => read(exchange)),
    ]);
    const input = messages.map(({ role, text }) => (role === null ? text : `${role}: ${text}`)).join('\n');
    let vector: readonly number[];
    try {
      const answer = await callService(exchange, { policy, backend, path: '', apiVersion, body: { input } });
      vector = vectorOf(objectsIn(answer['data'])[0]?.['embedding']);
    } catch (error) {
      exchange.note(() => `no embedding: ${errorMessage(error)}`);
      return undefined;
    }
    const found = exchange.services.vectors.find(partition, vector, threshold(exchange));
    exchange.note(() => (found === undefined ? 'miss' : `hit at distance ${found.distance.toFixed(4)}`));
    if (found === undefined) {
      leaveSemanticTicket(exchange, { partition, vector });
      return undefined;
    }
    exchange.response?.messageBody.replace(null);
    exchange.response = copyOf(found.value as ResponseState);
    return 'end';
  };
};

function vectorOf(embedding: unknown): readonly number[] {
  if (Array.isArray(embedding) && embedding.length > 0 && embedding.every((one) => typeof one === 'number')) {
    return embedding;
  }
  throw new Error('The answer holds no embedding.');
}
