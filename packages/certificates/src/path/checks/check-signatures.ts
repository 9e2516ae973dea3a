import { structureOf } from '../../certificate.js';
import { on, pathFindings } from '../path-findings.js';
import { hasBrokenSignature, hasSha1Signature, isSignedBy } from '../verify-signature.js';
import type { PathCheck } from './path-check.js';

/** RFC 5280 6.1.3 (a)(1), as far as building the path has not checked it already. */
export const checkSignatures: PathCheck = ({ chain, rules }) =>
  chain.flatMap((certificate, index) => {
    const isAnchor = index === chain.length - 1;
    if (!structureOf(certificate).signatureAlgorithmsAgree) {
      return [on(certificate, pathFindings.signatureAlgorithmsDiffer())];
    }
    // An anchor is trusted by itself, however weak its signature; but one that claims to be self-signed must be.
    if (isAnchor) {
      return !certificate.selfIssued || isSignedBy(certificate, certificate)
        ? []
        : [on(certificate, pathFindings.anchorNotSelfSigned())];
    }
    return hasBrokenSignature(certificate) || (rules.refusesWeak && hasSha1Signature(certificate))
      ? [on(certificate, pathFindings.weakSignature(certificate.signatureAlgorithm.friendlyName))]
      : [];
  });
