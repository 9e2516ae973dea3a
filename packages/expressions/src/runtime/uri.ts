import { domainToASCII } from 'node:url';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { uri, uriHostNameType } from '../types/uri.js';
import type { ClrArray } from './clr/index.js';
import { checkLength, ClrException, clrHashCode } from './clr/index.js';
import { uriFormatException } from './clr/exceptions.js';
import { argumentNull, invalidOperation } from './failures.js';
import { stringArray } from './string.js';
import { hostNameType, pathDifference, uriTextRuntime } from './uri-text.js';
import { defaultPorts, parseAbsolute, uriFailure, type UriParts } from './uri-parts.js';
import { percentDecode, percentEncode } from './text/percent-encoding.js';

/** .NET Framework's limit of a URI's length. */
const maximumLength = 65_519;
const reserved = /^[!*'();:@&=+$,/?#[\]%\\\0-\u001f\u007f]$/;

/** A text that .NET Framework escapes: it takes no longer ones than a URI may be. */
function escapable(text: string | null): string {
  const present = given(text, 'stringToEscape');
  if (present.length > maximumLength) throw uriFailure('The Uri string is too long.');
  return present;
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
    const { scheme, path, query, hierarchical } = this.absolute;
    if (part === 0) return `${scheme}:${hierarchical ? '//' : ''}`;
    if (part === 1 && !hierarchical) return '';
    return this.#start + (part > 1 ? path : '') + (part > 2 ? query : '');
  }

  /** The other one differs in path, query and fragment at most. */
  isBeside(other: UriValue): boolean {
    const [a, b] = [this.absolute, other.absolute];
    return a.scheme === b.scheme && a.userInfo === b.userInfo && this.authority === other.authority;
  }

  /** `MakeRelativeUri`: the other one as seen from this. */
  relativeTo(other: UriValue): UriValue {
    if (!this.isBeside(other)) return other;
    const { path, query, fragment } = other.absolute;
    const difference = pathDifference(this.absolute.path, path);
    const isSchemeLike = /^[^/]*:/.test(difference);
    return UriValue.parse((isSchemeLike ? './' : '') + difference + query + fragment, 2);
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

function isWellFormed(text: string | null, kind: number): boolean {
  const parsed = UriValue.tryParse(text, kind);
  return parsed !== null && /^(?:[A-Za-z0-9\-_.~!*'();:@&=+$,/?#[\]]|%[\da-fA-F]{2})*$/.test(text ?? '');
}

function tryResolve(
  base: UriValue | null,
  relative: string | null,
  result: { value: UriValue | null },
): boolean {
  result.value = null;
  if (base === null || base.parts === null || relative === null) return false;
  try {
    result.value = UriValue.resolve(base, relative);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
  }
  return result.value !== null;
}

export const uriRuntime = {
  'new(string)': (text: string | null) => UriValue.parse(given(text, 'uriString')),
  'new(string,UriKind)': (text: string | null, kind: number) =>
    UriValue.parse(given(text, 'uriString'), kind),
  HostNameType: (self: UriValue) => {
    const { host } = self.absolute;
    return host === '' ? uriHostNameType.values.Basic : hostNameType(host);
  },
  IdnHost: (self: UriValue) =>
    domainToASCII(self.absolute.host.replace(/^\[|\]$/g, '')) || self.absolute.host,
  IsUnc: (self: UriValue) => self.absolute.scheme === 'file' && self.absolute.host !== '',
  UserEscaped: () => false,
  'IsWellFormedOriginalString()': (self: UriValue) =>
    isWellFormed(self.original, self.parts === null ? 2 : 1),
  'MakeRelative(Uri)': (self: UriValue, other: UriValue | null) => {
    if (other === null) throw argumentNull('toUri');
    return self.isBeside(other) ? pathDifference(self.absolute.path, other.absolute.path) : other.toString();
  },
  'MakeRelativeUri(Uri)': (self: UriValue, other: UriValue | null) => {
    if (other === null) throw argumentNull('uri');
    return self.relativeTo(other);
  },
  'TryCreate(Uri,Uri,out Uri)': (
    base: UriValue | null,
    relative: UriValue | null,
    result: { value: UriValue | null },
  ) => tryResolve(base, relative?.original ?? null, result),
  'new(Uri,string)': (base: UriValue | null, relative: string | null) => {
    if (base === null) throw argumentNull('baseUri');
    return UriValue.resolve(base, relative ?? '');
  },
  'new(Uri,Uri)': (base: UriValue | null, relative: UriValue | null) => {
    if (base === null) throw argumentNull('baseUri');
    if (relative === null) throw argumentNull('relativeUri');
    return UriValue.resolve(base, relative.original);
  },
  ...uriTextRuntime,
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
    bounded(percentEncode(escapable(text), /^[A-Za-z0-9\-_.~]$/)),
  'EscapeUriString(string)': (text: string | null) =>
    bounded(percentEncode(escapable(text), /^[A-Za-z0-9\-_.~!*'();:@&=+$,/?#[\]]$/)),
  'UnescapeDataString(string)': (text: string | null) => percentDecode(given(text, 'stringToUnescape')),
  'IsWellFormedUriString(string,UriKind)': isWellFormed,
  'TryCreate(string,UriKind,out Uri)': (
    text: string | null,
    kind: number,
    result: { value: UriValue | null },
  ) => {
    result.value = UriValue.tryParse(text, kind);
    return result.value !== null;
  },
  'TryCreate(Uri,string,out Uri)': tryResolve,
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
