import type { Literal, Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Run } from '../pipeline/flow.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { tokenFailure } from './token-failure.js';

/** Of the policies that get a token for the gateway's identity. */
export interface ManagedIdentityConfig {
  readonly resource: Value<string>;
  readonly clientId?: Literal<string>;
  readonly outputTokenVariableName?: Literal<string>;
  readonly ignoreError?: Value<boolean>;
}

/** Compiles getting a token: for the Authorization header, or for a variable where one is named. */
export function managedIdentity(config: ManagedIdentityConfig, compile: PolicyCompiler): Run {
  const { policy } = compile.site;
  const variable =
    config.outputTokenVariableName === undefined ? null : compile.literal(config.outputTokenVariableName);
  if (variable === null && (compile.target === 'response' || compile.target === 'returned')) {
    return compile.unsupported('a response takes no token; output-token-variable-name would keep it.');
  }
  const readResource = compile.text(config.resource);
  const clientId = config.clientId === undefined ? null : compile.literal(config.clientId);
  const readIgnore = compile.boolean(config.ignoreError ?? false);
  return async (exchange) => {
    const resource = readResource(exchange);
    const ignored = readIgnore(exchange);
    let token: string | null = null;
    try {
      if (resource === '') throw new Error('The policy names no resource.');
      token = await exchange.services.identity.managedIdentityToken({ resource, clientId });
    } catch (error) {
      const failure = tokenFailure(policy, error);
      if (!ignored) throw failure;
      exchange.note(() => `no token for ${resource}: ${failure.message}`);
    }
    if (token !== null) hideToken(exchange, token);
    if (variable !== null) exchange.setVariable(variable, token);
    else if (token !== null) compile.message(exchange).headerList.set('Authorization', `Bearer ${token}`);
    if (token !== null) exchange.note(() => `token for ${resource}`);
    return undefined;
  };
}

/** Keeps a token out of the trace. */
export const hideToken = ({ recorder }: Exchange, token: string): void => recorder.hide(token);
