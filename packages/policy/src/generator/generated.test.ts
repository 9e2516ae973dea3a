import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { policyDefinitions } from '../registry.js';
import { generateBuilders } from './generate-builders.js';
import { generateConfigs } from './generate-configs.js';

const options = { parser: 'typescript', singleQuote: true, printWidth: 110, trailingComma: 'all' } as const;
const tidy = (code: string): Promise<string> => format(code, options);
const narrow = (code: string): Promise<string> => format(code, { ...options, printWidth: 90 });
const definitions = Object.values(policyDefinitions);

const files = {
  configs: async () => tidy(generateConfigs(definitions)),
  builders: async () => tidy(await generateBuilders(definitions, narrow)),
};

describe('the generated files', () => {
  it.each(Object.entries(files))(
    '%s.ts is what the definitions give (UPDATE_GENERATED=1 writes it)',
    async (name, generate) => {
      const file = new URL(`../generated/${name}.ts`, import.meta.url);
      const expected = await generate();
      if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(file, expected);
      expect(readFileSync(file, 'utf8')).toBe(expected);
    },
  );
});
