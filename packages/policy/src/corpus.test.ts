import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { comparePolicyDocuments } from './compare/compare-policy-documents.js';
import { compilePolicyDocument } from './writer/compile-policy-document.js';
import { convertPolicyText, formatPolicyText } from './writer/format-policy-text.js';
import { readPolicyDocument } from './reader/read-policy-document.js';
import { plain } from './testing/plain.js';

const corpus = new URL('../../../../shared/corpus/documents/', import.meta.url);
const here = existsSync(corpus);
const test = here ? it : it.skip;
const note = here ? '' : ' (skipped: the shared corpus is not on this machine)';

interface File {
  readonly name: string;
  readonly text: string;
}

/** What is wrong with documents of the corpus, and would be refused by the service too. */
const wrong: Readonly<Record<string, string>> = {
  'api-management-policy-snippets/examples__Call out to an HTTP endpoint and cache the response.policy.xml':
    'PL1010',
  'api-management-policy-snippets/examples__Filter response content based on product name.policy.xml':
    'PL1013',
  'api-management-policy-snippets/examples__Get OAuth2 access token from AAD using client id and certificate using key vault manage identity.xml':
    'PL2013',
  'aoai-apim-policies/policies__apis__POST__openai_completion_policy.xml': 'PL2009',
  'aoai-apim-policies/policies__products__ChatBot.xml': 'PL2008',
  'hmi-api-gateway-fh/infrastructure__template__api-policy.xml': 'PL2019',
  // The documentation of <trace> allows no expression as source.
  'techtrain-handson-azure-development/infra__app__apim-api-policy.xml': 'PL2014',
};

/** Placeholders that a template engine fills in before the service sees the document: `{retry_count}`, `#{rate}#`. */
const placeholder = /`(count|tokens-per-minute|calls)` of <[a-z-]+> is "(\{\w+\}|RETRY_COUNT|#\{\w+\}#)"/;

describe('the documents of the corpus', () => {
  const files: File[] = [];
  beforeAll(() => {
    if (!here) return;
    for (const entry of readdirSync(corpus, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = `${entry.parentPath}/${entry.name}`;
      files.push({
        name: path.slice(path.indexOf('+', path.indexOf('documents/')) + 1),
        text: readFileSync(path, 'utf8'),
      });
    }
  });

  test(`are read; the only errors are those that the service finds too${note}`, () => {
    expect(files).toHaveLength(423);
    const found: Record<string, string> = {};
    let templates = 0;
    for (const { name, text } of files) {
      const { diagnostics } = readPolicyDocument(text, { file: name });
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      const real = errors.filter(({ message }) => !placeholder.test(message));
      if (errors.length > real.length) templates++;
      for (const { code } of real) found[name] = code;
    }
    expect(found).toEqual(wrong);
    expect(templates).toBe(7);
  });

  test(`are formatted once and for all, and stay the same document${note}`, () => {
    let count = 0;
    for (const { name: file, text } of files) {
      const { formatted } = formatPolicyText(text, { file });
      if (formatted === undefined) continue;
      count++;
      expect(formatPolicyText(formatted, { file }).formatted).toBe(formatted);
      const { document } = readPolicyDocument(text, { file });
      const again = readPolicyDocument(formatted, { file }).document;
      expect(plain(again)).toEqual(plain(document));
      if (document === undefined || again === undefined) continue;
      expect(comparePolicyDocuments(document, again)).toEqual([]);
    }
    expect(count).toBe(421);
  });

  test(`keep every comment when they are formatted${note}`, () => {
    const comments = (text: string) => text.replace(/\r\n?/g, '\n').match(/<!--[^]*?-->/g) ?? [];
    const lost = files.filter(({ name: file, text }) => {
      const { formatted } = formatPolicyText(text, { file });
      return formatted !== undefined && comments(formatted).join() !== comments(text).join();
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test(`give the same back through xml and rawxml, as text and as documents${note}`, () => {
    let count = 0;
    for (const { name: file, text } of files) {
      const { document, diagnostics } = readPolicyDocument(text, { file });
      const { formatted } = formatPolicyText(text, { file });
      if (formatted === undefined) continue;
      const xml = convertPolicyText(text, { file, format: 'xml' });
      expect(convertPolicyText(xml, { file, format: 'rawxml' })).toBe(formatted);
      if (document === undefined || diagnostics.some(({ severity }) => severity === 'error')) continue;
      count++;
      for (const format of ['rawxml', 'xml'] as const) {
        const again = readPolicyDocument(compilePolicyDocument(document, format), { file });
        expect(plain(again.document)).toEqual(plain(document));
      }
    }
    expect(count).toBe(409);
  });
});
