import type { LogLevel } from './core-types.js';

/** One line of the host's log. `message` is what the function gave to `context.log`. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly category: string;
  readonly message: string;
  readonly invocationId?: string;
}

export type Log = (entry: LogEntry) => void;

/** From talkative to silent. */
export const logLevels = [
  'trace',
  'debug',
  'information',
  'warning',
  'error',
  'critical',
  'none',
] as const satisfies readonly LogLevel[];

/** Writes entries from `minimum` on as JSON lines: standard output stays free for the line that says `ready`. */
export function createLog(minimum: LogLevel, write: (line: string) => void, now: () => Date): Log {
  const threshold = logLevels.indexOf(minimum);
  return (entry) => {
    if (logLevels.indexOf(entry.level) < threshold || entry.level === 'none') return;
    write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`);
  };
}
