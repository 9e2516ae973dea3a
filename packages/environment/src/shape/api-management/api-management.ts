import type { ApiManagement, CaCertificate } from '../../model/api-management/api-management.js';
import { byProperty, choice, flag, list, named, object, optional, text, wholeNumber } from '../shapes.js';
import { resources } from './api-management-resources.js';
import { user } from './product.js';
import { workspace } from './workspace.js';

const store = choice('Root', 'CertificateAuthority');
const caCertificate = byProperty<CaCertificate>({
  file: object<Extract<CaCertificate, { file: string }>>({ file: text, store }),
  pem: object<Extract<CaCertificate, { pem: string }>>({ pem: text, store }),
});

export const apiManagement = object<ApiManagement>({
  name: text,
  sku: choice('Developer', 'Premium'),
  capacity: optional(wholeNumber),
  zones: optional(list(text)),
  publisherEmail: text,
  publisherName: text,
  virtualNetwork: object<ApiManagement['virtualNetwork']>({
    type: choice('Internal', 'External'),
    subnet: text,
    publicIpAddress: optional(text),
  }),
  managedIdentity: optional(text),
  negotiateClientCertificate: optional(flag),
  caCertificates: optional(named(caCertificate)),
  users: optional(named(user)),
  workspaces: optional(named(workspace)),
  ...resources,
});
