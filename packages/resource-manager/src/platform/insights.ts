import { guidFrom } from '../identifiers.js';
import { objectAt } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';

/** Application Insights and the workspaces that they write to. */
export const insights: readonly ResourceType[] = [
  {
    type: 'Microsoft.Insights/components',
    apiVersions: ['2020-02-02'],
    tracked: true,
    put: ({ id, body }: Put) => ({
      body: {
        ...body,
        properties: {
          IngestionMode: 'LogAnalytics',
          RetentionInDays: 90,
          ...objectAt(body, 'properties'),
          InstrumentationKey: guidFrom(`${id} key`),
          ConnectionString: `InstrumentationKey=${guidFrom(`${id} key`)}`,
          provisioningState: 'Succeeded',
        },
      },
    }),
  },
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    apiVersions: ['2023-09-01', '2022-10-01'],
    tracked: true,
    put: ({ id, body }: Put) => ({
      body: {
        ...body,
        properties: {
          sku: { name: 'PerGB2018' },
          retentionInDays: 30,
          ...objectAt(body, 'properties'),
          customerId: guidFrom(id),
          provisioningState: 'Succeeded',
        },
      },
    }),
  },
];
