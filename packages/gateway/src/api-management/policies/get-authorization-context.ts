import { AuthorizationValue } from '@apim-kit/expressions';
import type { GetAuthorizationContextConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import { NamedMap } from '../exchange/named-map.js';
import type { Handler } from '../pipeline/handler.js';
import { hideToken } from './managed-identity.js';
import { tokenFailure } from './token-failure.js';

const policy = 'get-authorization-context';

/** Keeps the access token of a connection of credential manager in a variable, an `Authorization`. */
export const getAuthorizationContext: Handler<GetAuthorizationContextConfig> = (config, compile) => {
  const readProvider = compile.text(config.providerId);
  const readConnection = compile.text(config.authorizationId);
  const readVariable = compile.text(config.contextVariableName);
  const readType = compile.text(config.identityType ?? 'managed');
  const readIdentity = config.identity === undefined ? null : compile.text(config.identity);
  const readIgnore = compile.boolean(config.ignoreError ?? false);
  return async (exchange) => {
    const [providerId, authorizationId] = [readProvider(exchange), readConnection(exchange)];
    const variable = readVariable(exchange);
    const type = readType(exchange);
    const identity = type === 'jwt' ? (readIdentity?.(exchange) ?? '') : null;
    if (type !== 'managed' && type !== 'jwt') throw invalidValue(policy, `identity-type can't be '${type}'.`);
    if (identity === '') throw invalidValue(policy, 'identity-type="jwt" needs a token in identity.');
    const ignored = readIgnore(exchange);
    try {
      if (providerId === '' || authorizationId === '') throw new Error('The policy names no connection.');
      const request = { providerId, authorizationId, identity };
      const found = await exchange.services.identity.authorization(request);
      if (found === null) throw new Error(`There is no connection '${authorizationId}' of '${providerId}'.`);
      hideToken(exchange, found.accessToken);
      const claims = new NamedMap(Object.entries(found.claims));
      exchange.setVariable(variable, new AuthorizationValue(found.accessToken, claims));
    } catch (error) {
      const failure = tokenFailure(policy, error);
      if (!ignored) throw failure;
      exchange.note(() => `${variable}: null, for ${failure.message}`);
      exchange.setVariable(variable, null);
    }
    return undefined;
  };
};
