import { isLeaf, type ArmLeaf, type ArmValue, type OutputLeaf } from '../../resources/arm-value.js';
import type { ArmResource } from '../../resources/resource.js';
import { resourceKey, type ResourceKey } from '../../resources/resource-key.js';
import type { KnownResources } from '../arm/arm-expression.js';
import type { TemplateContext } from '../template-context.js';
import { expression, expressionKey, type BicepCode, type BicepExpression } from './bicep-code.js';
import { bicepText, bicepTextPart } from './bicep-text.js';
import type { TextFiles } from './text-files.js';

/** What one module knows. */
export interface ModuleScope {
  readonly context: TemplateContext;
  /** Symbolic names of the module's resources, and of those that it only declares as existing. */
  readonly symbols: Pick<ReadonlyMap<ResourceKey, string>, 'get' | 'has'>;
  readonly known: KnownResources;
  readonly texts: TextFiles;
}

/** A value of a resource, with expressions for its leaves. */
export function bicepValue(
  value: ArmValue,
  resource: ArmResource,
  path: readonly (string | number)[],
  scope: ModuleScope,
): BicepCode {
  if (typeof value === 'string') return text(value, resource, path, scope);
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) {
    if (value.kind !== 'idMap') return leaf(value, resource, scope);
    return Object.fromEntries(value.ids.map((id) => [expressionKey(leaf(id, resource, scope).code), {}]));
  }
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      bicepValue(each as ArmValue, resource, [...path, nameOf(each as ArmValue) ?? index], scope),
    );
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      bicepValue(each as ArmValue, resource, [...path, key], scope),
    ]),
  );
}

/** Parts of a gateway are known by their names, not by their places. */
const nameOf = (value: ArmValue) =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : undefined;

function text(
  value: string,
  resource: ArmResource,
  path: readonly (string | number)[],
  { context, texts }: ModuleScope,
): BicepCode {
  const substitution = context.substitute(value, resource.type, path);
  if (substitution !== undefined) {
    const { parameter, suffix } = substitution;
    return expression(suffix === '' ? parameter.name : `'\${${parameter.name}}${bicepTextPart(suffix)}'`);
  }
  const file = texts.put(value, resource, path);
  return file === undefined ? value : expression(`loadTextContent(${bicepText(file)})`);
}

function leaf(
  value: Exclude<ArmLeaf, { kind: 'idMap' }>,
  owner: ArmResource,
  scope: ModuleScope,
): BicepExpression {
  switch (value.kind) {
    case 'resourceId':
      return expression(idOf(value, owner, scope));
    case 'output':
      return expression(outputOf(value, scope));
    case 'secret':
      return expression(scope.context.secret(value).name);
    case 'storageConnection': {
      const account = scope.symbols.get(value.of)!;
      return expression(
        `'DefaultEndpointsProtocol=https;AccountName=\${${account}.name};` +
          `AccountKey=\${${account}.listKeys().keys[0].value};` +
          "EndpointSuffix=${environment().suffixes.storage}'",
      );
    }
  }
}

/** `symbol.id`, or `resourceId()` for a part of a resource and for what another module holds. */
function idOf(
  { type, name }: { readonly type: string; readonly name: string },
  owner: ArmResource,
  { symbols, context }: ModuleScope,
): string {
  const symbol = symbols.get(resourceKey({ type, name }));
  if (symbol !== undefined) return `${symbol}.id`;
  const parameter = context.nameParameter(type)?.name;
  const [first, ...rest] = name.split('/');
  const parent = { type: type.split('/').slice(0, 2).join('/'), name: first! };
  // A resource can't use its own symbol: the gateway's parts go by its variable.
  const isOwn = resourceKey(parent) === resourceKey(owner);
  const head = isOwn ? `${symbols.get(resourceKey(parent))}Name` : (parameter ?? holderName(parent, symbols));
  return `resourceId(${[bicepText(type), head, ...rest.map(bicepText)].join(', ')})`;
}

function holderName(
  parent: { readonly type: string; readonly name: string },
  symbols: ModuleScope['symbols'],
) {
  const holder = symbols.get(resourceKey(parent));
  return holder === undefined ? bicepText(parent.name) : `${holder}.name`;
}

/** A property of a resource of the module, or of one that `reference()` asks Azure for. */
export function outputOf({ of, path }: OutputLeaf, { symbols, known, context }: ModuleScope): string {
  const step = (each: string | number) => (typeof each === 'number' ? `[${each}]` : `.${each}`);
  const symbol = symbols.get(of);
  if (symbol !== undefined) return `${symbol}${path.map(step).join('')}`;
  const { type, name, apiVersion } = known.get(of)!;
  const parameter = context.nameParameter(type)?.name;
  const [first, ...rest] = name.split('/');
  const parts = [bicepText(type), parameter ?? bicepText(first!), ...rest.map(bicepText)];
  return `reference(resourceId(${parts.join(', ')}), '${apiVersion}', 'Full')${path.map(step).join('')}`;
}
