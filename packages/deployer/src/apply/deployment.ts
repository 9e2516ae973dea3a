import type { Azure } from '../azure/azure.js';
import type { DeployerError } from '../deployer-error.js';
import type { JsonObject } from '../json.js';
import type { ArmResource } from '../resources/resource.js';
import type { ResourceKey } from '../resources/resource-key.js';
import type { Runtime } from '../runtime.js';
import type { StateJournal } from '../state/state-journal.js';
import type { DeployEvent } from './deploy-event.js';

/** What all steps of one run share. */
export interface Deployment {
  readonly azure: Azure;
  readonly journal: StateJournal;
  readonly runtime: Runtime;
  readonly declared: ReadonlyMap<ResourceKey, ArmResource>;
  /** What Azure has; kept up to date for what others take outputs from. */
  readonly actual: Map<ResourceKey, JsonObject | null>;
  /** False: begin what can be begun and come back. */
  readonly wait: boolean;
  readonly signal: AbortSignal;
  readonly emit: (event: DeployEvent) => void;
  /** Ends the run: nothing new is begun, what runs is waited for. */
  readonly stop: (error: DeployerError) => void;
}
