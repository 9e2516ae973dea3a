import { createTrust, type Certificate } from '@apim-kit/certificates';
import type { SslProfile } from '@apim-kit/environment';
import type { Connection } from '../../message/message.js';
import type { ClientVerdict } from './client-verdict.js';

/** Judges the client of a connection; once per connection for each compiled environment. */
export type ClientAuthentication = (connection: Connection) => ClientVerdict;

/** A client sends a few intermediates; what sends more is not looked at further. */
const maxSentIntermediates = 8;

/**
 * Compiles the client authentication of an SSL profile.
 *
 * Verdicts are kept by connection in this closure, so none outlives the environment that it was compiled from:
 * kept-alive connections and resumed sessions are judged anew after a swap.
 *
 * @param chains The uploaded chains of the profile.
 * @param now Milliseconds since 1970.
 */
export function compileClientAuthentication(
  profile: SslProfile,
  chains: readonly (readonly Certificate[])[],
  now: () => number,
): ClientAuthentication {
  const {
    verifyClientAuthMode: mode = 'Strict',
    verifyClientCertIssuerDN: verifyIssuerDN = false,
    verifyClientRevocation: revocation = 'None',
  } = profile.clientAuthConfiguration;

  if (mode === 'Passthrough') {
    return ({ clientCertificate }) => (clientCertificate === null ? passthroughNone : passthrough);
  }
  const trusts = chains.map((chain) => createTrust({ roots: chain, intermediates: chain }));
  const judge = (connection: Connection): ClientVerdict => {
    const { clientCertificate, clientCertificateChain = [] } = connection;
    if (clientCertificate === null) return missing;
    if (revocation === 'OCSP') return failed('OCSP is not supported here');
    if (clientCertificateChain.length > maxSentIntermediates) return failed('too many intermediates');
    const options = {
      time: new Date(now()),
      profile: 'applicationGateway',
      verifyIssuerDN,
      // With the issuer fixed to the uploaded chain, nothing that a client sends can help.
      intermediates: verifyIssuerDN ? [] : clientCertificateChain,
    } as const;
    let reason = 'no trusted client CA chain';
    for (const trust of trusts) {
      const { valid, status } = trust.validate(clientCertificate, options);
      if (valid) return success;
      reason = status.map((one) => one.status).join(', ');
    }
    return failed(reason);
  };

  const verdicts = new WeakMap<Connection, ClientVerdict>();
  return (connection) => {
    let verdict = verdicts.get(connection);
    if (verdict === undefined) {
      verdict = judge(connection);
      verdicts.set(connection, verdict);
    }
    return verdict;
  };
}

const passthrough: ClientVerdict = { mode: 'Passthrough', verification: 'PASSTHROUGH', refusal: null };
const passthroughNone: ClientVerdict = { mode: 'Passthrough', verification: 'NONE', refusal: null };
const success: ClientVerdict = { mode: 'Strict', verification: 'SUCCESS', refusal: null };
const missing: ClientVerdict = {
  mode: 'Strict',
  verification: 'NONE',
  refusal: 'No required SSL certificate was sent',
};

const failed = (reason: string): ClientVerdict => ({
  mode: 'Strict',
  verification: `FAILED:${reason}`,
  refusal: 'The SSL certificate error',
});
