import type { DeployEvent, PlannedChange } from '@apim-kit/deployer';
import type { Io } from '../../output/io.js';
import { listProgress } from './list-progress.js';
import { formatDuration } from './format-duration.js';

/** Tells what happens while changes are made. */
export interface Progress {
  /** Called with what is about to happen. */
  begin(changes: readonly PlannedChange[]): void;
  onEvent(event: DeployEvent): void;
  /** How long the rest takes, in milliseconds. */
  onRemaining(ms: number): void;
  /** Ends the display; a second call does nothing. */
  end(): Promise<void>;
}

/** A list that moves on a terminal, plain lines elsewhere, JSON lines when they are asked for. */
export function reportProgress(io: Io, output: 'text' | 'jsonl'): Progress {
  if (output === 'jsonl') return jsonLines(io);
  return io.isTerminal ? listProgress(io) : plainLines(io);
}

function jsonLines(io: Io): Progress {
  const print = (value: object) => io.out(`${JSON.stringify({ at: new Date().toISOString(), ...value })}\n`);
  return {
    begin: () => {},
    onEvent: print,
    onRemaining: (ms) => print({ kind: 'remaining', ms: Math.round(ms) }),
    end: () => Promise.resolve(),
  };
}

function plainLines(io: Io): Progress {
  let remaining = 0;
  return {
    begin: () => {},
    onEvent: (event) => {
      const line = describeEvent(event);
      const rest =
        event.kind === 'finished' && remaining >= 1000 ? `, about ${formatDuration(remaining)} left` : '';
      io.out(`${new Date().toISOString().slice(11, 19)}  ${line}${rest}\n`);
    },
    onRemaining: (ms) => (remaining = ms),
    end: () => Promise.resolve(),
  };
}

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
