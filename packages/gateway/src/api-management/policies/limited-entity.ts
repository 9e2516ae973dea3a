import type { NamedContext } from '@apim-kit/expressions';
import type { Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

/** Whether the limit of a single API or operation is meant for the current one: by name, or by id. */
export function isMeant(
  { name, id }: { readonly name?: Value<string>; readonly id?: Value<string> },
  current: (exchange: Exchange) => NamedContext | null,
  compile: PolicyCompiler,
): Read<boolean> {
  const readName = name === undefined ? null : compile.text(name);
  const readId = id === undefined ? null : compile.text(id);
  return (exchange) => {
    const entity = current(exchange);
    if (entity === null) return false;
    // Where both are given the id decides.
    return readId !== null ? readId(exchange) === entity.id : readName?.(exchange) === entity.name;
  };
}

/**
 * Whose calls a limit by subscription counts together; those without a subscription are one caller. It does not
 * depend on the snapshot: counters go on when the environment changes.
 */
export function countedBy({ site }: PolicyCompiler): Read<string> {
  return (exchange) => {
    const entity = {
      global: null,
      workspace: null,
      product: exchange.compiledProduct?.name,
      api: exchange.compiledApi?.name,
      operation: `${exchange.compiledApi?.name}/${exchange.compiledOperation?.name}`,
    }[site.scope as string];
    return JSON.stringify([
      site.policy,
      site.scope,
      entity ?? null,
      site.path,
      exchange.subscription?.id ?? null,
    ]);
  };
}
