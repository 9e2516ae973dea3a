import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from './catalogue.js';

describe('the catalogue of findings', () => {
  it('stands in the README code by code', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const documented = [...readme.slice(readme.indexOf('## Findings')).matchAll(/`([A-Za-z-]+)`/g)].map(
      ([, code]) => code,
    );
    expect(documented.filter((code) => code !== undefined && code in catalogue).sort()).toEqual(
      Object.keys(catalogue).sort(),
    );
  });
});
