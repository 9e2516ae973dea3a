import { checkServerIdentity, rootCertificates, TLSSocket } from 'node:tls';
import { Agent, buildConnector, ProxyAgent, type Dispatcher } from 'undici';
import { maxHeaderBytes } from '../../message/max-header-bytes.js';
import type { BackendProxy, BackendRequest, BackendTls } from './backend-client.js';

type Connector = buildConnector.connector;

/** What is wrong with a connection that was opened. */
type Objection = (socket: TLSSocket | null, options: buildConnector.Options) => Error | undefined;

/** The connections of one TLS identity. */
export function createAgent(
  tls: BackendTls | null,
  http2: BackendRequest['http2'],
  proxy: BackendProxy | null = null,
): Dispatcher {
  if (proxy !== null) return createProxyAgent(tls, proxy);
  const allowH2 = http2 !== 'none';
  const objections: Objection[] = [];
  if (http2 === 'required') objections.push(speaksNoHttp2);
  // Node checks the name only together with the chain.
  if (tls?.validateCertificateName === true && !tls.validateCertificateChain) objections.push(bearsOtherName);
  if (tls === null && objections.length === 0) return new Agent({ allowH2, maxHeaderSize: maxHeaderBytes });
  const connect = buildConnector({ allowH2, ...(tls !== null && tlsOptions(tls)) });
  return new Agent({
    allowH2,
    maxHeaderSize: maxHeaderBytes,
    connect: objections.length === 0 ? connect : objecting(connect, objections),
  });
}

/** Behind a proxy only HTTP/1.1 is spoken, and what is demanded of TLS beyond Node's own checks is not. */
function createProxyAgent(tls: BackendTls | null, { url, authorization }: BackendProxy): Dispatcher {
  return new ProxyAgent({
    uri: url,
    ...(authorization !== null && { token: authorization }),
    ...(tls !== null && { requestTls: tlsOptions(tls) }),
    maxHeaderSize: maxHeaderBytes,
  });
}

function tlsOptions(tls: BackendTls): buildConnector.BuildOptions {
  return {
    // Without uploaded authorities Node's own default is left alone: naming the public roots costs milliseconds.
    ...(tls.authorities.length > 0 && { ca: [...rootCertificates, ...tls.authorities] }),
    ...(tls.clientCertificate !== null && {
      cert: tls.clientCertificate.certificate,
      key: tls.clientCertificate.privateKey,
    }),
    rejectUnauthorized: tls.validateCertificateChain,
    ...(!tls.validateCertificateName && { checkServerIdentity: () => undefined }),
  };
}

/** Closes a connection again that something is to be said against. */
function objecting(connect: Connector, objections: readonly Objection[]): Connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const secure = socket instanceof TLSSocket ? socket : null;
      for (const objection of objections) {
        const found = objection(secure, options);
        if (found === undefined) continue;
        socket.destroy();
        return callback(found, null);
      }
      return callback(null, socket);
    });
}

const speaksNoHttp2: Objection = (socket) =>
  socket?.alpnProtocol === 'h2' ? undefined : new Error('The backend does not speak HTTP/2 over TLS.');

const bearsOtherName: Objection = (socket, { servername, hostname }) =>
  socket === null ? undefined : checkServerIdentity(servername ?? hostname, socket.getPeerCertificate());
