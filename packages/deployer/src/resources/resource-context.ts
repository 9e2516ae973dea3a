import type { Environment, LoadedEnvironment } from '@apim-kit/environment';
import type { ArmObject } from './arm-value.js';

/** What every resource is made from besides its own definition. */
export interface ResourceContext {
  readonly loaded: LoadedEnvironment;
  readonly environment: Environment;
  readonly location: string;
  /** On every resource that can carry tags: whose it is. */
  readonly tags: ArmObject;
}

/** The tag that says which environment a resource belongs to. */
export const ownerTag = 'apim-kit-environment';

/** The context of an environment’s list. */
export function resourceContext(loaded: LoadedEnvironment): ResourceContext {
  const { environment } = loaded;
  const tags = Object.freeze({ ...environment.tags, [ownerTag]: environment.name });
  return { loaded, environment, location: environment.location, tags };
}
