import { ArmError } from '../message/arm-error.js';

/** Refusals of API Management. */
export const apiManagementErrors = {
  validation: (target: string, message: string) =>
    new ArmError(400, 'ValidationError', 'One or more fields contain incorrect values:', [
      { code: 'ValidationError', target, message },
    ]),
  notFound: (entity: string) => new ArmError(404, 'ResourceNotFound', `${entity} not found.`),
  serviceNotFound: (name: string) =>
    new ArmError(404, 'ResourceNotFound', `Api service does not exist: ${name}`),
  serviceLocked: (name: string) =>
    new ArmError(
      409,
      'ServiceLocked',
      `The API Service ${name} is transitioning at this time. Please try the request again later.`,
    ),
  concurrency: () =>
    new ArmError(
      409,
      'PessimisticConcurrencyConflict',
      'The request conflicts with another one that changes the same entity. Please try the request again later.',
    ),
  softDeleted: (name: string) =>
    new ArmError(
      409,
      'ServiceAlreadyExistsInSoftDeletedState',
      `Api service ${name} was soft-deleted. In order to create the new service with the same name, you have to either undelete the service or purge it. See https://aka.ms/apimsoftdelete.`,
    ),
  nameTaken: (name: string) =>
    new ArmError(409, 'ServiceAlreadyExists', `Api service already exists: ${name}`),
  managementEndpoint: (name: string) =>
    new ArmError(
      422,
      'ManagementApiRequestFailed',
      `Failed to connect to management endpoint at ${name}.management.azure-api.net:3443 for a service deployed in a virtual network. Make sure to follow guidance at https://aka.ms/apim-vnet-common-issues.`,
    ),
  nameInUse: (id: string) =>
    new ArmError(400, 'ValidationError', `A resource of this type and name exists already: ${id}.`),
  notInTier: (tier: string) =>
    new ArmError(400, 'MethodNotAllowedInPricingTier', `Method not allowed in ${tier} pricing tier`),
  inUse: (what: string, users: readonly string[]) =>
    new ArmError(400, 'ValidationError', `${what} cannot be deleted: it is in use by ${users.join(', ')}.`),
} as const;
