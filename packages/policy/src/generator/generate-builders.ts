import type { PolicyDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import { scopes, sections } from '../document/policy-document.js';
import { camelCase, pascalCase } from '../names.js';
import { printExample } from '../import/print-example.js';
import { layoutNodes } from '../xml/layout-xml.js';
import { keeps } from '../writer/keeps.js';
import { policyElement } from '../writer/policy-element.js';
import { docComment } from './doc-comment.js';

/** Policies whose function is written by hand, because it reads better than what their definition gives. */
const byHand = new Set(['choose']);

/**
 * The file `generated/builders.ts`: one function a policy, from the registry.
 *
 * @param format makes TypeScript readable; used for the examples
 */
export async function generateBuilders(
  definitions: readonly PolicyDefinition[],
  format: (code: string) => Promise<string>,
): Promise<string> {
  const written: string[] = [];
  for (const definition of definitions) {
    if (byHand.has(definition.name)) continue;
    const example = { kind: 'policy', name: definition.name, config: definition.example } as const;
    written.push(
      documentation(definition, await format(printExample(example).code), exampleXml(example)),
      builder(definition),
    );
  }
  return [
    '// Generated from the definitions in `policies/`; see CONTRIBUTING.md. Do not edit.',
    "import { flatten } from '../builder/flatten.js';",
    "import type { PolicyOptions } from '../builder/make-policy.js';",
    "import { makePolicy } from '../builder/make-policy.js';",
    "import type { ListOf, PolicyIn, PolicyList, SectionsOf } from '../builder/sectioned-policy.js';",
    "import type * as configs from './configs.js';",
    '',
    ...written,
  ].join('\n');
}

/** The XML of an example. */
export function exampleXml(example: Policy): string {
  return layoutNodes([policyElement(example, 'example')], {
    format: 'rawxml',
    keeps,
    gap: () => 'next-line',
  });
}

function documentation(definition: PolicyDefinition, code: string, xml: string): string {
  const { summary, documentation: page, undocumented, scopes: allowed } = definition;
  return docComment(
    summary,
    '',
    `${places(definition)}${allowed.length === 0 || allowed.length === scopes.length ? '' : ` Scopes: ${allowed.join(', ')}.`}`,
    ...(undocumented === true ? ['Not documented by Microsoft.'] : []),
    '',
    '@example',
    '```ts',
    ...code.trimEnd().split('\n'),
    '```',
    'gives',
    '```xml',
    ...xml.split('\n'),
    '```',
    '',
    `@see ${page}`,
  );
}

function places({ sections: allowed, resolver }: PolicyDefinition): string {
  if (resolver === true) return "Root of a GraphQL resolver's document: `resolver`.";
  if (allowed.length === 0) return 'Stands inside other policies only.';
  return allowed.length === sections.length ? 'Every section.' : `Sections: ${allowed.join(', ')}.`;
}

function builder(definition: PolicyDefinition): string {
  const { name, text, policies } = definition;
  const config = `configs.${pascalCase(name)}Config`;
  const own = `'${name}', ${config}`;
  const where = definition.sections.map((section) => `'${section}'`).join(' | ') || 'never';
  const keys = [text?.key, policies?.key].filter((key) => key !== undefined);
  const rest = keys.length === 0 ? config : `Omit<${config}, ${keys.map((key) => `'${key}'`).join(' | ')}>`;
  const hasRest = restCount(definition) > 0;
  const options = hasRest ? `${rest} & PolicyOptions` : 'PolicyOptions';
  const needed = needsRest(definition);
  if (policies !== undefined) {
    const only = policies.only === undefined ? undefined : Object.keys(policies.only);
    return containerBuilder({ name, where, own, options, needed, only });
  }
  const first = text === undefined ? [] : [`${text.key}: ${config}['${text.key}']`];
  const second = `${hasRest ? 'config' : 'options'}: ${options}${needed ? '' : ' = {}'}`;
  const given = hasRest ? 'config' : 'options';
  return [
    `export function ${camelCase(name)}(${[...first, second].join(', ')}): PolicyIn<${where}, ${own}> {`,
    text === undefined
      ? `  return makePolicy('${name}', ${given});`
      : `  return makePolicy('${name}', { ...${given}, ${text.key} });`,
    '}',
    '',
  ].join('\n');
}

interface Container {
  readonly name: string;
  readonly where: string;
  readonly own: string;
  readonly options: string;
  readonly needed: boolean;
  /** The only policies that it takes, wherever it stands itself: their sections say nothing. */
  readonly only: readonly string[] | undefined;
}

/** A policy that holds others stands where all of them may stand; its config may be left out when it can be. */
function containerBuilder({ name, where, own, options, needed, only }: Container): string {
  const listed = only !== undefined;
  const result = `PolicyIn<${listed ? where : `SectionsOf<L> & (${where})`}, ${own}>`;
  const method = camelCase(name) + (listed ? '' : '<const L extends PolicyList>');
  const names = only?.map((one) => `'${one}'`).join(' | ');
  const list = listed ? `ListOf<${names}>` : 'L';
  const any = listed ? list : 'PolicyList';
  if (needed) {
    return [
      `export function ${method}(config: ${options}, policies: ${list}): ${result} {`,
      `  return makePolicy('${name}', { ...config, policies: flatten(policies) });`,
      '}',
      '',
    ].join('\n');
  }
  return [
    `export function ${method}(policies: ${list}): ${result};`,
    `export function ${method}(config: ${options}, policies: ${list}): ${result};`,
    `export function ${camelCase(name)}(...given: [${any}] | [${options}, ${any}]): PolicyIn<never, ${own}> {`,
    `  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;`,
    `  return makePolicy('${name}', { ...config, policies: flatten(policies) });`,
    '}',
    '',
  ].join('\n');
}

function restCount({ attributes = {}, children = {} }: PolicyDefinition): number {
  return Object.keys(attributes).length + Object.keys(children).length;
}

function needsRest({ attributes = {}, children = {}, rules = [] }: PolicyDefinition): boolean {
  return (
    Object.values(attributes).some(({ required }) => required) ||
    Object.values(children).some(({ minimum }) => minimum > 0) ||
    rules.some(({ kind }) => kind === 'exactly-one' || kind === 'at-least-one')
  );
}
