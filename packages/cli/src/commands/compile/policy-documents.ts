import {
  policiesAt,
  resourceLevels,
  type LoadedEnvironment,
  type PlacedPolicy,
  type ResourceLevel,
} from '@apim-kit/environment';

/** A policy document of an environment, and the level where it is kept. */
export type PolicyOfLevel = PlacedPolicy & { readonly level: ResourceLevel };

/** Every policy document of an environment. */
export const policyDocuments = ({
  environment,
  apiManagement,
}: LoadedEnvironment): readonly PolicyOfLevel[] =>
  resourceLevels(environment, apiManagement).flatMap((level) =>
    policiesAt(level).map((placed) => ({ ...placed, level })),
  );
