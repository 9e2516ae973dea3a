import type { Environment } from './model/environment.js';

/** Environments that differ in their parameters only, such as `dev` and `tst`. */
export interface Stages {
  readonly kind: 'stages';
  /** In the order of the definition; the first one is meant where none is named. */
  readonly names: readonly string[];
  /** Makes the environment of a stage. */
  readonly create: (stage: string) => Environment;
}

/**
 * Declares one environment for several stages: a record of parameters, the same for each, and a function that makes
 * the environment from those of one. Secrets stay references; a stage may name other variables.
 *
 * `apim-kit … --stage tst` picks one; without it the first is meant.
 *
 * @example
 * ```ts
 * export default defineStages(
 *   {
 *     dev: { serviceName: 'apim-orders-dev', sku: 'Developer' },
 *     tst: { serviceName: 'apim-orders-tst', sku: 'Premium' },
 *   },
 *   ({ serviceName, sku }, stage) =>
 *     defineEnvironment({ name: `orders-${stage}`, apiManagement: { name: serviceName, sku, … }, … }),
 * );
 * ```
 */
export function defineStages<const Parameters, Name extends string>(
  stages: Readonly<Record<Name, Parameters>>,
  create: (parameters: NoInfer<Parameters>, stage: Name) => Environment,
): Stages {
  const names = Object.keys(stages) as Name[];
  return Object.freeze({
    kind: 'stages',
    names,
    create: (stage: string) => {
      const name = names.find((each) => each === stage);
      if (name === undefined)
        throw new RangeError(`There is no stage ${stage}; there are: ${names.join(', ')}.`);
      return create(stages[name], name);
    },
  });
}

/** Whether a value, such as what a file exports, declares stages. */
export function isStages(value: unknown): value is Stages {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'stages';
}
