import type { IncludeFragmentConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Runs the policies of a fragment as if they stood here. */
export const includeFragment: Handler<IncludeFragmentConfig> = ({ fragmentId }, compile) => {
  const id = compile.literal(fragmentId);
  const run = compile.fragment(id);
  return (exchange) => {
    exchange.note(() => `fragment ${id}`);
    return run(exchange);
  };
};
