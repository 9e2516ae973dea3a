import type { LoadedEnvironment } from '@apim-kit/environment';
import { listResources } from '../../resources/list-resources.js';
import type { Slice } from '../../resources/resource.js';
import { knownResources } from '../arm/arm-expression.js';
import type { ExportedFile } from '../exported-file.js';
import { modulesOf, type Module } from '../modules.js';
import { readme } from '../readme.js';
import { templateOutputs } from '../template-outputs.js';
import { isSecure, type TemplateParameter } from '../template-parameter.js';
import { expression, writeBicep } from './bicep-code.js';
import { bicepModule, type BicepModule } from './bicep-module.js';
import { bicepText } from './bicep-text.js';
import { parameterDeclarations } from './parameter-declarations.js';
import { noTextFiles, textFiles } from './text-files.js';

/**
 * An environment as Bicep: `main.bicep`, a module a part, policies and other long texts as files beside them, and
 * `main.bicepparam`, which reads secrets from environment variables.
 */
export function exportBicep(loaded: LoadedEnvironment): readonly ExportedFile[] {
  const resources = listResources(loaded);
  const known = knownResources(resources);
  const texts = textFiles();
  const told = templateOutputs(loaded.environment);
  const modules = modulesOf(resources).map((module) => ({
    module,
    bicep: bicepModule(
      module.resources,
      known,
      told.filter(({ value }) => ownsOutput(module, value.of)),
      loaded,
      texts,
    ),
  }));
  const parameters = [
    ...new Map(
      modules.flatMap(({ bicep }) => bicep.parameters.map((each) => [each.name, each] as const)),
    ).values(),
  ].sort((a, b) => Number(isSecure(a)) - Number(isSecure(b)));
  return [
    { path: 'main.bicep', text: main(modules, parameters) },
    { path: 'main.bicepparam', text: parameterFile(parameters) },
    ...modules.map(({ module, bicep }) => ({ path: `modules/${module.name}.bicep`, text: bicep.text })),
    ...texts.files(),
    {
      path: 'README.md',
      text: readme(
        'bicep',
        loaded.environment,
        parameters,
        modules.map(({ module }) => module),
      ),
    },
  ];
}

/** The same in one file that needs no other: what the command prints. */
export function printBicep(loaded: LoadedEnvironment): string {
  const resources = listResources(loaded);
  const outputs = templateOutputs(loaded.environment);
  return bicepModule(resources, knownResources(resources), outputs, loaded, noTextFiles, { defaults: true })
    .text;
}

const ownsOutput = ({ resources }: Module, key: string) =>
  resources.some(({ type, name }) => `${type}/${name}`.toLowerCase() === key);

interface WrittenModule {
  readonly module: Module;
  readonly bicep: BicepModule;
}

function main(modules: readonly WrittenModule[], parameters: readonly TemplateParameter[]): string {
  const calls = modules.map(({ module, bicep }) => {
    const call = {
      name: module.name,
      params: Object.fromEntries(bicep.parameters.map(({ name }) => [name, expression(name)])),
      ...(module.dependsOn.length > 0 && {
        dependsOn: module.dependsOn.map((each) => expression(symbol(each))),
      }),
    };
    return `module ${symbol(module.slice)} 'modules/${module.name}.bicep' = ${writeBicep(call)}`;
  });
  const outputs = modules.flatMap(({ module, bicep }) =>
    bicep.outputs.map(
      ({ name, description }) =>
        `@description(${bicepText(description)})\noutput ${name} string = ${symbol(module.slice)}.outputs.${name}`,
    ),
  );
  const head = parameterDeclarations(parameters, { defaults: true });
  return `${["targetScope = 'resourceGroup'", ...head, ...calls, ...outputs].join('\n\n')}\n`;
}

/** `api:client-cert` → `clientCertApi` */
function symbol(slice: Slice): string {
  const [first = '', ...rest] = slice
    .replace(/^api:(.*)$/, '$1-api')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const joined = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

function parameterFile(parameters: readonly TemplateParameter[]): string {
  const lines = parameters.map(({ name, defaultValue, environmentVariable }) =>
    defaultValue === undefined
      ? `param ${name} = readEnvironmentVariable(${bicepText(environmentVariable!)})`
      : `param ${name} = ${bicepText(defaultValue)}`,
  );
  return `using './main.bicep'\n\n${lines.join('\n')}\n`;
}
