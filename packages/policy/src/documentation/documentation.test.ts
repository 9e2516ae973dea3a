import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import ts from 'typescript';
import type { Policy } from '../document/policy-document.js';
import { exampleXml } from '../generator/generate-builders.js';
import * as api from '../index.js';
import { policyDefinitions } from '../registry.js';
import { policyIndex } from './policy-index.js';
import { policyPage } from './policy-page.js';

const folder = new URL('../../../../docs/policies/', import.meta.url);
const gateway = new URL(
  '../../../gateway/src/api-management/policies/unsupported-policies.ts',
  import.meta.url,
);
const update = process.env['UPDATE_GENERATED'] === '1';
const definitions = Object.values(policyDefinitions);

// What runs locally is the gateway's to say. It depends on this package, so that its list is read and not imported.
const unsupported = new Map(
  [...readFileSync(gateway, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: unsupported\('(.*)'\),$/gm)].map(
    ([, name = '', reason = '']) => [name, reason],
  ),
);
/** As the pages say it; one test compares that with the gateway. */
const localSupport = (name: string): string | undefined =>
  update ? unsupported.get(name) : /^\| Runs locally +\| no: (.*?) +\|$/m.exec(read(name))?.[1];
const tidy = (text: string): Promise<string> =>
  format(text, { parser: 'markdown', singleQuote: true, printWidth: 110, trailingComma: 'all' });

const pages = new Map([
  ['README', () => policyIndex(definitions, localSupport)],
  ...definitions.map((definition) => [definition.name, () => policyPage(definition, localSupport)] as const),
]);
const blockOf = (page: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
const read = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');

describe('the pages about policies', () => {
  it('are what the definitions give (npm run generate -w @apim-kit/policy writes them)', async () => {
    if (update) {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
    }
    for (const [name, page] of pages) {
      const expected = await tidy(page());
      if (update) writeFileSync(new URL(`${name}.md`, folder), expected);
      expect(read(name)).toBe(expected);
    }
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].map((name) => `${name}.md`).sort());
  });

  it('say what runs locally as the gateway does (npm run generate -w @apim-kit/policy, after a new handler)', () => {
    const said = definitions.flatMap(({ name }) => {
      const reason = localSupport(name);
      return reason === undefined ? [] : [[name, reason]];
    });
    expect(said).toEqual([...unsupported].sort());
  });

  it.each(definitions.map(({ name }) => name))('show for %s the XML that its TypeScript gives', (name) => {
    const page = read(name);
    const [, names = '', body = ''] =
      /import \{([^}]*)\} from '@apim-kit\/policy';\n\n([^]*)/.exec(blockOf(page, 'ts')) ?? [];
    const uses = names.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    const values = uses.map((one) => (api as Readonly<Record<string, unknown>>)[one]);
    const policy = new Function(...uses, `"use strict"; return ${body}`)(...values) as Policy;
    expect(`${exampleXml(policy)}\n`).toBe(blockOf(page, 'xml'));
  });

  it('show TypeScript that compiles', () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      customConditions: ['@apim-kit/source'],
    };
    const host = ts.createCompilerHost(options);
    const examples = new Map(
      definitions.map(({ name }) => [
        `${root}packages/policy/src/${name}.example.ts`,
        blockOf(read(name), 'ts'),
      ]),
    );
    const readFile = host.readFile.bind(host);
    const fileExists = host.fileExists.bind(host);
    host.readFile = (file) => examples.get(file) ?? readFile(file);
    host.fileExists = (file) => examples.has(file) || fileExists(file);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (file, version, ...rest) => {
      const text = examples.get(file);
      return text === undefined
        ? getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, text, version);
    };
    const program = ts.createProgram([...examples.keys()], options, host);
    const found = [...examples.keys()].flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(
      found.map(({ messageText, file }) => [
        file?.fileName,
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]),
    ).toEqual([]);
  });
});
