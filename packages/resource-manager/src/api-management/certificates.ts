import { type JsonObject, objectAt, textAt } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType } from './child-type.js';
import { readCertificate } from './read-certificate.js';

/** Client certificates: shown by subject, thumbprint and end, never with their data. */
export const certificates: ResourceType = {
  ...childType('certificates', 'Certificate'),
  put({ body, existing }: Put) {
    const properties = objectAt(body, 'properties');
    const data = textAt(properties, 'data');
    const keyVault = objectAt(properties, 'keyVault');
    if (data !== undefined) {
      const { subject, thumbprint, expiry } = readCertificate(data, textAt(properties, 'password'), 'data');
      return { body: { properties: { subject, thumbprint, expirationDate: expiry } } };
    }
    if (textAt(keyVault, 'secretIdentifier') !== undefined) {
      const kept: JsonObject = {
        ...objectAt(existing?.body, 'properties'),
        keyVault: { ...keyVault, lastStatus: { code: 'Success' } },
      };
      return { body: { properties: kept } };
    }
    throw apiManagementErrors.validation('data', 'A certificate needs data or a Key Vault reference.');
  },
};
