import type { LoadedEnvironment } from '@apim-kit/environment';
import type { ArmResource } from '../../resources/resource.js';
import { templateContext } from '../template-context.js';
import type { TemplateOutput } from '../template-outputs.js';
import { isSecure, type TemplateParameter } from '../template-parameter.js';
import { armExpression, knownResources } from './arm-expression.js';
import { armResource } from './arm-json.js';

/** An ARM template and the parameters that it asks for. */
export interface ArmTemplate {
  readonly json: object;
  readonly parameters: readonly TemplateParameter[];
}

/**
 * The ARM template of some resources of a list.
 *
 * @param all The whole list: ids and outputs may name what is not in this template.
 */
export function armTemplate(
  resources: readonly ArmResource[],
  all: readonly ArmResource[],
  outputs: readonly TemplateOutput[],
  loaded: LoadedEnvironment,
  description: string,
): ArmTemplate {
  const context = templateContext(loaded, { serviceNameParameter: false });
  const known = knownResources(all);
  const local = knownResources(resources);
  const rendered = resources.map((each) => armResource(each, local, known, context));
  const told = outputs
    .filter(({ value }) => local.has(value.of))
    .map(({ name, description, value }) => [
      name,
      { type: 'string', metadata: { description }, value: `[${armExpression(value, known, context)}]` },
    ]);
  const parameters = context.used();
  return {
    parameters,
    json: {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      metadata: { description },
      parameters: Object.fromEntries(parameters.map((each) => [each.name, declaration(each)])),
      resources: rendered,
      outputs: Object.fromEntries(told),
    },
  };
}

function declaration(parameter: TemplateParameter): object {
  const { description, defaultValue } = parameter;
  return {
    type: isSecure(parameter) ? 'securestring' : 'string',
    ...(defaultValue !== undefined && { defaultValue }),
    metadata: { description },
  };
}
