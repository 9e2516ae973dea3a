import type { Environment } from './model/environment.js';

/** Declares an environment. */
export function defineEnvironment(environment: Environment): Environment {
  return environment;
}
