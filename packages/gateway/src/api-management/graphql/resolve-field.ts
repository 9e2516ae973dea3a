import type { GraphQLFieldResolver } from 'graphql';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Run } from '../pipeline/flow.js';
import { loadGraphql } from './request.js';
import { ResolverContext } from './resolver-context.js';

/** Resolves a field with the document of its resolver. Fields side by side are resolved at the same time. */
export function resolveField(run: Run): GraphQLFieldResolver<unknown, Exchange> {
  return async (parent, args, exchange) => {
    const context = new ResolverContext(args, parent);
    try {
      await run(exchange.forResolver(context));
    } catch (error) {
      throw shown(error, exchange);
    }
    return context.value;
  };
}

/** Callers see of an error inside what other APIs show: nothing but an id. */
function shown(error: unknown, { requestId }: Exchange): unknown {
  if (!(error instanceof PolicyError) || error.details.reason === 'PolicyNotSupported') return error;
  const { GraphQLError } = loadGraphql();
  return new GraphQLError('Internal server error', {
    originalError: error,
    extensions: { activityId: requestId },
  });
}
