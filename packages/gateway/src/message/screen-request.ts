import type { GatewayRequest } from './message.js';
import { isHopByHop } from './hop-by-hop.js';
import { parseHost, type HostName } from './host-name.js';
import { hasToken } from './web-socket-handshake.js';

/** A request that the gateway can take: its host is known, and only headers that go on are left. */
export interface ScreenedRequest {
  readonly host: HostName;
  /** The Host header as the client wrote it, or the authority of an absolute request line. */
  readonly hostHeader: string;
}

/** Why a request is refused before any listener sees it. */
export interface Refusal {
  readonly status: number;
  /** For the trace. */
  readonly reason: string;
}

/** What else ends here: credentials for this hop, and `Expect`, which it answers itself. */
const forThisHop: ReadonlySet<string> = new Set(['expect', 'proxy-authenticate', 'proxy-authorization']);

const endsHere = (name: string): boolean => isHopByHop(name) || forThisHop.has(name);

/** What `Connection` may not take away, for the message would mean something else without it. */
const kept: ReadonlySet<string> = new Set(['host', 'content-length', 'authorization', 'cookie']);

/**
 * Takes a request as it comes from the wire: finds its host, makes the target start with `/` and drops headers that
 * end here, those of the connection.
 *
 * @param goesOn Tells by the name whether another header goes on. Default: all do.
 */
export function screenRequest(
  request: GatewayRequest,
  goesOn: (name: string) => boolean = () => true,
): ScreenedRequest | Refusal {
  if (request.method === 'TRACE' || request.method === 'CONNECT') {
    return { status: 405, reason: 'MethodNotAllowed' };
  }
  const seen = takeHeaders(request, goesOn);
  if ('status' in seen) return seen;

  let hostHeader = seen.host;
  if (!request.target.startsWith('/')) {
    const absolute = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(request.target);
    if (!absolute) return { status: 400, reason: 'InvalidRequestLine' };
    hostHeader = absolute[1]!;
    const rest = absolute[2]!;
    request.target = rest.startsWith('/') ? rest : `/${rest}`;
  } else if (request.target.includes('#')) {
    request.target = request.target.slice(0, request.target.indexOf('#'));
  }
  if (hostHeader === undefined) return { status: 400, reason: 'NoHost' };
  const host = parseHost(hostHeader);
  return host ? { host, hostHeader } : { status: 400, reason: 'InvalidHost' };
}

function takeHeaders(
  request: GatewayRequest,
  goesOn: (name: string) => boolean,
): { readonly host: string | undefined } | Refusal {
  let host: string | undefined;
  let refusal: Refusal | undefined;
  let listed: Set<string> | undefined;
  request.headers.filter((name, value) => {
    const lower = name.toLowerCase();
    if (endsHere(lower)) {
      if (lower === 'connection') {
        for (const token of value.toLowerCase().split(',')) {
          const option = token.trim();
          if (option !== '' && option !== 'close' && !endsHere(option) && !kept.has(option)) {
            (listed ??= new Set()).add(option);
          }
        }
      } else if (lower === 'upgrade' && hasToken(value, 'websocket') && request.webSocket !== true) {
        refusal ??= { status: 400, reason: 'InvalidWebSocketHandshake' };
      } else if (lower === 'transfer-encoding') {
        // RFC 9112, 6.1: the framing of such a message is faulty.
        if (request.httpVersion === '1.0') refusal ??= { status: 400, reason: 'FaultyFraming' };
        if (value.trim().toLowerCase() !== 'chunked') {
          refusal ??= { status: 501, reason: 'TransferEncodingNotSupported' };
        }
      }
      return false;
    }
    if (lower === 'host') {
      if (host !== undefined) refusal ??= { status: 400, reason: 'SeveralHosts' };
      host = value;
    }
    return goesOn(name);
  });
  if (refusal) return refusal;
  if (listed) request.headers.filter((name) => !listed!.has(name.toLowerCase()));
  return { host };
}
