import { isIP } from 'node:net';
import { uriFormatException } from './clr/exceptions.js';
import { percentEncode } from './text/percent-encoding.js';

/** -1: the scheme has none. */
export const defaultPorts: ReadonlyMap<string, number> = new Map(
  Object.entries({ http: 80, https: 443, ftp: 21, ws: 80, wss: 443, file: -1 }),
);
const uriCharacters = /^[A-Za-z0-9\-_.~!*'();:@&=+$,/?[\]]$/;

/** What an absolute URI consists of. */
export interface UriParts {
  readonly scheme: string;
  readonly userInfo: string;
  readonly host: string;
  /** -1: none. */
  readonly port: number;
  /** Escaped, without dot segments. */
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
  /** `//` follows the scheme. */
  readonly hierarchical: boolean;
}

/** A `UriFormatException`, to be thrown. */
export const uriFailure = (message: string) => uriFormatException.create(`Invalid URI: ${message}`);
const noFormat = 'The format of the URI could not be determined.';

/** Escapes what a URI may not hold; valid escapes stay, those of unreserved characters are undone. */
function escapePart(text: string): string {
  const bare = text.replace(/%[\da-fA-F]{2}/g, (escape) => {
    const c = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9\-_.~]/.test(c) ? c : escape;
  });
  return bare
    .split(/(%[\da-fA-F]{2})/)
    .map((part, index) => (index % 2 === 1 ? part : percentEncode(part, uriCharacters)))
    .join('');
}

function removeDotSegments(path: string): string {
  const out: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') out.pop();
    else if (segment !== '.') out.push(segment);
    if (isLast && (segment === '.' || segment === '..')) out.push('');
  });
  return `/${out.join('/')}`;
}

/** Throws ClrException `UriFormatException`. */
export function parseAbsolute(text: string): UriParts {
  const schemed = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(text);
  if (schemed === null) throw uriFailure(noFormat);
  const scheme = (schemed[1] ?? '').toLowerCase();
  const known = defaultPorts.has(scheme);
  const rest = known
    ? (schemed[2] ?? '').replace(/^[^?#]*/, (path) => path.replaceAll('\\', '/'))
    : (schemed[2] ?? '');
  const [, beforeFragment = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
  const [, beforeQuery = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(beforeFragment) ?? [];
  const tail = {
    query: query === undefined ? '' : `?${escapePart(query)}`,
    fragment: fragment === undefined ? '' : `#${escapePart(fragment)}`,
  };
  const authority = /^\/\/([^/]*)(.*)$/s.exec(beforeQuery);
  if (authority === null) {
    if (known && scheme !== 'file') throw uriFailure('The hostname could not be parsed.');
    return {
      scheme,
      userInfo: '',
      host: '',
      port: -1,
      path: escapePart(beforeQuery),
      hierarchical: false,
      ...tail,
    };
  }
  const [, userInfo = '', hostText = '', portText] =
    /^(?:(.*)@)?(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority[1] ?? '') ?? [];
  const host = hostText.toLowerCase();
  const bracketed = host.startsWith('[') && isIP(host.slice(1, -1)) === 6;
  if ((host === '' && scheme !== 'file') || (!bracketed && !/^[\p{L}\p{N}._~-]*$/u.test(host))) {
    throw uriFailure('The hostname could not be parsed.');
  }
  const explicit = portText === undefined || portText === '' ? undefined : Number(portText);
  if (explicit !== undefined && (!/^\d+$/.test(portText ?? '') || explicit > 65_535)) {
    throw uriFailure('Invalid port specified.');
  }
  const path = removeDotSegments(escapePart(authority[2] === '' ? '/' : (authority[2] ?? '/')));
  return {
    scheme,
    userInfo,
    host,
    port: explicit ?? defaultPorts.get(scheme) ?? -1,
    path,
    hierarchical: true,
    ...tail,
  };
}
