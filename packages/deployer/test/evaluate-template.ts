import { isLeaf, type ArmResource, type ArmValue } from '../src/index.js';

/** What a deployment of a template would send: type, api-version, name and body of each resource. */
export type Sent = Readonly<Record<string, unknown>>;

interface Template {
  readonly parameters: Readonly<Record<string, { readonly defaultValue?: string }>>;
  readonly resources: readonly Readonly<Record<string, unknown>>[];
}

/** Evaluates a template as Azure would: its functions, over made-up outputs. Secrets come from the list itself. */
export function evaluateTemplate(template: Template, list: readonly ArmResource[]): readonly Sent[] {
  const secrets = new Map(list.flatMap(({ body }) => [...secretsIn(body)]));
  const functions = {
    parameters: (name: string) => template.parameters[name]?.defaultValue ?? secrets.get(name),
    resourceId: (type: string, ...names: string[]) => resourceId(type, names),
    reference: () => outputs,
    listKeys: () => ({ keys: [{ value: 'key' }] }),
    environment: () => ({ suffixes: { storage: 'core.windows.net' } }),
    concat: (...parts: string[]) => parts.join(''),
    format: (text: string, ...values: unknown[]) =>
      text.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
  };
  const evaluate = (text: string): unknown => {
    if (text.startsWith('[[')) return text.slice(1);
    if (!text.startsWith('[')) return text;
    // The language of templates is a part of JavaScript but for the way in which quotes are doubled.
    const code = text
      .slice(1, -1)
      .replaceAll(/'((?:[^']|'')*)'/g, (_, inner: string) => JSON.stringify(inner.replaceAll("''", "'")));
    return new Function(...Object.keys(functions), `return ${code}`)(...Object.values(functions)) as unknown;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return evaluate(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [evaluate(key), walk(each)]));
  };
  return template.resources.map(({ dependsOn: _, ...resource }) => walk(resource) as Sent);
}

const unknownId = '00000000-0000-0000-0000-000000000000';
const outputs = {
  privateIPAddresses: ['10.0.1.4'],
  principalId: unknownId,
  clientId: unknownId,
  tenantId: unknownId,
};

function resourceId(type: string, names: readonly string[]): string {
  const [provider, ...types] = type.split('/');
  const path = types.map((each, index) => `${each}/${names[index]}`).join('/');
  return `/subscriptions/${unknownId}/resourceGroups/rg/providers/${provider}/${path}`;
}

function* secretsIn(value: ArmValue): Iterable<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return;
  if (!isLeaf(value)) {
    for (const each of Object.values(value)) yield* secretsIn(each as ArmValue);
  } else if (value.kind === 'secret') {
    yield [value.parameter, value.value()];
  }
}
