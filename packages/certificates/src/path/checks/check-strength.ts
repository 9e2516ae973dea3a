import type { Certificate } from '../../certificate.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathCheck } from './path-check.js';

/** The fewest bits of a key that count as strong (NIST SP 800-57: 112 bits of security). */
const minimumBits: Readonly<Record<string, number>> = { rsa: 2048, 'rsa-pss': 2048, dsa: 2048, ec: 224 };

/** Keys that are too short, where the caller asks for it; the anchor's too. */
export const checkStrength: PathCheck = ({ chain, rules }) =>
  !rules.refusesWeak
    ? []
    : chain
        .filter(isWeak)
        .map((certificate) =>
          on(
            certificate,
            pathFindings.weakKey(
              certificate.publicKey.algorithm.friendlyName,
              certificate.publicKey.sizeBits,
            ),
          ),
        );

function isWeak({ publicKey }: Certificate): boolean {
  if (publicKey.keyObject === null) return true;
  const minimum = minimumBits[publicKey.keyObject.asymmetricKeyType ?? ''];
  if (publicKey.publicExponent !== null && publicKey.publicExponent < 3n) return true;
  return minimum !== undefined && (publicKey.sizeBits ?? 0) < minimum;
}
