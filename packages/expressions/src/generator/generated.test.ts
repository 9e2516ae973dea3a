import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { findType } from '../binder/find-type.js';
import { registry } from '../registry.js';
import { exceptionTypes } from '../runtime/clr/exceptions.js';
import { languageTypes } from '../type-system/language-types.js';
import { registerTypes } from '../type-system/universe.js';
import { generateCodeNames, generateOperators } from './generate-operators.js';
import { generateTypes, generateValues } from './generate-values.js';

registerTypes(languageTypes);
registerTypes(exceptionTypes);
registerTypes(registry);

const options = { parser: 'typescript', singleQuote: true, printWidth: 110, trailingComma: 'all' } as const;

const files = {
  values: generateValues,
  types: generateTypes,
  operators: generateOperators,
  'code-names': () =>
    generateCodeNames((type) => {
      const found = findType(null, type.definition.name, type.typeArguments);
      return found.kind === 'found' && found.type === type;
    }),
};

describe('the generated interfaces', () => {
  it.each(Object.entries(files))(
    '%s.ts is what the definitions give (UPDATE_GENERATED=1 writes it)',
    async (name, generate) => {
      const file = new URL(`../builder/generated/${name}.ts`, import.meta.url);
      const text = generate();
      const expected = await format(text, options).catch((error: unknown) => {
        if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(file, text);
        throw error;
      });
      if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(file, expected);
      expect(readFileSync(file, 'utf8')).toBe(expected);
    },
  );
});
