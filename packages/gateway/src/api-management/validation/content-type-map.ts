import type { ValidateContentConfig } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';

/** Compiles which content type a body is checked as; a `type` goes before what stands for any or for none. */
export function contentTypeOf(
  map: ValidateContentConfig['contentTypeMap'],
  compile: PolicyCompiler,
): (exchange: Exchange, contentType: string | undefined) => string {
  const any = map?.anyContentTypeValue === undefined ? null : compile.literal(map.anyContentTypeValue);
  const missing =
    map?.missingContentTypeValue === undefined ? '' : compile.literal(map.missingContentTypeValue);
  const types = (map?.types ?? []).map(({ from, when, to }) => ({
    from: from === undefined ? null : compile.text(from),
    when: when === undefined ? null : compile.boolean(when),
    to: compile.text(to),
  }));
  return (exchange, contentType) => {
    const type = mediaType(contentType);
    const found = types.find(
      ({ from, when }) => (from === null || mediaType(from(exchange)) === type) && (when?.(exchange) ?? true),
    );
    return found?.to(exchange) ?? any ?? (type === '' ? missing : type);
  };
}

/** Without its parameters, in lower case. */
export const mediaType = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]!.trim().toLowerCase();
