import type { LoadedEnvironment } from '@apim-kit/environment';
import { listResources } from '../../resources/list-resources.js';
import type { ExportedFile } from '../exported-file.js';
import { modulesOf } from '../modules.js';
import { readme } from '../readme.js';
import { templateOutputs } from '../template-outputs.js';
import { isSecure, type TemplateParameter } from '../template-parameter.js';
import { armTemplate } from './arm-template.js';

/**
 * An environment as ARM templates: `main.json` with everything, and `modules/*.json` to deploy one part alone.
 *
 * Policies stand in the templates: JSON has no way to read a file beside it. Names are those of the environment; a
 * stage with other names is exported on its own.
 */
export function exportArm(loaded: LoadedEnvironment): readonly ExportedFile[] {
  const { name } = loaded.environment;
  const resources = listResources(loaded);
  const outputs = templateOutputs(loaded.environment);
  const main = armTemplate(resources, resources, outputs, loaded, `The environment ${name}.`);
  return [
    json('main.json', main.json),
    json('main.parameters.json', parameterFile(main.parameters)),
    ...modulesOf(resources).map((module) => {
      const text = `The part ${module.slice} of the environment ${name}.`;
      return json(
        `modules/${module.name}.json`,
        armTemplate(module.resources, resources, outputs, loaded, text).json,
      );
    }),
    { path: 'README.md', text: readme('arm', loaded.environment, main.parameters, modulesOf(resources)) },
  ];
}

/** The template of the whole environment: what the command prints. */
export function printArm(loaded: LoadedEnvironment): string {
  return exportArm(loaded).find(({ path }) => path === 'main.json')!.text;
}

/** Secrets have no place in a file: they are given on the command line. */
function parameterFile(parameters: readonly TemplateParameter[]): object {
  const open = parameters.filter((each) => !isSecure(each));
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(open.map(({ name, defaultValue }) => [name, { value: defaultValue }])),
  };
}

const json = (path: string, value: object): ExportedFile => ({
  path,
  text: `${JSON.stringify(value, null, 2)}\n`,
});
