import type { Value } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

/** Dimensions of the caller's own that a metric has at most. */
const maximumDimensions = 5;

/** Names of dimensions that need no value. */
const wellKnown: Readonly<Record<string, Read<string>>> = {
  'API ID': ({ api }) => api?.id ?? '',
  'Operation ID': ({ operation }) => operation?.id ?? '',
  'Product ID': ({ product }) => product?.id ?? '',
  'User ID': (exchange: Exchange) => (exchange.user as { readonly id: string } | null)?.id ?? '',
  'Subscription ID': ({ subscription }) => subscription?.id ?? '',
  Location: ({ deployment }) => deployment.region,
  'Gateway ID': ({ deployment }) => deployment.gatewayId,
  'Backend ID': ({ backend }) => backend?.id ?? '',
};

interface Dimension {
  readonly name: Value<string>;
  readonly value?: Value<string>;
}

/** Compiles the dimensions of a metric; a text where there are more than a metric can have. */
export function metricDimensions(
  dimensions: readonly Dimension[],
  compile: PolicyCompiler,
): Read<Readonly<Record<string, string>>> | string {
  if (dimensions.filter(({ value }) => value !== undefined).length > maximumDimensions) {
    return `a metric has ${maximumDimensions} dimensions of its own at most.`;
  }
  const reads = dimensions.map((one) => ({
    name: compile.text(one.name),
    value: one.value === undefined ? null : compile.text(one.value),
  }));
  return (exchange) =>
    Object.fromEntries(
      reads.map((read) => {
        const name = read.name(exchange);
        const value = read.value ?? (Object.hasOwn(wellKnown, name) ? wellKnown[name]! : null);
        if (value === null) {
          throw invalidValue(compile.site.policy, `The dimension '${name}' has no value.`);
        }
        return [name, value(exchange)];
      }),
    );
}
