import { readOutputs } from '@apim-kit/deployer';
import type { AzureFlags } from '../../deploy/deploy-options.js';
import { openDeployment } from '../../deploy/open-deployment.js';
import type { Io } from '../../output/io.js';
import type { OutputFormat } from '../../output/output-option.js';

/** Reads and prints. */
export async function runOutputs(
  flags: AzureFlags & { readonly output: OutputFormat },
  io: Io,
): Promise<void> {
  const { azure, opened } = await openDeployment(flags, io, true);
  const outputs = await readOutputs(azure, opened.loaded);
  if (flags.output === 'json') {
    io.out(`${JSON.stringify(outputs, null, 2)}\n`);
    return;
  }
  const { apiManagement, applicationGateway, publicIpAddresses } = outputs;
  const rows = [
    ...Object.entries(publicIpAddresses).map(([name, address]) => [name, address]),
    [`API Management ${apiManagement.name}`, apiManagement.provisioningState],
    ['  gateway URL', apiManagement.gatewayUrl],
    ['  private address', apiManagement.privateIpAddress],
    [`Application Gateway ${applicationGateway.name}`, applicationGateway.operationalState],
    ...Object.entries(applicationGateway.listeners).map(([name, url]) => [`  ${name}`, url]),
  ] as const;
  const width = Math.max(...rows.map(([name]) => name!.length));
  rows.forEach(([name, value]) => io.out(`${name!.padEnd(width)}  ${value ?? '(not there)'}\n`));
  if (outputs.hosts.length > 0)
    io.out(`\n# /etc/hosts\n${outputs.hosts.join('\n')}\n\n${outputs.curl.join('\n')}\n`);
}
