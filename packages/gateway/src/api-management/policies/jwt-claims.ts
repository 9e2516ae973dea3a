import type { Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { JwtRefusal } from './jwt-refusal.js';
import { readTexts } from './read-texts.js';
import type { DecodedToken } from './verify-jwt.js';

type Claims = DecodedToken['claims'];

export interface ClaimConfig {
  readonly name: Value<string>;
  readonly match?: Value<'all' | 'any'>;
  readonly separator?: Value<string>;
  readonly values?: readonly Value<string>[];
}

/** @throws JwtRefusal when the time of a token is not now */
export function checkTimes(
  { exp, nbf }: Claims,
  nowMs: number,
  skewSeconds: number,
  needsEnd: boolean,
): void {
  const now = nowMs / 1000;
  if (exp === undefined) {
    if (needsEnd) throw new JwtRefusal('JwtInvalid', 'The token has no expiration time. Access denied.');
  } else if (typeof exp !== 'number' || now >= exp + skewSeconds) {
    throw new JwtRefusal('TokenExpired', 'The token is expired. Access denied.');
  }
  if (nbf !== undefined && !(typeof nbf === 'number' && now >= nbf - skewSeconds)) {
    throw new JwtRefusal('JwtInvalid', 'The token is not valid yet. Access denied.');
  }
}

/** @throws JwtRefusal when the token is for none of them; an empty list allows all */
export function checkAudience(claims: Claims, allowed: readonly string[]): void {
  if (allowed.length === 0 || textsOf(claims.aud).some((audience) => allowed.includes(audience))) return;
  throw new JwtRefusal(
    'TokenAudienceNotAllowed',
    `Audience '${textsOf(claims.aud).join(', ')}' is not allowed. Access denied.`,
  );
}

/** @throws JwtRefusal when the token is of none of them; an empty list allows all */
export function checkIssuer({ iss }: Claims, allowed: readonly string[]): void {
  if (allowed.length === 0 || (typeof iss === 'string' && allowed.includes(iss))) return;
  throw new JwtRefusal(
    'TokenIssuerNotAllowed',
    `Issuer '${String(iss ?? '')}' is not allowed. Access denied.`,
  );
}

/** Compiles the claims that a token must hold. */
export function requiredClaims(
  configs: readonly ClaimConfig[],
  compile: PolicyCompiler,
): (exchange: Exchange, claims: Claims) => void {
  const required = configs.map(({ name, match = 'all', separator, values }) => ({
    readName: compile.text(name),
    readMatch: compile.text(match),
    readSeparator: separator === undefined ? null : compile.text(separator),
    readValues: readTexts(values, compile),
  }));
  return (exchange, claims) => {
    const names = required.map(({ readName }) => readName(exchange));
    const missing = names.filter((name) => !Object.hasOwn(claims, name));
    if (missing.length > 0) {
      throw new JwtRefusal(
        'TokenClaimNotFound',
        `JWT token is missing the following claims: ${missing.join(', ')}. Access denied.`,
      );
    }
    for (const [index, { readMatch, readSeparator, readValues }] of required.entries()) {
      const name = names[index]!;
      const any = readMatch(exchange) === 'any';
      const separator = readSeparator?.(exchange) ?? '';
      const wanted = readValues(exchange);
      if (wanted.length === 0) continue;
      const texts = textsOf(claims[name]);
      const found = separator === '' ? texts : texts.flatMap((text) => text.split(separator));
      const holds = (value: string): boolean => found.includes(value);
      if (any ? wanted.some(holds) : wanted.every(holds)) continue;
      throw new JwtRefusal(
        'TokenClaimValueNotAllowed',
        `Claim ${name} value of ${texts.join(', ')} is not allowed. Access denied.`,
      );
    }
  };
}

/** A claim as texts: each member of an array is one. */
export function textsOf(claim: unknown): readonly string[] {
  if (claim === undefined || claim === null) return [];
  if (!Array.isArray(claim)) return [typeof claim === 'string' ? claim : JSON.stringify(claim)];
  return claim.every((member) => typeof member === 'string') ? claim : claim.flatMap(textsOf);
}
