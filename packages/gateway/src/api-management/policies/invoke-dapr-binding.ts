import type { InvokeDaprBindingConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { never } from '../pipeline/value-compiler.js';
import { callsDapr } from './call-dapr.js';
import { isJson } from './media-types.js';
import { templateText } from './template-text.js';

/**
 * Calls an output binding of a Dapr sidecar.
 *
 * @see https://docs.dapr.io/reference/api/bindings_api/
 */
export const invokeDaprBinding: Handler<InvokeDaprBindingConfig> = (config, compile) => {
  const readName = compile.text(config.name);
  const operation = config.operation === undefined ? null : compile.literal(config.operation);
  const readMetadata = (config.metadata ?? []).map(
    ({ key, value }) => [compile.literal(key), compile.text(value ?? '')] as const,
  );
  const readData = config.data === undefined ? null : templateText(config.data, config.template, compile);
  const readType = compile.text(config.contentType ?? 'application/json');
  const call = callsDapr(config, compile);
  if (readData === undefined) return never;
  return async (exchange) => {
    const data = (await readData?.(exchange)) ?? null;
    const body = {
      ...(data !== null && { data: isJson(readType(exchange)) ? parsed(data) : data }),
      ...(readMetadata.length > 0 && {
        metadata: Object.fromEntries(readMetadata.map(([key, value]) => [key, value(exchange)])),
      }),
      ...(operation !== null && { operation }),
    };
    return call(exchange, {
      path: `/v1.0/bindings/${encodeURIComponent(readName(exchange))}`,
      contentType: 'application/json',
      body: JSON.stringify(body),
    });
  };
};

/** JSON stands in the call as what it is, any other text as a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
