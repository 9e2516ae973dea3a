import type { KeyObject } from 'node:crypto';
import { contentsOf, type CertificateRevocationList } from '../../certificate-revocation-list.js';
import type { Certificate } from '../../certificate.js';
import { extensionsOf } from '../../certificate.js';
import { verifySignature } from '../verify-signature.js';
import { namesOf } from '../certificate-names.js';
import type { RevocationContext, Subject } from './revocation-context.js';

/**
 * RFC 5280 6.3.3 (f) and (g): whether a list is signed by someone who may. That is the issuer of the certificate, or
 * another certificate of the list's issuer with a valid path to the same anchor. A certificate that signs lists may
 * be covered by the list that it signs, since everything else about it is checked.
 */
export function isProperlySigned(
  list: CertificateRevocationList,
  subject: Subject,
  context: RevocationContext,
): boolean {
  const { issuerKey } = contentsOf(list);
  const { issuer, anchor, certificate } = subject;
  if (namesOf(issuer).subject === issuerKey && isSignedBy(list, issuer, subject.issuerKey, context)) {
    return true;
  }
  const others = context.certificatesNamed(issuerKey).filter((candidate) => candidate !== issuer);
  const signer = [
    ...others.filter((candidate) => keyIdentifiersFit(list, candidate)),
    ...others.filter((candidate) => !keyIdentifiersFit(list, candidate)),
  ].find((candidate) => isSignedBy(list, candidate, candidate.publicKey.keyObject, context));
  if (signer === undefined) return false;
  if (signer === certificate && subject.isFirst && context.checksSigner) return true;
  return context.isTrusted(signer, anchor);
}

const verified = new WeakMap<CertificateRevocationList, WeakMap<Certificate, boolean>>();

function isSignedBy(
  list: CertificateRevocationList,
  signer: Certificate,
  key: KeyObject | null,
  context: RevocationContext,
): boolean {
  let bySigner = verified.get(list);
  if (bySigner === undefined) {
    bySigner = new WeakMap();
    verified.set(list, bySigner);
  }
  let result = bySigner.get(signer);
  if (result === undefined) {
    if (context.budget.signatures-- <= 0) return false;
    result =
      (signer.keyUsages === null || signer.keyUsages.includes('crlSign')) &&
      contentsOf(list).signatureAlgorithmsAgree &&
      verifySignature(contentsOf(list), key);
    // A key that takes its parameters from its issuer is another key in another path.
    if (signer.publicKey.keyObject !== null) bySigner.set(signer, result);
  }
  return result;
}

function keyIdentifiersFit(list: CertificateRevocationList, signer: Certificate): boolean {
  const wanted = contentsOf(list).authorityKeyIdentifier;
  return wanted === null || extensionsOf(signer).contents.subjectKeyIdentifier === wanted;
}
