import type { Mapper, OperationArguments, OperationSpec, ServiceClient } from '@azure/core-client';

/** A body as Azure Resource Manager takes it, on its way through a method that takes the SDK’s flattened model. */
export interface ArmJson {
  readonly [isArmJson]: true;
}

const isArmJson = Symbol('body as Azure Resource Manager takes it');

/** Marks a body for {@link acceptArmJson}. */
export function armJson(body: object): ArmJson {
  return Object.assign({}, body, { [isArmJson]: true as const });
}

/** Writes what it is given. */
const asItIs: Mapper = { serializedName: 'parameters', type: { name: 'any' } };

/**
 * Lets a client’s own methods take ARM’s JSON. The mappers of the SDK would drop what they do not know and add
 * defaults that reset what others set; with another mapper for the body what is planned is what is sent.
 */
export function acceptArmJson<Client extends ServiceClient>(client: Client): Client {
  const send = client.sendOperationRequest.bind(client);
  client.sendOperationRequest = <T>(args: OperationArguments, spec: OperationSpec): Promise<T> =>
    send<T>(args, carriesArmJson(args, spec) ? withMapper(spec) : spec);
  return client;
}

function carriesArmJson(args: OperationArguments, { requestBody }: OperationSpec): boolean {
  if (requestBody === undefined || typeof requestBody.parameterPath !== 'string') return false;
  const body: unknown = args[requestBody.parameterPath];
  return typeof body === 'object' && body !== null && isArmJson in body;
}

function withMapper(spec: OperationSpec): OperationSpec {
  return { ...spec, requestBody: { ...spec.requestBody!, mapper: asItIs } };
}
