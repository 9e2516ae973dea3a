import { mkdtempSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeScenarioTree } from '@apim-kit/certificate-tree';
import { loadEnvironment, type Environment, type LoadedEnvironment } from '@apim-kit/environment';
import { listResources } from '../../src/index.js';
import type { ArmResource } from '../../src/resources/resource.js';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-scenario-'));
let written: Promise<void> | undefined;

/** This repository’s own environment with a certificate tree of its own. */
export async function loadScenario(
  change: (environment: Environment) => Environment = (environment) => environment,
): Promise<LoadedEnvironment> {
  await (written ??= writeScenarioTree(join(directory, 'certificates')));
  const path = new URL('../../../../apim.config.ts', import.meta.url).pathname;
  const { default: configured } = (await import(path)) as { default: Environment };
  // Its checks are files of the repository, and of no interest here.
  const { scenario: _, ...environment } = configured;
  const { loaded, findings } = loadEnvironment(change(environment), { directory, env: {} });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return loaded;
}

/** Its resources. */
export async function scenarioResources(
  change?: (environment: Environment) => Environment,
): Promise<readonly ArmResource[]> {
  return listResources(await loadScenario(change));
}

/** A folder of its own, with the scenario’s certificates in it. */
export async function scenarioFolder(): Promise<string> {
  await (written ??= writeScenarioTree(join(directory, 'certificates')));
  const folder = await mkdtemp(join(tmpdir(), 'apim-kit-deploy-'));
  await cp(join(directory, 'certificates'), join(folder, 'certificates'), { recursive: true });
  return folder;
}
