import type { EmitMetricConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { metricDimensions } from './metric-dimensions.js';

/** Sends a metric to the gateway's sink, where Application Insights would get it. */
export const emitMetric: Handler<EmitMetricConfig> = (config, compile) => {
  if (config.defaultDimensions !== undefined) {
    return compile.unsupported('default-dimensions is not documented.');
  }
  const name = compile.literal(config.name);
  const namespace = compile.literal(config.namespace ?? 'API Management');
  const readValue = compile.double(config.value ?? 1);
  const readDimensions = metricDimensions(config.dimensions ?? [], compile);
  if (typeof readDimensions === 'string') return compile.unsupported(readDimensions);
  return (exchange) => {
    const dimensions = readDimensions(exchange);
    const value = readValue(exchange);
    if (!Number.isFinite(value)) {
      exchange.note(() => `${namespace}/${name} is not sent: its value is ${value}`);
      return undefined;
    }
    exchange.services.sink.add({ kind: 'metric', name, namespace, value, dimensions });
    exchange.note(() => `${namespace}/${name} ${value} ${JSON.stringify(dimensions)}`);
    return undefined;
  };
};
