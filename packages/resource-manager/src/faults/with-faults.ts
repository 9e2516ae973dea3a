import { apiManagementErrors } from '../api-management/api-management-errors.js';
import { wait } from '../clock.js';
import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import { ResourceManagerError } from '../resource-manager-error.js';
import type { Settings } from '../settings.js';
import type { FaultEffect } from './fault.js';

/** What the shell says of a process that was killed. */
const killed = 137;

/** Answers a request, struck by the faults that are armed for it. Whatever is thrown becomes an answer. */
export async function withFaults(
  effects: readonly FaultEffect[],
  settings: Settings,
  serve: () => Promise<ArmResponse>,
): Promise<ArmResponse | 'drop'> {
  try {
    for (const effect of effects) if ((await strikeBefore(effect, settings)) === 'drop') return 'drop';
    const response = await serve();
    for (const effect of effects) {
      if (!('when' in effect) || effect.when !== 'after') continue;
      if (effect.kind === 'drop') return 'drop';
      settings.exit(killed);
    }
    return response;
  } catch (error) {
    return toAnswer(error);
  }
}

async function strikeBefore(effect: FaultEffect, settings: Settings): Promise<'drop' | undefined> {
  switch (effect.kind) {
    case 'delay':
      await wait(effect.ms);
      return undefined;
    case 'throttle':
      throw armErrors.throttled(effect.retryAfterSeconds);
    case 'lock':
      throw apiManagementErrors.serviceLocked('under test');
    case 'fail': {
      const { status, code, message = 'The request failed as it was told to.' } = effect;
      throw new ArmError(status, code, message);
    }
    case 'drop':
      return effect.when === 'after' ? undefined : 'drop';
    case 'die':
      if (effect.when !== 'after') settings.exit(killed);
      return undefined;
    case 'fail-operation':
      return undefined;
  }
}

function toAnswer(error: unknown): ArmResponse {
  if (error instanceof ArmError) return error.toResponse();
  if (error instanceof ResourceManagerError) return new ArmError(400, error.code, error.message).toResponse();
  const what = error instanceof Error ? error.message : String(error);
  return new ArmError(500, 'InternalServerError', `The local resource manager failed: ${what}`).toResponse();
}
