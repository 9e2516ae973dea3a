import type { Exchange } from '../exchange/exchange.js';
import type { CompiledBackend } from '../installation/compiled-backend.js';
import { callWhole } from '../policies/call-whole.js';
import { jsonObject, type JsonObject } from './json-object.js';

/** What the services of Azure AI take tokens for. */
const resource = 'https://cognitiveservices.azure.com';

const timeoutMs = 60_000;

interface ServiceCall {
  readonly policy: string;
  readonly backend: CompiledBackend;
  /** Below the URL of the backend; empty for the URL itself. */
  readonly path: string;
  /** Added where the URL of the backend has none. */
  readonly apiVersion: string;
  readonly body: JsonObject;
}

/**
 * Posts JSON to a service of Azure AI, with a token of the gateway's identity.
 *
 * @throws Error when the service does not answer 200 with a JSON object, or gives no token
 */
export async function callService(exchange: Exchange, call: ServiceCall): Promise<JsonObject> {
  const { policy, backend, path, apiVersion, body } = call;
  const token = await exchange.services.identity.managedIdentityToken({ resource, clientId: null });
  exchange.recorder.hide(token);
  const { base, tls } = backend;
  const query = base.query.includes('api-version=')
    ? base.query
    : [base.query, `api-version=${apiVersion}`].filter((part) => part !== '').join('&');
  const response = await callWhole(policy, exchange, {
    origin: base.origin,
    path: `${base.path}${path}?${query}`,
    method: 'POST',
    headers: ['Content-Type', 'application/json', 'Authorization', `Bearer ${token}`],
    body: Buffer.from(JSON.stringify(body)),
    timeoutMs,
    bufferResponse: true,
    followRedirects: false,
    http2: 'none',
    tls,
  });
  const { content } = response.messageBody;
  const answer = content instanceof Uint8Array ? jsonObject(content) : undefined;
  const name = backend.context.id;
  if (response.status !== 200)
    throw new Error(`The backend '${name}' answered with status ${response.status}.`);
  if (answer === undefined) throw new Error(`The backend '${name}' gave no JSON object.`);
  return answer;
}
