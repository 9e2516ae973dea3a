import { findPolicyDefinition, type Policy, type Position } from '@apim-kit/policy';
import { placed } from '../errors/policy-failures.js';
import { answersProbes, handlerOf } from '../policies/handlers.js';
import { inOrder, type Run } from './flow.js';
import type { PolicyCompiler } from './handler.js';
import { createPolicyCompiler } from './policy-compiler.js';
import type { MessageTarget, PolicySite } from './policy-site.js';
import { runTraced } from './run-traced.js';
import { never } from './value-compiler.js';
import { withBodies } from './with-bodies.js';
import type { Workshop } from './workshop.js';

/** Where a list of policies stands. */
export interface ListPlace extends Pick<PolicySite, 'scope' | 'section' | 'path'> {
  readonly target: MessageTarget;
  /** Where it is when a policy has no position of its own. */
  readonly position: Position | null;
}

/** Compiles each policy of a list; handed to those that have policies inside. */
export type CompileEach = (
  policies: readonly Policy[],
  place: ListPlace,
  workshop: Workshop,
) => readonly Run[];

/** Compiles policies that stand one after the other. */
export const compilePolicies = (policies: readonly Policy[], place: ListPlace, workshop: Workshop): Run =>
  inOrder(compileEach(policies, place, workshop));

const compileEach: CompileEach = (policies, place, workshop) => {
  const counts = new Map<string, number>();
  return policies.map((policy) => {
    const index = (counts.get(policy.name) ?? 0) + 1;
    counts.set(policy.name, index);
    return compilePolicy(policy, index, place, workshop);
  });
};

function compilePolicy(policy: Policy, index: number, place: ListPlace, workshop: Workshop): Run {
  const site: PolicySite = {
    policy: policy.name,
    scope: place.scope,
    section: place.section,
    path: place.path,
    policyId: policy.id ?? null,
    position: policy.position ?? place.position,
  };
  const compiler = createPolicyCompiler(
    site,
    `${policy.name}[${index}]`,
    place.target,
    workshop,
    compileEach,
  );
  const run = forHandshakes(policy.name, place.target, compileConfig(policy, compiler, workshop));
  const whole = guarded(withBodies(run, compiler.needs, policy.name), site);
  return answersProbes.has(policy.name)
    ? whole
    : (exchange) => (exchange.probe === null ? whole(exchange) : undefined);
}

/** What API Management skips for the request that opens a WebSocket; a message of a policy's own is another matter. */
function forHandshakes(policy: string, target: MessageTarget, run: Run): Run {
  const runs = findPolicyDefinition(policy)?.onHandshake ?? true;
  if (runs || (target !== 'request' && target !== 'response')) return run;
  return (exchange) => {
    if (!exchange.request.webSocket) return run(exchange);
    exchange.note(() => 'skipped: API Management does not run it for the handshake of a WebSocket');
    return undefined;
  };
}

/** Compiles the config of a policy; where it is not whole, the reader has said what is missing. */
function compileConfig(policy: Policy, compiler: PolicyCompiler, { diagnostics }: Workshop): Run {
  try {
    return handlerOf(policy.name)(policy.config, compiler);
  } catch (error) {
    if (diagnostics.some(({ severity }) => severity === 'error')) return never;
    throw error;
  }
}

/** Says of an error where it arose, and records the step when somebody listens. */
function guarded(run: Run, site: PolicySite): Run {
  return (exchange) => {
    if (exchange.recorder.enabled) return runTraced(run, site, exchange);
    try {
      const flow = run(exchange);
      if (!(flow instanceof Promise)) return flow;
      return flow.catch((error: unknown) => {
        throw placed(error, site);
      });
    } catch (error) {
      throw placed(error, site);
    }
  };
}
