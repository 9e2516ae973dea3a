// A deployer in a process of its own, to be killed: node deploy-child.mjs ENDPOINT GROUP STATE CERTIFICATES
import { listResources, connectAzure, deploy, clouds } from '../../src/index.js';
import { loadEnvironment } from '@apim-kit/environment';
import { createFileStateStore } from '../../src/state/file-state-store.js';
import { processHolder } from '../../src/state/process-holder.js';
import { systemRuntime } from '../../src/runtime.js';
import configured from 'scenario-configuration';

const [endpoint, resourceGroup, state, directory] = process.argv.slice(2) as [string, string, string, string];
const { scenario: _, ...environment } = configured;
const { loaded } = loadEnvironment(environment, { directory, env: {} });
const { result } = await deploy({
  azure: connectAzure({
    cloud: clouds.public,
    subscriptionId: '00000000-0000-4000-8000-000000000001',
    resourceGroup,
    credential: null,
    endpoint,
  }),
  environment: environment.name,
  resources: listResources(loaded),
  store: createFileStateStore(state, processHolder()),
  runtime: { ...systemRuntime, pollIntervalMs: 5 },
  confirm: () => Promise.resolve(true),
});
process.stdout.write(`${result?.outcome}\n`);
