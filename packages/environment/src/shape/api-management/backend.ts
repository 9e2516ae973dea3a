import type {
  Backend,
  BackendCredentials,
  BackendPool,
  CircuitBreaker,
} from '../../model/api-management/backend.js';
import { flag, list, named, object, optional, text, wholeNumber } from '../shapes.js';

const circuitBreaker = object<CircuitBreaker>({
  name: text,
  failureCondition: object<CircuitBreaker['failureCondition']>({
    count: optional(wholeNumber),
    percentage: optional(wholeNumber),
    interval: text,
    statusCodeRanges: optional(
      list(object<{ readonly min: number; readonly max: number }>({ min: wholeNumber, max: wholeNumber })),
    ),
    errorReasons: optional(list(text)),
  }),
  tripDuration: text,
  acceptRetryAfter: optional(flag),
});

const credentials = object<BackendCredentials>({
  authorization: optional(
    object<NonNullable<BackendCredentials['authorization']>>({ scheme: text, parameter: text }),
  ),
  header: optional(named(list(text))),
  query: optional(named(list(text))),
});

export const backend = object<Backend>({
  url: text,
  title: optional(text),
  description: optional(text),
  clientCertificates: optional(list(text)),
  validateCertificateChain: optional(flag),
  validateCertificateName: optional(flag),
  circuitBreaker: optional(circuitBreaker),
  credentials: optional(credentials),
});

export const backendPool = object<BackendPool>({
  description: optional(text),
  services: list(
    object<BackendPool['services'][number]>({
      backend: text,
      priority: optional(wholeNumber),
      weight: optional(wholeNumber),
    }),
  ),
});
