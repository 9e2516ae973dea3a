import type { LoadedPolicy } from '@apim-kit/environment';
import {
  readPolicyDocument,
  sections,
  type PolicyDocument,
  type Scope,
  type Section,
} from '@apim-kit/policy';
import type { NamedValues } from './installation/with-named-values.js';
import { compilePolicies } from './pipeline/compile-policies.js';
import type { Run } from './pipeline/flow.js';
import type { CompiledDocument } from './pipeline/plan.js';
import { targetOf } from './pipeline/policy-site.js';
import { never } from './pipeline/value-compiler.js';
import type { Workshop } from './pipeline/workshop.js';

/** Reads and compiles the policy document of one scope. */
export function compileDocument(
  { text, file }: LoadedPolicy,
  scope: Scope,
  workshop: Workshop,
): CompiledDocument {
  const { namedValues } = workshop;
  const { document, diagnostics } = readPolicyDocument(text, { file, namedValues, root: 'policies' });
  workshop.diagnostics.push(...diagnostics);
  return { scope, sections: compileSections(document?.sections ?? {}, scope, file, workshop) };
}

/** Reads and compiles the document of a GraphQL resolver. */
export function compileResolver({ text, file }: LoadedPolicy, workshop: Workshop): Run {
  const { namedValues } = workshop;
  const { document, diagnostics } = readPolicyDocument(text, { file, namedValues, root: 'resolver' });
  workshop.diagnostics.push(...diagnostics);
  const position = { file, line: 1, column: 1, offset: 0 };
  // A resolver runs where others call their backend, for one API.
  const place = { scope: 'api', section: 'backend', path: '', target: 'sent', position } as const;
  return document === undefined ? never : compilePolicies([document.policy], place, workshop);
}

function compileSections(
  document: PolicyDocument['sections'],
  scope: Scope,
  file: string,
  workshop: Workshop,
): CompiledDocument['sections'] {
  const position = { file, line: 1, column: 1, offset: 0 };
  const compiled = sections.map((section): [Section, Run | null] => {
    const policies = document[section] ?? [];
    if (policies.length === 0) return [section, null];
    const place = { scope, section, path: '', target: targetOf(section), position };
    return [section, compilePolicies(policies, place, workshop)];
  });
  return Object.fromEntries(compiled) as CompiledDocument['sections'];
}

/** Reads fragments when they are first asked for. */
export function createFragmentReader(
  fragments: ReadonlyMap<string, LoadedPolicy>,
  namedValues: NamedValues,
  diagnostics: Workshop['diagnostics'],
): Workshop['fragment'] {
  const byId = new Map([...fragments].map(([id, policy]) => [id.toLowerCase(), policy]));
  const read = new Map<string, ReturnType<Workshop['fragment']>>();
  return (id) => {
    const key = id.toLowerCase();
    const policy = byId.get(key);
    if (policy === undefined) return undefined;
    if (!read.has(key)) {
      const result = readPolicyDocument(policy.text, { file: policy.file, namedValues, root: 'fragment' });
      diagnostics.push(...result.diagnostics);
      read.set(key, result.document ?? null);
    }
    return read.get(key);
  };
}
