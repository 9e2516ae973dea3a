import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { BoundBlock } from '../bound-statement.js';

/** Reports locals that may be read before they have a value. */
export function checkAssignments(_body: BoundBlock, _diagnostics: Diagnostics): void {
  // Written below once the emitter stands.
}
