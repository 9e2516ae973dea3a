import type { LoadedEnvironment, ResourceLevel } from '@apim-kit/environment';
import type { Services } from '../../services.js';
import { compileDocument, createFragmentReader } from '../compile-documents.js';
import { compileInstallation } from '../installation/compile-installation.js';
import type { SharedWorkshop, Workshop } from '../pipeline/workshop.js';
import { compileSubscriptionKeys } from '../subscription/subscription-keys.js';
import type { CompiledLevel } from './compiled-level.js';
import { workspaceServices } from './workspace-services.js';

/** A level with what is kept there, and what its documents are compiled with. */
export interface LevelWorkshop {
  readonly level: CompiledLevel;
  readonly resources: ResourceLevel;
  readonly workshop: Workshop;
}

/** What compiling a level takes besides its definition. */
export interface LevelParts {
  readonly loaded: LoadedEnvironment;
  readonly services: Services;
  readonly shared: SharedWorkshop;
}

/**
 * Compiles a level: what its policies name, its subscriptions, and the policy of all its APIs.
 *
 * @param parent The service, for a workspace: its policies run where those of the workspace say `<base/>`.
 */
export function compileLevel(
  resources: ResourceLevel,
  parent: CompiledLevel | null,
  { loaded, services, shared }: LevelParts,
): LevelWorkshop {
  const { workspace } = resources;
  const { fragments, namedValues, policy } = resources.loaded;
  const own = workspace === null ? services : workspaceServices(services, workspace.id);
  const installation = compileInstallation(loaded, resources, shared.diagnostics, own);
  const workshop: Workshop = {
    ...shared,
    installation,
    namedValues,
    fragment: createFragmentReader(fragments, namedValues, shared.diagnostics),
  };
  const scope = parent === null ? 'global' : 'workspace';
  const broader = parent?.documents ?? [];
  const documents = policy === null ? broader : [compileDocument(policy, scope, workshop), ...broader];
  const findSubscription = compileSubscriptionKeys(resources, loaded.environment.apiManagement);
  const level = { workspace, installation, services: own, findSubscription, documents };
  return { level, resources, workshop };
}
