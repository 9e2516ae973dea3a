import type { TraceConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Writes a message to the trace of the request. Its expressions run whether or not somebody listens. */
export const trace: Handler<TraceConfig> = (
  { source, severity = 'verbose', message, metadata = [] },
  compile,
) => {
  const from = compile.literal(source);
  const level = compile.literal(severity);
  const readMessage = compile.text(message);
  const readMetadata = metadata.map(({ name, value }) => [compile.text(name), compile.text(value)] as const);
  return (exchange) => {
    const text = readMessage(exchange);
    const pairs = readMetadata.map(([name, value]) => [name(exchange), value(exchange)] as const);
    exchange.note(() => `${level} ${from}: ${text}`);
    for (const [name, value] of pairs) exchange.note(() => `${name}: ${value}`);
    return undefined;
  };
};
