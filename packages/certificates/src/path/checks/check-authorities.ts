import { on, pathFindings } from '../path-findings.js';
import type { PathStatus } from '../path-result.js';
import type { PathCheck } from './path-check.js';

/**
 * RFC 5280 6.1.4 (k) to (n): whoever issued must be an authority, may have as many intermediates below it as it
 * says, and may sign. The anchor is held to the same, as OpenSSL and Windows do.
 */
export const checkAuthorities: PathCheck = ({ chain, rules }) => {
  const statuses: PathStatus[] = [];
  let intermediatesBelow = 0;
  for (let index = 1; index < chain.length; index++) {
    const authority = chain[index]!;
    const constraints = authority.basicConstraints;
    // Roots from before version 3 can't say that they are authorities: being an anchor says it.
    const isOldRoot = index === chain.length - 1 && authority.version < 3 && !rules.checksConformance;
    if (constraints?.certificateAuthority !== true && !isOldRoot) {
      statuses.push(on(authority, pathFindings.notAnAuthority()));
    }
    const limit = constraints?.pathLengthConstraint ?? null;
    if (limit !== null && intermediatesBelow > limit) {
      statuses.push(on(authority, pathFindings.pathTooLong(limit, intermediatesBelow)));
    }
    if (authority.keyUsages !== null && !authority.keyUsages.includes('keyCertSign')) {
      statuses.push(on(authority, pathFindings.mayNotSign()));
    }
    if (!authority.selfIssued) intermediatesBelow++;
  }
  const intermediates = chain.slice(1, -1).filter((certificate) => !certificate.selfIssued).length;
  if (rules.maximumIntermediates !== null && intermediates > rules.maximumIntermediates) {
    statuses.push(
      on(chain[0]!, pathFindings.tooManyIntermediates(rules.maximumIntermediates, intermediates)),
    );
  }
  return statuses;
};
