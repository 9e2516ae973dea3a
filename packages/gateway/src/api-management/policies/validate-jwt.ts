import { createPublicKey, createSecretKey } from 'node:crypto';
import { parseJwt } from '@apim-kit/expressions';
import type { ValidateJwtConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { andThen, type Flow } from '../pipeline/flow.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { decryptsToken } from './decrypt-jwt.js';
import { issuerConfiguration } from './issuer-configuration.js';
import { checkAudience, checkIssuer, checkTimes, requiredClaims } from './jwt-claims.js';
import { JwtRefusal, refusalError } from './jwt-refusal.js';
import type { OpenIdConfiguration, SigningKey } from './open-id.js';
import { presentedToken } from './presented-token.js';
import { readTexts } from './read-texts.js';
import { statusCodeOf } from './status-code.js';
import { decodeToken, verifySignature, type DecodedToken } from './verify-jwt.js';

const policy = 'validate-jwt';

/** Lets requests pass that show a token with the right signature, times, audience, issuer and claims. */
export const validateJwt: Handler<ValidateJwtConfig> = (config, compile) => {
  const reason = unsupportedPart(config);
  if (reason !== null) return compile.unsupported(reason);
  const readToken = presentedToken(config, compile);
  const decrypt = decryptsToken(config.decryptionKeys ?? [], compile);
  const readStatus = statusCodeOf(config.failedValidationHttpcode ?? 401, compile);
  const readMessage =
    config.failedValidationErrorMessage === undefined
      ? null
      : compile.text(config.failedValidationErrorMessage);
  const readNeedsEnd = compile.boolean(config.requireExpirationTime ?? true);
  const readSigned = compile.boolean(config.requireSignedTokens ?? true);
  const readSkew = compile.number(config.clockSkew ?? 0);
  const variable =
    config.outputTokenVariableName === undefined ? null : compile.literal(config.outputTokenVariableName);
  const readUrls = (config.openidConfigs ?? []).map(({ url }) => compile.text(url));
  const readKeys = keysOf(config, compile);
  const readAudiences = readTexts(config.audiences, compile);
  const readIssuers = readTexts(config.issuers, compile);
  const checkClaims = requiredClaims(config.requiredClaims ?? [], compile);

  const configurationsOf = (
    exchange: Exchange,
    { keyId }: DecodedToken,
  ): readonly OpenIdConfiguration[] | Promise<readonly OpenIdConfiguration[]> => {
    if (readUrls.length === 0) return noConfigurations;
    // All URLs first: an expression that throws must not leave a request behind that nobody waits for.
    const urls = readUrls.map((read) => read(exchange));
    const found = urls.map((url) => issuerConfiguration(policy, url, keyId, exchange));
    return found.some((one) => one instanceof Promise)
      ? Promise.all(found)
      : (found as readonly OpenIdConfiguration[]);
  };

  const checkSignature = (
    exchange: Exchange,
    token: DecodedToken,
    configurations: readonly OpenIdConfiguration[],
  ): Promise<void> | undefined => {
    if (token.algorithm === 'none' && !readSigned(exchange)) return undefined;
    return verifySignature(token, [...configurations.flatMap(({ keys }) => keys), ...readKeys(exchange)]);
  };

  const checkContents = (
    exchange: Exchange,
    { text, claims }: DecodedToken,
    configurations: readonly OpenIdConfiguration[],
  ): Flow => {
    checkTimes(claims, exchange.services.now(), readSkew(exchange), readNeedsEnd(exchange));
    checkAudience(claims, readAudiences(exchange));
    const issuers = configurations.flatMap(({ issuer }) => issuer ?? []);
    checkIssuer(claims, [...readIssuers(exchange), ...issuers]);
    checkClaims(exchange, claims);
    if (variable !== null) exchange.setVariable(variable, parseJwt(text));
    exchange.note(() => `token of ${claims.iss ?? 'nobody'} for ${claims.sub ?? 'nobody'}`);
    return undefined;
  };

  const validate = (exchange: Exchange, text: string): Flow | Promise<Flow> => {
    const token = decodeToken(text);
    return andThen(configurationsOf(exchange, token), (configurations) =>
      andThen<undefined | void, Flow>(checkSignature(exchange, token, configurations), () =>
        checkContents(exchange, token, configurations),
      ),
    );
  };

  const refuse = (exchange: Exchange, error: unknown): never => {
    if (!(error instanceof JwtRefusal)) throw error;
    throw refusalError(policy, error, readStatus(exchange), readMessage?.(exchange) ?? null);
  };

  return (exchange) => {
    try {
      const flow = andThen(decrypt(exchange, readToken(exchange)), (text) => validate(exchange, text));
      return flow instanceof Promise ? flow.catch((error: unknown) => refuse(exchange, error)) : flow;
    } catch (error) {
      return refuse(exchange, error);
    }
  };
};

const noConfigurations: readonly OpenIdConfiguration[] = [];

function unsupportedPart(config: ValidateJwtConfig): string | null {
  if (config.issuerSigningTokens !== undefined) return 'issuer-signing-tokens is not documented.';
  if (config.issuerSigningKeys?.zumoMasterKeys !== undefined) return 'zumo-master-key is not documented.';
  if (config.openidConfigs?.some(({ host }) => host !== undefined) === true) {
    return 'host of openid-config is not documented.';
  }
  return null;
}

/** Keys that stand in the policy: secrets, certificates of the store, moduli. */
function keysOf({ issuerSigningKeys }: ValidateJwtConfig, compile: PolicyCompiler): Read<SigningKey[]> {
  const { certificates } = compile.installation;
  const reads = (issuerSigningKeys?.keys ?? []).map((config): Read<SigningKey> => {
    const readId = config.id === undefined ? null : compile.text(config.id);
    const readKey = keyOf(config);
    return (exchange) => ({ id: readId?.(exchange) ?? null, key: readKey(exchange) });
  });
  return (exchange) => reads.map((read) => read(exchange));

  function keyOf({
    certificateId,
    n,
    e,
    value,
  }: NonNullable<NonNullable<typeof issuerSigningKeys>['keys']>[number]): Read<SigningKey['key']> {
    if (certificateId !== undefined) {
      const readCertificate = compile.text(certificateId);
      const make = lastMade((id) => {
        const certificate = certificates.get(id);
        if (certificate === undefined) throw invalidValue(policy, `There is no certificate '${id}'.`);
        const { keyObject } = certificate.publicKey;
        if (keyObject === null) throw invalidValue(policy, `The key of certificate '${id}' can't be read.`);
        return keyObject;
      });
      return (exchange) => make(readCertificate(exchange));
    }
    if (n !== undefined && e !== undefined) {
      const [readN, readE] = [compile.text(n), compile.text(e)];
      const make = lastMade((modulus, exponent) =>
        createPublicKey({
          key: { kty: 'RSA', n: base64Url(modulus), e: base64Url(exponent) },
          format: 'jwk',
        }),
      );
      return (exchange) => make(readN(exchange), readE(exchange));
    }
    const readSecret = compile.text(value ?? '');
    const make = lastMade((text) => {
      const secret = Buffer.from(text, 'base64');
      if (secret.length === 0) throw invalidValue(policy, 'A key must be given in base64.');
      return createSecretKey(secret);
    });
    return (exchange) => {
      const secret = readSecret(exchange);
      exchange.recorder.hide(secret);
      return make(secret);
    };
  }
}

/** Makes something of texts, and keeps what was made last: most keys never change. */
function lastMade<T>(make: (...texts: readonly string[]) => T): (...texts: string[]) => T {
  let last: { readonly texts: readonly string[]; readonly made: T } | undefined;
  return (...texts) => {
    if (last === undefined || texts.some((text, i) => text !== last!.texts[i])) {
      last = { texts, made: make(...texts) };
    }
    return last.made;
  };
}

const base64Url = (text: string): string => Buffer.from(text.trim(), 'base64').toString('base64url');
