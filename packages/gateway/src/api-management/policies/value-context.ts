import type { CompiledExpression } from '@apim-kit/expressions';
import type { Exchange } from '../exchange/exchange.js';
import { NamedMap } from '../exchange/named-map.js';

/** A context for an expression of the gateway's own: it sees one variable, `value`. */
export const valueContext = (
  value: unknown,
  { deployment, request }: Exchange,
): Parameters<CompiledExpression['evaluate']>[0] => ({
  api: null,
  backend: null,
  deployment,
  elapsedTicks: () => 0n,
  graphQL: null,
  lastError: null,
  operation: null,
  product: null,
  request,
  requestId: '',
  response: null,
  subscription: null,
  timestampTicks: 0n,
  tracing: false,
  user: null,
  variables: new NamedMap([['value', value]]),
  workspace: null,
  trace: () => undefined,
  nowTicks: () => 0n,
  random: () => 0,
  verifyCertificate: () => false,
});
