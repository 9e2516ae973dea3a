import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePolicyDocument, policyDefinitions } from '@apim-kit/policy';

const shared = fileURLToPath(new URL('../../../shared/corpus/documents', import.meta.url));

/**
 * Policy files of a folder, by default real ones of other people where they are on this machine; without them the
 * examples of the documentation, one a document.
 *
 * @returns {{ origin: string, documents: readonly string[] }}
 */
export function policyDocuments(folder = process.argv[2] ?? shared) {
  if (!existsSync(folder)) return { origin: 'examples of the documentation', documents: examples() };
  const documents = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return { origin: 'real policy files', documents };
}

function examples() {
  return Object.values(policyDefinitions)
    .filter(({ sections }) => sections.length > 0)
    .map(({ name, sections, example }) => {
      const policy = { kind: 'policy', name, config: example };
      return compilePolicyDocument({ kind: 'policies', sections: { [sections.at(-1)]: [policy] } }, 'rawxml');
    });
}
