import type { Backend, BackendCredentials, BackendPool, CircuitBreaker } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource } from '../resource.js';
import { secretLeaf } from '../secret.js';
import { child } from './child.js';
import { idAt, type LevelContext } from './level-context.js';
import { policyDependencies } from './policy-dependencies.js';

/** `service/backends` of one service. */
export function backend(name: string, definition: Backend, context: LevelContext): ArmResource {
  const { url, title, description, circuitBreaker } = definition;
  const { validateCertificateChain = true, validateCertificateName = true } = definition;
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
      credentials: credentialsOf(name, definition, context),
      circuitBreaker: circuitBreaker && { rules: [circuitBreakerRule(circuitBreaker)] },
    }),
    { dependsOn: policyDependencies(JSON.stringify(definition.credentials ?? {}), context) },
  );
}

function credentialsOf(
  name: string,
  { clientCertificates, credentials }: Backend,
  context: LevelContext,
): ArmObject | undefined {
  if (clientCertificates === undefined && credentials === undefined) return undefined;
  const { authorization, header, query } = credentials ?? {};
  const lists = (kind: string, record: BackendCredentials['header']) =>
    record &&
    Object.fromEntries(
      Object.entries(record).map(([key, values]) => [
        key,
        values.map((value, index) => credential([name, kind, key, String(index + 1)], value)),
      ]),
    );
  return armObject({
    certificateIds: clientCertificates?.map((each) => idAt(context, 'certificates', each)),
    authorization: authorization && {
      scheme: authorization.scheme,
      parameter: credential([name, 'authorization'], authorization.parameter),
    },
    header: lists('header', header),
    query: lists('query', query),
  });
}

/** The name of a named value may be seen; whatever else stands there is a secret. */
const credential = (words: readonly string[], value: string) =>
  /^\{\{[^{}]+\}\}$/.test(value) ? value : secretLeaf(['backend', ...words], () => value);

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
  context: LevelContext,
): ArmResource {
  return child(
    context,
    'backends',
    [name],
    armObject({
      description,
      type: 'Pool',
      pool: {
        services: services.map(({ backend, priority, weight }) =>
          armObject({ id: idAt(context, 'backends', backend), priority, weight }),
        ),
      },
    }),
  );
}
