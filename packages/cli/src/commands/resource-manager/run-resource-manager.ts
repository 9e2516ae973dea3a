import { resolve } from 'node:path';
import { type Fault, localSubscriptionId, startResourceManager } from '@apim-kit/resource-manager';
import { CliError } from '../../output/cli-error.js';
import type { Io } from '../../output/io.js';
import { aborted, stopSignal } from '../../up/stop-signal.js';

/** The flags as commander gives them. */
export interface ResourceManagerFlags {
  readonly port: string;
  readonly state?: string;
  readonly schemas?: string;
  readonly subscription: readonly string[];
  readonly resourceGroup: readonly string[];
  readonly polls: string;
  readonly speed?: string;
  readonly taken: readonly string[];
  readonly fault: readonly string[];
}

/** Serves until it is interrupted. */
export async function runResourceManager(flags: ResourceManagerFlags, io: Io): Promise<void> {
  const { subscription, resourceGroup } = flags;
  const server = await startResourceManager({
    port: readNumber('--port', flags.port),
    polls: readNumber('--polls', flags.polls),
    resourceGroups: resourceGroup,
    takenNames: flags.taken,
    faults: flags.fault.map(parseFault),
    ...(flags.state !== undefined && { state: resolve(io.cwd, flags.state) }),
    ...(flags.schemas !== undefined && { schemas: resolve(io.cwd, flags.schemas) }),
    ...(flags.speed !== undefined && { speed: readNumber('--speed', flags.speed), retryAfterSeconds: 1 }),
    ...(subscription.length > 0 && { subscriptions: subscription }),
  });
  const id = subscription[0] ?? localSubscriptionId;
  const group = resourceGroup[0]?.split('=')[0] ?? '<group>';
  io.out(
    [
      `A local Azure Resource Manager listens on ${server.url}`,
      `  state       ${flags.state ?? 'in memory'}`,
      `  deploy      apim-kit deploy --endpoint ${server.url} --subscription ${id} --resource-group ${group}`,
      `  new group   curl -X PUT '${server.url}/subscriptions/${id}/resourceGroups/rg-sample?api-version=2025-04-01' -d '{"location":"westeurope"}'`,
      `  requests    curl ${server.url}/.local/requests`,
      `  faults      curl ${server.url}/.local/faults -d '{"method":"PUT","path":"/apis/","effect":{"kind":"throttle"}}'`,
      '',
    ].join('\n'),
  );
  await aborted(stopSignal());
  await server.close();
}

function readNumber(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0)
    throw new CliError('InputInvalid', `${flag} takes a number, not '${text}'.`);
  return value;
}

function parseFault(text: string): Fault {
  try {
    return JSON.parse(text) as Fault;
  } catch (cause) {
    throw new CliError('InputInvalid', `--fault takes JSON: ${text}`, undefined, { cause });
  }
}
