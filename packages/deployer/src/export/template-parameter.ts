import type { SecretLeaf } from '../resources/arm-value.js';

/** A parameter of a template. */
export interface TemplateParameter {
  readonly name: string;
  readonly description: string;
  /** Undefined for secrets: they have no default and no place in a file. */
  readonly defaultValue: string | undefined;
  /** For secrets, the environment variable that parameter files read. */
  readonly environmentVariable: string | undefined;
}

/** A parameter whose value anybody may read. */
export const openParameter = (
  name: string,
  defaultValue: string,
  description: string,
): TemplateParameter => ({ name, description, defaultValue, environmentVariable: undefined });

/** The secure parameter of a secret. */
export const secureParameter = ({
  parameter,
  label,
  environmentVariable,
}: SecretLeaf): TemplateParameter => ({
  name: parameter,
  description: `Secret of the ${label}.`,
  defaultValue: undefined,
  environmentVariable: environmentVariable ?? inCapitals(parameter),
});

/** Whether a parameter holds a secret. */
export const isSecure = ({ defaultValue }: TemplateParameter): boolean => defaultValue === undefined;

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(' ')
    .map((word) => word.toLowerCase());
const inCapitals = (name: string) => wordsOf(name).join('_').toUpperCase();
