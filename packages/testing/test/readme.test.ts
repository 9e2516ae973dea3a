import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example in the README is the one that runs in these tests', () => {
  const example = read('readme-example.test.ts').replace(/^\/\* eslint-disable .*\n/, '');
  expect(read('../README.md')).toContain('```ts\n' + example + '```');
});
