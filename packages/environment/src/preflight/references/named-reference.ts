import type { Path } from '../../finding/format-path.js';

/** A name in the definition that stands for a resource of the environment. */
export interface NamedReference {
  /** What it must be, for the message. */
  readonly kind: string;
  /** Undefined where the definition leaves it out. */
  readonly name: string | undefined;
  readonly at: Path;
  /** The record whose keys are the names that there are. */
  readonly known: object | undefined;
}
