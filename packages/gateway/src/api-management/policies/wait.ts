import type { WaitConfig } from '@apim-kit/policy';
import { RequestCancellation } from '../../message/request-signal.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Flow, Run } from '../pipeline/flow.js';
import type { Handler } from '../pipeline/handler.js';

/** Runs its policies at the same time; goes on after all of them, or after the first, when the others are given up. */
export const wait: Handler<WaitConfig> = ({ for: mode = 'all', policies }, compile) => {
  const readMode = compile.text(mode);
  const runs = compile.each(policies, null);
  return async (exchange): Promise<Flow> => {
    const wanted = readMode(exchange);
    if (wanted !== 'all' && wanted !== 'any') throw invalidValue('wait', `for can't be '${wanted}'.`);
    const branches = runs.map((run) => start(run, exchange));
    const ended = new Set<Branch>();
    try {
      const flows = branches.map(({ flow }) => flow);
      for (const branch of wanted === 'all' ? await Promise.all(flows) : [await Promise.race(flows)]) {
        ended.add(branch);
      }
      for (const { exchange: changed } of ended) exchange.join(changed);
      return [...ended].some((branch) => branch.ended === 'end') ? 'end' : undefined;
    } finally {
      // Of `any` the rest, of `all` those that run on beside one that failed.
      for (const { branch, cancellation } of branches) if (!ended.has(branch)) cancellation.abort();
    }
  };
};

interface Branch {
  readonly exchange: Exchange;
  ended: Flow;
}

/** The client's leaving ends a branch even when it has run: what it got may still be streaming. */
function start(run: Run, outer: Exchange) {
  const cancellation = new RequestCancellation();
  const leave = (): void => cancellation.abort();
  if (outer.signal.aborted) leave();
  else outer.signal.addEventListener('abort', leave, { once: true });
  const branch: Branch = { exchange: outer.branch(cancellation), ended: undefined };
  const flow = Promise.resolve(branch).then(async () => {
    branch.ended = await run(branch.exchange);
    return branch;
  });
  return { branch, cancellation, flow };
}
