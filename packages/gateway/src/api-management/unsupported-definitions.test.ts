import { describe, expect, it } from '@jest/globals';
import type { ApiManagement } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { reportUnsupportedDefinitions } from './unsupported-definitions.js';

const orders = { displayName: 'Orders', path: 'orders', operations: {} };
const service: ApiManagement = {
  name: 'apim-test',
  sku: 'Developer',
  publisherEmail: 'a@example.com',
  publisherName: 'a',
  virtualNetwork: { type: 'Internal', subnet: 'apim' },
  apis: { orders },
};

function reported(change: Partial<ApiManagement>): readonly (readonly [string, string])[] {
  const diagnostics: DocumentDiagnostic[] = [];
  reportUnsupportedDefinitions({ ...service, ...change }, diagnostics);
  return diagnostics.map(({ file, message }) => [file, message]);
}

describe('what a definition holds and does not run here', () => {
  it('is nothing for a plain service', () => {
    expect(reported({})).toEqual([]);
  });

  it.each([
    [
      { diagnostics: { azuremonitor: { logger: 'events' } } },
      [
        'apiManagement.diagnostics.azuremonitor',
        'Diagnostics do not run locally: nothing is sent to its logger.',
      ],
    ],
  ] satisfies [Partial<ApiManagement>, [string, string]][])(
    'is told with what it means: %#',
    (change, expected) => {
      expect(reported(change)).toEqual([expected]);
    },
  );
});
