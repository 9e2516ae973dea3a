import { describe, expect, it } from '@jest/globals';
import { change } from '../../../test/change.js';
import { codesAndPaths } from '../../../test/findings.js';
import { sampleEnvironment as sample } from '../../../test/sample-environment.js';
import { preflight } from '../../index.js';

const loggers = {
  hub: { loggerType: 'azureEventHub', credentials: { name: 'hub' } },
  insights: { loggerType: 'applicationInsights', credentials: { instrumentationKey: 'k' } },
  monitor: { loggerType: 'azureMonitor' },
};
const environment = change(sample, ['apiManagement', 'loggers'], loggers);

describe('loggers', () => {
  it('have the credentials of their type once they are deployed', () => {
    expect(codesAndPaths(environment)).toEqual([]);
    expect(preflight(environment, { deployment: true })).toEqual([
      expect.objectContaining({
        code: 'logger-without-credentials',
        path: 'apiManagement.loggers.hub',
        message: 'A logger of the type azureEventHub needs connectionString or endpointAddress.',
      }),
    ]);
  });
});

describe('diagnostics', () => {
  const diagnosed = (diagnostics: object) =>
    codesAndPaths(change(environment, ['apiManagement', 'diagnostics'], diagnostics));

  it('go to a logger of their type, all or a share of them', () => {
    const right = {
      applicationinsights: { logger: 'insights', samplingPercentage: 100 },
      azuremonitor: { logger: 'monitor' },
    };
    expect(diagnosed(right)).toEqual([]);
    const path = 'apiManagement.diagnostics';
    expect(
      diagnosed({
        applicationinsights: { logger: 'hub', samplingPercentage: 101 },
        azuremonitor: { logger: 'insights' },
      }),
    ).toEqual([
      ['out-of-range', `${path}.applicationinsights.samplingPercentage`],
      ['diagnostic-other-logger', `${path}.applicationinsights.logger`],
      ['diagnostic-other-logger', `${path}.azuremonitor.logger`],
    ]);
  });
});
