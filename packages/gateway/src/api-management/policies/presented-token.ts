import type { Value } from '@apim-kit/policy';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';
import { decodeQuery, readQuery } from '../routing/query-string.js';
import { JwtRefusal } from './jwt-refusal.js';

export interface TokenPlace {
  readonly headerName?: Value<string>;
  readonly queryParameterName?: Value<string>;
  readonly tokenValue?: Value<string>;
  readonly requireScheme?: Value<string>;
}

/** Compiles where the token is found. Reading throws JwtRefusal `TokenNotPresent`. */
export function presentedToken(place: TokenPlace, compile: PolicyCompiler): Read<string> {
  const { headerName, queryParameterName, tokenValue, requireScheme } = place;
  const present = (token: string | undefined): string => {
    if (token === undefined || token === '') throw new JwtRefusal('TokenNotPresent', 'JWT not present.');
    return token;
  };
  if (tokenValue !== undefined) {
    const read = compile.text(tokenValue);
    return (exchange) => present(read(exchange).trim());
  }
  if (queryParameterName !== undefined) {
    const readName = compile.text(queryParameterName);
    return (exchange) => {
      const name = readName(exchange);
      const query = exchange.request.target.split('?').slice(1).join('?');
      const parameter = readQuery(query).find((one) => one.name === name);
      return present(parameter && decodeQuery(parameter.rawValue));
    };
  }
  const readName = compile.text(headerName ?? 'Authorization');
  const readScheme = requireScheme === undefined ? null : compile.text(requireScheme);
  return (exchange) => {
    const header = exchange.request.headerList.get(readName(exchange))?.trim();
    const found = /^(?:(\S+)\s+)?(\S+)$/.exec(header ?? '');
    const scheme = readScheme?.(exchange) ?? null;
    if (found === null) return present(undefined);
    if (scheme !== null && found[1]?.toLowerCase() !== scheme.toLowerCase()) return present(undefined);
    return present(found[2]);
  };
}
