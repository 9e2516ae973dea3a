import type { ResourceContext } from '../resource-context.js';
import { resourceKey, type ResourceKey } from '../resource-key.js';
import { serviceType } from './service.js';

/** What the service looks up when it takes a policy: which children, and how a text names them. */
const lookups = [
  { children: 'namedValues', pattern: /\{\{\s*([\w.-]+)\s*\}\}/g },
  { children: 'policyFragments', pattern: /\bfragment-id\s*=\s*["']([^"'@]+)["']/g },
  { children: 'backends', pattern: /\bbackend-id\s*=\s*["']([^"'@]+)["']/g },
  { children: 'certificates', pattern: /\bcertificate-id\s*=\s*["']([^"'@]+)["']/g },
  { children: 'loggers', pattern: /\blogger-id\s*=\s*["']([^"'@]+)["']/g },
] as const;

/**
 * What must exist before the service takes a policy. A text in a comment costs an edge too many and nothing else, so
 * the text is searched, not read.
 */
export function policyDependencies(text: string, { environment }: ResourceContext): readonly ResourceKey[] {
  const { name } = environment.apiManagement;
  return lookups.flatMap(({ children, pattern }) =>
    [...text.matchAll(pattern)].map(([, id]) =>
      resourceKey({ type: `${serviceType}/${children}`, name: `${name}/${id}` }),
    ),
  );
}
