import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket, type CipherNameAndProtocol, type DetailedPeerCertificate } from 'node:tls';
import { Certificate } from '@apim-kit/certificates';
import type { Connection, GatewayRequest } from '../message/message.js';

/** A socket with what it knows, read once, and the requests that are under way on it by the response they wait for. */
export interface SocketState {
  readonly connection: Connection;
  readonly inFlight: Map<ServerResponse, Pick<GatewayRequest, 'cancel'>>;
  /** The client sent what is no HTTP and has its answer: no other is written. */
  refused: boolean;
}

/** Gives the state of a socket. */
export type ConnectionReader = (socket: Duplex) => SocketState;

/** More intermediates than any client sends. */
const maxChain = 16;

/** Clients whose intermediates are remembered for resumed sessions. */
const maxRemembered = 1000;

/**
 * Makes a reader for the connections of one port.
 *
 * A resumed TLS session keeps the client's certificate but not the intermediates that came with it. They are
 * untrusted hints for building a path, so those of the full handshake are remembered by certificate.
 */
export function connectionReader(): ConnectionReader {
  const known = new WeakMap<Duplex, SocketState>();
  const chains = new Map<string, readonly Certificate[]>();

  const remember = (certificate: Certificate, sent: readonly Certificate[], reused: boolean) => {
    const key = certificate.thumbprintSha256;
    if (reused) return chains.get(key) ?? [];
    if (sent.length > 0) {
      chains.delete(key);
      chains.set(key, sent);
      if (chains.size > maxRemembered) chains.delete(chains.keys().next().value!);
    }
    return sent;
  };

  return (socket) => {
    let state = known.get(socket);
    if (state === undefined) {
      state = { connection: read(socket as Socket, remember), inFlight: new Map(), refused: false };
      known.set(socket, state);
    }
    return state;
  };
}

/** Gives the intermediates of a client: those that it sent, or of its last full handshake. */
type Remember = (
  certificate: Certificate,
  sent: readonly Certificate[],
  reused: boolean,
) => readonly Certificate[];

function read(socket: Socket, remember: Remember): Connection {
  const addresses = {
    remoteAddress: socket.remoteAddress ?? '',
    remotePort: socket.remotePort ?? 0,
    localPort: socket.localPort ?? 0,
  };
  if (!(socket instanceof TLSSocket)) {
    return { ...addresses, encrypted: false, serverName: null, clientCertificate: null };
  }
  const [clientCertificate = null, ...sent] = peerCertificates(socket);
  // Typed as a string, but false without SNI.
  const serverName = (socket as { servername?: string | false | null }).servername;
  return {
    ...addresses,
    encrypted: true,
    serverName: serverName ? serverName.toLowerCase().replace(/\.$/, '') : null,
    clientCertificate,
    clientCertificateChain:
      clientCertificate === null ? [] : remember(clientCertificate, sent, socket.isSessionReused()),
    tls: { protocol: socket.getProtocol() ?? '', cipher: cipherOf(socket) },
  };
}

/** Typed as always there, but null once the socket is closed, which it may be while its last request is read. */
const cipherOf = (socket: TLSSocket): string =>
  (socket.getCipher() as CipherNameAndProtocol | null)?.name ?? '';

/**
 * The client's certificate and the intermediates that it sent, none when the first can't be read: to the gateway it
 * is then as if none had been sent.
 *
 * `getPeerX509Certificate` is of no use here: on a server it takes the chain out of the session.
 */
function peerCertificates(socket: TLSSocket): readonly Certificate[] {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  let current: DetailedPeerCertificate | undefined | null = socket.getPeerCertificate(true);
  while (current?.raw !== undefined && !seen.has(current.fingerprint256) && seen.size < maxChain) {
    seen.add(current.fingerprint256);
    const certificate = parse(current.raw);
    if (certificate !== null) chain.push(certificate);
    else if (seen.size === 1) return [];
    current = current.issuerCertificate;
  }
  return chain;
}

function parse(der: Uint8Array): Certificate | null {
  try {
    return Certificate.parse(der);
  } catch {
    return null;
  }
}
