import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readPolicyDocument, type DocumentDiagnostic } from '@apim-kit/policy';
import { pfxOf, sampleCertificates } from '../../test/certificates.js';
import { policies } from '../../test/policies.js';
import type { PolicyStep } from '../trace/trace.js';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/documents', import.meta.url));
const here = existsSync(corpus);

interface Document {
  readonly file: string;
  readonly text: string;
}

const documents = (): Document[] =>
  readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.slice(corpus.length + 1), text: readFileSync(file, 'utf8') }));

const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((m) => m[1]!)),
];

const { client01 } = sampleCertificates();

/** What a document takes for granted: fragments, backends, certificates and named values under the names that it uses. */
function compile({ file, text }: Document) {
  const fragment = /<fragment[\s>]/.test(text);
  const names = matches(text, /\{\{([A-Za-z0-9._-]+)\}\}/g);
  return policies({
    ...(fragment ? { inbound: '<include-fragment fragment-id="it" />' } : { document: { text, file } }),
    fragments: Object.fromEntries([
      ...matches(text, /fragment-id="([^"]+)"/g).map((id) => [id, '']),
      ...(fragment ? [['it', { text, file }]] : []),
    ]),
    namedValues: new Map(names.map((name) => [name, { value: valueOf(name), secret: false }])),
    certificates: new Map(
      matches(text, /\bcertificate-id="([^"@{]+)"/g).map((id) => [
        id,
        { certificate: client01.certificate, pfx: pfxOf(client01) },
      ]),
    ),
    apiManagement: {
      backends: Object.fromEntries(
        matches(text, /backend-id="([^"@]+)"/g).map((id) => [id, { url: 'https://backend.example' }]),
      ),
    },
  });
}

const valueOf = (name: string): string =>
  /ur[li]|endpoint|host|backend|service/i.test(name) ? 'https://example.com' : '1';

const snippet = (name: string): string => join('Azure+api-management-policy-snippets', `examples__${name}`);

/** Documents whose expressions API Management would refuse too. */
const invalid: ReadonlySet<string> = new Set([
  // MatchedParameters is called like a method.
  snippet('DELETE a from to blobStorage account.xml'),
  snippet('GET a file from blobStorage account.xml'),
  snippet('PUT a file to blobStorage account.xml'),
  // A string is added to a number, and XmlDocument is not among the types that expressions may use.
  snippet('Return a blob URL signed with a user delegation SAS token.xml'),
  // XmlReader is not among the types that expressions may use.
  snippet('Extract value from XML.xml'),
  // Attributes of another policy were pasted into their strings: `"patch="""`.
  snippet('Loopback request for service at same API Management service.xml'),
  snippet('Pre-authorize requests based on HTTP method with validate-jwt.policy.xml'),
]);

/** The documents that can be read, compiled. */
const readable = () =>
  documents()
    .filter(({ file, text }) => {
      const { document, diagnostics } = readPolicyDocument(text, { file });
      return document !== undefined && diagnostics.every(({ severity }) => severity !== 'error');
    })
    .map((document) => ({ ...document, ...compile(document) }));

const errorsOf = (diagnostics: readonly DocumentDiagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

/** Says where the policy stands, how long it took, and why it stopped if it did. */
function isTold({ position, durationMs, outcome, notes, changes }: PolicyStep): boolean {
  const place = position !== null && position.file !== '' && position.line > 0 && position.column > 0;
  return place && durationMs >= 0 && (outcome === 'done' || notes.length + changes.length > 0);
}

const skipped = '(skipped: the shared corpus is not on this machine)';

describe('real policy files', () => {
  (here ? it : it.skip)(`use policies that run here, 95 of 100 at least ${skipped}`, () => {
    const compiled = readable();
    const stopped = compiled.flatMap(({ unsupported }) => unsupported);
    const supported = compiled.filter(({ unsupported }) => unsupported.length === 0).length;
    expect({ stopped, enough: supported >= 0.95 * documents().length }).toEqual({
      stopped: [],
      enough: true,
    });
    const valid = compiled.filter(({ file }) => !invalid.has(file));
    expect(valid.flatMap(({ diagnostics }) => errorsOf(diagnostics))).toEqual([]);
  });

  (here ? it : it.skip)(`take a request without an error inside the gateway ${skipped}`, async () => {
    const failures: string[] = [];
    for (const { file, call } of readable()) {
      if (invalid.has(file)) continue;
      const { refusal, steps } = await call({ headers: [['Authorization', 'Bearer a.b.c']] });
      if (refusal?.reason === 'InternalError') failures.push(`${file}: ${refusal.source} ${refusal.message}`);
      for (const step of steps) if (!isTold(step)) failures.push(`${file}: the trace of ${step.name}`);
    }
    expect(failures).toEqual([]);
  });
});
