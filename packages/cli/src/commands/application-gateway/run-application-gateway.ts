import { switchGateway } from '@apim-kit/deployer';
import type { AzureFlags } from '../../deploy/deploy-options.js';
import { openDeployment } from '../../deploy/open-deployment.js';
import type { Io } from '../../output/io.js';
import { stopSignal } from '../../up/stop-signal.js';

/** Starts or stops the environment’s gateway and waits until it is done. */
export async function runApplicationGateway(
  action: 'start' | 'stop',
  flags: AzureFlags,
  io: Io,
): Promise<void> {
  const { azure, opened, store } = await openDeployment(flags, io, true);
  const { name } = opened.loaded.environment.applicationGateway;
  io.out(`${action} ${name} …\n`);
  await switchGateway(
    azure,
    name,
    action === 'start' ? 'started' : 'stopped',
    store,
    undefined,
    stopSignal(),
  );
  io.out(`${name} is ${action === 'start' ? 'started' : 'stopped'}.\n`);
}
