import { finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';
import { entries, type PreflightCheck } from './subject.js';

/** Settings that the platform sets, or that Flex Consumption refuses. */
const ownSettings = /^(AzureWebJobsStorage|FUNCTIONS_EXTENSION_VERSION|FUNCTIONS_WORKER_RUNTIME)$/;

/** Functions apps: settings, and one plan for a name. */
export const checkFunctionApps: PreflightCheck = function* ({ environment }) {
  const plans = new Map<string, { sku: string; app: string }>();
  for (const [name, { plan, settings, maximumInstanceCount: most = 100 }] of entries(
    environment.functionApps,
  )) {
    const at: Path = ['functionApps', name];
    for (const [setting] of entries(settings)) {
      if (ownSettings.test(setting)) {
        yield finding('function-app-setting-taken', [...at, 'settings', setting], { setting });
      }
      if (!/^[A-Za-z_][A-Za-z0-9_.:-]*$/.test(setting)) {
        yield finding('invalid-name', [...at, 'settings', setting], {
          kind: 'a setting',
          name: setting,
          rule: 'letters, digits, underscores, dots, colons and hyphens, starting with a letter',
        });
      }
    }
    if (most < 40 || most > 1000) {
      yield finding('out-of-range', [...at, 'maximumInstanceCount'], {
        what: 'number of instances',
        value: most,
        range: '40 to 1000',
      });
    }
    const other = plans.get(plan.name.toLowerCase());
    if (other !== undefined && other.sku !== plan.sku) {
      yield finding('plan-differs', [...at, 'plan', 'sku'], { plan: plan.name, other: other.app });
    }
    plans.set(plan.name.toLowerCase(), { sku: plan.sku, app: name });
  }
};
