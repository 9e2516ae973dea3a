import type { RetryConfig } from '@apim-kit/policy';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { takeBody } from '../exchange/take-body.js';
import type { Flow } from '../pipeline/flow.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { pause } from './pause.js';

const policy = 'retry';

/** The most repetitions that API Management allows. */
const maximumCount = 50;

/** Runs its policies once, and again while the condition is true and the count is not used up. */
export const retry: Handler<RetryConfig> = (config, compile) => {
  const condition = compile.boolean(config.condition);
  const readCount = compile.number(config.count);
  const readFast = compile.boolean(config.firstFastRetry ?? false);
  const readDelay = delayOf(config, compile);
  const run = compile.policies(config.policies, null);
  const { responseBody } = compile.needs;
  return async (exchange): Promise<Flow> => {
    const count = readCount(exchange);
    if (!(count >= 1 && count <= maximumCount)) {
      throw invalidValue(policy, `count must be 1 to ${maximumCount}, not ${count}.`);
    }
    const fast = readFast(exchange);
    const delay = readDelay(exchange);
    for (let repetition = 1; ; repetition++) {
      const { flow, failure } = await attempt(() => run(exchange), exchange);
      if (flow === 'end') return flow;
      const again = repetition <= count && (await asks(condition, exchange, failure, responseBody));
      if (!again) {
        if (failure !== null) throw failure;
        return undefined;
      }
      const seconds = fast && repetition === 1 ? 0 : delay(fast ? repetition - 1 : repetition);
      exchange.note(() => `repetition ${repetition} after ${seconds} s`);
      if (seconds > 0) await pause(policy, exchange, seconds * 1000);
    }
  };
};

interface Attempt {
  readonly flow: Flow;
  readonly failure: PolicyError | null;
}

/** A backend that did not answer can be tried again; all other errors end the retry at once. */
async function attempt(run: () => Flow | Promise<Flow>, exchange: Exchange): Promise<Attempt> {
  try {
    return { flow: await run(), failure: null };
  } catch (error) {
    if (!(error instanceof PolicyError) || !retriable.has(error.details.reason)) throw error;
    if (error.details.response !== 'present') {
      exchange.response?.messageBody.replace(null);
      exchange.response = null;
    }
    return { flow: undefined, failure: error };
  }
}

const retriable: ReadonlySet<string> = new Set([
  'BackendConnectionFailure',
  'Timeout',
  'BackendErrorStatusCode',
]);

/** After a failure the condition sees no response, and the error; when it can't be decided, the failure stands. */
async function asks(
  condition: Read<boolean>,
  exchange: Exchange,
  failure: PolicyError | null,
  readsBody: boolean,
): Promise<boolean> {
  if (readsBody && exchange.response !== null)
    await takeBody(exchange.response.messageBody, policy, 'response');
  if (failure === null) return condition(exchange);
  const before = exchange.lastError;
  exchange.lastError = {
    ...failure.details,
    scope: failure.place?.scope ?? null,
    section: failure.place?.section ?? null,
    path: failure.place?.path ?? null,
    policyId: failure.place?.policyId ?? null,
    httpErrorCode: 500,
  };
  try {
    return condition(exchange);
  } catch {
    return false;
  } finally {
    exchange.lastError = before;
  }
}

/** Seconds before the n-th repetition that waits: fixed, growing by `delta`, or exponential up to `max-interval`. */
function delayOf(
  { interval, delta, maxInterval }: RetryConfig,
  compile: PolicyCompiler,
): Read<(repetition: number) => number> {
  const readInterval = compile.number(interval);
  const readDelta = delta === undefined ? null : compile.number(delta);
  const readMaximum = maxInterval === undefined ? null : compile.number(maxInterval);
  return (exchange) => {
    const base = readInterval(exchange);
    const step = readDelta?.(exchange) ?? null;
    const maximum = readMaximum?.(exchange) ?? Infinity;
    if (!(base >= 0)) throw invalidValue(policy, `interval must not be ${base}.`);
    if (!(maximum > 0)) throw invalidValue(policy, `max-interval must not be ${maximum}.`);
    if (step !== null && !(step > 0)) throw invalidValue(policy, `delta must not be ${step}.`);
    if (step === null) return () => Math.min(base, maximum);
    if (readMaximum === null) return (n) => base + (n - 1) * step;
    return (n) => Math.min(base + 2 ** (n - 1) * step * (0.8 + 0.4 * exchange.services.random()), maximum);
  };
}
