import type { NamedContext } from '@apim-kit/expressions';
import type { Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

interface NamedEntity {
  readonly name?: Value<string>;
  readonly id?: Value<string>;
}

/** Whether the limit of a single API or operation is meant for the current one: by name, or by id. */
function isMeant(
  { name, id }: NamedEntity,
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
    if (exchange.subscription === null) {
      exchange.note(() => 'without a subscription: API Management would not apply it');
    }
    const entity = {
      global: null,
      workspace: exchange.workspace?.id,
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

/** A limit of a policy: its own, or that of a single API or operation inside it. */
export interface LimitedEntity<Amounts> {
  /** Tells it from the others of the policy. */
  readonly name: string;
  readonly amounts: Amounts;
  readonly applies: Read<boolean>;
}

/** The policy's own limit first, then those of single APIs and operations. */
export function limitedEntities<
  Operation extends NamedEntity,
  Api extends NamedEntity & { readonly operations?: readonly Operation[] },
  Config extends { readonly apis?: readonly Api[]; readonly operations?: readonly Operation[] },
>(
  config: Config & { readonly apis?: readonly Api[]; readonly operations?: readonly Operation[] },
  compile: PolicyCompiler,
): readonly LimitedEntity<Config | Api | Operation>[] {
  const operations = (
    prefix: string,
    list: readonly Operation[] = [],
    within: Read<boolean> = () => true,
  ): LimitedEntity<Operation>[] =>
    list.map((amounts, index) => {
      const meant = isMeant(amounts, (exchange) => exchange.operation, compile);
      return {
        name: `${prefix}/operation[${index}]`,
        amounts,
        applies: (exchange) => within(exchange) && meant(exchange),
      };
    });
  const ofApi = (amounts: Api, index: number): LimitedEntity<Api | Operation>[] => {
    const applies = isMeant(amounts, (exchange) => exchange.api, compile);
    const name = `/api[${index}]`;
    return [{ name, amounts, applies }, ...operations(name, amounts.operations, applies)];
  };
  return [
    { name: '', amounts: config, applies: () => true },
    ...(config.apis ?? []).flatMap(ofApi),
    ...operations('', config.operations),
  ];
}
