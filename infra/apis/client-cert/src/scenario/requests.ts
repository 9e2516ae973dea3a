import type { CheckRequest } from '@apim-kit/environment';
import type { ScenarioNames } from './names.js';

type ScenarioRequest = CheckRequest<ScenarioNames>;
type Rest = Omit<ScenarioRequest, 'to' | 'path'>;

/** The default operation of API Management, which the gateway's probe calls too. */
export const statusPath = '/status-0123456789abcdef';

/** The path of an operation of the API. */
export const operationPath = (operation: string): string => `/client-cert/${operation}`;

/** A request to the listener that asks for a client certificate. */
export const toMtlsListener = (path: string, rest: Rest = {}): ScenarioRequest => ({
  to: { listener: 'mtls-listener' },
  path,
  ...rest,
});

/** A request to the listener without mutual TLS. */
export const toHttpsListener = (path: string, rest: Rest = {}): ScenarioRequest => ({
  to: { listener: 'https-listener' },
  path,
  ...rest,
});

/** A request to API Management past the gateway, which Azure's network does not let through. */
export const toApiManagement = (path: string, rest: Rest = {}): ScenarioRequest => ({
  to: { apiManagement: true },
  path,
  ...rest,
});
