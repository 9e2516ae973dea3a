import type { Certificate } from '../../certificate.js';
import type { ProfileRules } from '../path-profile.js';
import type { PathStatus } from '../path-result.js';

/** A path that ends in an anchor, and the rules that it must satisfy. */
export interface PathUnderCheck {
  /** The certificate first, the anchor last. */
  readonly chain: readonly Certificate[];
  readonly rules: ProfileRules;
}

/** One rule; gives a status for whatever breaks it. */
export type PathCheck = (path: PathUnderCheck) => readonly PathStatus[];
