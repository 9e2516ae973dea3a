import type { ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';

/** What a verb gets: where it reads and writes, and where it leaves the exit code. */
export interface CommandContext {
  readonly io: Io;
  exit(code: ExitCode): void;
}
