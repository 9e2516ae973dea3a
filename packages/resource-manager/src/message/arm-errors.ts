import { ArmError, type ArmErrorDetail } from './arm-error.js';

const notFound = (code: string, message: string) => new ArmError(404, code, message);
const bad = (code: string, message: string, details?: readonly ArmErrorDetail[]) =>
  new ArmError(400, code, message, details);
const conflict = (code: string, message: string) => new ArmError(409, code, message);

/** Every refusal that is not one type's own, with the status and the code that Azure gives it. */
export const armErrors = {
  missingApiVersion: () =>
    bad(
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    ),
  unknownApiVersion: (version: string, type: string, supported: readonly string[]) =>
    bad(
      'NoRegisteredProviderFound',
      `No registered resource provider found for API version '${version}' for type '${type}'. The supported api-versions are '${supported.join(', ')}'.`,
    ),
  unknownNamespace: (namespace: string) =>
    notFound('InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`),
  unknownType: (namespace: string, type: string) =>
    notFound(
      'InvalidResourceType',
      `The resource type '${type}' could not be found in the namespace '${namespace}'.`,
    ),
  invalidPath: (path: string) => notFound('NotFound', `No HTTP resource was found that matches '${path}'.`),
  methodNotAllowed: (method: string) =>
    new ArmError(405, 'MethodNotAllowed', `The method ${method} is not allowed here.`),
  subscriptionNotFound: (id: string) =>
    notFound('SubscriptionNotFound', `The subscription '${id}' could not be found.`),
  groupNotFound: (name: string) =>
    notFound('ResourceGroupNotFound', `Resource group '${name}' could not be found.`),
  resourceNotFound: (type: string, name: string, group: string) =>
    notFound(
      'ResourceNotFound',
      `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    ),
  parentNotFound: (type: string, parent: string) =>
    notFound(
      'ParentResourceNotFound',
      `Failed to perform 'write' on resource(s) of type '${type}', because the parent resource '${parent}' could not be found.`,
    ),
  invalidRequestContent: (why: string) =>
    bad('InvalidRequestContent', `The request content was invalid and could not be deserialized: '${why}'.`),
  invalidBody: (details: readonly ArmErrorDetail[]) =>
    bad(
      'InvalidRequestFormat',
      `Cannot parse the request. ${details.map(({ message }) => message).join(' ')}`,
      details,
    ),
  locationRequired: () => bad('LocationRequired', 'The location property is required for this definition.'),
  locationChanged: (name: string, old: string, group: string, wanted: string) =>
    conflict(
      'InvalidResourceLocation',
      `The resource '${name}' already exists in location '${old}' in resource group '${group}'. A resource with the same name cannot be created in location '${wanted}'. Please select a new resource name.`,
    ),
  preconditionFailed: (wanted: string) =>
    new ArmError(
      412,
      'PreconditionFailed',
      `Precondition failed. The etag '${wanted}' of the request is not the etag of the resource.`,
    ),
  scopeLocked: (id: string, lock: string, action: string) =>
    conflict(
      'ScopeLocked',
      `The scope '${id}' cannot perform ${action} operation because following scope(s) are locked: '${lock}'. Please remove the lock and try again.`,
    ),
  notRegistered: (subscription: string, namespace: string) =>
    conflict(
      'MissingSubscriptionRegistration',
      `The subscription '${subscription}' is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
    ),
  referenceNotFound: (reference: string, from: string) =>
    bad(
      'InvalidResourceReference',
      `Resource ${reference} referenced by resource ${from} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`,
    ),
  referenceNotProvisioned: (reference: string, from: string, state: string) =>
    conflict(
      'ReferencedResourceNotProvisioned',
      `Cannot proceed with operation because resource ${reference} used by resource ${from} is not in Succeeded state. Resource is in ${state} state.`,
    ),
  anotherOperation: (id: string) =>
    new ArmError(
      429,
      'AnotherOperationInProgress',
      `Another operation on this or dependent resource is in progress. Resource: ${id}.`,
      [],
      { 'retry-after': '0' },
    ),
  throttled: (retryAfterSeconds: number | undefined) =>
    new ArmError(
      429,
      'TooManyRequests',
      'The request is being throttled as the limit has been reached for the operation.',
      [],
      retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    ),
  operationNotFound: (id: string) => notFound('OperationNotFound', `The operation '${id}' was not found.`),
  unsupported: (what: string) =>
    new ArmError(
      501,
      'LocalResourceManagerUnsupported',
      `The local resource manager does not do this: ${what}.`,
    ),
} as const;
