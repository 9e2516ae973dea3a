import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, expect } from '@jest/globals';
import { policies } from '../../test/policies.js';
import { readPolicyDocument } from '@apim-kit/policy';
const corpus = '/work/shared/corpus/documents';
const matches = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((m) => m[1]!))];
it('counts', () => {
  let total = 0, none = 0, readable = 0, clean = 0;
  const by: Record<string, number> = {}; const only: Record<string, number> = {}; const codes: Record<string, string[]> = {};
  for (const entry of readdirSync(corpus, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name); const text = readFileSync(file, 'utf8'); total++;
    const read = readPolicyDocument(text, { file });
    const ok = read.document !== undefined && read.diagnostics.every((d) => d.severity !== 'error');
    if (!ok) continue; readable++;
    const fragment = /<fragment[\s>]/.test(text);
    const names = matches(text, /\{\{([A-Za-z0-9._-]+)\}\}/g);
    const r = policies({
      ...(fragment ? { inbound: '<include-fragment fragment-id="it" />' } : { document: { text, file } }),
      fragments: Object.fromEntries([...matches(text, /fragment-id="([^"]+)"/g).map((id) => [id, '']), ...(fragment ? [['it', { text, file }]] : [])]),
      namedValues: new Map(names.map((n) => [n, { value: /ur[li]|endpoint|host|backend|service/i.test(n) ? 'https://example.com' : '1', secret: false }])),
      apiManagement: { backends: Object.fromEntries(matches(text, /backend-id="([^"@]+)"/g).map((id) => [id, { url: 'https://backend.example' }])) },
    });
    const set = new Set(r.unsupported.map((u) => u.policy + ': ' + u.reason));
    if (set.size === 0) { none++; if (r.diagnostics.every((d) => d.severity !== 'error')) clean++; else for (const d of r.diagnostics) if (d.severity==='error') (codes[d.code] ??= []).push(file.slice(corpus.length) + ':' + d.line + ' ' + d.message); }
    for (const s of set) by[s] = (by[s] ?? 0) + 1;
    if (set.size === 1) only[[...set][0]!] = (only[[...set][0]!] ?? 0) + 1;
  }
  const top = (o: Record<string, number>) => Object.entries(o).sort((a, b) => b[1] - a[1]).slice(0, 40);
  process.stdout.write(JSON.stringify({ total, readable, none, clean, by: top(by), only: top(only), codes }, null, 1));
  expect(total).toBeGreaterThan(0);
});
