import type { Policy } from '../document/policy-document.js';
import { camelCase } from '../names.js';
import { findPolicyDefinition } from '../registry.js';

type Config = Readonly<Record<string, unknown>>;

/** The TypeScript that builds a policy, as the examples show it. */
export function printPolicy({ name, config }: Pick<Policy, 'name' | 'config'>): string {
  const definition = findPolicyDefinition(name);
  const first = definition?.text?.key;
  const last = definition?.policies?.key;
  const rest = Object.fromEntries(
    Object.entries(config as Config).filter(([key]) => key !== first && key !== last),
  );
  const given = config as Config;
  if (name === 'choose') return `choose([${printBranches(given)}])`;
  const parameters = [
    ...(first === undefined || given[first] === undefined ? [] : [printValue(given[first])]),
    ...(Object.keys(rest).length === 0 ? [] : [printObject(rest)]),
    ...(last === undefined || given[last] === undefined ? [] : [printValue(given[last])]),
  ];
  return `${camelCase(name)}(${parameters.join(', ')})`;
}

function printBranches(config: Config): string {
  const when = (config['when'] as readonly Config[]).map(
    ({ condition, policies }) => `when(${printValue(condition)}, ${printValue(policies)})`,
  );
  const otherwise = config['otherwise'];
  return [...when, ...(otherwise === undefined ? [] : [`otherwise(${printValue(otherwise)})`])].join(', ');
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const config = value as Config;
  return config['kind'] === undefined ? printObject(config) : printNode(config);
}

function printObject(config: Config): string {
  return `{ ${Object.entries(config)
    .map(([key, inner]) => `${key}: ${printValue(inner)}`)
    .join(', ')} }`;
}

function printNode(node: Config): string {
  switch (node['kind']) {
    case 'policy':
      return printPolicy(node as unknown as Policy);
    case 'expression':
      return `csharp\`${(node['code'] as string).replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``;
    case 'named-value':
      return `namedValue(${printString(node['name'] as string)})`;
    case 'markup':
      return `markup(${printString(node['xml'] as string)})`;
    default:
      throw new Error(`No example holds ${String(node['kind'])}.`);
  }
}

function printString(text: string): string {
  return `'${text.replace(/[\\']/g, (found) => `\\${found}`)}'`;
}
