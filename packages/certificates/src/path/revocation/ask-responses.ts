import type { Certificate } from '../../certificate.js';
import { hashIssuerName, hashPublicKey, issuerHashNames } from '../../ocsp/issuer-hashes.js';
import { ocspContentsOf, type OcspContents, type SingleResponse } from '../../ocsp/ocsp-response.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { namesOf } from '../certificate-names.js';
import { checkTime } from '../checks/check-time.js';
import { isSignedWith, verifySignature } from '../verify-signature.js';
import { askLists, type RevocationAnswer } from './ask-lists.js';
import type { RevocationContext, Subject } from './revocation-context.js';

/**
 * RFC 6960 3.2: a response counts when the issuer signed it, or a responder to which the issuer itself gave a
 * certificate for this. One that says revoked counts also when it is out of date.
 */
export function askResponses(subject: Subject, context: RevocationContext): RevocationAnswer {
  let answer: RevocationAnswer = { kind: 'unknown' };
  for (const response of context.evidence.responses) {
    const contents = ocspContentsOf(response);
    const single = contents.responses.find((one) => isAbout(one, subject));
    if (single === undefined || single.status === 'unknown') continue;
    if (contents.hasCriticalExtension || !isProperlySigned(contents, subject, context)) continue;
    if (single.status === 'revoked') return { kind: 'revoked', date: single.revokedAt! };
    if (isCurrent(single, context.timeMs)) answer = { kind: 'good' };
  }
  return answer;
}

function isAbout(single: SingleResponse, { certificate, issuer }: Subject): boolean {
  const hash = issuerHashNames.get(single.hashAlgorithm);
  return (
    hash !== undefined &&
    single.serialNumber === certificate.serialNumber &&
    single.issuerNameHash === hashIssuerName(certificate, hash) &&
    single.issuerKeyHash === hashPublicKey(issuer, hash)
  );
}

function isCurrent({ thisUpdate, nextUpdate }: SingleResponse, timeMs: number): boolean {
  return nextUpdate !== null && timeMs >= thisUpdate.getTime() && timeMs <= nextUpdate.getTime();
}

function isProperlySigned(contents: OcspContents, subject: Subject, context: RevocationContext): boolean {
  if (context.budget.signatures-- <= 0) return false;
  if (isNamed(contents, subject.issuer) && verifySignature(contents, subject.issuerKey)) return true;
  return contents.certificates.some(
    (responder) =>
      isNamed(contents, responder) &&
      context.budget.signatures-- > 0 &&
      verifySignature(contents, responder.publicKey.keyObject) &&
      isResponder(responder, subject, context),
  );
}

function isNamed({ responder }: OcspContents, certificate: Certificate): boolean {
  return responder.kind === 'name'
    ? namesOf(certificate).subject === responder.value
    : hashPublicKey(certificate, 'sha1') === responder.value;
}

/** RFC 6960 4.2.2.2: issued by the same issuer, for signing responses, valid and not revoked. */
function isResponder(responder: Certificate, subject: Subject, context: RevocationContext): boolean {
  const critical = responder.extensions.some(
    (extension) => extension.critical && !understood.has(extension.oid),
  );
  if (
    critical ||
    responder.malformedExtensions.length > 0 ||
    namesOf(responder).issuer !== namesOf(subject.issuer).subject ||
    responder.extendedKeyUsages?.includes(ObjectIdentifier.ocspSigning) !== true ||
    responder.keyUsages?.includes('digitalSignature') === false ||
    checkTime(responder, context.timeMs).length > 0 ||
    !isSignedWith(responder, subject.issuerKey)
  ) {
    return false;
  }
  const neverChecked = responder.extensions.some(({ oid }) => oid === ObjectIdentifier.ocspNoCheck);
  return (
    neverChecked || askLists({ ...subject, certificate: responder, isFirst: false }, context).kind === 'good'
  );
}

const understood: ReadonlySet<string> = new Set([
  ObjectIdentifier.keyUsage,
  ObjectIdentifier.extendedKeyUsage,
  ObjectIdentifier.basicConstraints,
  ObjectIdentifier.subjectAltName,
  ObjectIdentifier.ocspNoCheck,
]);
