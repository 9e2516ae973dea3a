import { fileURLToPath } from 'node:url';
import { loadEnvironment, type Environment } from '@apim-kit/environment';
import { describe, expect, it } from '@jest/globals';
import { maximalEnvironment, secrets } from '../../../test/maximal-environment.js';
import { exportBicep } from '../../export/bicep/export-bicep.js';
import { listResources } from '../list-resources.js';

const { apiManagement } = maximalEnvironment;
const environment: Environment = {
  ...maximalEnvironment,
  apiManagement: {
    ...apiManagement,
    apis: {
      ...apiManagement.apis,
      shop: {
        displayName: 'Shop',
        path: 'shop',
        serviceUrl: 'https://shop.example.com/odata',
        oData: { metadata: { file: '../../deployer/test/fixtures/shop.metadata.xml' } },
        operations: {},
      },
    },
  },
};
const directory = fileURLToPath(new URL('../../../../environment/test/', import.meta.url));
const { loaded, findings } = loadEnvironment(environment, { directory, env: secrets });

describe('an OData API', () => {
  const own = listResources(loaded).filter(({ name }) => /^apim-maximal\/shop(\/|$)/.test(name));

  it('is imported from its metadata, and has nothing else of its own', () => {
    expect(findings).toEqual([]);
    expect(own.map(({ type }) => type)).toEqual(['Microsoft.ApiManagement/service/apis']);
    expect(own[0]).toMatchObject({
      body: {
        properties: {
          type: 'odata',
          format: 'odata',
          value: expect.stringContaining('<edmx:Edmx Version="4.0"'),
          serviceUrl: 'https://shop.example.com/odata',
        },
      },
      writeOnly: [
        ['properties', 'format'],
        ['properties', 'value'],
      ],
    });
  });

  it('has its metadata beside the Bicep files, as what they are', () => {
    const files = exportBicep(loaded).map(({ path }) => path);
    expect(files.filter((path) => path.startsWith('apis/shop'))).toEqual(['apis/shop.edmx']);
  });
});
