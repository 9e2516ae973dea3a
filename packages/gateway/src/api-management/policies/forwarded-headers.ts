import { isHopByHop } from '../../message/hop-by-hop.js';
import type { RequestState } from '../exchange/request-state.js';

/** What goes to the backend: everything but what speaks of the client's connection, and the client's address. */
export function forwardedHeaders(request: RequestState): string[] {
  const given = request.headerList.toRaw();
  const raw: string[] = [];
  const { hostIsSet, webSocket } = request;
  const framed = request.messageBody.content === null || request.messageBody.content instanceof Uint8Array;
  let forwarded = request.ipAddress;
  for (let i = 0; i < given.length; i += 2) {
    const name = given[i]!;
    const value = given[i + 1]!;
    switch (classOf(name)) {
      case 'drop':
        break;
      case 'host':
        if (hostIsSet && !webSocket) raw.push(name, value);
        break;
      case 'length':
        // A body in memory brings its own length, which a policy may have changed.
        if (!framed) raw.push(name, value);
        break;
      case 'forwarded':
        forwarded = `${value}, ${forwarded}`;
        break;
      case 'extensions':
        // Each end speaks with the gateway, which knows no extension of WebSockets.
        if (!webSocket) raw.push(name, value);
        break;
      case 'pass':
        raw.push(name, value);
    }
  }
  raw.push('X-Forwarded-For', forwarded);
  return raw;
}

type HeaderClass = 'pass' | 'drop' | 'host' | 'length' | 'forwarded' | 'extensions';

const classes = new Map<string, HeaderClass>();
const maximumClasses = 1000;

/** Clients spell the same names again and again: the answer is kept by spelling. */
function classOf(name: string): HeaderClass {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const found = classify(name.toLowerCase());
  if (classes.size < maximumClasses) classes.set(name, found);
  return found;
}

function classify(name: string): HeaderClass {
  if (isHopByHop(name) || name === 'expect') return 'drop';
  if (name === 'host') return 'host';
  if (name === 'content-length') return 'length';
  if (name === 'sec-websocket-extensions') return 'extensions';
  return name === 'x-forwarded-for' ? 'forwarded' : 'pass';
}
