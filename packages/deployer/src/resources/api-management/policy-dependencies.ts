import type { ResourceKey } from '../resource-key.js';
import { keyAt, type LevelContext } from './level-context.js';

/** What the level looks up when it takes a policy: which children, and how a text names them. */
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
export function policyDependencies(text: string, context: LevelContext): readonly ResourceKey[] {
  return lookups.flatMap(({ children, pattern }) =>
    [...text.matchAll(pattern)].map(([, id = '']) => keyAt(context, children, id)),
  );
}
