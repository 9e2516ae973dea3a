import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import type { Logger } from '../../model/api-management/logger.js';
import { inRange } from '../in-range.js';
import { entries, type PreflightCheck } from '../subject.js';

/**
 * The credentials that loggers of a type take, one of each group.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/loggers
 */
const needed: Readonly<Record<Logger['loggerType'], readonly (readonly string[])[]>> = {
  azureEventHub: [['name'], ['connectionString', 'endpointAddress']],
  applicationInsights: [['instrumentationKey', 'connectionString']],
  azureMonitor: [],
};

/** The type of the logger that diagnostics of a name go to. */
const types = { applicationinsights: 'applicationInsights', azuremonitor: 'azureMonitor' } as const;

/** Loggers, and the diagnostics that go to them. */
export const checkLoggers: PreflightCheck = function* ({ levels, deployment }) {
  for (const { at, definition } of levels) {
    yield* checkDiagnostics(definition, at);
    // On a laptop nothing is sent to a logger that has none.
    if (!deployment) continue;
    for (const [name, { loggerType, credentials = {} }] of entries(definition.loggers)) {
      for (const names of needed[loggerType]) {
        if (names.some((one) => Object.hasOwn(credentials, one))) continue;
        yield finding('logger-without-credentials', [...at, 'loggers', name], { loggerType, names });
      }
    }
  }
};

function* checkDiagnostics(
  { diagnostics = {}, loggers }: ApiManagementResources,
  root: Path,
): Iterable<Finding> {
  for (const name of Object.keys(types) as (keyof typeof types)[]) {
    const diagnostic = diagnostics[name];
    if (diagnostic === undefined) continue;
    const at = [...root, 'diagnostics', name];
    yield* inRange(diagnostic.samplingPercentage, 0, 100, 'samplingPercentage', at);
    const { loggerType } = loggers?.[diagnostic.logger] ?? {};
    if (loggerType !== undefined && loggerType !== types[name]) {
      yield finding('diagnostic-other-logger', [...at, 'logger'], {
        logger: diagnostic.logger,
        loggerType,
        wanted: types[name],
      });
    }
  }
}
