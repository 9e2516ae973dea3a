import type { ApiDiagnostic, Logger } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmResource } from '../resource.js';
import { secretLeaf } from '../secret.js';
import { child } from './child.js';
import { idAt, type LevelContext } from './level-context.js';

/** `service/loggers`; Azure keeps the credentials as named values and gives back references to those. */
export function logger(name: string, definition: Logger, context: LevelContext): ArmResource {
  const { loggerType, description, credentials, isBuffered = true, resourceId } = definition;
  const loaded = context.level.loaded.loggers.get(name);
  const values = Object.entries(credentials ?? {}).map(([key, value]) => {
    if (typeof value === 'string') return [key, value] as const;
    const origin = 'environmentVariable' in value.secret ? value.secret : {};
    return [key, secretLeaf(['logger', name, key], () => loaded?.get(key) ?? '', origin)] as const;
  });
  return child(
    context,
    'loggers',
    [name],
    armObject({
      loggerType,
      description,
      isBuffered,
      resourceId,
      credentials: values.length === 0 ? undefined : Object.fromEntries(values),
    }),
    { writeOnly: [['properties', 'credentials']] },
  );
}

/** `service/diagnostics` */
export function diagnostic(name: string, definition: ApiDiagnostic, context: LevelContext): ArmResource {
  const { logger: loggerName, samplingPercentage = 100, ...rest } = definition;
  return child(
    context,
    'diagnostics',
    [name],
    armObject({
      loggerId: idAt(context, 'loggers', loggerName),
      sampling: { samplingType: 'fixed', percentage: samplingPercentage },
      ...rest,
    }),
  );
}
