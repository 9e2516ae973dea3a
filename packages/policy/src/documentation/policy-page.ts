import type { PolicyDefinition } from '../define-policy.js';
import { gateways } from '../define-policy.js';
import { scopes, sections } from '../document/policy-document.js';
import { exampleXml } from '../generator/generate-builders.js';
import { printExample } from '../import/print-example.js';
import { elementSection } from './element-section.js';
import { block, code, table } from './markdown.js';

/** Why a policy does not run on a laptop; undefined for one that does. */
export type LocalSupport = (policy: string) => string | undefined;

/** The page of a policy, as Markdown. */
export function policyPage(definition: PolicyDefinition, localSupport: LocalSupport): string {
  const { name, summary, documentation, undocumented, ends } = definition;
  const example = { kind: 'policy', name, config: definition.example } as const;
  const { code: typescript, uses } = printExample(example);
  return [
    '<!-- Generated from the definitions of @apim-kit/policy. Do not edit. -->',
    '',
    `# ${name}`,
    '',
    summary,
    '',
    ...(undocumented === true ? ['The service knows it, and no page of Microsoft describes it.', ''] : []),
    ...(ends === true ? ['Nothing behind it in the same list runs.', ''] : []),
    ...table(['', ''], facts(definition, localSupport(name))),
    '',
    `Source: [Microsoft's page](${documentation}).`,
    '',
    '## Example',
    '',
    ...block('ts', `import { ${uses.join(', ')} } from '@apim-kit/policy';\n\n${typescript}`),
    '',
    'gives',
    '',
    ...block('xml', exampleXml(example)),
    '',
    ...elementSection(definition, [name]),
  ].join('\n');
}

function facts(definition: PolicyDefinition, reason: string | undefined): readonly (readonly string[])[] {
  const { category, fragment, onHandshake } = definition;
  return [
    ['Category', category],
    ['Sections', listed(definition.sections, sections, place(definition))],
    ['Scopes', listed(definition.scopes, scopes, 'GraphQL resolvers')],
    ['Gateways', listed(definition.gateways, gateways, 'none')],
    ['In fragments', fragment ? 'yes' : 'no'],
    ...(onHandshake ? [] : [['WebSocket APIs', 'skipped when inherited, refused on the handshake']]),
    ['Runs locally', reason === undefined ? 'yes' : `no: ${reason}`],
  ];
}

function place({ resolver }: PolicyDefinition): string {
  return resolver === true ? "the root of a GraphQL resolver's document" : 'inside other policies only';
}

function listed(values: readonly string[], all: readonly string[], none: string): string {
  if (values.length === 0) return none;
  return values.length === all.length ? `all: ${values.map(code).join(', ')}` : values.map(code).join(', ');
}
