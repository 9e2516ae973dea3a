import * as v from 'valibot';
import { finding, type Finding } from '../finding/finding.js';
import { nearestName } from '../finding/nearest-name.js';
import type { Environment } from '../model/environment.js';
import { apiManagement } from './api-management/api-management.js';
import { applicationGateway } from './application-gateway.js';
import { functionApp } from './function-app.js';
import { keyVault, managedIdentity } from './key-vault.js';
import { local } from './local.js';
import { network } from './network.js';
import { scenario } from './scenario.js';
import { named, object, optional, text } from './shapes.js';

const environment = object<Environment>({
  name: text,
  location: text,
  tags: optional(named(text)),
  network,
  managedIdentities: optional(named(managedIdentity)),
  keyVaults: optional(named(keyVault)),
  apiManagement,
  applicationGateway,
  functionApps: optional(named(functionApp)),
  local: optional(local),
  scenario: optional(scenario),
});

/**
 * Checks that a value, such as what a file exports, has the shape of an {@link Environment}: properties missing,
 * misspelt or of the wrong type. Azure’s own clients drop a misspelt property without a word.
 */
export function checkShape(value: unknown): readonly Finding[] {
  const { issues = [] } = v.safeParse(environment, value);
  return issues.map(toFinding);
}

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

/** What valibot found, in the words of a {@link Finding}. */
export function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const name = String(path.at(-1));
    const known = issue.message.split('\n');
    return finding('unknown-property', path.slice(0, -1), { name, nearest: nearestName(name, known), known });
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.expected !== 'Object') {
    return finding('missing-property', path.slice(0, -1), { name: String(path.at(-1)) });
  }
  const ownWords = issue.type === 'custom' || issue.kind === 'validation';
  const expected = ownWords ? issue.message : (expectations[issue.expected ?? ''] ?? String(issue.expected));
  return finding('wrong-value', path, { expected, received: describe(issue.input, issue.type) });
}

/** The way to what an issue is about. */
export function pathOf({ path }: v.BaseIssue<unknown>): readonly (string | number)[] {
  return (path ?? []).map(({ key, type }) => (type === 'array' ? Number(key) : String(key)));
}

/** What was found, without its value: it may be a secret in the wrong place. */
function describe(input: unknown, issueType: string): string {
  if (input === null || input === undefined) return String(input);
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return issueType === 'picklist' ? JSON.stringify(input) : 'text';
  if (typeof input === 'number') return `the number ${input}`;
  if (typeof input === 'boolean') return String(input);
  return typeof input === 'function' ? 'a function' : 'an object';
}
