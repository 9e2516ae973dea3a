import { armErrors } from '../message/arm-errors.js';
import type { ArmRequest } from '../message/arm-request.js';

/**
 * Holds If-Match and If-None-Match against the etag of what exists.
 *
 * @throws ArmError `PreconditionFailed`
 */
export function checkPreconditions(request: ArmRequest, etag: string | undefined): void {
  const ifMatch = request.headers['if-match'];
  const ifNoneMatch = request.headers['if-none-match'];
  if (ifMatch !== undefined && !(ifMatch === '*' ? etag !== undefined : ifMatch === etag))
    throw armErrors.preconditionFailed(ifMatch);
  if (ifNoneMatch !== undefined && (ifNoneMatch === '*' ? etag !== undefined : ifNoneMatch === etag))
    throw armErrors.preconditionFailed(ifNoneMatch);
}
