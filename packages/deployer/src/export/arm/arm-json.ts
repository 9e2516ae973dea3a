import { isLeaf, type ArmValue } from '../../resources/arm-value.js';
import type { ArmResource } from '../../resources/resource.js';
import type { TemplateContext } from '../template-context.js';
import { armExpression, armId, armText, type KnownResources } from './arm-expression.js';

/** A resource of an ARM template. What it depends on outside the template must be there already. */
export function armResource(
  resource: ArmResource,
  local: KnownResources,
  known: KnownResources,
  context: TemplateContext,
): object {
  const { type, apiVersion, body } = resource;
  const dependsOn = resource.dependsOn.flatMap((key) => {
    const needed = local.get(key);
    return needed === undefined ? [] : [`[${armId(needed)}]`];
  });
  return {
    type,
    apiVersion,
    name: nameOf(resource),
    ...(json(body, type, [], known, context) as object),
    ...(dependsOn.length > 0 && { dependsOn }),
  };
}

/** The official schemas describe the last part of these names only: the whole is an expression, which they let pass. */
const namedByLastPart: ReadonlySet<string> = new Set([
  'Microsoft.ApiManagement/service/policyFragments',
  'Microsoft.KeyVault/vaults/accessPolicies',
]);

function nameOf({ type, name }: ArmResource): string {
  return namedByLastPart.has(type) ? `[concat(${armText(name)})]` : name;
}

function json(
  value: ArmValue,
  type: string,
  path: readonly (string | number)[],
  known: KnownResources,
  context: TemplateContext,
): unknown {
  if (typeof value === 'string') return text(value, type, path, context);
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) {
    if (value.kind !== 'idMap') return `[${armExpression(value, known, context)}]`;
    return Object.fromEntries(value.ids.map((id) => [`[${armId(id)}]`, {}]));
  }
  if (Array.isArray(value)) {
    return value.map((each, index) => json(each as ArmValue, type, [...path, index], known, context));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      json(each as ArmValue, type, [...path, key], known, context),
    ]),
  );
}

function text(value: string, type: string, path: readonly (string | number)[], context: TemplateContext) {
  const substitution = context.substitute(value, type, path);
  if (substitution !== undefined) return `[parameters('${substitution.parameter.name}')]`;
  // A text that begins with a bracket would be an expression.
  return value.startsWith('[') ? `[${value}` : value;
}
