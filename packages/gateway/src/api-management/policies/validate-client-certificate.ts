import type { ChainStatusName, PathResult } from '@apim-kit/certificates';
import type { ValidateClientCertificateConfig } from '@apim-kit/policy';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { compileIdentity } from './client-certificate-identity.js';

const policy = 'validate-client-certificate';

type Reason =
  | 'ClientCertificateNotFound'
  | 'ClientCertificateNotYetValid'
  | 'ClientCertificateExpired'
  | 'ClientCertificateNotTrusted'
  | 'ClientCertificateIdentityNotMatched';

const explanations: Readonly<Record<Reason, string>> = {
  ClientCertificateNotFound: 'Client certificate was not found in the request.',
  ClientCertificateNotYetValid: 'Client certificate is not yet valid.',
  ClientCertificateExpired: 'Client certificate has expired.',
  ClientCertificateNotTrusted: 'A certificate chain could not be built to a trusted root authority.',
  ClientCertificateIdentityNotMatched: 'Certificate does not match any of allowed identities.',
};

/** Checks the certificate that the client showed to API Management itself: time, trust, identity, in this order. */
export const validateClientCertificate: Handler<ValidateClientCertificateConfig> = (config, compile) => {
  const checks = {
    notBefore: compile.literal(config.validateNotBefore ?? true),
    notAfter: compile.literal(config.validateNotAfter ?? true),
    trust: compile.literal(config.validateTrust ?? true),
    revocation: compile.literal(config.validateRevocation ?? true),
  };
  const ignoreError = compile.literal(config.ignoreError ?? false);
  const identities = config.identities?.map((identity) => compileIdentity(identity, compile));

  const reasonToRefuse = (exchange: Exchange): Reason | null => {
    const { certificate } = exchange.request;
    if (certificate === null) return 'ClientCertificateNotFound';
    const time = new Date(exchange.services.now());
    if (checks.notBefore && time < certificate.notBefore) return 'ClientCertificateNotYetValid';
    if (checks.notAfter && time > certificate.notAfter) return 'ClientCertificateExpired';
    const path = exchange.installation.trust.validate(certificate, {
      time,
      profile: 'policy',
      checkRevocation: checks.revocation,
    });
    if (!isTrusted(path, checks)) {
      exchange.note(() => path.status.map(({ status, reason }) => `${status}: ${reason}`).join('; '));
      return 'ClientCertificateNotTrusted';
    }
    return identities === undefined || identities.some((matches) => matches(certificate, path.chain))
      ? null
      : 'ClientCertificateIdentityNotMatched';
  };

  return (exchange) => {
    const reason = reasonToRefuse(exchange);
    if (reason === null) return undefined;
    if (!ignoreError) throw refusal(reason);
    exchange.note(() => `${reason}, ignored`);
    return undefined;
  };
};

/** What says that a certificate is revoked, or that nobody can tell, for want of a list or of an issuer. */
const revocationFindings: ReadonlySet<ChainStatusName> = new Set([
  'Revoked',
  'RevocationStatusUnknown',
  'OfflineRevocation',
  'PartialChain',
  'UntrustedRoot',
  'NotSignatureValid',
] as const);

function isTrusted(
  path: PathResult,
  checks: { readonly trust: boolean; readonly revocation: boolean },
): boolean {
  if (checks.trust) return path.valid;
  return !checks.revocation || !path.status.some(({ status }) => revocationFindings.has(status));
}

function refusal(reason: Reason): PolicyError {
  const message =
    reason === 'ClientCertificateNotFound' ? 'Client certificate missing' : 'Invalid client certificate';
  return new PolicyError({
    source: policy,
    reason,
    message: explanations[reason],
    // Without the blanks that the platform's other refusals have.
    response: { status: 401, reason: '', body: JSON.stringify({ statusCode: 401, message }) },
  });
}
