import type { OperationArguments, OperationSpec, ServiceClient } from '@azure/core-client';

/** A body as Azure Resource Manager takes it, on its way through a method that takes the SDK’s flattened model. */
export interface ArmJson {
  readonly [isArmJson]: true;
}

const isArmJson = Symbol('body as Azure Resource Manager takes it');

/** Marks a body for {@link acceptArmJson}. */
export function armJson(body: object): ArmJson {
  return Object.assign({}, body, { [isArmJson]: true as const });
}

/**
 * Lets a client’s own methods take ARM’s JSON: the mapper that would serialise the SDK’s model first makes that
 * model from the JSON. Works for every operation, because the operation itself names its mapper.
 */
export function acceptArmJson<Client extends ServiceClient>(client: Client): Client {
  const send = client.sendOperationRequest.bind(client);
  client.sendOperationRequest = <T>(args: OperationArguments, spec: OperationSpec): Promise<T> =>
    send<T>(withModel(args, spec), spec);
  return client;
}

function withModel(args: OperationArguments, spec: OperationSpec): OperationArguments {
  const parameter = spec.requestBody;
  if (parameter === undefined || typeof parameter.parameterPath !== 'string') return args;
  const body: unknown = args[parameter.parameterPath];
  if (typeof body !== 'object' || body === null || !(isArmJson in body)) return args;
  const model: unknown = spec.serializer.deserialize(
    parameter.mapper,
    Object.assign({}, body),
    parameter.parameterPath,
  );
  return { ...args, [parameter.parameterPath]: model };
}
