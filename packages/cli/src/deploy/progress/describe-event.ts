import type { DeployEvent } from '@apim-kit/deployer';
import { formatDuration } from './format-duration.js';

/** An event in words. */
export function describeEvent(event: DeployEvent): string {
  const subject = `${event.type.slice(event.type.indexOf('/') + 1)} ${event.name}`;
  switch (event.kind) {
    case 'started': {
      const usual = event.estimateMs >= 10_000 ? ` (usually ${formatDuration(event.estimateMs)})` : '';
      return `${event.action} ${subject}${usual}`;
    }
    case 'accepted':
      return `${event.action} ${subject}: Azure works on it`;
    case 'resumed':
      return `${event.action} ${subject}: waiting for what an earlier run began`;
    case 'waiting':
      return `${subject}: ${event.reason}, again in ${formatDuration(event.ms)}`;
    case 'finished':
      return `${event.action} ${subject}: done in ${formatDuration(event.elapsedMs)}`;
    case 'failed':
      return `${event.action} ${subject}: failed: ${event.code}`;
    case 'skipped':
      return `${subject}: not begun, because ${event.because} failed`;
    case 'left-running':
      return `${event.action} ${subject}: Azure goes on with it`;
  }
}
