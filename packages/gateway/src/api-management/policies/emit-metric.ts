import type { EmitMetricConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler, Read } from '../pipeline/handler.js';

const policy = 'emit-metric';

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

/** Sends a metric to the gateway's sink, where Application Insights would get it. */
export const emitMetric: Handler<EmitMetricConfig> = (config, compile) => {
  if (config.defaultDimensions !== undefined) {
    return compile.unsupported('default-dimensions is not documented.');
  }
  const { dimensions = [] } = config;
  if (dimensions.filter(({ value }) => value !== undefined).length > maximumDimensions) {
    return compile.unsupported(`a metric has ${maximumDimensions} dimensions of its own at most.`);
  }
  const name = compile.literal(config.name);
  const namespace = compile.literal(config.namespace ?? 'API Management');
  const readValue = compile.number(config.value ?? 1);
  const readDimensions = dimensions.map((one) => ({
    name: compile.text(one.name),
    value: one.value === undefined ? null : compile.text(one.value),
  }));
  return (exchange) => {
    const pairs = readDimensions.map((read) => {
      const dimension = read.name(exchange);
      const value = read.value ?? (Object.hasOwn(wellKnown, dimension) ? wellKnown[dimension]! : null);
      if (value === null) throw invalidValue(policy, `The dimension '${dimension}' has no value.`);
      return [dimension, value(exchange)] as const;
    });
    const value = readValue(exchange);
    exchange.services.sink.add({
      kind: 'metric',
      name,
      namespace,
      value,
      dimensions: Object.fromEntries(pairs),
    });
    exchange.note(() => `${namespace}/${name} ${value} ${JSON.stringify(Object.fromEntries(pairs))}`);
    return undefined;
  };
};
