import type {
  ApiSchema,
  Operation,
  OperationRequest,
  OperationResponse,
  Parameter,
  Representation,
} from '../../model/api-management/operation.js';
import { anything, flag, list, named, object, optional, text } from '../shapes.js';
import { policy } from './policy-source.js';

const parameters = named(
  object<Parameter>({
    type: text,
    description: optional(text),
    required: optional(flag),
    defaultValue: optional(text),
    values: optional(list(text)),
    schemaId: optional(text),
    typeName: optional(text),
  }),
);

const example = anything<unknown>(() => true, 'anything');

const representations = named(
  object<Representation>({
    schemaId: optional(text),
    typeName: optional(text),
    examples: optional(named(example)),
  }),
);

const request = object<OperationRequest>({
  description: optional(text),
  queryParameters: optional(parameters),
  headers: optional(parameters),
  representations: optional(representations),
});

const response = object<OperationResponse>({
  description: optional(text),
  headers: optional(parameters),
  representations: optional(representations),
});

export const operation = object<Operation>({
  displayName: text,
  description: optional(text),
  method: text,
  urlTemplate: text,
  policy: optional(policy),
  templateParameters: optional(parameters),
  request: optional(request),
  responses: optional(named(named(example))),
  responseContracts: optional(named(response)),
});

export const apiSchema = object<ApiSchema>({ contentType: text, file: text });
