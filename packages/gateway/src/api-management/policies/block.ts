import type { BlockConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Runs its policies, one after the other. */
export const block: Handler<BlockConfig> = ({ policies }, compile) => compile.policies(policies, null);
