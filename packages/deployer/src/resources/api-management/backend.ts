import type { Backend, BackendPool, CircuitBreaker } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { idOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { child } from './child.js';
import { serviceType } from './service.js';

/** `service/backends` of one service. */
export function backend(name: string, definition: Backend, context: ResourceContext): ArmResource {
  const { url, title, description, clientCertificates, circuitBreaker } = definition;
  const { validateCertificateChain = true, validateCertificateName = true } = definition;
  const owner = context.environment.apiManagement.name;
  return child(
    context,
    'backends',
    [name],
    armObject({
      title,
      description,
      url,
      protocol: 'http',
      tls: { validateCertificateChain, validateCertificateName },
      credentials: clientCertificates && {
        certificateIds: clientCertificates.map((each) => idOf(`${serviceType}/certificates`, owner, each)),
      },
      circuitBreaker: circuitBreaker && { rules: [circuitBreakerRule(circuitBreaker)] },
    }),
  );
}

function circuitBreakerRule({ name, failureCondition, ...rule }: CircuitBreaker): ArmObject {
  const { statusCodeRanges, ...condition } = failureCondition;
  return armObject({
    name,
    failureCondition: armObject({
      ...condition,
      statusCodeRanges: statusCodeRanges?.map(({ min, max }) => ({ min, max })),
    }),
    tripDuration: rule.tripDuration,
    acceptRetryAfter: rule.acceptRetryAfter ?? false,
  });
}

/** `service/backends` of the type `Pool`. */
export function backendPool(
  name: string,
  { description, services }: BackendPool,
  context: ResourceContext,
): ArmResource {
  const owner = context.environment.apiManagement.name;
  return child(
    context,
    'backends',
    [name],
    armObject({
      description,
      type: 'Pool',
      pool: {
        services: services.map(({ backend, priority, weight }) =>
          armObject({ id: idOf(`${serviceType}/backends`, owner, backend), priority, weight }),
        ),
      },
    }),
  );
}
