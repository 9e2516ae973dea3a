import { placed } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Flow, Run } from './flow.js';
import type { PolicySite } from './policy-site.js';
import { StepRecord } from './step-record.js';

/** Runs a policy and records what it did, how long it took and how it ended. */
export async function runTraced(run: Run, site: PolicySite, exchange: Exchange): Promise<Flow> {
  const outer = exchange.record;
  const record = new StepRecord(site, exchange);
  exchange.record = record;
  try {
    const flow = await run(exchange);
    record.report(flow === 'end' ? 'responded' : 'done');
    return flow;
  } catch (error) {
    const failure = placed(error, site);
    record.note(`${failure.details.reason}: ${failure.message}`);
    record.report('failed');
    throw failure;
  } finally {
    exchange.record = outer;
  }
}
