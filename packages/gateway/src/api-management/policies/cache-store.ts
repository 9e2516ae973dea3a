import type { CacheStoreConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { BodyTooLargeError, maximumBufferedBytes } from '../exchange/message-body.js';
import { bytesOf } from './message-text.js';
import { keepResponse, ticketOf } from './response-cache.js';

/** Of an attribute that earlier versions of the documentation have. */
const modes: ReadonlySet<string> = new Set(['cache-on', 'do-not-cache']);

/** Keeps the response for the `cache-lookup` of later requests. */
export const cacheStore: Handler<CacheStoreConfig> = (config, compile) => {
  const readSeconds = compile.number(config.duration);
  const readCached = config.cacheResponse === undefined ? null : compile.boolean(config.cacheResponse);
  const readMode = compile.text(config.cachingMode ?? 'cache-on');
  return async (exchange) => {
    const mode = readMode(exchange);
    if (!modes.has(mode)) throw invalidValue('cache-store', `caching-mode can't be '${mode}'.`);
    const ticket = ticketOf(exchange);
    if (ticket === undefined) {
      exchange.note(() => 'no cache-lookup has run for this request');
      return undefined;
    }
    const seconds = readSeconds(exchange);
    const response = compile.response(exchange);
    const cached =
      mode === 'cache-on' && (readCached === null ? response.status === 200 : readCached(exchange));
    response.headerList.set('Cache-Control', ticket.cacheControl(cached ? seconds : 0));
    exchange.note(() =>
      cached ? `for ${seconds} s` : `a response with status ${response.status} is not kept`,
    );
    if (!cached) return undefined;
    const length = Number(response.headerList.get('Content-Length') ?? 0);
    if (length > maximumBufferedBytes) {
      exchange.note(() => `not kept: ${new BodyTooLargeError().message}`);
      return undefined;
    }
    await bytesOf(response.messageBody, compile);
    await keepResponse(exchange, ticket, response, seconds);
    return undefined;
  };
};
