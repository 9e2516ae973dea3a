import { parseJwt } from '@apim-kit/expressions';
import type { ValidateAzureAdTokenConfig } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { decryptsToken } from './decrypt-jwt.js';
import { issuerConfiguration } from './issuer-configuration.js';
import { checkAudience, checkIssuer, checkTimes, requiredClaims, textsOf } from './jwt-claims.js';
import { JwtRefusal, refusalError } from './jwt-refusal.js';
import { presentedToken } from './presented-token.js';
import { readTexts } from './read-texts.js';
import { statusCodeOf } from './status-code.js';
import { decodeToken, verifySignature, type DecodedToken } from './verify-jwt.js';

const policy = 'validate-azure-ad-token';

const publicCloud = 'https://login.microsoftonline.com';

/** Lets requests pass that show a token of a Microsoft Entra tenant for one of the named applications. */
export const validateAzureAdToken: Handler<ValidateAzureAdTokenConfig> = (config, compile) => {
  if (
    config.allowProtectedForwardedTokens !== undefined ||
    config.allowProofOfPossessionTokens !== undefined
  ) {
    return compile.unsupported('allow-…-tokens is not documented.');
  }
  const readTenant = compile.text(config.tenantId);
  const readEndpoint = compile.text(config.authenticationEndpoint ?? publicCloud);
  const readToken = presentedToken(config, compile);
  const decrypt = decryptsToken(config.decryptionKeys ?? [], compile);
  const readStatus = statusCodeOf(config.failedValidationHttpcode ?? 401, compile);
  const text = config.failedValidationErrorMessage;
  const readMessage = text === undefined ? null : compile.text(text);
  const output = config.outputTokenVariableName;
  const variable = output === undefined ? null : compile.literal(output);
  const readBackends = readTexts(config.backendApplicationIds, compile);
  const readClients = readTexts(config.clientApplicationIds, compile);
  const readAudiences = readTexts(config.audiences, compile);
  const checkClaims = requiredClaims(config.requiredClaims ?? [], compile);

  return async (exchange) => {
    try {
      const token = decodeToken(await decrypt(exchange, readToken(exchange)));
      const endpoint = readEndpoint(exchange).replace(/\/+$/, '');
      await checkOrigin(token, `${endpoint}/${readTenant(exchange)}`, exchange);
      checkTimes(token.claims, exchange.services.now(), 0, true);
      checkAudience(token.claims, [
        ...readAudiences(exchange),
        ...readBackends(exchange).flatMap((id) => [id, `api://${id}`]),
      ]);
      checkClient(token, readClients(exchange));
      checkClaims(exchange, token.claims);
      if (variable !== null) exchange.setVariable(variable, parseJwt(token.text));
      return undefined;
    } catch (error) {
      if (!(error instanceof JwtRefusal)) throw error;
      throw refusalError(policy, error, readStatus(exchange), readMessage?.(exchange) ?? null);
    }
  };
};

/** Signature and issuer, by the tenant's own configuration. Tokens of version 1 name another issuer than those of 2. */
async function checkOrigin(token: DecodedToken, tenantUrl: string, exchange: Exchange): Promise<void> {
  const url = `${tenantUrl}/v2.0/.well-known/openid-configuration`;
  const { issuer, keys } = await issuerConfiguration(policy, url, token.keyId, exchange);
  await verifySignature(token, keys);
  // Without an issuer to compare with, no issuer is the right one.
  const tenant = textsOf(token.claims['tid'])[0] ?? '';
  const version2 = (issuer ?? '').replace('{tenantid}', tenant);
  const own = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(version2)?.[0] ?? '';
  checkIssuer(token.claims, [version2, `https://sts.windows.net/${own}/`]);
}

/** The application that calls: `azp` in tokens of version 2, `appid` in those of version 1. */
function checkClient({ claims }: DecodedToken, allowed: readonly string[]): void {
  const client = textsOf(claims['azp'] ?? claims['appid'])[0];
  if (allowed.length === 0 || (client !== undefined && allowed.includes(client))) return;
  throw new JwtRefusal(
    'TokenClaimValueNotAllowed',
    `Client application '${client ?? ''}' is not allowed. Access denied.`,
  );
}
