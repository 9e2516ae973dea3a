import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { rules } from '../rule-catalogue.js';
import { ruleIndex } from './rule-index.js';
import { rulePage } from './rule-page.js';

const folder = new URL('../../../../../docs/lint/', import.meta.url);
const update = process.env['UPDATE_GENERATED'] === '1';
const tidy = (text: string): Promise<string> =>
  format(text, { parser: 'markdown', singleQuote: true, printWidth: 110, trailingComma: 'all' });

describe('the pages about rules', () => {
  it('are what the rules give (npm run generate -w @apim-kit/policy writes them)', async () => {
    if (update) {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder)) rmSync(new URL(file, folder));
    }
    const pages = new Map([
      ['README.md', ruleIndex(rules)],
      ...rules.map((rule) => [`${rule.kind.code}.md`, rulePage(rule)] as const),
    ]);
    for (const [name, page] of pages) {
      const expected = await tidy(page);
      if (update) writeFileSync(new URL(name, folder), expected);
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(expected);
    }
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it('list every rule once', () => {
    const listed = [...ruleIndex(rules).matchAll(/^\| \[(\w+)\]/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual(rules.map(({ kind }) => kind.code).sort());
  });
});
