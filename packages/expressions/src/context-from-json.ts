import type { KeyObject } from 'node:crypto';
import { createTrust } from '@apim-kit/certificates';
import type { ExpressionContext } from './context.js';
import * as api from './context-from-json/api.js';
import { readDeployment, readTrust } from './context-from-json/deployment.js';
import { JsonReader } from './context-from-json/json-reader.js';
import { readRequest, readResponse } from './context-from-json/messages.js';
import { spanOf, ticksOf } from './context-from-json/times.js';
import { readVariables } from './context-from-json/variables.js';
import { namedEntries } from './runtime/context/named-entries.js';
import { ticksPerMillisecond, unixEpochTicks } from './runtime/time/calendar.js';

export interface ContextFromJsonOptions {
  /** Reads the private key of a PFX with an empty password; without it a `pfx` in the JSON is an error. */
  readonly readPrivateKey?: (pfx: Uint8Array) => KeyObject;
  /** Randomness behind `Guid.NewGuid()` and `new Random()`. Default: Math.random. */
  readonly random?: () => number;
  /** Gets what `context.Trace` is given. Default: nothing is kept. */
  readonly trace?: (message: string) => void;
}

/**
 * A context from its JSON form: all parts may be left out and are null or empty then. The clock stands still at
 * `timestamp`; `Verify` trusts `deployment.caCertificates`.
 *
 * Bodies are read once: build a new context for each evaluation.
 *
 * @throws ExpressionError `invalid-context` with the path of what is wrong
 * @example
 * const host = contextFromJson({ request: { method: 'PUT', headers: { Accept: ['text/plain'] } } });
 * compiled.expression.evaluate(host);
 */
export function contextFromJson(json: unknown, options: ContextFromJsonOptions = {}): ExpressionContext {
  const root = new JsonReader(json, 'context');
  const nowTicks = ticksOf(root, 'timestamp') ?? 0n;
  const elapsedTicks = spanOf(root, 'elapsed');
  const deployment = readDeployment(root.object('deployment'), options.readPrivateKey);
  const trust = createTrust(readTrust(root.object('deployment')));
  const time = new Date(Number((nowTicks - unixEpochTicks) / ticksPerMillisecond));
  return {
    api: api.readApi(root.object('api')),
    backend: api.readBackend(root.object('backend')),
    deployment,
    elapsedTicks: () => elapsedTicks,
    graphQL: api.readGraphQL(root.object('graphQL')),
    lastError: api.readLastError(root.object('lastError')),
    operation: api.readOperation(root.object('operation')),
    product: api.readProduct(root.object('product')),
    request: readRequest(root.object('request') ?? new JsonReader({}, 'context.request')),
    requestId: root.text('requestId') ?? '00000000-0000-0000-0000-000000000000',
    response: readResponse(root.object('response')),
    subscription: api.readSubscription(root.object('subscription')),
    timestampTicks: nowTicks,
    tracing: root.flag('tracing') ?? false,
    user: api.readUser(root.object('user')),
    variables: namedEntries(readVariables(root.object('variables'), readResponse)),
    workspace: api.readNamed(root.object('workspace')),
    trace: options.trace ?? (() => undefined),
    nowTicks: () => nowTicks,
    random: options.random ?? Math.random,
    verifyCertificate: (certificate, revocation) =>
      trust.validate(certificate, { time, profile: revocation ? 'dotnetVerify' : 'verifyNoRevocation' })
        .valid,
  };
}
