import type { Position } from '../document/position.js';

/** One side of a difference. */
export interface DifferenceSide {
  /** The value as it was written, or the name of the element. */
  readonly text: string;
  /** Where it stands, or the policy around it; undefined for what the builder made. */
  readonly position?: Position;
}

/** One thing in which two documents differ. */
export interface PolicyDifference {
  /** `removed`: only on the left. `added`: only on the right. `changed`: another value. */
  readonly kind: 'removed' | 'added' | 'changed';
  /** Where in the document: `inbound/set-header[2]/@name`; elements of one name count from 1, on the left. */
  readonly path: string;
  readonly left?: DifferenceSide;
  readonly right?: DifferenceSide;
  /** One sentence that says all of it but the positions. */
  readonly message: string;
}
