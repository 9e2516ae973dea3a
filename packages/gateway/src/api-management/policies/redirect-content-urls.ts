import type { RedirectContentUrlsConfig } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf, changeText } from './message-text.js';

/** Rewrites links in the body: the backend's to the gateway's in responses, the gateway's to the backend's in requests. */
export const redirectContentUrls: Handler<RedirectContentUrlsConfig> =
  (_config, compile) => async (exchange) => {
    const urls = urlsOf(exchange);
    if (urls === null) return undefined;
    const [from, to] =
      compile.target === 'request' ? [urls.gateway, urls.backend] : [urls.backend, urls.gateway];
    const message = compile.message(exchange);
    const bytes = await bytesOf(message.messageBody, compile);
    if (bytes === null) return undefined;
    // Only whole segments: `https://a.example/api` is no part of `https://a.example/apis`.
    const links = new RegExp(`${escaped(from)}(?![\\w.~%:-])`, 'gi');
    changeText(message, bytes, compile, (text) => text.replace(links, () => to));
    return undefined;
  };

function urlsOf({ request, compiledApi }: Exchange): { gateway: string; backend: string } | null {
  const { base } = request.backendUrl;
  if (base === null || compiledApi === null) return null;
  const { path } = compiledApi;
  return { gateway: request.origin + (path === '' ? '' : `/${path}`), backend: base.origin + base.path };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
