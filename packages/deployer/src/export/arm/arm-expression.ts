import type { ArmLeaf, OutputLeaf } from '../../resources/arm-value.js';
import type { ArmResource } from '../../resources/resource.js';
import { resourceKey, type ResourceKey } from '../../resources/resource-key.js';
import type { TemplateContext } from '../template-context.js';

/** Resources by key, as expressions look them up. */
export type KnownResources = ReadonlyMap<ResourceKey, ArmResource>;

/** Makes {@link KnownResources}. */
export const knownResources = (resources: readonly ArmResource[]): KnownResources =>
  new Map(resources.map((each) => [resourceKey(each), each]));

/** A text in an expression of the template language, which doubles quotes. */
export const armText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `resourceId('type', 'name', …)`, without brackets. */
export function armId({ type, name }: { readonly type: string; readonly name: string }): string {
  return `resourceId(${[type, ...name.split('/')].map(armText).join(', ')})`;
}

/** The expression that stands for a leaf, without brackets. */
export function armExpression(
  leaf: Exclude<ArmLeaf, { kind: 'idMap' }>,
  known: KnownResources,
  context: TemplateContext,
): string {
  switch (leaf.kind) {
    case 'resourceId':
      return armId(leaf);
    case 'output':
      return reference(leaf, known);
    case 'secret':
      return `parameters('${context.secret(leaf).name}')`;
    case 'storageConnection': {
      const account = known.get(leaf.of)!;
      const key = `listKeys(${armId(account)}, '${account.apiVersion}').keys[0].value`;
      const text = 'DefaultEndpointsProtocol=https;AccountName={0};AccountKey={1};EndpointSuffix={2}';
      return `format(${[armText(text), armText(account.name), key, 'environment().suffixes.storage'].join(', ')})`;
    }
  }
}

/** `reference()` gives what is below `properties`; for the rest one asks it for all. */
function reference({ of, path }: OutputLeaf, known: KnownResources): string {
  const resource = known.get(of)!;
  const [first, ...rest] = path;
  const inProperties = first === 'properties';
  const all = inProperties ? '' : ", 'Full'";
  const way = (inProperties ? rest : path)
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('');
  return `reference(${armId(resource)}, '${resource.apiVersion}'${all})${way}`;
}
