import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { registry } from '../registry.js';
import { generateDocumentation } from './generate-documentation.js';

const file = new URL('../../../../docs/expressions.md', import.meta.url);

describe('docs/expressions.md', () => {
  it('is what the definitions give (UPDATE_GENERATED=1 writes it)', async () => {
    const expected = await format(generateDocumentation(registry), { parser: 'markdown' });
    if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(file, expected);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });

  it('counts what works and what does not', () => {
    const text = generateDocumentation([
      {
        definition: {
          name: 'Example',
          namespace: 'System',
          kind: 'class',
          members: ['int A { get; }', { signature: 'void B()', unsupported: 'it is only an example' }],
        },
        runtime: { A: () => 1 },
      },
    ]);
    expect(text).toContain('**1 type with 2 members**');
    expect(text).toContain('1 work, 1 are unsupported');
    expect(text).toContain('- Unsupported (it is only an example): `void B()`');
  });
});
