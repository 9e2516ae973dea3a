import { structureOf, type Certificate } from '../../certificate.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathStatus } from '../path-result.js';

/** RFC 5280 6.1.3 (a)(2); both ends of the period belong to it. */
export function checkTime(certificate: Certificate, timeMs: number): readonly PathStatus[] {
  const { notBefore, notAfter } = structureOf(certificate);
  if (timeMs < notBefore.getTime()) return [on(certificate, pathFindings.notYetValid(notBefore))];
  // A period ends with its last second, not at the start of it.
  if (timeMs >= notAfter.getTime() + 1000) return [on(certificate, pathFindings.expired(notAfter))];
  return [];
}
