import type { Literal } from '@apim-kit/policy';
import type { PolicyCompiler } from '../pipeline/handler.js';

/** Whether a policy wants the external cache and no other: there is only one cache here, the gateway's own. */
export const needsExternalCache = (
  cachingType: Literal<'prefer-external' | 'external' | 'internal'> | undefined,
  compile: PolicyCompiler,
): boolean => cachingType !== undefined && compile.literal(cachingType) === 'external';

export const noExternalCache = 'caching-type asks for an external cache, and there is none.';

/** Keys of values and of responses never meet. */
export const valueKey = (key: string): string => `value ${key}`;
