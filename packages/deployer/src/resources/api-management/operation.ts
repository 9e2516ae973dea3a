import type { Operation, OperationRequest, Parameter, Representation } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmObject, ArmValue } from '../arm-value.js';

/** The properties of `service/apis/operations`. */
export function operationProperties(operation: Operation): ArmObject {
  const { displayName, description, method, urlTemplate, request } = operation;
  return armObject({
    displayName,
    description,
    method,
    urlTemplate,
    templateParameters: templateParameters(operation),
    request: request && requestContract(request),
    responses: responseContracts(operation),
  });
}

/** Azure wants every parameter of a template declared. */
function templateParameters({ urlTemplate, templateParameters = {} }: Operation) {
  const names = [...urlTemplate.matchAll(/\{\*?([^{}]+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return undefined;
  return names.map((name) =>
    parameter(name, { required: true, ...(templateParameters[name] ?? { type: 'string' }) }),
  );
}

function parameter(name: string, definition: Parameter): ArmObject {
  const { type, description, required, defaultValue, values, schemaId, typeName } = definition;
  return armObject({ name, type, description, required, defaultValue, values, schemaId, typeName });
}

const parameters = (record: Readonly<Record<string, Parameter>> | undefined) =>
  record && Object.entries(record).map(([name, definition]) => parameter(name, definition));

const representations = (record: Readonly<Record<string, Representation>> | undefined) =>
  record && Object.entries(record).map(([contentType, one]) => representation(contentType, one));

/** `first`: the example that stands for a response; the others follow it in the order in which they count. */
function representation(
  contentType: string,
  { examples, ...shape }: Representation,
  first?: unknown,
): ArmObject {
  const named = { ...(first === undefined ? {} : { default: first }), ...examples };
  const contracts = Object.entries(named).map(
    ([name, value]) => [name, { value: value as ArmValue }] as const,
  );
  return armObject({
    contentType,
    ...shape,
    examples: contracts.length === 0 ? undefined : Object.fromEntries(contracts),
  });
}

const requestContract = ({ description, queryParameters, headers, ...request }: OperationRequest) =>
  armObject({
    description,
    queryParameters: parameters(queryParameters),
    headers: parameters(headers),
    representations: representations(request.representations),
  });

function responseContracts({ responses = {}, responseContracts = {} }: Operation) {
  const statuses = [...new Set([...Object.keys(responses), ...Object.keys(responseContracts)].map(Number))];
  if (statuses.length === 0) return undefined;
  return statuses
    .sort((a, b) => a - b)
    .map((statusCode) => {
      const { description, headers, representations = {} } = responseContracts[statusCode] ?? {};
      const examples = responses[statusCode] ?? {};
      const contentTypes = [...new Set([...Object.keys(representations), ...Object.keys(examples)])];
      return armObject({
        statusCode,
        description,
        headers: parameters(headers),
        representations:
          contentTypes.length === 0
            ? undefined
            : contentTypes.map((contentType) =>
                representation(contentType, representations[contentType] ?? {}, examples[contentType]),
              ),
      });
    });
}
