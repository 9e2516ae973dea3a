import type { Literal, Value } from '@apim-kit/policy';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { responseVariable } from '../exchange/response-variable.js';
import type { Flow } from '../pipeline/flow.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { callWhole } from './call-whole.js';
import { checkHeaderValue } from './header-values.js';

interface Config {
  readonly ignoreError?: Literal<boolean>;
  readonly responseVariableName?: Literal<string>;
  readonly timeout?: Value<number>;
}

/** What is posted to the sidecar. */
export interface DaprCall {
  /** Below the origin of the sidecar. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** Compiles how a policy calls the sidecar: how long it waits, and what it does with the answer or without one. */
export function callsDapr(
  { ignoreError, responseVariableName, timeout }: Config,
  compile: PolicyCompiler,
): (exchange: Exchange, call: DaprCall) => Promise<Flow> {
  const { policy } = compile.site;
  const ignored = compile.literal(ignoreError ?? false);
  const variable = responseVariableName === undefined ? null : compile.literal(responseVariableName);
  const readSeconds = compile.number(timeout ?? 5);
  return async (exchange, { path, contentType, body }) => {
    const seconds = readSeconds(exchange);
    if (!(seconds >= 1 && seconds <= 240)) {
      throw invalidValue(policy, `timeout must be 1 to 240 seconds, not ${seconds}.`);
    }
    checkHeaderValue(policy, 'Content-Type', contentType);
    try {
      const response = await callWhole(policy, exchange, {
        origin: exchange.services.daprOrigin,
        path,
        method: 'POST',
        headers: ['Content-Type', contentType],
        body: Buffer.from(body),
        timeoutMs: seconds * 1000,
        bufferResponse: true,
        followRedirects: false,
        http2: 'none',
        tls: null,
      });
      // Of a failure too: on-error may give it to the caller.
      if (variable !== null) exchange.setVariable(variable, responseVariable(response));
      if (response.status >= 400) throw daprFailure(policy, response.status);
    } catch (error) {
      const gone = error instanceof PolicyError && error.details.reason === 'ClientConnectionFailure';
      if (!ignored || !(error instanceof PolicyError) || gone) throw error;
      if (variable !== null) exchange.setVariable(variable, null);
      exchange.note(() => `ignored: ${error.message}`);
    }
    return undefined;
  };
}

const daprFailure = (policy: string, status: number): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'DaprRuntimeError',
    message: `The Dapr sidecar answered with status ${status}.`,
    response: 'internal',
  });
