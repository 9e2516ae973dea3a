import type { Environment, Finding } from '@apim-kit/environment';

/** An environment as its file defines it. */
export interface Configuration {
  readonly environment: Environment;
  /** Paths in the environment are relative to it. */
  readonly directory: string;
  /** The file itself and the sources that it imports: what to watch. */
  readonly sources: readonly string[];
  /** What was left out when it was read. */
  readonly findings?: readonly Finding[];
  /** Files that exist only here, by their absolute path. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}
