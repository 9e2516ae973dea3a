import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener, type Server } from 'node:http';
import https from 'node:https';
import { TLSSocket } from 'node:tls';
import { LocalHostError } from './local-host-error.js';

/** The certificate with which this host terminates TLS itself. */
export interface TlsOptions {
  readonly pfxFile: string;
  /** Null: the PFX has none. */
  readonly passwordFile: string | null;
}

/** Kestrel's limit of a request's header block in the Functions host. */
const maxHeaderSize = 32 * 1024;

/** Who sends slower is answered 408, as by Kestrel, which gives the headers 30 seconds. */
const pace = { headersTimeout: 30_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 } as const;

/**
 * Makes the server. With TLS it asks for a client certificate and takes any, or none, as App Service does in its mode
 * Optional: whom to trust is the app's decision.
 *
 * @throws LocalHostError `invalid-pfx`
 */
export function createTransport(tls: TlsOptions | null, listener: RequestListener): Server {
  if (tls === null) return http.createServer({ maxHeaderSize, ...pace }, listener);
  const pfx = readTlsFile('--pfx', tls.pfxFile);
  // A file that an editor wrote ends in a line break, which no password does.
  const passphrase =
    tls.passwordFile === null
      ? ''
      : readTlsFile('--password-file', tls.passwordFile)
          .toString('utf8')
          .replace(/\r?\n$/, '');
  try {
    return https.createServer(
      {
        pfx,
        passphrase,
        maxHeaderSize,
        ...pace,
        minVersion: 'TLSv1.2',
        requestCert: true,
        rejectUnauthorized: false,
      },
      listener,
    );
  } catch (error) {
    throw new LocalHostError('invalid-pfx', `${tls.pfxFile} can't be used: ${explain(error as Error)}`, {
      cause: error,
    });
  }
}

function readTlsFile(option: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new LocalHostError('invalid-pfx', `${option}: ${(error as Error).message}`, { cause: error });
  }
}

/** OpenSSL's words for what people run into. */
function explain({ message }: Error): string {
  if (/mac verify failure/i.test(message)) return 'its password is wrong; give it with --password-file.';
  if (/not enough data|wrong tag|asn1/i.test(message)) return 'it is no PFX.';
  if (/unsupported/i.test(message)) return 'it is encrypted with RC2-40; write it anew with AES or 3DES.';
  return `${message}.`;
}

/** The scheme by which a request came. */
export function schemeOf({ socket }: IncomingMessage): 'http' | 'https' {
  return socket instanceof TLSSocket ? 'https' : 'http';
}

/** The header in which App Service passes the client certificate on. */
export const clientCertificateHeader = 'x-arr-clientcert';

/**
 * What that header has to hold as far as this host knows: the base64 of the certificate's DER, null when the client
 * presented none, `undefined` when somebody else terminated TLS and the header is his.
 */
export function readClientCertificate({ socket }: IncomingMessage): string | null | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  return socket.getPeerX509Certificate()?.raw.toString('base64') ?? null;
}
