import { isIP } from 'node:net';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { uri } from '../types/uri.js';
import type { ClrArray } from './clr/index.js';
import { checkLength, ClrException, clrHashCode } from './clr/index.js';
import { uriFormatException } from './clr/exceptions.js';
import { argumentNull, invalidOperation } from './failures.js';
import { stringArray } from './string.js';
import { percentDecode, percentEncode } from './text/percent-encoding.js';

/** .NET Framework's limit of a URI's length. */
const maximumLength = 65_519;
const defaultPorts: ReadonlyMap<string, number> = new Map(
  Object.entries({ http: 80, https: 443, ftp: 21, ws: 80, wss: 443, file: -1 }),
);
const reserved = /^[!*'();:@&=+$,/?#[\]%\\\0-\u001f\u007f]$/;
const uriCharacters = /^[A-Za-z0-9\-_.~!*'();:@&=+$,/?[\]]$/;

interface UriParts {
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

const uriFailure = (message: string) => uriFormatException.create(`Invalid URI: ${message}`);
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

function parseAbsolute(text: string): UriParts {
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

/** System.Uri. */
export class UriValue {
  readonly original: string;
  /** Null for a relative one. */
  readonly parts: UriParts | null;

  private constructor(original: string, parts: UriParts | null) {
    this.original = original;
    this.parts = parts;
  }

  /**
   * Parses as `new Uri(text)` does.
   *
   * @param kind number of System.UriKind: either 0, absolute 1, relative 2
   * @throws ClrException `UriFormatException`
   */
  static parse(text: string, kind = 1): UriValue {
    if (text.length > maximumLength) throw uriFailure('The Uri string is too long.');
    const trimmed = text.trim();
    if (trimmed === '') {
      if (kind !== 1) return new UriValue(text, null);
      throw uriFailure('The URI is empty.');
    }
    const schemed = /^[A-Za-z][A-Za-z0-9+.-]+:/.test(trimmed);
    if (kind === 2) {
      if (schemed)
        throw uriFormatException.create(
          "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.",
        );
      return new UriValue(text, null);
    }
    if (kind === 0 && !schemed) return new UriValue(text, null);
    return new UriValue(text, parseAbsolute(trimmed));
  }

  static tryParse(text: string | null, kind: number): UriValue | null {
    if (text === null) return null;
    try {
      return UriValue.parse(text, kind);
    } catch (error) {
      if (error instanceof ClrException) return null;
      throw error;
    }
  }

  /** `new Uri(baseUri, relative)` */
  static resolve(base: UriValue, relative: string): UriValue {
    const from = base.absolute;
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(relative)) return UriValue.parse(relative);
    const root = `${from.scheme}://${from.userInfo === '' ? '' : `${from.userInfo}@`}${base.authority}`;
    if (relative.startsWith('//')) return UriValue.parse(`${from.scheme}:${relative}`);
    if (relative.startsWith('/')) return UriValue.parse(root + relative);
    if (relative === '') return UriValue.parse(root + from.path + from.query);
    if (relative.startsWith('?')) return UriValue.parse(root + from.path + relative);
    if (relative.startsWith('#')) return UriValue.parse(root + from.path + from.query + relative);
    return UriValue.parse(root + from.path.slice(0, from.path.lastIndexOf('/') + 1) + relative);
  }

  get clrType() {
    return namedType(uri);
  }

  /** Throws InvalidOperationException for a relative URI. */
  get absolute(): UriParts {
    if (this.parts === null) throw invalidOperation('This operation is not supported for a relative URI.');
    return this.parts;
  }

  get isDefaultPort(): boolean {
    const { port, scheme } = this.absolute;
    return port === (defaultPorts.get(scheme) ?? -1);
  }

  get authority(): string {
    const { host, port } = this.absolute;
    return this.isDefaultPort || port < 0 ? host : `${host}:${port}`;
  }

  get #start(): string {
    const { scheme, userInfo, hierarchical } = this.absolute;
    return hierarchical
      ? `${scheme}://${userInfo === '' ? '' : `${userInfo}@`}${this.authority}`
      : `${scheme}:`;
  }

  get absoluteUri(): string {
    const { path, query, fragment } = this.absolute;
    return this.#start + path + query + fragment;
  }

  toString(): string {
    if (this.parts === null) return this.original;
    const { path, query, fragment } = this.parts;
    return this.#start + percentDecode(path + query + fragment, reserved);
  }

  leftPart(part: number): string {
    const { scheme, path, query } = this.absolute;
    if (part === 0) return `${scheme}://`;
    return this.#start + (part > 1 ? path : '') + (part > 2 ? query : '');
  }

  equals(other: unknown): boolean {
    if (!(other instanceof UriValue)) return false;
    if (this.parts === null || other.parts === null)
      return this.parts === other.parts && this.original === other.original;
    return this.leftPart(3) === other.leftPart(3);
  }

  hashCode(): number {
    return clrHashCode(this.parts === null ? this.original : this.leftPart(3));
  }
}

const given = (text: string | null, name: string): string => {
  if (text === null) throw argumentNull(name);
  return text;
};
const isEqual = (left: UriValue | null, right: UriValue | null): boolean =>
  left === right || (left?.equals(right) ?? false);

function bounded(text: string): string {
  checkLength(text.length);
  return text;
}

export const uriRuntime = {
  'new(string)': (text: string | null) => UriValue.parse(given(text, 'uriString')),
  'new(string,UriKind)': (text: string | null, kind: number) =>
    UriValue.parse(given(text, 'uriString'), kind),
  'new(Uri,string)': (base: UriValue | null, relative: string | null) => {
    if (base === null) throw argumentNull('baseUri');
    return UriValue.resolve(base, relative ?? '');
  },
  'new(Uri,Uri)': (base: UriValue | null, relative: UriValue | null) => {
    if (base === null) throw argumentNull('baseUri');
    if (relative === null) throw argumentNull('relativeUri');
    return UriValue.resolve(base, relative.original);
  },
  UriSchemeHttp: () => 'http',
  UriSchemeHttps: () => 'https',
  SchemeDelimiter: () => '://',
  AbsolutePath: (self: UriValue) => self.absolute.path,
  AbsoluteUri: (self: UriValue) => self.absoluteUri,
  Authority: (self: UriValue) => self.authority,
  DnsSafeHost: (self: UriValue) => self.absolute.host.replace(/^\[|\]$/g, ''),
  Fragment: (self: UriValue) => self.absolute.fragment,
  Host: (self: UriValue) => self.absolute.host,
  IsAbsoluteUri: (self: UriValue) => self.parts !== null,
  IsDefaultPort: (self: UriValue) => self.isDefaultPort,
  IsFile: (self: UriValue) => self.absolute.scheme === 'file',
  IsLoopback: (self: UriValue) =>
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|loopback)$/.test(self.absolute.host),
  LocalPath: (self: UriValue) => percentDecode(self.absolute.path),
  OriginalString: (self: UriValue) => self.original,
  PathAndQuery: (self: UriValue) => self.absolute.path + self.absolute.query,
  Port: (self: UriValue) => self.absolute.port,
  Query: (self: UriValue) => self.absolute.query,
  Scheme: (self: UriValue) => self.absolute.scheme,
  Segments: (self: UriValue): ClrArray => stringArray(self.absolute.path.match(/[^/]*\/|[^/]+$/g) ?? []),
  UserInfo: (self: UriValue) => self.absolute.userInfo,
  'EscapeDataString(string)': (text: string | null) =>
    bounded(percentEncode(given(text, 'stringToEscape'), /^[A-Za-z0-9\-_.~]$/)),
  'EscapeUriString(string)': (text: string | null) =>
    bounded(percentEncode(given(text, 'stringToEscape'), /^[A-Za-z0-9\-_.~!*'();:@&=+$,/?#[\]]$/)),
  'UnescapeDataString(string)': (text: string | null) => percentDecode(given(text, 'stringToUnescape')),
  'IsWellFormedUriString(string,UriKind)': (text: string | null, kind: number) => {
    const parsed = UriValue.tryParse(text, kind);
    return parsed !== null && /^(?:[A-Za-z0-9\-_.~!*'();:@&=+$,/?#[\]]|%[\da-fA-F]{2})*$/.test(text ?? '');
  },
  'TryCreate(string,UriKind,out Uri)': (
    text: string | null,
    kind: number,
    result: { value: UriValue | null },
  ) => {
    result.value = UriValue.tryParse(text, kind);
    return result.value !== null;
  },
  'TryCreate(Uri,string,out Uri)': (
    base: UriValue | null,
    relative: string | null,
    result: { value: UriValue | null },
  ) => {
    result.value = null;
    if (base === null || base.parts === null || relative === null) return false;
    try {
      result.value = UriValue.resolve(base, relative);
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
    }
    return result.value !== null;
  },
  'Equals(object)': (self: UriValue, other: unknown) => self.equals(other),
  'GetHashCode()': (self: UriValue) => self.hashCode(),
  'GetLeftPart(UriPartial)': (self: UriValue, part: number) => self.leftPart(part),
  'IsBaseOf(Uri)': (self: UriValue, other: UriValue | null) => {
    if (other === null) throw argumentNull('uri');
    const base = self.leftPart(2);
    return other.leftPart(2).startsWith(base.slice(0, base.lastIndexOf('/') + 1));
  },
  'ToString()': (self: UriValue) => self.toString(),
  'operator ==(Uri,Uri)': isEqual,
  'operator !=(Uri,Uri)': (left: UriValue | null, right: UriValue | null) => !isEqual(left, right),
} satisfies RuntimeMembers;
