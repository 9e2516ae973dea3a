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
  const find = tokenAt(place, compile);
  return (exchange) => {
    const token = find(exchange);
    if (token === undefined || token === '') throw new JwtRefusal('TokenNotPresent', 'JWT not present.');
    exchange.recorder.hide(token);
    return token;
  };
}

function tokenAt(
  { headerName, queryParameterName, tokenValue, requireScheme }: TokenPlace,
  compile: PolicyCompiler,
): Read<string | undefined> {
  if (tokenValue !== undefined) {
    const read = compile.text(tokenValue);
    return (exchange) => read(exchange).trim();
  }
  if (queryParameterName !== undefined) {
    const readName = compile.text(queryParameterName);
    return (exchange) => {
      const name = readName(exchange);
      const query = exchange.request.target.split('?').slice(1).join('?');
      const parameter = readQuery(query).find((one) => one.name === name);
      return parameter && decodeQuery(parameter.rawValue);
    };
  }
  const readName = compile.text(headerName ?? 'Authorization');
  const readScheme = requireScheme === undefined ? null : compile.text(requireScheme);
  return (exchange) => {
    const header = exchange.request.headerList.get(readName(exchange))?.trim();
    const found = /^(?:(\S+)\s+)?(\S+)$/.exec(header ?? '');
    const scheme = readScheme?.(exchange) ?? null;
    if (scheme !== null && found?.[1]?.toLowerCase() !== scheme.toLowerCase()) return undefined;
    return found?.[2];
  };
}
