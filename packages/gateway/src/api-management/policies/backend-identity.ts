import type { BackendTls } from '../backend/backend-client.js';
import type { ClientIdentity } from '../installation/client-identity.js';

/** TLS towards a backend with the client certificate that a policy chose, if one did. */
export function withIdentity(tls: BackendTls | null, identity: ClientIdentity | null): BackendTls | null {
  if (identity === null) return tls;
  return {
    key: `${tls?.key ?? ''} ${identity.certificate.thumbprintSha256}`,
    authorities: tls?.authorities ?? [],
    clientCertificate: identity.tls,
    validateCertificateChain: tls?.validateCertificateChain ?? true,
    validateCertificateName: tls?.validateCertificateName ?? true,
  };
}
