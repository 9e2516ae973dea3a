import type { Policy, Value } from '@apim-kit/policy';
import type { BackendRequest } from '../backend/backend-client.js';
import { isHopByHop } from '../../message/hop-by-hop.js';
import { invalidValue } from '../errors/policy-failures.js';
import { backendBaseOf } from '../exchange/backend-base.js';
import type { Exchange } from '../exchange/exchange.js';
import { SentRequest } from '../exchange/sent-request.js';
import { bufferBody } from '../exchange/take-body.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { withIdentity } from './backend-identity.js';

interface Config {
  readonly mode?: Value<'new' | 'copy'>;
  readonly policies: readonly Policy[];
}

/** What a policy makes of its request; how long it may take and who waits for it is the policy's business. */
export type MadeRequest = Omit<BackendRequest, 'timeoutMs' | 'signal'>;

/**
 * Compiles what makes a request beside the one to the backend: empty, or a copy of the current one, changed by the
 * policies inside.
 */
export function makeSentRequest(
  { mode = 'new', policies }: Config,
  compile: PolicyCompiler,
): (exchange: Exchange) => Promise<MadeRequest> {
  const policy = compile.site.policy;
  const readMode = compile.text(mode);
  const run = compile.policies(policies, null, 'sent');
  return async (exchange) => {
    const sent = startOf(policy, readMode(exchange), await copied(compile, readMode(exchange), exchange));
    exchange.sent = sent;
    try {
      await run(exchange);
    } finally {
      exchange.sent = null;
    }
    return madeOf(policy, sent, exchange);
  };
}

interface Copied {
  readonly request: Exchange['request'];
  readonly body: Uint8Array | null;
}

async function copied(
  { site: { policy, section } }: PolicyCompiler,
  mode: string,
  { request }: Exchange,
): Promise<Copied | null> {
  if (mode !== 'copy') return null;
  // Outbound the body of the request has gone to the backend.
  if (section === 'outbound') return { request, body: null };
  await bufferBody(request.messageBody, policy, 'request');
  const { content } = request.messageBody;
  return { request, body: content instanceof Uint8Array ? content : null };
}

function startOf(policy: string, mode: string, copy: Copied | null): SentRequest {
  if (copy === null) {
    if (mode !== 'new') throw invalidValue(policy, `mode can't be '${mode}'.`);
    return new SentRequest();
  }
  const { request, body } = copy;
  const headers = request.headerList.clone();
  // Host belongs to the address, which set-url may change; a policy that set it on purpose is honoured.
  headers.filter((name) => !isHopByHop(name) && !ownHeaders.has(name.toLowerCase()));
  if (request.hostIsSet) headers.set('Host', request.headerList.get('host') ?? '');
  const sent = new SentRequest(headers, body);
  sent.method = request.method;
  sent.url = request.backendUrl.base === null ? '' : request.url;
  return sent;
}

/** What undici writes itself. */
const ownHeaders: ReadonlySet<string> = new Set(['host', 'content-length', 'expect']);

/** What goes out. @throws PolicyError for a URL that can't be called */
export function madeOf(policy: string, sent: SentRequest, { installation }: Exchange): MadeRequest {
  if (backendBaseOf(sent.url) === undefined) {
    throw invalidValue(policy, `'${sent.url}' is no absolute http or https URL.`);
  }
  const { origin, pathname, search, username, password } = new URL(sent.url);
  if (username !== '' || password !== '') {
    throw invalidValue(policy, 'A URL with a user name or a password can not be called.');
  }
  return {
    origin,
    path: pathname + search,
    method: sent.method,
    headers: sent.headerList.toRaw(),
    body: sent.messageBody.content,
    bufferResponse: true,
    followRedirects: false,
    http2: 'none',
    tls: withIdentity(installation.defaultTls, sent.clientIdentity),
    proxy: sent.proxy,
  };
}
