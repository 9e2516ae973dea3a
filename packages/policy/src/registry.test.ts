import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicyDocument } from './writer/compile-policy-document.js';
import { exampleXml } from './generator/generate-builders.js';
import { readPolicyDocument } from './reader/read-policy-document.js';
import { policyDefinitions } from './registry.js';
import { plain } from './testing/plain.js';

const reference = new URL('../../../../shared/facts/policies.json', import.meta.url);
const here = existsSync(reference);

describe.each(Object.values(policyDefinitions))('the definition of $name', (definition) => {
  const policy = { kind: 'policy', name: definition.name, config: definition.example } as const;
  // What forwards the request stands in backend only.
  const section = definition.sections.find((one) => one === 'backend') ?? definition.sections[0];

  it('has an example that reads back as it was written, in both formats', () => {
    if (definition.resolver === true) {
      const document = { kind: 'resolver', policy } as const;
      const text = compilePolicyDocument(document, 'rawxml');
      const read = readPolicyDocument(text, { file: 'example.xml', root: 'resolver' });
      expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plain(read.document)).toEqual(plain(document));
      return;
    }
    if (section === undefined) {
      expect(exampleXml(policy)).toMatch(new RegExp(`^<${definition.name}[ >]`));
      return;
    }
    const document = { kind: 'policies', sections: { [section]: [policy] } } as const;
    for (const format of ['rawxml', 'xml'] as const) {
      const text = compilePolicyDocument(document, format);
      const read = readPolicyDocument(text, { file: 'example.xml' });
      expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(plain(read.document)).toEqual(plain(document));
    }
  });

  it('names its page and says in sentences what it does', () => {
    expect(definition.documentation).toMatch(
      /^https:\/\/learn\.microsoft\.com\/azure\/api-management\/[a-z0-9#-]+$/,
    );
    expect(definition.summary).toMatch(/^[A-Z].*\.$/);
    const fields = [
      ...Object.values(definition.attributes ?? {}),
      ...Object.values(definition.children ?? {}),
    ];
    expect(fields.filter(({ docs }) => !/^[A-Z`].*\.$/.test(docs)).map(({ docs }) => docs)).toEqual([]);
  });
});

describe('the registry', () => {
  it('holds a definition for each file', () => {
    const files = readdirSync(new URL('./policies/', import.meta.url));
    expect(Object.keys(policyDefinitions).sort()).toEqual(
      files.map((file) => file.replace('.ts', '')).sort(),
    );
  });

  it('names each definition as its key', () => {
    expect(Object.entries(policyDefinitions).filter(([key, { name }]) => key !== name)).toEqual([]);
  });

  (here ? it : it.skip)(
    `holds every documented policy with its attributes${here ? '' : ' (skipped: the shared reference is not on this machine)'}`,
    () => {
      const documented = JSON.parse(readFileSync(reference, 'utf8')) as Record<string, DocumentedPolicy>;
      const missing = Object.entries(documented).flatMap(([name, { elements = {}, xsd = {} }]) => {
        const definition = Object.values(policyDefinitions).find((candidate) => candidate.name === name);
        if (definition === undefined) return [name];
        const known = Object.keys(definition.attributes ?? {});
        const wanted = [elements[name], xsd[name]].flatMap((element) =>
          Object.keys(element?.attributes ?? {}),
        );
        return wanted
          .filter((attribute) => attribute !== 'id' && !known.includes(attribute))
          .map((a) => `${name}/${a}`);
      });
      expect(missing).toEqual([]);
    },
  );
});

interface DocumentedPolicy {
  readonly elements?: Readonly<Record<string, { readonly attributes: Readonly<Record<string, unknown>> }>>;
  readonly xsd?: Readonly<Record<string, { readonly attributes: Readonly<Record<string, unknown>> }>>;
}
