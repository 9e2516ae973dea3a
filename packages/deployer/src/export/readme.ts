import type { Environment } from '@apim-kit/environment';
import type { Module } from './modules.js';
import { isSecure, type TemplateParameter } from './template-parameter.js';

/** What to do with an export: the commands that deploy it, and where its secrets come from. */
export function readme(
  format: 'arm' | 'bicep',
  { name }: Environment,
  parameters: readonly TemplateParameter[],
  modules: readonly Module[],
): string {
  const secure = parameters.filter(isSecure);
  const extension = format === 'arm' ? 'json' : 'bicep';
  return [
    `# ${name}`,
    '',
    `Made by \`apim-kit export ${format}\` from the environment’s definition. Change that and export again.`,
    '',
    '```sh',
    ...command(format, secure),
    '```',
    '',
    ...secretsTable(secure),
    '| module | resources |',
    '| --- | --- |',
    ...modules.map((module) => `| \`modules/${module.name}.${extension}\` | ${module.resources.length} |`),
    '',
    format === 'arm'
      ? '`main.json` holds everything; a template of `modules` deploys one part into a group that has the rest.'
      : '`main.bicep` puts the modules together; one of them deploys a part into a group that has the rest.',
    '',
  ].join('\n');
}

function command(format: 'arm' | 'bicep', secure: readonly TemplateParameter[]): readonly string[] {
  const lines =
    format === 'bicep'
      ? ['az deployment group create --resource-group <group>', '  --parameters main.bicepparam']
      : [
          'az deployment group create --resource-group <group>',
          '  --template-file main.json --parameters main.parameters.json',
          ...secure.map((each) => `  --parameters ${each.name}="$${each.environmentVariable}"`),
        ];
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

function secretsTable(secure: readonly TemplateParameter[]): readonly string[] {
  if (secure.length === 0) return [];
  return [
    'Secrets stand in no file. The data of a PFX are its base64: `base64 -w0 server.pfx`.',
    '',
    '| secure parameter | environment variable |',
    '| --- | --- |',
    ...secure.map((each) => `| \`${each.name}\` | \`${each.environmentVariable}\` |`),
    '',
  ];
}
