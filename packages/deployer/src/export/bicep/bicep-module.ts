import type { LoadedEnvironment } from '@apim-kit/environment';
import { gatewayType } from '../../resources/application-gateway/gateway-parts.js';
import type { ArmResource } from '../../resources/resource.js';
import { resourceKey, type ResourceKey } from '../../resources/resource-key.js';
import type { KnownResources } from '../arm/arm-expression.js';
import { templateContext } from '../template-context.js';
import type { TemplateOutput } from '../template-outputs.js';
import type { TemplateParameter } from '../template-parameter.js';
import { expression, writeBicep, type BicepCode } from './bicep-code.js';
import { bicepText } from './bicep-text.js';
import { bicepValue, outputOf, type ModuleScope } from './bicep-value.js';
import { parameterDeclarations } from './parameter-declarations.js';
import { symbolsOf } from './symbols.js';
import type { TextFiles } from './text-files.js';

/** A module and what it asks for and tells. */
export interface BicepModule {
  readonly text: string;
  readonly parameters: readonly TemplateParameter[];
  readonly outputs: readonly TemplateOutput[];
}

/** Writes the Bicep of some resources of a list. */
export function bicepModule(
  resources: readonly ArmResource[],
  known: KnownResources,
  outputs: readonly TemplateOutput[],
  loaded: LoadedEnvironment,
  texts: TextFiles,
  { defaults = false }: { readonly defaults?: boolean } = {},
): BicepModule {
  const parents = existingParents(resources, known);
  const context = templateContext(loaded, { serviceNameParameter: true });
  const scope: ModuleScope = { context, symbols: symbolsOf([...parents, ...resources]), known, texts };
  const tags = sharedTags(resources);
  const declared = [
    ...parents.map((each) => existing(each, scope)),
    ...resources.map((each) => resource(each, scope, tags)),
  ];
  const told = outputs.filter(({ value }) => scope.symbols.has(value.of));
  const tail = told.map(
    ({ name, description, value }) =>
      `@description(${bicepText(description)})\noutput ${name} string = ${outputOf(value, scope)}`,
  );
  const parameters = context.used();
  return {
    parameters,
    outputs: told,
    text: `${[...parameterDeclarations(parameters, { defaults }), ...variables(resources, scope, tags), ...declared, ...tail].join('\n\n')}\n`,
  };
}

type Named = Pick<ArmResource, 'type' | 'name' | 'apiVersion'>;

/** Parents of children that this module does not make itself, outermost first. */
function existingParents(resources: readonly ArmResource[], known: KnownResources): readonly Named[] {
  const own = new Set(resources.map(resourceKey));
  const parents = new Map<ResourceKey, Named>();
  for (const { type, name, apiVersion } of resources) {
    const types = type.split('/');
    const names = name.split('/');
    for (let depth = 1; depth < names.length; depth += 1) {
      const parent = { type: types.slice(0, depth + 1).join('/'), name: names.slice(0, depth).join('/') };
      const key = resourceKey(parent);
      if (!own.has(key))
        parents.set(key, { ...parent, apiVersion: known.get(key)?.apiVersion ?? apiVersion });
    }
  }
  return [...parents.values()];
}

/** Tags that several resources carry are written once. */
function sharedTags(resources: readonly ArmResource[]): BicepCode | undefined {
  const [first, second] = resources.flatMap(({ body }) => (body.tags === undefined ? [] : [body.tags]));
  return second === undefined ? undefined : (first as BicepCode);
}

/** Shared tags; and the gateway’s name, for its parts name each other and can't use its symbol. */
function variables(
  resources: readonly ArmResource[],
  { symbols }: ModuleScope,
  tags: BicepCode | undefined,
): readonly string[] {
  const names = resources
    .filter(({ type }) => type === gatewayType)
    .map((each) => `var ${symbols.get(resourceKey(each))}Name = ${bicepText(each.name)}`);
  return tags === undefined ? names : [`var tags = ${writeBicep(tags)}`, ...names];
}

function existing(each: Named, scope: ModuleScope): string {
  return `${head(each, scope)} existing = ${writeBicep(naming(each, scope))}`;
}

function resource(each: ArmResource, scope: ModuleScope, tags: BicepCode | undefined): string {
  // Bicep sees what the code mentions; the rest stands in dependsOn.
  const mentioned = new Set<string>();
  const symbols: ModuleScope['symbols'] = {
    has: (key) => scope.symbols.has(key),
    get: (key) => {
      const symbol = scope.symbols.get(key);
      if (symbol !== undefined) mentioned.add(symbol);
      return symbol;
    },
  };
  const body = bicepValue(each.body, each, [], { ...scope, symbols }) as Readonly<Record<string, BicepCode>>;
  const shared = tags !== undefined && writeBicep(body.tags ?? null) === writeBicep(tags);
  const code = {
    ...naming(each, { ...scope, symbols }),
    ...body,
    ...(shared && { tags: expression('tags') }),
  };
  const dependsOn = each.dependsOn
    .flatMap((key) => scope.symbols.get(key) ?? [])
    .filter((symbol) => !mentioned.has(symbol));
  const whole = dependsOn.length === 0 ? code : { ...code, dependsOn: dependsOn.map(expression) };
  return `${head(each, scope)} = ${writeBicep(whole)}`;
}

const head = (each: Named, { symbols }: ModuleScope) =>
  `resource ${symbols.get(resourceKey(each))} '${each.type}@${each.apiVersion}'`;

function naming(each: Named, { context, symbols }: ModuleScope): Readonly<Record<string, BicepCode>> {
  const types = each.type.split('/');
  const names = each.name.split('/');
  const last = names.at(-1)!;
  if (names.length > 1) {
    const parent = { type: types.slice(0, -1).join('/'), name: names.slice(0, -1).join('/') };
    return { parent: expression(symbols.get(resourceKey(parent))!), name: last };
  }
  if (each.type === gatewayType) return { name: expression(`${symbols.get(resourceKey(each))}Name`) };
  const parameter = context.nameParameter(each.type);
  return { name: parameter === undefined ? last : expression(parameter.name) };
}
