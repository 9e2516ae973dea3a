import type { ResourceType } from '../type/resource-type.js';

/** The api-versions of Microsoft.Network that are taken. */
export const networkApiVersions = [
  '2025-05-01',
  '2025-01-01',
  '2024-10-01',
  '2024-07-01',
  '2024-05-01',
  '2023-09-01',
];

/** What all top-level network resources share. */
export const networkType = {
  apiVersions: networkApiVersions,
  tracked: true,
  etagInBody: true,
  putStyle: 'azure-async-operation',
  deleteStyle: 'both',
} as const satisfies Partial<ResourceType>;
