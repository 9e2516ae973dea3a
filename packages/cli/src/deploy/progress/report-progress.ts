import type { Io } from '../../output/io.js';
import { describeEvent } from './describe-event.js';
import { formatDuration } from './format-duration.js';
import { listProgress } from './list-progress.js';
import type { Progress } from './progress.js';

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
