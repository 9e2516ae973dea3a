import type { BaseConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Runs the same section of the next broader scope that applies to the request. */
export const base: Handler<BaseConfig> = (_config, { site: { scope, section } }) => {
  return (exchange) => {
    const parent = exchange.plan.base(scope, section);
    exchange.record?.report('done');
    return parent === null ? undefined : parent(exchange);
  };
};
