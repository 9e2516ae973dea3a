import { checkServerIdentity, rootCertificates, TLSSocket } from 'node:tls';
import { Agent, buildConnector } from 'undici';
import type { BackendTls } from './backend-client.js';

/** The connections of one TLS identity. */
export function createAgent(tls: BackendTls | null, http2: boolean): Agent {
  if (tls === null) return new Agent({ allowH2: http2 });
  const connect = buildConnector({
    allowH2: http2,
    // Without uploaded authorities Node's own default is left alone: naming the public roots costs milliseconds.
    ...(tls.authorities.length > 0 && { ca: [...rootCertificates, ...tls.authorities] }),
    ...(tls.clientCertificate !== null && {
      cert: tls.clientCertificate.certificate,
      key: tls.clientCertificate.privateKey,
    }),
    rejectUnauthorized: tls.validateCertificateChain,
    ...(!tls.validateCertificateName && { checkServerIdentity: () => undefined }),
  });
  // Node checks the name only together with the chain.
  const nameOnly = tls.validateCertificateName && !tls.validateCertificateChain;
  return new Agent({ allowH2: http2, connect: nameOnly ? checkingName(connect) : connect });
}

function checkingName(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (!(socket instanceof TLSSocket))
        return error === null ? callback(null, socket) : callback(error, null);
      const mismatch = checkServerIdentity(
        options.servername ?? options.hostname,
        socket.getPeerCertificate(),
      );
      if (mismatch === undefined) return callback(null, socket);
      socket.destroy();
      return callback(mismatch, null);
    });
}
