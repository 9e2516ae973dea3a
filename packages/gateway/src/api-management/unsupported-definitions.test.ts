import { describe, expect, it } from '@jest/globals';
import { resourceLevels, type ApiManagement } from '@apim-kit/environment';
import { sampleEnvironment } from '../../test/sample-environment.js';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { reportUnsupportedDefinitions } from './unsupported-definitions.js';

const orders = { displayName: 'Orders', path: 'orders', operations: {} };
const { environment } = sampleEnvironment();

function reported(change: Partial<ApiManagement>): readonly (readonly [string, string])[] {
  const diagnostics: DocumentDiagnostic[] = [];
  const apiManagement = { ...environment.apiManagement, apis: { orders }, ...change };
  for (const level of resourceLevels({ ...environment, apiManagement }, null)) {
    reportUnsupportedDefinitions(level, diagnostics);
  }
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
    [
      {
        workspaces: {
          team: {
            displayName: 'Team',
            apis: {},
            diagnostics: { applicationinsights: { logger: 'events' } },
          },
        },
      },
      [
        'apiManagement.workspaces.team.diagnostics.applicationinsights',
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
